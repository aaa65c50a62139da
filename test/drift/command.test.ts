import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Document } from "@incident-clients/openapi";
import { listVendors, packageOf } from "@incident-clients/openapi/vendors";
import { compareDocuments } from "@incident-clients/scripts/spec/drift/operations";
import type { Report } from "@incident-clients/scripts/spec/drift/report";
import { describe, expect, test } from "vitest";
import { isTurn } from "../lib/sample.ts";
import { runScript } from "../lib/script.ts";

const drift = (...args: string[]) => runScript("spec/drift/command.ts", ...args);

const [anyVendor = ""] = listVendors();
const documentOf = (vendor: string) => join(packageOf(vendor), "openapi.json");
const fixture = (name: string) => join(import.meta.dirname, name);

async function report(vendor: string, against: string) {
  const { rows }: Report = JSON.parse((await drift(vendor, "--against", against, "--json")).stdout);
  const texts = (explained: boolean) =>
    rows
      .filter(({ explainedBy }) => (explainedBy !== undefined) === explained)
      .map(({ kind, label }) => `${kind}: ${label}`);
  return { open: texts(false), known: texts(true) };
}

describe("pnpm drift", () => {
  test.each(listVendors())("finds nothing between %s and its own document", (vendor) => {
    const document: Document = JSON.parse(readFileSync(documentOf(vendor), "utf8"));
    expect(compareDocuments(document, document)).toEqual([]);
  });

  test("says of a vendor that publishes no description that there is none, and why", async () => {
    const { exitCode, stderr } = await drift("servicenow");
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining("there is no document to compare with: ServiceNow"),
    ]);
  });

  test.runIf(isTurn("drift by a third party", 3))("flags a description that somebody got wrong", async () => {
    const { exitCode, stdout } = await drift("cortex-xdr", "--against", fixture("third-party.yaml"));
    expect(exitCode).toBe(1);
    for (const row of ["property removed: update_data", "property added: status", "property added: severity"]) {
      expect(stdout).toContain(row);
    }
    expect(stdout).toContain("#/components/schemas/UpdateIncidentRequestData/properties/update_data");
  });

  test.runIf(isTurn("drift from Swagger", 3))(
    "reads Swagger 2.0, and tells what divergences.yaml accounts for from what it does not",
    async () => {
      const { open, known } = await report("cortex-xsoar", fixture("swagger-2.yaml"));
      expect(open).toEqual(
        expect.arrayContaining([
          "property added: approvedBy",
          "type changed: IncidentSeverity string",
          "type changed: id integer",
          "status added: 418",
        ]),
      );
      expect(known).toEqual(
        expect.arrayContaining([
          "media type added: application/xml",
          "required removed: requestBody",
          "status removed: 401",
        ]),
      );
    },
  );

  test.runIf(isTurn("drift by address", 3))("reads an address as well as a file", async () => {
    const text = readFileSync(documentOf(anyVendor));
    const server = createServer((_, response) => response.setHeader("content-type", "application/json").end(text));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;
      const { exitCode, stdout } = await drift(anyVendor, "--against", url);
      expect(stdout).toContain("0 differences");
      expect(exitCode).toBe(0);
    } finally {
      server.close();
    }
  });
});
