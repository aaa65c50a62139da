import { enforce } from "@incident-clients/elastic/validate";
import { describe, expect, test } from "vitest";
import { faults } from "../../test/faults.ts";
import { jira, Kibana, serviceNow } from "../../test/kibana.ts";
import { pushCaseToIncident } from "./index.ts";

const push = (kibana: Kibana, more: { connectorId?: string } = {}) =>
  pushCaseToIncident(kibana.client, { caseId: "case-1", version: kibana.version, ...more });

const incident = { id: "sys-1", title: "INC1", url: "https://sn.example/1" };

describe("a push that works", () => {
  test.each([
    ["7.7", ["getCase", "getCurrentConnector", "executeAction", "addExternalDetails"]],
    ["7.11", ["getCase", "findConnectors", "pushCaseByConnector", "addExternalDetails"]],
    ["8.15", ["getCase", "pushCase"]],
  ])("takes in Kibana %s the calls %s", async (version, calls) => {
    const kibana = new Kibana(version);
    const report = await push(kibana);
    expect(report).toMatchObject({ state: "pushed", incident, warnings: [], missedComments: [] });
    expect(kibana.calls).toEqual(calls);
    expect(kibana.case.external_service).toMatchObject({
      connector_id: "sn-1",
      connector_name: "ServiceNow SOC",
      external_id: "sys-1",
    });
  });

  test.each(["7.7", "7.11"])("converts the case for %s, without e-mail addresses", async (version) => {
    const kibana = new Kibana(version);
    kibana.addComment("c1");
    await push(kibana);
    expect(kibana.sent).toMatchObject({
      title: "A case",
      createdBy: { fullName: "Alan Hunley", username: "ahunley" },
      updatedAt: null,
      updatedBy: null,
      comments: [{ commentId: "c1", comment: "text of c1", updatedAt: null, updatedBy: null }],
    });
    expect(JSON.stringify(kibana.sent)).not.toMatch(/email|_at|_by|full_name/);
  });

  test("sends in 7.11 the values that the case has for its own connector's fields, and none through another", async () => {
    const own = new Kibana("7.11");
    await push(own);
    expect(own.sent).toHaveProperty("urgency", "2");

    const other = new Kibana("7.11");
    const report = await push(other, { connectorId: jira.id });
    expect(other.sent).not.toHaveProperty("urgency");
    expect(report.warnings).toEqual([expect.stringMatching(/not the case's own \(it has another\): no value/)]);
  });

  test.each(["7.7", "7.11", "8.15"])(
    "updates the incident the case has, with only the new comments, in %s",
    async (version) => {
      const kibana = new Kibana(version);
      kibana.addComment("c1");
      await push(kibana);
      kibana.addComment("c2");
      expect(await push(kibana)).toMatchObject({ state: "pushed", incident });
      expect(kibana.tickets).toMatchObject([{ id: "sys-1", comments: ["c1", "c2"] }]);
    },
  );

  test.each([".jira", ".resilient"])("goes in 7.11 through a connector of type %s", async (type) => {
    const kibana = new Kibana("7.11");
    kibana.connectors = [serviceNow, { id: "other-1", name: "Other", type }];
    expect(await push(kibana, { connectorId: "other-1" })).toMatchObject({ state: "pushed" });
    expect(kibana.case.external_service).toMatchObject({ connector_id: "other-1", connector_name: "Other" });
  });

  test.each(["7.7", "8.15"])("warns in %s when the connector is not the one that is meant", async (version) => {
    const kibana = new Kibana(version);
    const report = await push(kibana, { connectorId: jira.id });
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.stringMatching(/^The connector is not the /)] });
    expect(kibana.case.external_service).toMatchObject({ connector_id: jira.id, connector_name: jira.name });
  });

  test("says which edited comments and how many attachments stayed behind", async () => {
    const kibana = new Kibana("7.11");
    kibana.addComment("c1", { updated_at: kibana.now(), type: undefined as never });
    kibana.addComment("c2");
    kibana.addComment("c3");
    await push(kibana);
    for (const comment of kibana.case.comments?.slice(1) ?? []) comment.updated_at = kibana.now();
    kibana.addComment("alert", { type: "alert", comment: "an alert has no text of its own" });
    kibana.addComment("event", { comment: undefined as never });
    const report = await push(kibana);
    expect(report.warnings).toEqual([
      "2 attachments of the case are not comments and were not sent.",
      expect.stringMatching(/^The comments in editedComments were edited/),
    ]);
    expect(report.editedComments).toEqual(["c2", "c3"]);
    expect(kibana.tickets[0]?.comments).toEqual(["c1", "c2", "c3"]);
  });

  test("names the comments that Kibana counts as sent because they were written while it ran", async () => {
    const kibana = new Kibana("7.11");
    kibana.addComment("c1");
    kibana.meanwhile = () => {
      kibana.addComment("too-late");
      kibana.addComment("later-still");
    };
    const report = await push(kibana);
    expect(report).toMatchObject({ state: "pushed", missedComments: ["too-late", "later-still"] });
    expect(report.warnings.join()).toMatch(/comments in missedComments.*did not see them arrive\.$/);
    expect(kibana.tickets[0]?.comments).toEqual(["c1"]);
  });

  test("calls a connector without a name by its id, because Kibana records none without a name", async () => {
    const kibana = new Kibana("7.11", { validate: enforce });
    kibana.connectors = [{ ...serviceNow, name: undefined as never }];
    expect(await push(kibana)).toMatchObject({ state: "pushed", incident: { id: "sys-1" } });
    expect(kibana.case.external_service?.connector_name).toBe(kibana.case.connector?.id);
  });

  test("takes a number for an incident's id, which the case wants as text", async () => {
    const kibana = new Kibana("7.11");
    kibana.meanwhile = () => Object.assign(kibana.tickets[0] ?? {}, { id: 2095, title: undefined });
    const report = await push(kibana);
    expect(report).toMatchObject({ state: "pushed", incident: { id: "2095", title: "2095" } });
  });
});

