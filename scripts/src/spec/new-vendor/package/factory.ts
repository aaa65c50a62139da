import type { Auth, Server, Wishes } from "../wishes.ts";
import { optionsOf } from "../wishes.ts";
import { callOf, creation, type Made } from "./call.ts";

const comment = (text: string) => text.trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/");

/** `src/index.ts`: the factory, its options and what the package exports. */
export function writeFactory(made: Made): string {
  const { wishes, type } = made;
  const { auth, headers = {}, server, title } = wishes;
  const [call] = made.calls;
  const names = [...Object.keys(server.variables), "url", ...optionsOf(wishes)];
  const values = Object.entries(server.variables).map(([name, one]) =>
    one.default === undefined ? name : `${name} = ${JSON.stringify(one.default)}`,
  );
  const address = server.template?.includes("{")
    ? `url ?? fillServer(factory, ${JSON.stringify(server.template)}, { ${Object.keys(server.variables).join(", ")} })`
    : server.template
      ? `url ?? ${JSON.stringify(server.template)}`
      : "url";
  const sent = Object.entries(headers).map(
    ([option, header]) => `${JSON.stringify(header)}: requireText(factory, "${option}", ${option})`,
  );
  const needed =
    sent.length > 0 ? `\n    headers: { ${sent.join(", ")}, ...checkHeaders(factory, common.headers) },` : "";
  const used = ["checkBaseUrl", "commonNames", "createClient", "takeOptions", ...helpersOf(wishes)];
  return `import { ${[...used, "type Beside", "type CommonOptions", ...(auth.kind === "bearer" ? ["type Token"] : [])].join(", ")} } from "@incident-clients/core";
import type { Client } from "openapi-fetch";
import { definition, type ${type}Operations } from "./generated/client.ts";
import type { paths } from "./generated/types.ts";

export {
  IncidentClientError,
  isIncidentClientError,
  ResponseError,
  TransportError,
  UsageError,
  unwrap,
} from "@incident-clients/core";
export type * from "./generated/client.ts";
export type * from "./generated/types.ts";

/** How to reach ${comment(title)}, and as whom. */
export interface ${type}ClientOptions extends CommonOptions {
${[...serverOptions(server), ...credentialOptions(made), ...headerOptions(headers)].join("\n")}
}

/** The openapi-fetch client of this vendor. */
export interface ${type}Http extends Client<paths> {}

/** One method for each operation; the same methods on \`orThrow\`, which throw; and the openapi-fetch client, \`http\`. */
export interface ${type}Client extends ${type}Operations, Beside<${type}Operations, ${type}Http> {}

const factory = "create${type}Client";

/**
 * Creates a client for ${comment(title)}. Throws a \`UsageError\` for missing or malformed options.
 *
 * @example
 * \`\`\`ts
${[...creation(made).split("\n"), "", ...(call ? `const result = await ${callOf(made, call)};\nconsole.log(result.ok, result.status);`.split("\n") : [])].map((line) => ` * ${line}`.trimEnd()).join("\n")}
 * \`\`\`
 */
export function create${type}Client(options: ${type}ClientOptions): ${type}Client {
  const names = [${names.map((name) => `"${name}"`).join(", ")}, ...commonNames];
  const { ${[...values, "url", ...optionsOf(wishes)].join(", ")}, ...common } = takeOptions(factory, options, names);
  return createClient<${type}Operations, ${type}Http>(definition, {
    ...common,
    baseUrl: checkBaseUrl(factory, "url", ${address}, common.allowInsecure),
    credentials: ${credentialsOf(auth)},${needed}
  });
}
`;
}

function helpersOf({ auth, headers = {}, server }: Wishes): string[] {
  const credentials = { bearer: "bearerCredentials", basic: "basicCredentials", header: "requireText" }[auth.kind];
  const text = Object.keys(headers).length > 0 ? ["checkHeaders", "requireText"] : [];
  return [...new Set([credentials, ...text]), ...(server.template?.includes("{") ? ["fillServer"] : [])];
}

const credentialsOf = (auth: Auth): string =>
  auth.kind === "bearer"
    ? `bearerCredentials(factory, "token", token)`
    : auth.kind === "basic"
      ? "basicCredentials(factory, username, password)"
      : `{ ${Object.entries(auth.headers)
          .map(([option, header]) => `${JSON.stringify(header)}: requireText(factory, "${option}", ${option})`)
          .join(", ")} }`;

function serverOptions({ template, variables }: Server): string[] {
  const own = Object.entries(variables).map(([name, { default: usual, values, description }]) => {
    const known = values.map((value) => JSON.stringify(value));
    const type = known.length > 0 ? `${known.join(" | ")} | (string & {})` : "string";
    const end = usual === undefined ? "" : `; \`${usual}\` unless set`;
    return `  /** ${comment(description).replace(/\.$/, "")}${end}. */\n  ${name}${usual === undefined ? "" : "?"}: ${type} | undefined;`;
  });
  const optional = template ? "?" : "";
  const text = template
    ? `The whole address in place of \`${template}\`: a proxy, or a mock.`
    : "Your address, base path included: `https://host/path`.";
  // With an address of one's own the variables of the usual one are not needed.
  const needed = own.map((line) =>
    /: string \| undefined;$/.test(line) && !line.includes("?:") ? line.replace(/(\w+): string/, "$1?: string") : line,
  );
  return [...needed, `  /** ${text} */\n  url${optional}: string | undefined;`];
}

function credentialOptions({ wishes: { auth }, document }: Made): string[] {
  if (auth.kind === "bearer")
    return [
      "  /** Sent as `Authorization: Bearer …`: a token, or a function that is asked for one before every attempt. */\n  token: Token | undefined;",
    ];
  if (auth.kind === "basic")
    return [
      "  /** Sent with the password as `Authorization: Basic …`. */\n  username: string | undefined;",
      "  password: string | undefined;",
    ];
  return Object.entries(auth.headers).map(([option, header]) => {
    const { description = "" } = document.components.securitySchemes[option] as { description?: string };
    return `  /** Sent as \`${header}\`: ${comment(description).replace(/\.$/, "")}. */\n  ${option}: string | undefined;`;
  });
}

const headerOptions = (headers: Record<string, string>): string[] =>
  Object.entries(headers).map(
    ([option, header]) =>
      `  /** Sent as \`${header}\` with every call; \`headers\` of a call take its place. */\n  ${option}: string | undefined;`,
  );
