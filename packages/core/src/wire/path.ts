import { UsageError } from "../errors.ts";

const separators = /[/\\]|%2f|%5c/i;
const dotSegment = /^(\.|%2e){1,2}$/i;

/**
 * Fills a path template. A missing, empty or dot-segment parameter would call another endpoint than the one meant
 * (`/cases/../x` is `/x`), also in its percent-encoded forms when a proxy decodes once more, so all are refused.
 */
export function fillPath(operation: string, template: string, parameters?: Record<string, unknown> | null): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters?.[name];
    const text = ["string", "number", "bigint"].includes(typeof value) ? String(value) : "";
    if (text === "") throw new UsageError(operation, `path parameter "${name}" is missing or empty`);
    if (/\p{Surrogate}/u.test(text)) throw new UsageError(operation, `path parameter "${name}" is not valid Unicode`);
    if (text.split(separators).some((segment) => dotSegment.test(segment))) {
      throw new UsageError(operation, `path parameter "${name}" has a dot segment`);
    }
    return encodeURIComponent(text);
  });
}

/** Query parameters as OpenAPI's default form: an array repeats its name; undefined and null are left out. */
export function queryString(parameters: Record<string, unknown> | undefined): string {
  if (!parameters) return "";
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value].flat()) if (item != null) search.append(name, String(item));
  }
  return search.size ? `?${search}` : "";
}
