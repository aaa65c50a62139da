import { type Document, listEndpoints, type SecurityScheme } from "@incident-clients/openapi";
import { Refusal } from "./notes.ts";
import { optionName } from "./options.ts";

/** A header that holds a credential, and the word in front of it (`GenieKey`), if it is known that there is one or none. */
export interface Header {
  name: string;
  prefix: string | undefined;
}

/** How a client proves who it is. */
export type Auth =
  | { kind: "bearer" }
  | { kind: "basic" }
  /** The options of the factory, each with the header that it is sent in. */
  | { kind: "header"; headers: Record<string, Header> };

type Requirement = Record<string, string[]>;

const isAuthorization = ({ name }: Header) => name.toLowerCase() === "authorization";

/** Whether the caller has to pass the whole value, because nobody knows the word in front of the key. */
export const isWhole = (header: Header): boolean => isAuthorization(header) && header.prefix === undefined;

/** Names the options: a word that is not known leaves the whole value to the caller, and the option says so. */
function headerAuth(headers: Header[]): Auth {
  const [only, second] = headers;
  const option = (header: Header) =>
    isWhole(header) ? "authorization" : only && !second ? "apiKey" : optionName(header.name, "Header");
  return { kind: "header", headers: Object.fromEntries(headers.map((one) => [option(one), one])) };
}

/** Reads `bearer`, `basic`, `header:X-Api-Key`, `header:Authorization=GenieKey` or `header:X-Key,X-App-Key`. */
export function parseAuth(text: string): Auth {
  if (text === "bearer" || text === "oauth2") return { kind: "bearer" };
  if (text === "basic") return { kind: "basic" };
  const headers = (text.startsWith("header:") ? text.slice("header:".length).split(",") : []).map((one): Header => {
    const [name = "", ...prefix] = one.split("=").map((part) => part.trim());
    return { name, prefix: prefix.length > 0 ? prefix.join("=") : undefined };
  });
  if (headers.length === 0 || headers.some(({ name }) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name)))
    throw new Refusal(
      `"${text}" is no kind of credentials: pass bearer, basic or header:NAME (header:ONE,TWO where two are needed)`,
    );
  if (headers.some(isWhole))
    throw new Refusal(
      `"${text}" does not say which word stands in front of the key: pass header:Authorization=WORD, or header:Authorization= for none`,
    );
  return headerAuth(headers);
}

/** The ways in which a document lets a caller in. */
const requirementsOf = ({ security = [] }: Document, own: Requirement[] | undefined): Requirement[] => own ?? security;

/** The credentials that a document asks for: the first that a client can send. */
export function authOf(document: Document): Auth | undefined {
  const schemes = document.components?.securitySchemes ?? {};
  const own = listEndpoints(document).flatMap(({ operation }) => operation.security ?? []);
  const any = Object.keys(schemes).map((name) => ({ [name]: [] }));
  for (const requirement of [...requirementsOf(document, undefined), ...own, ...any]) {
    const wanted = Object.keys(requirement).map((name) => schemes[name]);
    const [scheme] = wanted;
    if (!scheme) continue;
    const headers = wanted.flatMap((one) =>
      one?.type === "apiKey" && one.in === "header" && one.name ? [{ name: one.name, prefix: undefined }] : [],
    );
    if (headers.length === wanted.length) return headerAuth(headers);
    if (wanted.length > 1) continue;
    if (isHttp(scheme, "basic")) return { kind: "basic" };
    if (isHttp(scheme, "bearer") || /^(oauth2|openIdConnect)$/.test(scheme.type)) return { kind: "bearer" };
  }
  return undefined;
}

const isHttp = ({ type, scheme }: SecurityScheme, name: string) => type === "http" && scheme?.toLowerCase() === name;

/** Whether these credentials are what a scheme asks for. */
function meets(auth: Auth, scheme: SecurityScheme | undefined): boolean {
  if (!scheme) return false;
  if (auth.kind === "basic") return isHttp(scheme, "basic");
  if (auth.kind === "bearer") return isHttp(scheme, "bearer") || /^(oauth2|openIdConnect)$/.test(scheme.type);
  const names = Object.values(auth.headers).map(({ name }) => name.toLowerCase());
  return scheme.type === "apiKey" && scheme.in === "header" && names.includes(scheme.name?.toLowerCase() ?? "");
}

/** What an operation asks for instead of these credentials; undefined where they will do. */
export function otherCredentials(document: Document, own: Requirement[] | undefined, auth: Auth): string | undefined {
  if (!own || own.length === 0) return undefined;
  const schemes = document.components?.securitySchemes ?? {};
  const usual = (document.security ?? []).map((one) => Object.keys(one).sort().join());
  const isMet = (one: Requirement) =>
    usual.includes(Object.keys(one).sort().join()) || Object.keys(one).every((name) => meets(auth, schemes[name]));
  return own.some(isMet) ? undefined : own.map((one) => Object.keys(one).join(" and ")).join(", or ");
}

/** The permissions that the scopes of an operation name; undefined where they are not the same for every way in. */
export function permissionsOf(document: Document, own: Requirement[] | undefined): { all: string[] } | undefined {
  const scopes = requirementsOf(document, own).map((one) => Object.values(one).flat());
  const texts = new Set(scopes.filter(({ length }) => length > 0).map((one) => JSON.stringify(one.toSorted())));
  const [only] = texts;
  return texts.size === 1 && only ? { all: JSON.parse(only) } : undefined;
}

/** The security schemes of the specification, in the document's words. */
export function schemesOf(auth: Auth, document: Document): Document["components"]["securitySchemes"] {
  const described: { name?: string; type?: string; description?: string }[] = Object.values(
    document.components?.securitySchemes ?? {},
  );
  const text = (usual: string, header?: string) =>
    described.find(({ name, description }) => description && name === header)?.description?.trim() ?? usual;
  if (auth.kind === "bearer") return scheme("bearerAuth", { type: "http", scheme: "bearer" }, text("An access token."));
  if (auth.kind === "basic") return scheme("basicAuth", { type: "http", scheme: "basic" }, text("Name and password."));
  const all = Object.entries(auth.headers).map(([option, header]) => {
    const { name, prefix } = header;
    const note = isWhole(header)
      ? `The whole value of ${name}, with the word in front of the key.`
      : prefix && `${name} is the word ${prefix}, a space and the key.`;
    const more = note && { "x-curl-note": note };
    return scheme(option, { type: "apiKey", in: "header", name, ...more }, text("A key of the account.", name));
  });
  return Object.assign({}, ...all);
}

const scheme = (name: string, own: SecurityScheme, description: string) => ({ [name]: { ...own, description } });

/** The values of the credential headers that only a mock accepts. */
export function mockHeaders(auth: Auth): Record<string, string> {
  if (auth.kind === "bearer") return { Authorization: "Bearer placeholder" };
  if (auth.kind === "basic") return { Authorization: `Basic ${btoa("placeholder:placeholder")}` };
  const headers = Object.values(auth.headers).map(({ name, prefix }) => [name, joined(prefix, "placeholder")]);
  return Object.fromEntries(headers);
}

/** A key behind its word; `Token token=` takes no space. */
export const joined = (prefix: string | undefined, key: string): string =>
  prefix ? `${prefix}${prefix.endsWith("=") ? "" : " "}${key}` : key;

/** The options that hold the credentials. */
export const credentialOptions = (auth: Auth): string[] =>
  auth.kind === "bearer" ? ["token"] : auth.kind === "basic" ? ["username", "password"] : Object.keys(auth.headers);
