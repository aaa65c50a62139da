import type { Case } from "@incident-clients/elastic";
import { pushCaseToIncident, type Unrecorded } from "@incident-clients/elastic/flows";
import { enforce } from "@incident-clients/elastic/validate";
import { describe, expect, test } from "vitest";
import { lostRequest } from "../faults.ts";
import { callsOf, type Kibana, making, openKibana, versions } from "./kibana.ts";

const bodyOf = ({ fake }: Kibana) => fake.calls().find(({ operation }) => /execute|pushCase/.test(operation))?.body;
const paramsOf = (kibana: Kibana) => (bodyOf(kibana) as { params: object }).params;

describe("a push that works", () => {
  test.each(versions)(
    "takes in Kibana %s the calls of its version, and the case knows its incident",
    async (version) => {
      const kibana = openKibana(version);
      kibana.comment("c1");
      const report = await kibana.push();
      const [{ id, title, url } = { id: "" }] = kibana.fake.incidents;
      expect(report).toMatchObject({ state: "pushed", incident: { id, title, url }, warnings: [], missedComments: [] });
      expect(kibana.called()).toEqual(callsOf[version]);
      const { id: connector_id, name: connector_name } = kibana.serviceNow;
      expect(kibana.one.external_service).toMatchObject({ connector_id, connector_name, external_id: id });

      kibana.comment("c2");
      expect(await kibana.push()).toMatchObject({ state: "pushed", incident: { id } });
      expect(kibana.fake.incidents).toMatchObject([{ id, comments: ["c1", "c2"] }]);
      kibana.fake.verify();
    },
  );

  test.each(["7.12", "7.12.1", "7.17.28", "8.0", "8.15.0-SNAPSHOT", "9.1", "10.0"])(
    "takes one call in %s",
    async (version) => {
      const kibana = openKibana(version);
      expect(await kibana.push()).toMatchObject({ state: "pushed" });
      expect(kibana.called()).toEqual(["getCase", "pushCase"]);
    },
  );

  test("sends in 7.7 what the case has in camelCase, without email addresses", async () => {
    const kibana = openKibana("7.7");
    const updated_at = "2026-02-01T00:00:00.000Z";
    const updated = { updated_at, updated_by: { username: "bond", full_name: null, email: null } };
    Object.assign(kibana.one, updated);
    kibana.comment("c1", updated);
    await kibana.push();
    const createdBy = { fullName: "Alan Hunley", username: "ahunley" };
    const dates = { createdBy, updatedAt: updated_at, updatedBy: { fullName: null, username: "bond" } };
    const { created_at: createdAt, comments = [] } = kibana.one;
    expect(paramsOf(kibana)).toEqual({
      ...{ caseId: "case-1", title: "A case", description: "", createdAt, ...dates, incidentId: null },
      comments: [{ commentId: "c1", comment: "text of c1", createdAt: comments[0]?.created_at, ...dates }],
    });
  });

  const unname = ({ created_by }: Case) => Object.assign(created_by, { username: null, full_name: null });
  const rename = ({ connector }: Case) => Object.assign(connector ?? {}, { fields: { title: "x" } });

  test.each<[string, (one: Case) => unknown, object]>([
    ["an empty name where security is off", unname, { createdBy: { fullName: null, username: "" } }],
    ["no comments where there are none", (one) => delete one.comments, { comments: [] }],
    ["the values of the connector's fields", () => {}, { urgency: "2", savedObjectId: "case-1", externalId: null }],
    ["its own keys, whatever the connector's fields are", rename, { title: "A case" }],
  ])("sends in 7.11 %s", async (_, change, sent) => {
    const kibana = openKibana("7.11");
    change(kibana.one);
    await kibana.push();
    expect(paramsOf(kibana)).toMatchObject(sent);
  });

  test.each(versions)("warns in %s when the connector is not the one that is meant", async (version) => {
    const kibana = openKibana(version);
    const { id, name } = kibana.jira;
    const report = await kibana.push({ connectorId: id });
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.stringMatching(/^The connector is not the /)] });
    expect(kibana.one.external_service).toMatchObject({ connector_id: id, connector_name: name });
    expect(bodyOf(kibana)).not.toHaveProperty("params.urgency");
  });

  test.each([".jira", ".resilient"])("goes in 7.11 through a connector of type %s", async (actionTypeId) => {
    const kibana = openKibana("7.11");
    kibana.fake.connectors.push({ ...kibana.jira, id: "other", actionTypeId });
    expect(await kibana.push({ connectorId: "other" })).toMatchObject({ state: "pushed" });
    expect(bodyOf(kibana)).toMatchObject({ connector_type: actionTypeId });
  });

  test("can go in 8.15 through a named connector for a case that is meant for none", async () => {
    const kibana = openKibana("8.15");
    delete kibana.one.connector;
    const report = await kibana.push({ connectorId: kibana.jira.id });
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.stringContaining("it has none")] });
  });

  test("says which edited comments and how many attachments stayed behind", async () => {
    const kibana = openKibana("7.11");
    for (const id of ["c1", "c2", "c3"]) kibana.comment(id);
    await kibana.push();
    for (const comment of kibana.one.comments?.slice(1) ?? []) comment.updated_at = "2027-01-01T00:00:00.000Z";
    kibana.comment("alert", { type: "alert" });
    kibana.comment("event", { type: "event" });
    const report = await kibana.push();
    expect(report.warnings).toEqual([
      "2 attachments of the case are not comments and were not sent.",
      expect.stringMatching(/^The comments in editedComments were edited/),
    ]);
    expect(report.editedComments).toEqual(["c2", "c3"]);
    expect(kibana.fake.incidents[0]?.comments).toEqual(["c1", "c2", "c3"]);
  });

  test("names the comments that Kibana counts as sent because they were written while it ran", async () => {
    const kibana = openKibana("7.11");
    kibana.fake
      .on("pushCaseByConnector")
      .pass()
      .meanwhile(() => kibana.comment("too-late"));
    const report = await kibana.push();
    expect(report).toMatchObject({ state: "pushed", missedComments: ["too-late"] });
    expect(report.warnings.join()).toMatch(/comments in missedComments.*did not see them arrive\.$/);
    expect(kibana.fake.incidents[0]?.comments).toEqual([]);
  });

  test("takes a connector without a name by its id, and a number for an incident's id", async () => {
    const kibana = openKibana("7.11", { validate: enforce });
    const { name: _, ...nameless } = kibana.serviceNow;
    kibana.fake.on("findConnectors").offContract(Response.json([nameless]));
    const data = { id: 2095, url: "https://resilient.example/2095", pushedDate: "2026-01-01T00:00:00.000Z" };
    kibana.fake.on("pushCaseByConnector").offContract(Response.json({ status: "ok", actionId: nameless.id, data }));
    expect(await kibana.push()).toMatchObject({ state: "pushed", incident: { id: "2095", title: "2095" } });
    expect(kibana.one.external_service).toMatchObject({ connector_name: nameless.id, external_id: "2095" });
  });
});

