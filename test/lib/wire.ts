import { bodyOf, type Endpoint, type Schema } from "@incident-clients/openapi";
import { decodeForm, type Fields, readForm, readText } from "./forms.ts";
import type { Vendor } from "./vendors.ts";

/** A request as a client handed it to `fetch`. */
export interface Sent {
  method: string;
  /** The address as the client wrote it. */
  given: string;
  url: URL;
  headers: Record<string, string>;
  body: string | undefined;
  /** Of a form, what is in it. */
  form: Fields | undefined;
  /** Of a file, its text. */
  file: string | undefined;
}

/** A `fetch` without a network, and all that was sent through it. */
export function record(answer: typeof globalThis.fetch): { fetch: typeof globalThis.fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const one: Sent = {
      method: init.method ?? "GET",
      given: String(input),
      url: new URL(String(input)),
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === "string" ? init.body : undefined,
      form: undefined,
      file: undefined,
    };
    sent.push(one);
    if (init.body instanceof FormData) one.form = await readForm(init.body);
    if (init.body instanceof Blob) one.file = await init.body.text();
    return answer(input, init);
  };
  return { fetch, sent };
}

/** The headers in which the credentials of a vendor's first way in go, lower case: the one that its `demo.ts` takes. */
export function credentialHeaders({ document }: Vendor): string[] {
  const { securitySchemes } = document.components;
  const [first = securitySchemes] = document.security ?? [];
  const schemes = Object.keys(first).flatMap((name) => securitySchemes[name] ?? []);
  return [...new Set(schemes.map(({ type, name = "" }) => (type === "http" ? "authorization" : name.toLowerCase())))];
}

/** The operation that a recorded request belongs to, told by its method and path alone, and its path parameters. */
export function match({ endpoints }: Vendor, { method, url }: Sent) {
  for (const endpoint of endpoints) {
    const names = [...endpoint.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
    const parts = endpoint.path.split(/\{[^}]+\}/).map((part) => RegExp.escape(part));
    const pattern = new RegExp(`^${parts.join("([^/]+)")}$`);
    const [whole, ...values] = pattern.exec(url.pathname) ?? [];
    if (whole === undefined || endpoint.method.toUpperCase() !== method) continue;
    const path = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
    return { endpoint, path };
  }
  throw new Error(`no operation is ${method} ${url.pathname}`);
}

/** The values of the parameters of a recorded request, as a server reads them; undefined for those that were not sent. */
export function parametersOf(vendor: Vendor, sent: Sent): { endpoint: Endpoint; values: Record<string, unknown> } {
  const { endpoint, path } = match(vendor, sent);
  const entries = endpoint.parameters.map(({ in: place, name, schema = {} }) => {
    const given: (string | undefined)[] = {
      path: [path[name]],
      query: sent.url.searchParams.getAll(name),
      header: [sent.headers[name.toLowerCase()]],
      cookie: [],
    }[place];
    const texts = given.filter((text) => text !== undefined);
    const typeOf = ({ type = "string" }: Schema) => String(type);
    const isList = typeOf(schema) === "array";
    const read = (text: string) => readText(text, typeOf(isList ? ((schema.items ?? {}) as Schema) : schema));
    return [`${place} ${name}`, texts.length === 0 ? undefined : isList ? texts.map(read) : read(texts[0] ?? "")];
  });
  return { endpoint, values: Object.fromEntries(entries) };
}

/** What a server reads of the body of a recorded request. */
export function bodyFrom({ document }: Vendor, { operation }: Endpoint, { body, form, file }: Sent): unknown {
  if (file !== undefined) return file;
  if (form) return decodeForm(document, bodyOf(operation)?.schema ?? {}, form);
  return body === undefined ? undefined : JSON.parse(body);
}

/** A JSON text as the clients decode it: integers beyond 2^53 are bigints. Written apart from core's own decoder. */
export function decodeJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const reviver = (_: string, value: unknown, { source = "" }: { source?: string }) =>
    typeof value === "number" && /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? BigInt(source) : value;
  return JSON.parse(text, reviver as (key: string, value: unknown) => unknown);
}
