import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { listVendors, readDocument, root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { operationsName } from "../../spec/generate/names.ts";
import { docstringCalls } from "../../spec/generate/samples/input.ts";
import { slug } from "./project.ts";
import type { Row } from "./report.ts";
import { sample } from "./sample.ts";

const create = `import { createDatadogClient } from "@incident-clients/datadog";

const datadog = createDatadogClient({ apiKey: "key", applicationKey: "key" });
`;
const body = JSON.stringify(sample.request, null, 2);

/** A file that makes every call of a vendor as its documentation shows it, and looks at what comes back. */
async function everyCall(vendor: string): Promise<string> {
  const document = readDocument(vendor);
  const functions = [...(await docstringCalls(document))].map(
    ([name, call]) => `export async function ${name}() {
  ${call}
  if (result.ok) return result.status;
  switch (result.status) {
    case 429:
      return result.headers;
    case undefined:
      return result.error.code;
    default:
      return result.outcome;
  }
}`,
  );
  const type = operationsName(vendor, document);
  const head = `import type { ${type} } from "@incident-clients/${vendor}";\ndeclare const client: ${type};`;
  return [head, ...functions].join("\n\n");
}

/** What a consumer writes: the method and the plain openapi-fetch way to make one call and to read its answer, and all calls of a vendor. */
const listConsumers = async (vendors: readonly string[]): Promise<Record<string, string>> => ({
  "an empty file": "export {};\n",
  "incident-clients": `${create}
const result = await datadog.createServiceNowTickets({ body: ${body} });
export const url = result.ok && result.data.data?.[0]?.attributes?.servicenow_ticket?.result?.url;
`,
  "incident-clients .http": `${create}
const { data } = await datadog.http.POST("/api/v2/security/findings/servicenow_tickets", { body: ${body} });
export const url = data?.data?.[0]?.attributes?.servicenow_ticket?.result?.url;
`,
  ...Object.fromEntries(
    await Promise.all(vendors.map(async (vendor) => [`every call of ${vendor}`, await everyCall(vendor)])),
  ),
});

/** The compilers: this workspace's own, and the newest one written in JavaScript, which the generator needs. */
const compilers = { "TypeScript 7": join(root, "package.json"), "TypeScript 5.9": import.meta.filename };

const options = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Type-checks a file alone, and reads what the compiler says of its work. */
async function check(compiler: string, folder: string, file: string) {
  const tsc = join(createRequire(compiler).resolve("typescript/package.json"), "../bin/tsc");
  const config = join(folder, `${file}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [file] }));
  const { stdout } = await execa(process.execPath, [tsc, "-p", config, "--extendedDiagnostics"], { cwd: folder });
  const read = (label: string) => Number(stdout.match(new RegExp(`^${label}:\\s+([\\d.]+)`, "m"))?.[1]);
  const cost = { instantiations: read("Instantiations"), types: read("Types"), files: read("Files") };
  return { cost, seconds: read("Total time") };
}

/** What it costs to type-check consumers in a project, beside an empty file. */
export async function measureTypes(
  project: string,
  names: readonly string[] = Object.keys(compilers),
  vendors: readonly string[] = listVendors(),
): Promise<Row[]> {
  const folder = join(project, "types");
  mkdirSync(folder, { recursive: true });
  const consumers = Object.entries(await listConsumers(vendors));
  const rows: Row[] = [];
  for (const [compiler, from] of Object.entries(compilers)) {
    if (!names.includes(compiler)) continue;
    let empty: number | undefined;
    for (const [name, source] of consumers) {
      const file = `${slug(name)}.ts`;
      writeFileSync(join(folder, file), source);
      const { seconds, cost } = await check(from, folder, file);
      empty ??= seconds;
      const calls = source.match(/await /g)?.length;
      const each = calls && cost.instantiations / calls;
      rows.push({ name: `${name}, ${compiler}`, ...cost, each, ratio: seconds / empty });
    }
  }
  return rows;
}