describe("a slow ticketing system is waited for", () => {
  test.each([
    ["longer than the client waits for Kibana itself", {}, { state: "pushed" }],
    ["no longer than the caller says", { timeout: 30 }, { state: "unknown", result: { error: { code: "timeout" } } }],
  ])("%s", async (_, options, report) => {
    const kibana = openKibana("7.11", { timeout: 30 });
    const slowly = () => new Promise((resolve) => setTimeout(resolve, 60));
    kibana.fake.on("pushCaseByConnector").pass().meanwhile(slowly);
    expect(await kibana.push({}, options)).toMatchObject(report);
  });
});

describe("a push that is in doubt", () => {
  const nothing = { status: "ok", actionId: "sn-1", data: {} };
  const shown = {
    ...{ external_id: "9", external_title: "INC9", external_url: "u", pushed_at: "t" },
    connector_id: openKibana("8.15").serviceNow.id,
  };
  const showing = (external_service: object | null, id = "case-1") => ({ id, external_service });

  test.each<[string, keyof typeof callsOf, object]>([
    ["names no incident", "7.7", nothing],
    ["names no incident", "7.11", nothing],
    ["shows no push", "8.15", showing(null)],
    ["shows another case", "8.15", showing(shown, "case-2")],
    ["shows a push without a time", "8.15", showing({ ...shown, pushed_at: undefined })],
    ["shows a push without an incident", "8.15", showing({ ...shown, external_id: null })],
    ["shows a push through another connector", "8.15", showing({ ...shown, connector_id: "jira-1" })],
  ])("is unknown when a success %s in %s", async (_, version, body) => {
    const kibana = openKibana(version);
    kibana.fake.on(making[version]).offContract(Response.json(body));
    expect(await kibana.push()).toMatchObject({ state: "unknown", reason: expect.stringMatching(/no incident.*look/) });
    expect(kibana.called()).not.toContain("addExternalDetails");
  });

  test.each(["7.7", "7.11"] as const)("names in %s the incident that it was about", async (version) => {
    const kibana = openKibana(version);
    await kibana.push();
    lostRequest.strike(kibana.fake.on(making[version]));
    const reason = expect.stringMatching(/The incident that the case has may have been updated or not/);
    const { external_id: id, pushed_at: pushedAt } = kibana.one.external_service ?? {};
    const report = await kibana.push();
    expect(report).toMatchObject({ state: "unknown", reason, resume: { incident: { id }, pushedAt } });
  });

  test("is not taken for done because of somebody else's push through another connector", async () => {
    const kibana = openKibana("8.15");
    const pushed_by = { username: "x" };
    const other = { ...shown, connector_id: "jira-1", connector_name: "Jira", pushed_by };
    lostRequest
      .strike(kibana.fake.on("pushCase"))
      .meanwhile(() => Object.assign(kibana.one, { external_service: other }));
    expect((await kibana.push()).state).toBe("unknown");
  });

  test("has failed when Kibana proves that it refused it", async () => {
    const kibana = openKibana("7.7");
    const message = "error validating action params: [title]: …";
    kibana.fake.on("executeAction").reply(200, { status: "error", actionId: "sn-1", message });
    const report = await kibana.push();
    expect(report).toMatchObject({ state: "rejected", result: { status: 200, outcome: "rejected" } });
    expect(report).not.toHaveProperty("resume");
  });
});

