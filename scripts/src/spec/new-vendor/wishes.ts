import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Document, listEndpoints } from "@incident-clients/openapi";
import { commonNames } from "../../../../packages/core/src/options.ts";
import { fillServer } from "../../../../packages/core/src/wire/server.ts";
import { camel, shout } from "./names.ts";
import { Refusal } from "./notes.ts";
import type { Source } from "./source.ts";

/** How a client proves who it is. */
export type Auth =
  | { kind: "bearer" }
  | { kind: "basic" }
  /** The options of the factory, each with the header that it is sent in. */
  | { kind: "header"; headers: Record<string, string> };

/** A variable of the address, with the value that it has where the caller gives none. */
export interface Server {
  /** `https://{region}.example.com`; undefined where every customer has an address of its own. */
  template: string | undefined;
  variables: Record<string, { default: string | undefined; values: string[]; description: string }>;
}

/** All that is decided before anything is written. */
export interface Wishes {
  name: string;
  title: string;
  server: Server;
  auth: Auth;
  source: Source | undefined;
  operations: string[];
  /** The options of the factory that hold no secret, each with the header that every call sends it in. */
  headers?: Record<string, string>;
}

/** What no option can be called: options of every client, words of the language, names in the factory itself. */
const unusable = [
  ...commonNames,
  ...(
    "baseUrl url common definition factory options arguments await break case catch class const continue debugger default delete do " +
    "else enum eval export extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
];

/** The option for something of that name, with an ending where the name means something else. */
function optionName(name: string, ending: string, taken: string[] = []): string {
  const option = camel(name);
  return unusable.includes(option) || taken.includes(option) ? option + ending : option;
}

const partName = (name: string) => optionName(name, "Part", ["apiKey", "token", "username", "password"]);

/** Why a name cannot be a vendor's; undefined where it can. */
export function wrongName(root: string, name: string): string | undefined {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name) || name.length > 40)
    return `"${name}" is no name for a package: use a-z, 0-9 and single hyphens, beginning with a letter`;
  const taken = ["specs", "packages"]
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(root, folder)));
  return taken && `${taken} exists already`;
}

/** Reads `bearer`, `basic`, `header:X-Api-Key` or `header:X-Key,X-App-Key`. */
export function parseAuth(text: string): Auth {
  if (text === "bearer" || text === "oauth2") return { kind: "bearer" };
  if (text === "basic") return { kind: "basic" };
  const names = text.startsWith("header:")
    ? text
        .slice("header:".length)
        .split(",")
        .map((name) => name.trim())
    : [];
  if (names.length === 0 || names.some((name) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name))) {
    throw new Refusal(
      `"${text}" is no kind of credentials: pass bearer, basic or header:NAME (header:ONE,TWO where two are needed)`,
    );
  }
  const option = (name: string) => (names.length === 1 ? "apiKey" : optionName(name, "Header"));
  return { kind: "header", headers: Object.fromEntries(names.map((name) => [option(name), name])) };
}

/** The credentials that a document asks for: the first that a client can send. */
export function authOf(document: Document): Auth | undefined {
  const schemes = document.components?.securitySchemes ?? {};
  const global = (document as { security?: Record<string, string[]>[] }).security;
  const own = listEndpoints(document).flatMap(({ operation }) => operation.security ?? []);
  for (const requirement of [...(global ?? []), ...own, ...Object.keys(schemes).map((name) => ({ [name]: [] }))]) {
    const wanted = Object.keys(requirement).map((name) => [name, schemes[name]] as const);
    if (wanted.length === 0) continue;
    const headers = wanted.flatMap(([name, scheme]) =>
      scheme?.type === "apiKey" && scheme.in === "header" && scheme.name
        ? [[optionName(name, "Header"), scheme.name]]
        : [],
    );
    if (headers.length === wanted.length)
      return {
        kind: "header",
        headers: headers.length === 1 ? { apiKey: headers[0]?.[1] ?? "" } : Object.fromEntries(headers),
      };
    const [, scheme] = wanted[0] ?? [];
    if (wanted.length > 1) continue;
    if (scheme?.type === "http" && scheme.scheme?.toLowerCase() === "basic") return { kind: "basic" };
    const isBearer = scheme?.type === "http" && scheme.scheme?.toLowerCase() === "bearer";
    if (isBearer || scheme?.type === "oauth2" || scheme?.type === "openIdConnect") return { kind: "bearer" };
  }
  return undefined;
}