describe("a push of which Kibana proves that it was refused", () => {
  test("has failed, and can be repeated", async () => {
    const kibana = new Kibana("7.7");
    kibana.breakAt("executeAction", () =>
      Response.json({ status: "error", actionId: "sn-1", message: "error validating action params: [title]: …" }),
    );
    const report = await push(kibana);
    expect(report).toMatchObject({ state: "failed", result: { status: 200, outcome: "rejected" } });
    expect(report).not.toHaveProperty("resume");
  });
});

describe("a slow ticketing system", () => {
  const slowly = (kibana: Kibana) =>
    kibana.breakAt("pushCaseByConnector", async (answer) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return answer();
    });

  test("is waited for longer than the client waits for Kibana itself", async () => {
    const kibana = new Kibana("7.11", { timeout: 30 });
    slowly(kibana);
    expect(await push(kibana)).toMatchObject({ state: "pushed" });
  });

  test("is waited for no longer than the caller says", async () => {
    const kibana = new Kibana("7.11");
    slowly(kibana);
    const input = { caseId: "case-1", version: "7.11" };
    const report = await pushCaseToIncident(kibana.client, input, { timeout: 30 });
    expect(report).toMatchObject({ state: "unknown", result: { error: { code: "timeout" } } });
  });
});

describe("an answer without an incident", () => {
  test.each([
    ["7.7", "executeAction", { status: "ok", actionId: "sn-1", data: {} }],
    ["7.11", "pushCaseByConnector", { status: "ok", actionId: "sn-1", data: {} }],
    ["8.15", "pushCase", { id: "case-1", external_service: null }],
  ])("leaves the outcome unknown in %s", async (version, operation, body) => {
    const kibana = new Kibana(version);
    kibana.breakAt(operation, () => Response.json(body));
    const report = await push(kibana);
    expect(report).toMatchObject({ state: "unknown", reason: expect.stringMatching(/names no incident.*look/) });
    expect(kibana.calls).not.toContain("addExternalDetails");
  });
});

describe("what a report says", () => {
  test("holds neither credentials nor anything of the case in its reason", async () => {
    for (const version of ["7.7", "7.11", "8.15"]) {
      const kibana = new Kibana(version);
      kibana.case.title = "CANARY-title";
      kibana.breakAt(version === "8.15" ? "pushCase" : "addExternalDetails", faults["the credentials are refused"]);
      const report = await push(kibana);
      if (report.state === "pushed") throw new Error("it should have failed");
      expect(report.reason).toMatch(/401: .* Wrong or expired credentials/);
      expect(report.reason + report.warnings.join()).not.toMatch(/CANARY|aWQ6a2V5/);
    }
  });
});
