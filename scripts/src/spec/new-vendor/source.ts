import { type Document, listEndpoints } from "@incident-clients/openapi";
import { nearest } from "../../../../packages/core/src/schema/nearest.ts";
import { readPublished } from "../../lib/published.ts";
import { Refusal } from "./notes.ts";

/** What a vendor is made of: a document that somebody else wrote, or the small one to start from. */
export interface Source {
  /** As OpenAPI 3.1. */
  document: Document;
  /** The format that it was written in. */
  version: string;
  /** Where it was read from. */
  ref: string;
  /** What is broken in it, each with its place. */
  broken: string[];
  /** Whether it is the small specification to start from, which describes no real server. */
  isStarter: boolean;
}

const starter = new URL("starter.yaml", import.meta.url).pathname;

/** Reads a file or address, or the document to start from; throws a `Refusal` where there is nothing to make a vendor of. */
export async function readSource(ref: string = starter): Promise<Source> {
  const { document, version, errors } = await readPublished(ref).catch((error: Error) => {
    throw new Refusal(`${ref} cannot be read: ${error.message.split("\n")[0]}`);
  });
  if (version === undefined)
    throw new Refusal(
      `${ref} is no Swagger 2 or OpenAPI 3 document: it needs "openapi" or "swagger" with a version, and "paths"`,
    );
  const broken = errors.map(({ at, message }) => `${at}: ${message.split("\n")[0]}`);
  if (listEndpoints(document).length === 0)
    throw new Refusal([`${ref} has no operations (at #/paths)`, ...broken].join("\n  "));
  return { document, version, ref, broken, isStarter: ref === starter };
}

/** What an operation is picked by: its id, or method and path. */
export interface Choice {
  id: string | undefined;
  route: string;
}

export const choicesOf = (document: Document): Choice[] =>
  listEndpoints(document).map(({ method, path, operation }) => ({
    id: operation.operationId,
    route: `${method.toUpperCase()} ${path}`,
  }));

/** The routes of the wanted operations; all of them where none is named. */
export function pickOperations({ document, ref }: Source, wanted: string[]): Set<string> {
  const choices = choicesOf(document);
  const names = choices.flatMap(({ id, route }) => [id ?? [], route].flat());
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const lines = missing.map(
      (name) => `  ${name}: did you mean ${nearest(name, names) ?? names.slice(0, 5).join(", ")}?`,
    );
    throw new Refusal(`${ref} has no such operation:\n${lines.join("\n")}`);
  }
  const picked = choices.filter(
    ({ id, route }) => wanted.length === 0 || [id, route].some((one) => one !== undefined && wanted.includes(one)),
  );
  return new Set(picked.map(({ route }) => route));
}
