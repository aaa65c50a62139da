import { describe, expect, test } from "vitest";
import { type Fault, faults } from "../../test/faults.ts";
import { Kibana } from "../../test/kibana.ts";
import { type PushReport, pushCaseToIncident } from "./index.ts";

type State = PushReport["state"];

/** What a report says when a call fails: of the call that makes the incident by hand, in one call, and of the one that records it. */
const rows: [fault: keyof typeof faults, byHand: State, inOneCall: State, recording: State][] = [
  ["there is no connection", "not-sent", "not-sent", "incident-only"],
  ["the request gets lost", "unknown", "unknown", "incident-only"],
  ["the answer gets lost", "unknown", "pushed", "pushed"],
  ["the answer is cut off", "unknown", "pushed", "pushed"],
  ["a login page answers in its place", "unknown", "unknown", "incident-only"],
  ["a proxy gives up on it before Kibana sees it", "unknown", "unknown", "incident-only"],
  ["a proxy gives up on it after Kibana did it", "unknown", "pushed", "pushed"],
  ["Kibana is starting", "unknown", "unknown", "incident-only"],
  ["Kibana crashes after doing it", "unknown", "pushed", "pushed"],
  ["the credentials are refused", "failed", "failed", "incident-only"],
  ["the user lacks the privilege", "failed", "failed", "incident-only"],
  ["null comes back", "unknown", "pushed", "pushed"],
  ["something else comes back", "unknown", "pushed", "pushed"],
  ["something else answers in its place", "unknown", "unknown", "incident-only"],
  ["there are too many requests", "failed", "failed", "incident-only"],
];

async function reportOf(version: string, operation: string, fault: Fault): Promise<PushReport> {
  const kibana = new Kibana(version);
  kibana.breakAt(operation, fault);
  const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version });
  if (report.state === "not-sent" || report.state === "failed") expect(report).not.toHaveProperty("resume");
  if (report.state !== "pushed") expect(report.reason).not.toMatch(/undefined|null/);
  return report;
}

test("every fault has its row", () => {
  expect(rows.map(([fault]) => fault)).toEqual(Object.keys(faults));
});

describe.each(rows)("when %s", (name, byHand, inOneCall, recording) => {
  const fault = faults[name];

  test.each([
    ["7.7", "executeAction"],
    ["7.11", "pushCaseByConnector"],
  ])(`Kibana %s at %s leaves it ${byHand}`, async (version, operation) => {
    const report = await reportOf(version, operation, fault);
    expect(report.state).toBe(byHand);
    if (report.state === "unknown")
      expect(report.resume).toMatchObject({ caseId: "case-1", commentIds: [], pushedAt: null });
  });

  test(`Kibana 8.15 at pushCase leaves it ${inOneCall}`, async () => {
    const report = await reportOf("8.15", "pushCase", fault);
    expect(report.state).toBe(inOneCall);
    if (report.state === "pushed")
      expect(report.warnings).toEqual([expect.stringMatching(/the case shows that it was pushed\.$/)]);
  });

  test.each(["7.7", "7.11"])(`Kibana %s at addExternalDetails leaves it ${recording}`, async (version) => {
    const report = await reportOf(version, "addExternalDetails", fault);
    expect(report).toMatchObject({ state: recording, incident: { id: "sys-1", title: "INC1" }, warnings: [] });
  });

  test.each([
    ["7.7", "getCase"],
    ["7.7", "getCurrentConnector"],
    ["7.11", "findConnectors"],
    ["8.15", "getCase"],
  ])("Kibana %s at %s leaves it not-sent, with the answer that is the cause", async (version, operation) => {
    const report = await reportOf(version, operation, fault);
    expect(report.state).toBe("not-sent");
    // A list of something else is a list, in which the connector is missing.
    if (name !== "something else answers in its place") expect(report.result).toMatchObject({ operation });
  });
});

