import type { Document } from "@incident-clients/openapi";
import { Notes } from "@incident-clients/scripts/spec/new-vendor/notes";
import { tidyDocument } from "@incident-clients/scripts/spec/new-vendor/rules/document";
import { readSource } from "@incident-clients/scripts/spec/new-vendor/source";
import type { Wishes } from "@incident-clients/scripts/spec/new-vendor/wishes";

/** What somebody decided who made a vendor of a document, or of none. */
export const wish = async (ref?: string, decided: Partial<Wishes> = {}): Promise<Wishes> => ({
  name: "acme",
  title: "Acme",
  server: { template: undefined, path: "", variables: {} },
  auth: { kind: "header", headers: { apiKey: { name: "X-Key", prefix: "" } } },
  source: await readSource(ref),
  operations: [],
  ...decided,
});

/** The specification that a vendor begins with, and what a person is told. */
export function tidy(wishes: Wishes): { document: Document; told: string } {
  const notes = new Notes();
  const document = tidyDocument(wishes, notes);
  return { document, told: notes.markdown("Acme") };
}