describe("onIncident", () => {
  const run = async (onIncident: (unrecorded: Unrecorded) => unknown, signal?: AbortSignal) => {
    const kibana = openKibana("7.11");
    const report = await kibana.push({}, { onIncident: onIncident as () => void, ...(signal && { signal }) });
    return { kibana, report };
  };

  test("is given a copy of what resume needs, and is waited for before the incident is recorded", async () => {
    const given: Unrecorded[] = [];
    const { kibana, report } = await run(async (unrecorded) => {
      given.push(structuredClone(unrecorded));
      await new Promise((resolve) => setTimeout(resolve, 5));
      Object.assign(unrecorded.incident, { id: "changed" });
    });
    const { id, title, url } = kibana.fake.incidents[0] ?? {};
    expect(given).toMatchObject([{ caseId: "case-1", incident: { id, title, url }, pushedAt: null }]);
    expect(report).toMatchObject({ state: "pushed", incident: { id }, warnings: [] });
    expect(kibana.one.external_service?.external_id).toBe(id);
  });

  test("cannot keep the incident from being recorded by throwing", async () => {
    const { report } = await run(() => {
      throw new Error("disk full");
    });
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.stringMatching(/^onIncident failed/)] });
  });

  test("does not hold up the report once the caller's signal has ended the work", async () => {
    const controller = new AbortController();
    const { kibana, report } = await run(() => {
      setTimeout(() => controller.abort(), 5);
      return new Promise<void>(() => {});
    }, controller.signal);
    expect(report).toMatchObject({
      state: "incident-only",
      resume: { incident: { id: kibana.fake.incidents[0]?.id } },
    });
    expect(kibana.one.external_service).toBeNull();
  });
});

test("what is passed counts as it was at the call", async () => {
  const kibana = openKibana("7.11");
  const input = { caseId: "case-1", version: "7.11", connectorId: kibana.serviceNow.id };
  const options = { onIncident: () => {}, headers: { "x-note": "first" } };
  const pushed = pushCaseToIncident(kibana.client, input, options);
  Object.assign(input, { caseId: "other", connectorId: kibana.jira.id });
  Object.assign(options.headers, { "x-note": "not a header\n" });
  Object.assign(options, { onIncident: 7 });
  expect(await pushed).toMatchObject({ state: "pushed", caseId: "case-1", warnings: [] });
});
