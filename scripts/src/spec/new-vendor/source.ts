import { type Document, listEndpoints, resolve } from "@incident-clients/openapi";
import { bundleDocument } from "@incident-clients/openapi/bundle";
import { upgrade } from "@scalar/openapi-upgrader";
import { nearest } from "./names.ts";
import { Refusal } from "./notes.ts";

/** A document that somebody else wrote, as OpenAPI 3.1. */
export interface Source {
  document: Document;
  /** What it was written in. */
  version: string;
  /** Where it was read from. */
  ref: string;
}

/** Reads a file or address; throws a `Refusal` with the place of what is wrong. */
export async function readSource(ref: string): Promise<Source> {
  const { document: found, errors } = await bundleDocument(ref).catch((error: Error) => {
    throw new Refusal(`${ref} cannot be read: ${error.message.split("\n")[0]}`);
  });
  const original = found as { openapi?: unknown; swagger?: unknown; paths?: unknown } | undefined;
  const version = original?.openapi ?? original?.swagger;
  if (typeof version !== "string" || !/^(2|3)\./.test(version)) {
    throw new Refusal(`${ref} is no Swagger 2 or OpenAPI 3 document: it has no "openapi" or "swagger" with a version`);
  }
  if (typeof original?.paths !== "object" || original.paths === null)
    throw new Refusal(`${ref} has no paths (at #/paths)`);
  const [broken] = errors;
  if (broken) throw new Refusal(`${ref} is broken at ${broken.at}: ${broken.message}`);
  const document = upgrade({ ...original }, "3.1") as unknown as Document;
  // Path items may stand elsewhere in the document.
  for (const [path, item] of Object.entries(document.paths)) {
    const { $ref, ...own } = item as { $ref?: unknown };
    if (typeof $ref === "string")
      document.paths[path] = { ...resolve<object & { $ref?: string }>(document, { $ref }), ...own } as typeof item;
  }
  return { document, version, ref };
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

/** The document with the wanted operations only; all of them where none is named. */
export function pickOperations({ document, ref }: Source, wanted: string[]): Document {
  const choices = choicesOf(document);
  if (choices.length === 0) throw new Refusal(`${ref} has no operations (at #/paths)`);
  const names = choices.flatMap(({ id, route }) => [id, route].filter((name) => name !== undefined));
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const lines = missing.map((name) => `  ${name}: did you mean ${nearest(name, names).join(", ")}?`);
    throw new Refusal(`${ref} has no such operation:\n${lines.join("\n")}`);
  }
  if (wanted.length === 0) return document;
  const paths: Record<string, object> = {};
  for (const { route } of choices.filter((one) => wanted.includes(one.id ?? "") || wanted.includes(one.route))) {
    const [method = "", path = ""] = route.split(" ");
    const item = document.paths[path] as unknown as Record<string, object>;
    const { parameters } = item;
    paths[path] = {
      ...(parameters && { parameters }),
      ...paths[path],
      [method.toLowerCase()]: item[method.toLowerCase()],
    };
  }
  return { ...document, paths: paths as unknown as Document["paths"] };
}
