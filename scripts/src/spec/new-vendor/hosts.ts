import type { Document } from "@incident-clients/openapi";
import { fillServer } from "../../../../packages/core/src/wire/server.ts";
import { Refusal } from "./notes.ts";
import { partName } from "./options.ts";

/** Where a client sends its calls. */
export interface Server {
  /** `https://{region}.example.com`; undefined where every caller has to name the address. */
  template: string | undefined;
  /** The path that addresses end in, where the caller names them. */
  path: string;
  variables: Record<string, Variable>;
}

/** A part of the address, with the value that it has where the caller gives none. */
interface Variable {
  default: string | undefined;
  values: string[];
  description: string;
}

/** The addresses of a document, and why none of them may become the default. */
export interface Hosts {
  server: Server;
  /** Undefined where there is one that is plainly the vendor's own: a person still has to say so. */
  doubt: string | undefined;
}

type Described = {
  url: string;
  variables?: Record<string, { default?: string; enum?: string[]; description?: string }>;
};

/** Names of hosts to try things out with, of hosts that stand for the reader's, and of documentation tools. */
const strange = new RegExp(
  `(^|[.-])(${
    "your|my|our|some|example|demo|sandbox|sample|placeholder|test|testing|staging|stage|dev|develop|development|preprod|uat|qa|local|" +
    "localhost|mock|mocks|tenant|customer|company|organization|subdomain|domain|instance|petstore|stoplight|swaggerhub|postman|ngrok|apiary"
  })([.-]|$)|^(your|my)(domain|company|instance|org|site|tenant)`,
  "i",
);

/** Whether a host is plainly not one that every customer's calls go to; the last label of a name says nothing. */
const isStrange = (host: string) =>
  strange.test(host.replace(/\.[^.]+$/, "")) || /^\d+(\.\d+){3}$|^[^.]*$|[^\w.{}-]/.test(host);

/** Reads an address, whose variables stand in braces, or `own` where every customer has one. */
export function parseServer(url: string, path = ""): Server {
  if (url === "own") return { template: undefined, path, variables: {} };
  const plain = url.replaceAll(/:\{[^{}]+\}/g, ":1").replaceAll(/\{[^{}]+\}/g, "name");
  if (!URL.canParse(plain) || !/^https?:\/\//.test(plain))
    throw new Refusal(`"${url}" is no full address, such as https://api.example.com`);
  if (/[?#@]/.test(url)) throw new Refusal("the base URL must have no query, fragment or credentials in it");
  const template = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => `{${partName(name)}}`).replace(/\/+$/, "");
  const variables = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]): [string, Variable] => [
    name,
    { default: undefined, values: [], description: `The part \`{${name}}\` of the address.` },
  ]);
  return { template, path, variables: Object.fromEntries(variables) };
}

/** The address of a document: one that is plainly the vendor's own, or that every caller names one. */
export function hostsOf({ servers = [] }: Pick<Document, "servers">): Hosts {
  const all = (servers as Described[]).map((one) => ({ ...one, url: fillFixed(one) }));
  const path =
    all.map(({ url }) => /^(?:[a-z]+:\/\/[^/]*)?(\/[^{}]*[^{}/])\/?$/.exec(url)?.[1] ?? "").find(Boolean) ?? "";
  const refuse = (doubt: string) => ({ server: parseServer("own", path), doubt });
  const full = all.filter(({ url }) => /^https?:\/\//.test(url));
  const [first] = full;
  if (!first) return refuse("the document names no host");
  const hosts = full.map(({ url }) => url.replace(/^https?:\/\//, "").replace(/[:/].*$/, ""));
  const odd = hosts.find((host) => isStrange(host.replaceAll(/\{[^{}]+\}/g, "part")));
  if (odd !== undefined) return refuse(`${odd} is a placeholder, or a host to try things out with`);
  if (new Set(hosts).size > 1) return refuse(`the document names several hosts: ${[...new Set(hosts)].join(", ")}`);
  const server = parseServer(first.url.replace(/^http:/, "https:"));
  for (const [name, { default: usual, enum: values = [], description }] of Object.entries(first.variables ?? {})) {
    const known = server.variables[partName(name)];
    if (!known) continue;
    if (values.length === 0 && hosts[0]?.includes(`{${name}}`))
      return refuse(`${hosts[0]} has the part {${name}}, which is each customer's own`);
    Object.assign(known, { default: usual, values });
    if (description?.trim()) known.description = description.trim();
  }
  if (Object.keys(server.variables).some((name) => server.variables[name]?.default === undefined))
    return refuse(`${first.url} has a part without a value`);
  return { server, doubt: undefined };
}

/** An address in which those parts have their values that no client would take as an option: `api/v2`, nothing, a scheme. */
function fillFixed({ url, variables = {} }: Described): string {
  return url.replaceAll(/\{([^{}]+)\}/g, (part, name: string, at: number) => {
    const usual = variables[name]?.default;
    return usual !== undefined && (at === 0 || !isServerPart(usual)) ? usual : part;
  });
}

function isServerPart(part: string): boolean {
  try {
    return fillServer("", "{part}", { part }) === part;
  } catch {
    return false;
  }
}

/** The servers of the specification. */
export function serversOf({ template, path, variables }: Server, title: string): NonNullable<Document["servers"]> {
  const description = "Your host, followed by the base path if there is one.";
  const own = { host: { default: "incidents.example.com", description } };
  if (!template)
    return [{ url: `https://{host}${path}`, description: `Your ${title}.`, variables: own } as { url: string }];
  const described = Object.entries(variables).map(([name, { default: usual = "name", values, description }]) => [
    name,
    { default: usual, description, ...(values.length > 0 && { enum: values }) },
  ]);
  const more = described.length > 0 && { variables: Object.fromEntries(described) };
  return [{ url: template, description: `${title}.`, ...more } as { url: string }];
}
