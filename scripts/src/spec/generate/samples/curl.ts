import { bodyOf, type Document, type Endpoint, type SecurityScheme } from "@incident-clients/openapi";
import type { ClientSample } from "./client.ts";
import { SampleFile, sampleInput } from "./input.ts";

/** The same call for curl, with the credentials of the first way in which the vendor lets a caller in. */
export function curl(document: Document, endpoint: Endpoint, client: ClientSample): string {
  const { path, query, header, body } = sampleInput(document, endpoint);
  const route = endpoint.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const url = `${addressOf(document)}${route}${search && `?${search}`}`;
  const method = endpoint.method === "get" ? "" : `--request ${endpoint.method.toUpperCase()} `;
  const schemes = schemesOf(document, endpoint);
  const media = bodyOf(endpoint.operation);
  const lines = [
    `curl ${method}${quote(url)}`,
    ...schemes.map((scheme) => credentials(scheme, client)),
    ...Object.entries(header).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(media?.isForm ? fieldsOf(body) : body === undefined ? [] : dataOf(media?.type, body)),
  ];
  const notes = schemes.flatMap(([, scheme]) => scheme["x-curl-note"] ?? []);
  return [...notes.map((note) => `# ${note}`), lines.join(" \\\n  ")].join("\n");
}

const dataOf = (type: string | undefined, body: unknown) =>
  body instanceof SampleFile
    ? ["--header 'Content-Type: application/octet-stream'", `--data-binary ${quote(body.text)}`]
    : [`--header ${quote(`Content-Type: ${type}`)}`, `--data ${quote(JSON.stringify(body, null, 2))}`];

/** The fields of a form; what is in a file stands in the command itself. */
const fieldsOf = (body: unknown): string[] =>
  Object.entries((body ?? {}) as object).flatMap(([name, value]) =>
    [value].flat().map((item) => {
      if (item instanceof SampleFile)
        return `--form ${quote(`${name}=${JSON.stringify(item.text)};filename=${name};type=application/octet-stream`)}`;
      return `--form-string ${quote(`${name}=${typeof item === "object" ? JSON.stringify(item) : item}`)}`;
    }),
  );

/** The first server, with its variables' defaults. */
export function addressOf({ servers = [] }: Document): string {
  const [{ url, variables } = { url: "", variables: {} }] = servers;
  return url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => variables?.[name]?.default ?? "");
}

/** What the first way in asks for. */
function schemesOf({ security = [], components }: Document, { operation }: Endpoint): [string, SecurityScheme][] {
  const [required = {}] = operation.security ?? security;
  return Object.keys(required).map((name) => [name, components.securitySchemes[name] ?? { type: "missing" }]);
}

function credentials(
  [name, { type, in: place, name: header, scheme }]: [string, SecurityScheme],
  client: ClientSample,
) {
  const variable = `$${variableOf(name, client)}`;
  if (type === "apiKey" && place === "header") return `--header "${header}: ${variable}"`;
  if (type === "http" && scheme === "bearer") return `--header "Authorization: Bearer ${variable}"`;
  if (type === "http" && scheme === "basic")
    return `--user "$${variableOf("username", client)}:$${variableOf("password", client)}"`;
  throw new Error(`the security scheme ${name} (${type} ${scheme ?? place ?? ""}) has no form for curl yet`);
}

/** The variable that the client's sample reads too, or one with the same beginning. */
function variableOf(option: string, { environment }: ClientSample): string {
  const same = Object.entries(environment).find(([name]) => name.toLowerCase() === option.toLowerCase());
  if (same) return same[1];
  const [prefix = ""] = Object.values(environment).map((variable) => variable.split("_")[0]);
  return `${prefix}_${option.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}`;
}

/** As one word of a shell. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
