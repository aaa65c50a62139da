import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { CommonOptions } from "@incident-clients/core";
import { listVendors, packageOf, readDocument, root } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import { readArguments, readVendor } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { makePlan } from "./plan.ts";
import { type Exchange, recordingFetch } from "./record.ts";
import { isBroken, writeReport } from "./report.ts";
import { type AnyClient, runPlan } from "./run.ts";

/** What a vendor's `demo.ts` offers besides its demo: a client for a real tenant. */
export interface Live {
  /** The environment variables that `connectFromEnvironment` reads, and what each is. */
  environment: Record<string, string>;
  connectFromEnvironment(env: NodeJS.ProcessEnv, options: CommonOptions): AnyClient;
}

const usage = `usage: pnpm verify <vendor> [--param NAME=VALUE]... [--input FILE] [--allow-writes] [--output FILE]
vendors: ${listVendors().join(", ")}

Calls a real tenant, holds every exchange against the specification and writes reports/verify-<vendor>.md, which has no
value of any body. Only what reads is called, unless told otherwise. Credentials come from the environment.
--param         a value for the parameters of that name
--input         YAML or JSON: {operationId: {path: {…}, query: {…}, body: …}}
--allow-writes  calls what writes as well, as far as --input has an entry for it
--output        where to write the report
exit code       0 contract kept, 1 broken or nothing answered with success, 2 not called`;

const wanted = readArguments(usage, () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ input: { type: "string" }, output: { type: "string" } },
      param: { type: "string", multiple: true, default: [] },
      "allow-writes": { type: "boolean", default: false },
    },
  });
  const vendor = readVendor(positionals, listVendors());
  const pairs = values.param.map((text) => {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (!name) throw new Error(`--param takes NAME=VALUE, not ${text}`);
    return [name, value];
  });
  if (values.input && !existsSync(values.input)) throw new Error(`there is no file ${values.input}`);
  const inputs = values.input ? (parse(readFileSync(values.input, "utf8")) ?? {}) : {};
  const output = values.output ?? join(root, "reports", `verify-${vendor}.md`);
  return { vendor, output, inputs, parameters: Object.fromEntries(pairs), allowWrites: values["allow-writes"] };
});

/** The client, with every exchange kept; without credentials there is nothing to do. */
function connect(exchanges: Exchange[], { connectFromEnvironment, environment }: Live): AnyClient {
  try {
    return connectFromEnvironment(process.env, { fetch: recordingFetch(exchanges), retry: false });
  } catch (error) {
    console.error(`${color.red("not called:")} ${(error as Error).message}`);
    for (const [name, what] of Object.entries(environment)) console.error(`  ${name}: ${what}`);
    process.exit(2);
  }
}

const { vendor, output } = wanted;
const live: Live = await import(join(packageOf(vendor), "demo.ts"));
if (!live.connectFromEnvironment) {
  console.error(`packages/${vendor}/demo.ts has no connectFromEnvironment yet`);
  process.exit(2);
}
const document = readDocument(vendor);
const plan = makePlan(document, wanted);
const exchanges: Exchange[] = [];
const findings = await runPlan(document, plan, connect(exchanges, live), exchanges);
for (const finding of findings) {
  const word = isBroken(finding) ? color.red("broken") : color.green("kept");
  console.log(`  ${finding.endpoint.operation.operationId.padEnd(26)} ${finding.verdict?.status ?? "---"}  ${word}`);
}
await mkdir(dirname(output), { recursive: true });
const title = `specs/${vendor} ${document.info.version} against a real tenant, ${new Date().toISOString().slice(0, 10)}`;
await writeFile(output, writeReport(title, findings, plan.skip));
console.log(`report: ${relative(process.cwd(), output)}`);
const succeeded = findings.some(({ verdict }) => verdict && verdict.status < 300);
process.exitCode = findings.some(isBroken) || !succeeded ? 1 : 0;