describe("an update of unknown outcome", () => {
  test.each(["7.7", "7.11"])("names in %s the incident that it was about", async (version) => {
    const kibana = new Kibana(version);
    await pushCaseToIncident(kibana.client, { caseId: "case-1", version });
    const operation = version === "7.7" ? "executeAction" : "pushCaseByConnector";
    kibana.breakAt(operation, faults["the request gets lost"]);
    const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version });
    expect(report).toMatchObject({
      state: "unknown",
      reason: expect.stringMatching(/The incident that the case has may have been updated or not/),
      resume: { incident: { id: "sys-1" }, pushedAt: kibana.case.external_service?.pushed_at },
    });
  });

  test("does not take somebody else's push through another connector for its own", async () => {
    const kibana = new Kibana("8.15");
    kibana.breakAt("pushCase", () => {
      const other = { external_id: "9", external_title: "SEC-9", external_url: "u", pushed_at: kibana.now() };
      kibana.case.external_service = {
        ...other,
        connector_id: "jira-1",
        connector_name: "Jira",
        pushed_by: { username: "x" },
      };
      return new Response("", { status: 500 });
    });
    const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "8.15" });
    expect(report.state).toBe("unknown");
  });

  test("says in a report what the server was asked and what it answered", async () => {
    const report = await reportOf("7.7", "executeAction", faults["there are too many requests"]);
    expect(report).toMatchObject({
      reason: expect.stringMatching(/^Kibana answered 429: there are too many requests/),
    });
  });
});

describe("the reason of a push that was not begun", () => {
  test.each([
    ["7.7", "getCase", "null comes back", "The answer to getCase is not this case."],
    ["7.7", "getCase", "the user lacks the privilege", /^Kibana answered 403: .* The user lacks a privilege/],
    ["7.7", "getCurrentConnector", "the user lacks the privilege", /^Kibana answered 403: /],
    ["7.11", "findConnectors", "the user lacks the privilege", /^Kibana answered 403: /],
    ["7.11", "findConnectors", "null comes back", "The answer to findConnectors is not a list."],
  ] as const)("names in Kibana %s what %s gave when %s", async (version, operation, fault, reason) => {
    const report = await reportOf(version, operation, faults[fault]);
    expect(report).toMatchObject({ state: "not-sent", reason: expect.stringMatching(reason) });
  });

  test("is that the answer does not say whether there is an incident, where it has no external_service at all", async () => {
    const kibana = new Kibana("8.15");
    kibana.case.external_service = undefined as never;
    const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "8.15" });
    expect(report).toMatchObject({ state: "not-sent", reason: "The answer to getCase is not this case." });
  });
});

describe("an incident that was made and is not shown by the answer that should show it", () => {
  test("is not taken for recorded", async () => {
    const report = await reportOf("7.11", "addExternalDetails", faults["something else answers in its place"]);
    expect(report).toMatchObject({
      state: "incident-only",
      reason: expect.stringMatching(/^The answer to addExternalDetails does not show the incident\./),
    });
  });
});

describe("a case that is meant for no connector", () => {
  test("can be pushed in 8.15 through one that is named, with a warning", async () => {
    const kibana = new Kibana("8.15");
    const { connector, ...one } = kibana.case;
    kibana.case = one;
    const input = { caseId: "case-1", version: "8.15", connectorId: connector?.id };
    const report = await pushCaseToIncident(kibana.client, input);
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.stringContaining("it has none")] });
    expect(await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "8.15" })).toMatchObject({
      state: "not-sent",
    });
  });
});

describe("a listing of connectors that fails in 7.7", () => {
  test("ends the push of a case through another connector than the configured one", async () => {
    const kibana = new Kibana("7.7");
    kibana.breakAt("findConnectors", faults["the user lacks the privilege"]);
    const input = { caseId: "case-1", version: "7.7", connectorId: "jira-1" };
    const report = await pushCaseToIncident(kibana.client, input);
    expect(report).toMatchObject({ state: "not-sent", warnings: [], result: { operation: "findConnectors" } });
  });
});
