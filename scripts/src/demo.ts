import { join } from "node:path";
import type { AnyResult } from "@incident-clients/core";
import { listVendors, packageOf } from "@incident-clients/openapi/vendors";
import * as color from "./lib/colors.ts";
import { pnpm } from "./lib/pnpm.ts";
import { startMock } from "./lib/prism.ts";

/** What a vendor's `demo.ts` offers: a client for a mock, and the calls a person would make, one result at a time. */
export interface Demo<Client> {
  connect(baseUrl: string): Client;
  steps(client: Client): AsyncGenerator<{ result: AnyResult; note?: string }>;
}

async function show(vendor: string): Promise<void> {
  console.log(`\n${color.bold(vendor)}`);
  const demo: Demo<unknown> = await import(join(packageOf(vendor), "demo.ts"));
  const mock = await startMock(vendor);
  let began = performance.now();
  try {
    for await (const { result, note = "" } of demo.steps(demo.connect(mock.url))) {
      const ms = color.dim(`${(performance.now() - began).toFixed(0).padStart(4)} ms`);
      const status = (result.ok ? color.green : color.red)(String(result.status ?? "---"));
      const outcome = result.ok ? "" : color.yellow(`outcome: ${result.outcome}`);
      console.log(`  ${result.operation.padEnd(26)} ${status}  ${ms}  ${`${note} ${outcome}`.trim()}`);
      began = performance.now();
    }
  } finally {
    await mock.close();
  }
}

console.log("Each line is one call of a built package to a Prism mock of the vendor.");
for (const vendor of listVendors()) await show(vendor);
console.log(`
Next:
  npm test                           everything that proves the promise
  npx -y ${pnpm} mock <vendor>  a mock server for your own experiments
  packages/<vendor>/README.md        how to use the client`);
