import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, listEndpoints } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { pascal } from "../names.ts";
import { environmentOf, optionsOf, type Wishes } from "../wishes.ts";
import { callOf, creation, type Made, optionLines, prepare } from "./call.ts";
import { writeFactory } from "./factory.ts";
import { manifest } from "./manifest.ts";

const template = (name: string) => readFileSync(join(import.meta.dirname, "templates", `${name}.txt`), "utf8");

/** The hand-kept files of a vendor's package, by their path in it. */
export function packageFiles(wishes: Wishes, document: Document): Map<string, string> {
  const made = prepare(wishes, document);
  return new Map([
    ["package.json", manifest(wishes)],
    ["tsconfig.json", template("tsconfig.json")],
    ["LICENSE", readFileSync(join(root, "LICENSE"), "utf8")],
    ["README.md", readme(made)],
    ["demo.ts", demo(made)],
    ["src/index.ts", writeFactory(made)],
    ["src/index.test.ts", factoryTest(made)],
    ["test/tarball.txt", template("tarball.txt")],
    ["test/types.test-d.ts", typeTest(made)],
  ]);
}

/** The credentials that only a mock takes. */
const mockOptions = ({ wishes }: Made) =>
  optionsOf(wishes)
    .map((option) => `${option}: "demo-${option.toLowerCase()}"`)
    .join(", ");

function demo(made: Made): string {
  const { wishes, type, client, calls } = made;
  const environment = environmentOf(wishes);
  const steps = calls.map(
    (endpoint, index) => `  const ${["first", "second", "third"][index]} = await ${callOf(made, endpoint)};
  yield { result: ${["first", "second", "third"][index]} };
`,
  );
  return `import { type CommonOptions, create${type}Client, type ${type}Client } from "@incident-clients/${wishes.name}";

/** A client for a mock server; the suites and \`npm start\` reach this vendor through it. */
export const connect = (url: string, options: CommonOptions = {}): ${type}Client =>
  create${type}Client({ url, ${mockOptions(made)}, ...options });

/** Where \`connectFromEnvironment\` finds its options. */
export const environment = {
${Object.entries(environment)
  .map(([option, name]) => `  ${name}: "${describeOption(made, option)}",`)
  .join("\n")}
};

/** A client for a real account. */
export const connectFromEnvironment = (env: NodeJS.ProcessEnv, options: CommonOptions = {}): ${type}Client =>
  create${type}Client({ ${Object.entries(environment)
    .map(([option, name]) => `${option}: env.${name}`)
    .join(", ")}, ...options });

/** The calls of a person who hands an incident over. */
export async function* steps(${client}: ${type}Client) {
${steps.join("\n")}}
`;
}

function describeOption({ wishes: { auth, headers = {}, server } }: Made, option: string): string {
  if (option === "url") return "address";
  if (headers[option]) return `sent as ${headers[option]}`;
  const variable = server.variables[option];
  if (variable) return variable.description.replaceAll(/\s+/g, " ").replaceAll('"', "'").replace(/\.$/, "");
  return auth.kind === "header" ? `sent as ${auth.headers[option]}` : option;
}

function readme(made: Made): string {
  const { wishes, document, calls, client } = made;
  const { name, title } = wishes;
  const rows = listEndpoints(document).map(({ path, method, operation }) => [
    `\`${operation.operationId}\``,
    `${method.toUpperCase()} ${path}`,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), column === 0 ? 6 : 4));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const core = "https://github.com/incident-clients/incident-clients/tree/main/packages/core";
  const last = calls.at(1) ?? calls[0];
  return `# @incident-clients/${name}

${document.info.summary ?? title}

\`\`\`sh
npm install @incident-clients/${name}
\`\`\`

Runs on everything with a \`fetch\`: Node 20 and newer, Bun, Deno, Workers, browsers. ES modules and CommonJS (Jest included), typed
for TypeScript 5.4 and newer.

## Use it

\`\`\`ts
${creation(made)}

const result = await ${last ? callOf(made, last) : client};

if (result.ok) console.log(result.data);
else console.log(result.outcome, result.status ?? result.error.code);
\`\`\`

## Operations

${[line(["method", "call"]), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n")}

Where the documentation and the server differ, each with its source, is in the repository's
[divergences](https://github.com/incident-clients/incident-clients/blob/main/specs/${name}/divergences.yaml).

## Results, errors, retries, limits

They are the same for every vendor: [\`@incident-clients/core\`](${core}#readme).

\`@incident-clients/${name}/validate\` holds \`observe\` and \`enforce\` for the option
[\`validate\`](${core}#validation), which compares requests and responses with the
specification; \`enforce\` refuses a misspelt property before anything is sent.
`;
}

