import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { jira, Kibana, serviceNow } from "../../test/kibana.ts";
import { pushCaseToIncident, type Unrecorded } from "./index.ts";

const push = (kibana: Kibana) => pushCaseToIncident(kibana.client, { caseId: "case-1", version: kibana.version });

const incident = { id: "sys-1", title: "INC1", url: "https://sn.example/1" };

describe("onIncident", () => {
  test("is given what resume needs once the incident exists, and is waited for before it is recorded", async () => {
    const kibana = new Kibana("7.11");
    let recordedYet: unknown = "not called";
    const report = await pushCaseToIncident(
      kibana.client,
      { caseId: "case-1", version: "7.11" },
      {
        onIncident: async (unrecorded) => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          recordedYet = kibana.case.external_service;
          expect(unrecorded).toMatchObject({ caseId: "case-1", incident, pushedAt: null });
        },
      },
    );
    expect(recordedYet).toBeNull();
    expect(report).toMatchObject({ state: "pushed", warnings: [] });
  });

  test("cannot keep the incident from being recorded by throwing", async () => {
    const kibana = new Kibana("7.11");
    const onIncident = () => {
      throw new Error("disk full");
    };
    const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "7.11" }, { onIncident });
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.stringMatching(/^onIncident failed/)] });
  });

  test("gets a copy: what it changes does not change what is recorded", async () => {
    const kibana = new Kibana("7.11");
    const onIncident = (unrecorded: Unrecorded) => {
      unrecorded.incident.id = "changed";
      unrecorded.connector.id = "changed";
    };
    const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "7.11" }, { onIncident });
    expect(report).toMatchObject({ state: "pushed", incident });
    expect(kibana.case.external_service).toMatchObject({ connector_id: "sn-1", external_id: "sys-1" });
  });

  test("does not hold up the report once the caller's signal has ended the work", async () => {
    const kibana = new Kibana("7.11");
    const controller = new AbortController();
    const onIncident = () => {
      setTimeout(() => controller.abort(), 5);
      return new Promise<void>(() => {});
    };
    const options = { onIncident, signal: controller.signal };
    const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "7.11" }, options);
    expect(report).toMatchObject({ state: "incident-only", incident, resume: { incident } });
  });
});

describe("what is passed", () => {
  test("is taken at the call, so that a later change changes nothing", async () => {
    const kibana = new Kibana("7.11");
    const input = { caseId: "case-1", version: "7.11", connectorId: serviceNow.id };
    const options = { onIncident: () => {}, headers: { "x-note": "first" } };
    const pushed = pushCaseToIncident(kibana.client, input, options);
    Object.assign(input, { caseId: "other", connectorId: jira.id });
    options.headers["x-note"] = "not a header\n";
    Object.assign(options, { onIncident: 7 });
    expect(await pushed).toMatchObject({ state: "pushed", caseId: "case-1", warnings: [] });
  });

  test.each([
    [{ onincident: () => {} }, /unknown option "onincident"/],
    [{ onIncident: "save" }, /pass "onIncident" as a function/],
  ])("is refused before anything is sent when it is %o", async (options, message) => {
    const kibana = new Kibana("7.11");
    const input = { caseId: "case-1", version: "7.11" };
    await expect(pushCaseToIncident(kibana.client, input, options as object)).rejects.toThrow(message);
    expect(kibana.calls).toEqual([]);
  });
});

describe("an answer that is not about this push", () => {
  const strangers = {
    "another case": { id: "case-2" },
    "an earlier push": { external_service: null },
    "a push without a time": { pushed_at: undefined },
    "a push without an incident": { external_id: null },
    "a push through another connector": { connector_id: "jira-1" },
  };

  test.each(Object.entries(strangers))("leaves the outcome unknown in 8.15 when it shows %s", async (_, wrong) => {
    const kibana = new Kibana("8.15");
    const before = structuredClone(kibana.case);
    const { id = "case-1", external_service: none, ...more } = wrong as Record<string, unknown>;
    const shown = { external_id: "9", external_title: "INC9", external_url: "u", connector_id: "sn-1", pushed_at: "t" };
    const answer = { ...before, id, external_service: none === null ? null : { ...shown, ...more } };
    kibana.breakAt("pushCase", () => Response.json(answer));
    expect(await push(kibana)).toMatchObject({ state: "unknown", serverText: undefined });
  });
});

describe("what a ticketing system says of a failure", () => {
  test.each(["7.7", "8.15"])("is kept out of the reason in %s, and handed to those who ask", async (version) => {
    const kibana = new Kibana(version);
    kibana.connectorFails = "before";
    const report = await push(kibana);
    expect(report).toMatchObject({
      state: "unknown",
      serverText: expect.stringContaining("Unable to create incident"),
    });
    expect(inspect(report) + JSON.stringify(report)).not.toContain("Unable to create");
  });
});
