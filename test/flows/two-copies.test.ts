import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isIncidentClientError, UsageError } from "@incident-clients/core";
import type { Validation } from "@incident-clients/core/validate";
import { root } from "@incident-clients/openapi/vendors";
import { fakeDatadog } from "@incident-clients/testing/datadog";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTickets } from "../../packages/datadog/src/flows/index.ts";
import { type NewServiceNowTicket, UsageError as OurUsageError } from "../../packages/datadog/src/index.ts";

// Package managers install a second copy of a package where ranges do not agree. A client of one copy has to work with the
// flows of another, whose error classes are not the same.

type Copy = typeof import("../../packages/datadog/src/index.ts") & { enforce: Validation };
let folder: string;
let copy: Copy;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "copy-"));
  const outfile = join(folder, "copy.mjs");
  const both = `export * from "@incident-clients/datadog"; export * from "@incident-clients/datadog/validate";`;
  const stdin = { contents: both, resolveDir: join(root, "packages/datadog") };
  await build({ stdin, outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" });
  copy = await import(pathToFileURL(outfile).href);
});

afterAll(() => rm(folder, { recursive: true }));

const ticketFor = (id: string, attributes = {}): NewServiceNowTicket => ({
  type: "servicenow_tickets",
  attributes,
  relationships: {
    findings: { data: [{ id, type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  },
});
const wrong = ticketFor("wrong", { priority: 1 });

function connect() {
  const fake = fakeDatadog();
  const keys = { apiKey: "a", applicationKey: "b", validate: copy.enforce };
  return { fake, client: copy.createDatadogClient({ ...keys, fetch: fake.fetch }) };
}

test("the copy is one: its errors are not of our classes, and are recognized all the same", async () => {
  const error = await connect()
    .client.createServiceNowTickets({ body: { data: [wrong] } })
    .catch((thrown: unknown) => thrown);
  expect(error).not.toBeInstanceOf(UsageError);
  expect(isIncidentClientError(error)).toBe(true);
});

test("the reports of what was made are kept when a client of another copy refuses the next request", async () => {
  const { fake, client } = connect();
  const tickets = Array.from({ length: 50 }, (_, index) => ticketFor(`f${index}`));
  const reports = await createTickets(client, [...tickets, wrong]);
  expect(reports.map(({ state }) => state)).toEqual([...Array(50).fill("created"), "not-sent"]);
  expect(fake.calls()).toHaveLength(1);
});

test("what a client of another copy refuses at once is thrown, with nothing sent", async () => {
  const { fake, client } = connect();
  await expect(createTickets(client, [wrong])).rejects.toMatchObject({ name: "UsageError", outcome: "not-sent" });
  await expect(createTickets(client, [wrong, wrong])).rejects.toThrow(OurUsageError);
  expect(fake.calls()).toEqual([]);
});
