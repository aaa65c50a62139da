import { pushCaseToIncident } from "@incident-clients/elastic/flows";
import { expect, test } from "vitest";
import { type Kibana, openKibana, type Version } from "./kibana.ts";

const none = { id: "none", name: "none", type: ".none", fields: null };
const close = ({ one }: Kibana) => Object.assign(one, { status: "closed" });
const unset = ({ fake }: Kibana) => Object.assign(fake, { configuration: undefined });
const choose = (connector_id: string) => (kibana: Kibana) =>
  Object.assign(kibana.fake.configuration ?? {}, { connector_id });
const takeOff = ({ one }: Kibana) => Object.assign(one, { connector: none });
const unlist = ({ fake }: Kibana) => void fake.connectors.splice(0);
const listSwimlane = ({ fake, jira }: Kibana) =>
  fake.connectors.push({ ...jira, id: "swim", actionTypeId: ".swimlane" });
const pushAlready = ({ push }: Kibana) => push();
const answer = (operation: "getCase" | "findConnectors", body: unknown) => (kibana: Kibana) =>
  kibana.fake.on(operation).offContract(Response.json(body));
const forbid = (operation: "getCase" | "findConnectors") => (kibana: Kibana) => kibana.fake.on(operation).reply(403);
const nothing = () => {};

test.each<[string, Version, (kibana: Kibana) => unknown, reason: RegExp, connector?: string]>([
  ["a closed case", "7.7", close, /closed/],
  ["a closed case", "7.11", close, /closed/],
  ["a closed case", "8.15", close, /closed/],
  ["no configuration, without which nothing is recorded", "7.7", unset, /not configured/, "own"],
  ["no connector for cases", "7.7", choose("none"), /No connector is chosen/],
  ["a case without a connector, on which nothing is recorded", "7.11", takeOff, /no connector of its own/, "own"],
  ["a case without a connector", "8.15", takeOff, /pass "connectorId"/],
  ["a connector that is not listed", "7.7", nothing, /is not among .*findConnectors lists them/, "gone"],
  ["a connector that is not listed", "7.11", nothing, /is not among .*findConnectors lists them/, "gone"],
  ["an empty list of connectors", "7.7", unlist, /there are none/, "gone"],
  ["an empty list of connectors", "7.11", unlist, /there are none/, "gone"],
  ["another type of connector", "7.11", listSwimlane, /of a type that 7.11 does not push to/, "swim"],
  ["a case with an incident elsewhere", "7.7", pushAlready, /last pushed through another/, "other"],
  ["a case with an incident elsewhere", "7.11", pushAlready, /last pushed through another/, "other"],
  ["what is not this case", "8.15", answer("getCase", { id: "case-1" }), /^The answer to getCase is not this case\.$/],
  ["what is not a list", "7.11", answer("findConnectors", null), /^The answer to findConnectors is not a list\.$/],
  ["a case that may not be read", "7.7", forbid("getCase"), /^Kibana answered 403: .* The user lacks a privilege/],
  ["a list that may not be read", "7.7", forbid("findConnectors"), /^Kibana answered 403: /, "other"],
])("a push that would end badly is not begun: %s in %s", async (_, version, prepare, reason, connector) => {
  const kibana = openKibana(version);
  await prepare(kibana);
  const incidents = structuredClone(kibana.fake.incidents);
  const ids: Record<string, string> = { own: kibana.serviceNow.id, other: kibana.jira.id };
  const report = await kibana.push({ connectorId: connector && (ids[connector] ?? connector) });
  expect(report).toMatchObject({ state: "not-sent", reason: expect.stringMatching(reason) });
  expect(kibana.fake.incidents).toEqual(incidents);
});

test.each([
  ["7.12", "not-sent", 0],
  ["8.16.3", "not-sent", 0],
  ["8.17", "pushed", 1],
  ["9.0.1", "pushed", 1],
])("a closed case in %s: %s", async (version, state, incidents) => {
  const kibana = openKibana(version);
  close(kibana);
  expect((await kibana.push()).state).toBe(state);
  expect(kibana.called()).toEqual(incidents ? ["getCase", "pushCase"] : ["getCase"]);
  expect(kibana.fake.incidents).toHaveLength(incidents);
});

test.each<[object, RegExp, object?]>([
  [{ version: "7.8" }, /7\.8 takes a body of its own.*supported are "7\.7", "7\.11"/],
  [{ version: "7.10.2" }, /takes a body of its own/],
  [{ version: "7.6" }, /has no calls for this/],
  [{ version: 7.11 }, /as a string/],
  [{ version: "latest" }, /^pushCaseToIncident: pass "version".*as a string/],
  [{ version: "v8.15" }, /as a string/],
  [{ version: "8.15x" }, /as a string/],
  [{ version: undefined }, /as a string/],
  [{ caseId: "" }, /^pushCaseToIncident: .*"caseId"/],
  [{ connectorId: "" }, /"connectorId"/],
  [{ connectorId: "none" }, /"none" is not a connector/],
  [{ connector: "sn-1" }, /unknown option "connector"/],
  [{}, /unknown option "onincident"/, { onincident: () => {} }],
  [{}, /pass "patience" as a number of milliseconds/, { patience: -1 }],
  [{}, /pass "onIncident" as a function/, { onIncident: "save" }],
])("%o is refused before anything is sent", async (wrong, message, options) => {
  const kibana = openKibana("8.15");
  const input = { caseId: "case-1", version: "8.15", ...wrong };
  await expect(pushCaseToIncident(kibana.client, input, options)).rejects.toThrow(message);
  expect(kibana.called()).toEqual([]);
});
