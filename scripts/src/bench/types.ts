import { createRequire } from "node:module";
import { join } from "node:path";
import { execa } from "execa";
import { root } from "../paths.ts";
import { project, slug, writeEntry } from "./project.ts";
import type { Row } from "./report.ts";

const create = `import { createDatadogClient } from "@incident-clients/datadog";

const datadog = createDatadogClient({ apiKey: "key", applicationKey: "key" });
`;
const body = `{
  data: [
    {
      type: "servicenow_tickets",
      relationships: {
        findings: { data: [{ id: "finding", type: "findings" }] },
        project: { data: { id: "project", type: "projects" } },
      },
    },
  ],
}`;

/** What a consumer writes: the method and the plain openapi-fetch way to make one call and to read its answer. */
const consumers: Record<string, string> = {
  "an empty file": "export {};\n",
  "incident-clients": `${create}
const result = await datadog.createServiceNowTickets({ body: ${body} });
export const url = result.ok && result.data.data?.[0]?.attributes?.servicenow_ticket?.result?.url;
`,
  "incident-clients .http": `${create}
const { data } = await datadog.http.POST("/api/v2/security/findings/servicenow_tickets", { body: ${body} });
export const url = data?.data?.[0]?.attributes?.servicenow_ticket?.result?.url;
`,
};

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
async function check(compiler: string, file: string): Promise<Record<string, number>> {
  const tsc = join(createRequire(compiler).resolve("typescript/package.json"), "../bin/tsc");
  const config = writeEntry("types", `${slug(file)}.json`, JSON.stringify({ compilerOptions: options, files: [file] }));
  const { stdout } = await execa(process.execPath, [tsc, "-p", config, "--extendedDiagnostics"], { cwd: project });
  const read = (label: string) => Number(stdout.match(new RegExp(`^${label}:\\s+([\\d.]+)`, "m"))?.[1]);
  return {
    instantiations: read("Instantiations"),
    types: read("Types"),
    files: read("Files"),
    seconds: read("Total time"),
  };
}

export async function measureTypes(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [compiler, from] of Object.entries(compilers)) {
    for (const [name, source] of Object.entries(consumers)) {
      const file = writeEntry("types", `${slug(name)}.ts`, source);
      rows.push({ name: `${name}, ${compiler}`, ...(await check(from, file)) });
    }
  }
  return rows;
}
