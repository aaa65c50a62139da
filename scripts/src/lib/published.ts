import { type Document, keysOf, methods, valueAt } from "@incident-clients/openapi";
import { type BundleError, bundleDocument } from "@incident-clients/openapi/bundle";
import { upgrade } from "@scalar/openapi-upgrader";

/** A document that somebody else published, as OpenAPI 3.1. */
export interface Published {
  document: Document;
  /** The format that it was written in, such as `2.0`; undefined where it is neither Swagger 2 nor OpenAPI 3. */
  version: string | undefined;
  errors: BundleError[];
}

type Item = Record<string, unknown> & { parameters?: unknown[] };

/** Reads a Swagger 2 or OpenAPI 3 document at a file or address; a reference that leads nowhere is an error, and an empty object. */
export async function readPublished(ref: string): Promise<Published> {
  const { document: found, errors } = await bundleDocument(ref);
  const given = { ...(found as unknown as Record<string, unknown> | undefined) };
  const version = given.openapi ?? given.swagger;
  if (typeof version !== "string" || !/^(2|3)\./.test(version) || typeof given.paths !== "object" || !given.paths)
    return { document: { paths: {} } as Document, version: undefined, errors };
  const paths = given.paths as Record<string, Item>;
  if (version.startsWith("2")) inlineParameters(given, paths);
  const document = upgrade(given, "3.1") as unknown as Document;
  mendReferences(document, document, errors);
  // Path items may stand elsewhere in the document.
  for (const [path, item] of Object.entries(document.paths as unknown as Record<string, Item>)) {
    const { $ref, ...own } = item ?? {};
    const target = typeof $ref === "string" ? (valueAt(document, $ref) as Item) : {};
    Object.assign(document.paths, { [path]: { ...target, ...own } });
  }
  return { document, version, errors };
}

/** The upgrade looks for a body among an operation's own parameters, and not behind references. */
function inlineParameters(document: object, paths: Record<string, Item>): void {
  for (const item of Object.values(paths)) {
    for (const holder of [item, ...methods.map((method) => item?.[method] as Item | undefined)]) {
      if (!Array.isArray(holder?.parameters)) continue;
      holder.parameters = holder.parameters.map((one) => {
        const { $ref } = one as { $ref?: string };
        return $ref ? (lookUp(document, $ref) ?? one) : one;
      });
    }
  }
}

/** Writes references as plain pointers, and takes out those that lead nowhere or to themselves. */
function mendReferences(document: Document, value: unknown, errors: BundleError[], at = "#"): void {
  if (typeof value !== "object" || value === null) return;
  const node = value as Record<string, unknown>;
  if (typeof node.$ref === "string") {
    const plain = plainPointer(document, node.$ref);
    if (plain === undefined) {
      if (!errors.some((error) => error.at.startsWith(at))) errors.push({ at, message: `${node.$ref} leads nowhere` });
      delete node.$ref;
    } else node.$ref = plain;
  }
  for (const [key, inner] of Object.entries(node))
    if (
      key !== "example" &&
      !(Array.isArray(inner) && key === "examples") &&
      !(key === "value" && /\/examples\/[^/]+$/.test(at))
    )
      mendReferences(document, inner, errors, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

function plainPointer(document: object, $ref: string): string | undefined {
  const seen = new Set<string>();
  for (let next: unknown = $ref; typeof next === "string"; ) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    const target = lookUp(document, next);
    if (target === undefined) return undefined;
    next = (target as { $ref?: unknown } | null)?.$ref;
  }
  return `#${keysOf($ref)
    .map((key) => `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("")}`;
}

function lookUp(document: object, $ref: string): unknown {
  try {
    return $ref.startsWith("#") ? valueAt(document, $ref) : undefined;
  } catch {
    return undefined; // It is not percent-encoded as it should be.
  }
}
