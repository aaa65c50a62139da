import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { responsesOf, succeeds } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { makeConsumer } from "@incident-clients/scripts/lib/consumer";
import { type Mock, startMock } from "@incident-clients/scripts/lib/prism";
import { execa } from "execa";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { partOf } from "../lib/sample.ts";
import { type Vendor, vendors } from "../lib/vendors.ts";
import { listOperationSamples } from "./generated.ts";
import { fileOf, listSamples, type Sample } from "./samples.ts";

const folder = makeConsumer("samples");
const operationSamples = (await listOperationSamples()).filter(({ label }) => label.startsWith("TypeScript"));
const writtenSamples = listSamples();
const samples: Sample[] = [...writtenSamples, ...operationSamples];

/** Those that say what to do about each failure, with the statuses that the client does not wait and try again for. */
const handling = operationSamples
  .filter(({ label }) => label.endsWith("error handling"))
  .map((sample) => {
    const endpoint = sample.vendor.endpoints.find(({ operation }) => operation.operationId === sample.operationId);
    const waitsFor = endpoint?.operation["x-idempotent"] ? /^(429|5..)$/ : /^429$/;
    const all = endpoint ? responsesOf(sample.vendor.document, endpoint.operation) : [];
    const failures = all.filter((one) => !succeeds(one)).map(([status]) => status);
    return { ...sample, statuses: failures.filter((s) => !waitsFor.test(s)).map((s) => s.replace("5XX", "503")) };
  });

/** The environment variables that the samples read. */
const environment = samples.flatMap(({ code }) =>
  [...code.matchAll(/process\.env\.(\w+)/g)].map(([, name = ""]) => name),
);

/** The end of a path that the specification documents; a base path or a space may stand before it. */
function documentedPath({ endpoints }: Vendor, pathname: string): string {
  const starts = [...pathname.matchAll(/\//g)].map(({ index }) => pathname.slice(index));
  const isDocumented = (path: string) =>
    endpoints.some((endpoint) => new RegExp(`^${endpoint.path.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path));
  return starts.find(isDocumented) ?? pathname;
}

beforeAll(() => {
  for (const sample of samples) writeFileSync(join(folder, fileOf(sample)), `${sample.code}\nexport {};\n`);
});

test("every sample type-checks", async () => {
  const compilerOptions = { allowImportingTsExtensions: true, noEmit: true, types: ["node"], lib: ["ES2024", "DOM"] };
  const extended = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["*.ts"] };
  const plain = { ...compilerOptions, rewriteRelativeImportExtensions: false, noUnusedLocals: false };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...extended, compilerOptions: plain }));
  const { all, exitCode } = await execa("tsc", ["--project", folder], {
    all: true,
    reject: false,
    preferLocal: true,
    localDir: root,
  });
  expect(exitCode, all).toBe(0);
});

test.each(vendors)("every method of $name has an example in its docstring", ({ name, endpoints }) => {
  const examples = writtenSamples.filter((sample) => sample.name.startsWith(`packages/${name}/src/generated/`));
  expect(examples).toHaveLength(endpoints.length);
});

describe("a sample as a person would run it, with the vendor's address led to its mock", () => {
  const mocks = new Map<string, Mock>();
  const realFetch = globalThis.fetch;

  beforeAll(async () => {
    for (const { name } of vendors) mocks.set(name, await startMock(name));
    for (const name of environment) {
      const file = name.endsWith("_FILE") && join(folder, "ca.pem");
      if (file) writeFileSync(file, rootCertificates[0] ?? "");
      vi.stubEnv(name, file || (name.endsWith("_URL") ? "https://example.com/base/path" : "sample-key"));
    }
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await Promise.all([...mocks.values()].map((mock) => mock.close()));
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  /** Runs a sample, asking the mock for a status if one is given; what it prints is kept. */
  async function run(sample: Sample, status?: string) {
    const vendor = vendors.find(({ name }) => new RegExp(`/${name}["/]`).test(sample.code));
    const mock = vendor && mocks.get(vendor.name);
    let calls = 0;
    globalThis.fetch = (input, init) => {
      if (!mock) throw new Error(`${sample.name} calls out but names no vendor`);
      calls += 1;
      const { hostname, pathname, search } = new URL(String(input));
      if (hostname === "127.0.0.1") return realFetch(input, init); // A fake that the sample serves.
      const headers = new Headers(init?.headers);
      if (status) headers.set("prefer", `code=${status}`);
      // The mock keeps nothing, and would answer with the first page for ever.
      if (String(init?.body).includes('"cursor"')) headers.set("prefer", "example=lastPage");
      return realFetch(mock.url + documentedPath(vendor, pathname) + search, { ...init, headers });
    };
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      // A query makes it another module, so that it runs again.
      await import(join(folder, `${fileOf(sample)}${status ? `?${status}` : ""}`));
      return { calls, printed: log.mock.calls, complained: error.mock.calls };
    } finally {
      log.mockRestore();
      error.mockRestore();
    }
  }

  // Of READMEs and pages every other one, and fewer of docstrings.
  const { yes: ofPages = [], no: ofCode = [] } = Object.groupBy(writtenSamples, ({ name }) =>
    name.includes(".md") ? "yes" : "no",
  );
  const chosenSamples = [...partOf(ofPages, 2, "pages"), ...partOf(ofCode, 6, "docstrings")];

  test.each(chosenSamples)("$name runs", async (sample) => {
    const { calls, complained } = await run(sample);
    expect(complained).toEqual([]);
    const bringsFetch = sample.code.includes("fetch: ");
    expect(calls > 0, "it makes a call").toBe(sample.code.includes("await ") && !bringsFetch);
  });

  test.each(partOf(operationSamples, 8, "samples"))(
    "$name runs, and prints something of the answer",
    async (sample) => {
      const { calls, printed, complained } = await run(sample);
      expect(complained).toEqual([]);
      expect(calls).toBe(1);
      expect(printed.flat().filter((value) => value !== undefined && value !== null)).not.toEqual([]);
    },
  );

  test.each(partOf(handling, 8, "handling"))(
    "$name: says what to do about each of $statuses",
    async ({ statuses, ...sample }) => {
      for (const status of statuses) {
        const { printed, complained } = await run(sample, status);
        expect(printed).toEqual([]);
        expect(complained.length, status).toBe(2);
      }
    },
  );
});