/** Reads an address, whose variables stand in braces, or `own` where every customer has one. */
export function parseServer(url: string): Server {
  if (url === "own") return { template: undefined, variables: {} };
  const plain = url.replaceAll(/:\{[^{}]+\}/g, ":1").replaceAll(/\{[^{}]+\}/g, "name");
  if (!URL.canParse(plain) || !/^https?:\/\//.test(plain))
    throw new Refusal(`"${url}" is no full address, such as https://api.example.com`);
  if (/[?#@]/.test(url)) throw new Refusal(`the base URL must have no query, fragment or credentials in it`);
  const template = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => `{${partName(name)}}`).replace(/\/+$/, "");
  const variables = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => [
    name,
    { default: undefined, values: [], description: `The part \`{${name}}\` of the address.` },
  ]);
  return { template, variables: Object.fromEntries(variables) };
}

type Described = {
  url: string;
  variables?: Record<string, { default?: string; enum?: string[]; description?: string }>;
};

/** Whether the client will take a text for a part of its address. */
function isServerPart(part: string): boolean {
  try {
    return fillServer("", "{part}", { part }) === part;
  } catch {
    return false;
  }
}

/** The first address of a document that names a host. */
export function serverOf(document: Document): Server | undefined {
  for (const { url: given, variables = {} } of (document.servers ?? []) as Described[]) {
    // What no client would take as an option (`api/v2`, nothing, a scheme) stands as it is.
    const url = given.replaceAll(/\{([^{}]+)\}/g, (part, name: string, at: number) => {
      const usual = variables[name]?.default;
      return usual !== undefined && (at === 0 || !isServerPart(usual)) ? usual : part;
    });
    if (!/^https?:\/\//.test(url) || /localhost|127\.0\.0\.1|example\.(com|org|net)/.test(url)) continue;
    const server = parseServer(url.replace(/^http:/, "https:"));
    const [host = ""] = /^https:\/\/[^/:]*/.exec(server.template ?? "") ?? [];
    for (const [name, { default: usual, enum: values = [], description }] of Object.entries(variables)) {
      const known = server.variables[partName(name)];
      if (!known) continue;
      // A host that is none of a list is a customer's own; its default is somebody else's.
      const isOwn = values.length === 0 && host.includes(`{${partName(name)}}`);
      Object.assign(known, { default: isOwn ? undefined : usual, values });
      if (description?.trim()) known.description = description.trim();
    }
    return server;
  }
  return undefined;
}

/** The environment variables that a vendor's options are read from, in samples and in `demo.ts`. */
export function environmentOf(wishes: Wishes): Record<string, string> {
  const { name, server } = wishes;
  const options = [...optionsOf(wishes), ...Object.keys(server.variables), ...(server.template ? [] : ["url"])];
  return Object.fromEntries(options.map((option) => [option, `${shout(name)}_${shout(option)}`]));
}

/** The factory's options besides the address; credentials first. */
export const optionsOf = ({ auth, headers = {} }: Wishes): string[] => [
  ...(auth.kind === "bearer"
    ? ["token"]
    : auth.kind === "basic"
      ? ["username", "password"]
      : Object.keys(auth.headers)),
  ...Object.keys(headers),
];

/** The headers that a call cannot do without, as options: methods take none, so the client sends them. */
export function requiredHeaders(document: Document, wishes: Wishes): Record<string, string> {
  const taken = [...optionsOf(wishes), ...Object.keys(wishes.server.variables)];
  const needed = listEndpoints(document).flatMap(({ parameters }) =>
    parameters.filter(({ in: place, required }) => place === "header" && required).map(({ name }) => name),
  );
  return Object.fromEntries(needed.map((name) => [optionName(name, "Header", taken), name]));
}
