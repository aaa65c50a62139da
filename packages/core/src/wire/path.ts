import { UsageError } from "../errors.ts";

/** Whether a path has a `.` or `..` in it, percent-encoded or not. */
export const hasDotSegment = (path: string): boolean => /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)/i.test(path);

/**
 * Fills a path template. A missing, empty or dot-segment parameter would call another endpoint than the one meant
 * (`/cases/../x` is `/x`), also in its percent-encoded forms when a proxy decodes once more, so all are refused.
 */
export function fillPath(operation: string, template: string, parameters?: Record<string, unknown> | null): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const text = ["string", "number", "bigint"].includes(typeof value) ? String(value) : "";
    const refuse = (why: string) => new UsageError(operation, `path parameter "${name}" ${why}`);
    if (text === "") throw refuse(`is missing or empty; given: ${Object.keys(parameters ?? {}).join(", ") || "none"}`);
    if (hasDotSegment(text)) throw refuse("has a dot segment");
    try {
      return encodeURIComponent(text);
    } catch {
      throw refuse("is not valid Unicode");
    }
  });
}

/** Query parameters as OpenAPI's default form: an array repeats its name; undefined and null are left out. */
export function queryString(operation: string, parameters: Record<string, unknown> | undefined): string {
  if (!parameters) return "";
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value].flat()) {
      if (item == null) continue;
      // A date, say: each server reads another form of it.
      if (Object(item) === item)
        throw new UsageError(operation, `query parameter "${name}" must be text, number or boolean`);
      search.append(name, String(item));
    }
  }
  return search.size ? `?${search}` : "";
}
