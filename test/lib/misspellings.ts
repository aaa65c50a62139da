import { resolve, type Schema } from "@incident-clients/openapi";

type Path = (string | number)[];

/** Copies of a value, in each of which one property at any depth has a letter too many. */
export function misspellings(value: unknown, at: Path = []): { path: Path; name: string; value: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  const put = (key: string, inner: unknown) =>
    Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
  return Object.entries(value).flatMap(([key, inner]) => {
    const deeper = misspellings(inner, [...at, Array.isArray(value) ? Number(key) : key]);
    const copies = deeper.map((one) => ({ ...one, value: put(key, one.value) }));
    if (Array.isArray(value)) return copies;
    const wrong = key.length > 1 ? key.replace(/^.(.)/, "$&$1") : key + key;
    const others = Object.entries(value).map(([name, item]) => [name === key ? wrong : name, item]);
    return [{ path: [...at, wrong], name: key, value: Object.fromEntries(others) }, ...copies];
  });
}

/** The names of the properties of closed objects in schemas. */
export function listNames(document: object, schemas: Schema[]): Set<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (schema: Schema) => {
    const {
      properties = {},
      additionalProperties: others,
      items = true,
      oneOf = [],
      anyOf = [],
      allOf = [],
    } = resolve(document, schema);
    if (seen.has(properties)) return;
    seen.add(properties);
    for (const name of others === undefined || others === false ? Object.keys(properties) : []) names.add(name);
    for (const one of [...Object.values(properties), items, others, ...oneOf, ...anyOf, ...allOf])
      if (typeof one === "object") visit(one);
  };
  schemas.forEach(visit);
  return names;
}

/** A body, and copies without one property each, because one may open it: what has the `id` of an incident takes any property. */
export function reductions(body: object): object[] {
  const entries = Object.entries(body);
  return [body, ...entries.map(([left]) => Object.fromEntries(entries.filter(([name]) => name !== left)))];
}
