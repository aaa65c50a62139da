import { listVendors } from "@incident-clients/openapi/vendors";
import { runMockCommand } from "../../packages/testing/src/mock-command.ts";
import { startMock } from "./lib/prism.ts";

const vendors = listVendors();

await runMockCommand(
  process.argv.slice(2),
  `usage: pnpm mock <vendor> [--port N]\nvendors: ${vendors.join(", ")}`,
  (vendor, port) => (vendors.includes(vendor) ? startMock(vendor, port) : undefined),
);
