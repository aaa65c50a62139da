// Run by `node --test`: the fakes need no runner of their own, and leave nothing behind that keeps a process alive.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createDatadogClient } from "@incident-clients/datadog";
import document from "@incident-clients/datadog/openapi.json" with { type: "json" };
import { fakeVendor } from "@incident-clients/testing";
import { fakeDatadog } from "@incident-clients/testing/datadog";

test("a fake answers, and a stalled call ends with its time-out", async () => {
  const fake = fakeVendor(document);
  const datadog = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch: fake.fetch, timeout: 20 });
  assert.equal((await datadog.listProjects()).status, 200);
  fake.on("createServiceNowTickets").fault("stall");
  const relationships = {
    findings: { data: [{ id: "finding", type: "findings" }] },
    project: { data: { id: "project", type: "projects" } },
  };
  const body = { data: [{ type: "servicenow_tickets", relationships }] };
  assert.equal((await datadog.createServiceNowTickets({ body })).outcome, "unknown");
  fake.verify();
});

test("a fake with a memory is made of the installed vendor package's document", async () => {
  const fake = fakeDatadog();
  const datadog = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch: fake.fetch });
  assert.equal((await datadog.getCase({ path: { case_id: "SEC-1" } })).status, 404);
});