const plainOptions = (made: Made) =>
  optionLines(made, (option) => (option === "url" ? `"https://example.com"` : `"${option.toLowerCase()}"`)).join(" ");

function factoryTest(made: Made): string {
  const { wishes, type, calls } = made;
  const { auth, name } = wishes;
  const [call] = calls;
  const [secret = ""] = optionsOf(wishes);
  const id = call?.operation.operationId ?? "";
  const input = call ? callOf({ ...made, client: "client" }, call) : "";
  const headers =
    auth.kind === "header" ? Object.values(auth.headers).map((header) => header.toLowerCase()) : ["authorization"];
  return `import { describe, expect, test } from "vitest";
import { create${type}Client, type ${type}ClientOptions, isIncidentClientError } from "./index.ts";

const credentials = { ${mockOptions(made)} };
const url = "https://proxy.example.com/${name}/";

/** Makes a client whose requests are recorded and answered with a failure. */
function recordingClient(options: Partial<${type}ClientOptions> = {}) {
  const requests: { url: string; headers: Record<string, string> }[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    requests.push({ url: String(url), headers: init?.headers as Record<string, string> });
    return new Response(null, { status: 404 });
  };
  return { client: create${type}Client({ ...credentials, url, fetch, retry: false, ...options }), requests };
}

describe("create${type}Client", () => {
  test("sends the credentials below the base URL", async () => {
    const { client, requests } = recordingClient();
    expect(await ${input}).toMatchObject({ ok: false, status: 404, operation: "${id}" });
    expect(requests[0]?.url).toContain("https://proxy.example.com/${name}/");
    expect(Object.keys(requests[0]?.headers ?? {})).toEqual(expect.arrayContaining(${JSON.stringify(headers)}));
  });

  test.each<[string, object, RegExp]>([
    ["missing credentials", { ${secret}: undefined }, /pass a non-empty "${secret}"/],
    ["credentials with a line break", { ${secret}: "secret-value\\n" }, /"${secret}" has /],
    ["a base URL that is none", { url: "example.com" }, /"url" must be a full URL/],
    ["plain http", { url: "http://example.com" }, /plain http/],
    ["credentials in the base URL", { url: "https://me:secret-value@example.com" }, /must not have credentials/],
    ["a misspelt option", { uri: "x" }, /unknown option "uri"; known: .*url/],
  ])("refuses %s and says what to pass, without showing a secret", (_, wrong, message) => {
    const create = () => create${type}Client({ ...credentials, url, ...wrong });
    expect(create).toThrow(message);
    expect(create).not.toThrow(/secret-value/);
    try {
      create();
    } catch (error) {
      expect(isIncidentClientError(error) && error.outcome).toBe("not-sent");
    }
  });
});
`;
}

function typeTest(made: Made): string {
  const { wishes, type, client, calls } = made;
  const [call] = calls;
  const name = pascal(call?.operation.operationId ?? "");
  return `// Compile-time behaviour of the generated client: this file is only type-checked, and every \`@ts-expect-error\` that stops
// being an error fails the check.
import { create${type}Client, type TransportError, type ${name}Result } from "@incident-clients/${wishes.name}";
import { expectTypeOf } from "vitest";

const ${client} = create${type}Client({ ${plainOptions(made)} });
const result = await ${call ? callOf(made, call) : client};
expectTypeOf(result).toEqualTypeOf<${name}Result>();

// Data is out of reach until \`ok\` is checked.
// @ts-expect-error
result.data;

if (!result.ok) {
  expectTypeOf(result.outcome).toEqualTypeOf<"not-sent" | "rejected" | "unknown">();
  if (result.status === undefined) expectTypeOf(result.error).toEqualTypeOf<TransportError>();
}

create${type}Client({
  ${plainOptions(made)}
  // @ts-expect-error No such option.
  retries: 3,
});
`;
}
