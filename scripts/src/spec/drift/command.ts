import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleSpec } from "@incident-clients/openapi/bundle";
import { listVendors, readDocument, specOf } from "@incident-clients/openapi/vendors";
import { readArguments, readVendor } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { readPublished } from "../../lib/published.ts";
import { readDivergences } from "./explain.ts";
import { compareDocuments } from "./operations.ts";
import { makeReport, printReport } from "./report.ts";

const usage = `usage: pnpm drift <vendor> --against FILE|URL [--base-path /PREFIX] [--all] [--json]
vendors: ${listVendors().join(", ")}

Compares our operations with a Swagger or OpenAPI document. What differs is to be accounted for in
specs/<vendor>/divergences.yaml, under \`drift\`; the rest is printed.
--base-path  stands in front of the document's paths, where its own servers do not say so
--all        prints what is accounted for, too
--json       prints everything for machines
exit code    0 all accounted for, 1 not all, 2 not compared`;

const wanted = readArguments(usage, () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ against: { type: "string", default: "" }, "base-path": { type: "string", default: "" } },
      ...{ all: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
    },
  });
  const vendor = readVendor(positionals, listVendors());
  const { against } = values;
  const { "x-unpublished": unpublished } = readDocument(vendor);
  if (!against && unpublished) throw new Error(`there is no document to compare with: ${unpublished}`);
  if (!against) throw new Error("say with --against which document to compare with");
  if (!/^https?:\/\//.test(against) && !existsSync(against)) throw new Error(`there is no file ${against}`);
  return { vendor, ...values };
});

try {
  const { vendor, against, all, json } = wanted;
  // Problems are not fatal here: a broken reference matters only where a comparison follows it, and is then an error.
  const { document: theirs } = await readPublished(against);
  const rows = compareDocuments(await bundleSpec(specOf(vendor)), theirs, wanted["base-path"]);
  const report = makeReport(vendor, against, rows, await readDivergences(vendor));
  console.log(json ? JSON.stringify(report, null, 2) : printReport(report, all));
  process.exitCode = report.unexplained > 0 ? 1 : 0;
} catch (error) {
  console.error(`${color.red("not compared:")} ${(error as Error).message}`);
  process.exitCode = 2;
}
