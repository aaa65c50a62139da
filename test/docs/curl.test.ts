import { type Mock, startMock } from "@incident-clients/scripts/lib/prism";
import { addressOf } from "@incident-clients/scripts/spec/generate/samples/curl";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partOf } from "../lib/sample.ts";
import { vendors } from "../lib/vendors.ts";
import { listOperationSamples } from "./generated.ts";

const samples = (await listOperationSamples()).filter(({ label }) => label === "curl");
const { failed: absent } = await execa("curl", ["--version"], { reject: false });

/** How the samples' `curl` is called here: quiet, bounded, and failing for what the mock refuses. */
const wrapper = `curl() { command curl --silent --show-error --fail-with-body --max-time 10 "$@"; }`;

describe.skipIf(absent)(`a curl sample, run by a shell${absent ? " (SKIPPED: curl is not installed)" : ""}`, () => {
  const mocks = new Map<string, Mock>();
  beforeAll(async () => {
    for (const { name } of vendors) mocks.set(name, await startMock(name));
  });
  afterAll(() => Promise.all([...mocks.values()].map((mock) => mock.close())));

  test.each(partOf(samples, 8, "curl"))("$vendor.name $operationId", async ({ vendor, code }) => {
    const address = addressOf(vendor.document);
    expect(code).toContain(address);
    const variables = [...code.matchAll(/\$([A-Z][A-Z\d_]*)/g)].map(([, name = ""]) => [name, "sample-key"]);
    expect(variables.length, "credentials come from the environment").toBeGreaterThan(0);
    const script = `${wrapper}\n${code.replace(address, mocks.get(vendor.name)?.url ?? "")}`;
    const { all, exitCode } = await execa("sh", ["-c", script], {
      all: true,
      reject: false,
      extendEnv: false,
      env: { PATH: process.env.PATH, ...Object.fromEntries(variables) },
    });
    expect(exitCode, all).toBe(0);
  });
});

test("every operation has one", () => {
  const operations = vendors.flatMap(({ name, endpoints }) =>
    endpoints.map(({ operation }) => `${name} ${operation.operationId}`),
  );
  expect(samples.map(({ vendor, operationId }) => `${vendor.name} ${operationId}`)).toEqual(operations);
});
