import { pushCaseToIncident } from "@incident-clients/elastic/flows";
import { describe, expect, test } from "vitest";
import { type Kibana, openKibana, type Version } from "./kibana.ts";

const none = { id: "none", name: "none", type: ".none", fields: null };

describe("a push that would end badly is not begun:", () => {
  const close = ({ one }: Kibana) => Object.assign(one, { status: "closed" });
  const unlist = ({ fake }: Kibana) => void fake.connectors.splice(0);
  const isNone = ({ one }: Kibana) => Object.assign(one, { connector: none });
  const pushAlready = ({ push }: Kibana) => push();
  const nothing = () => {};

  test.each<[string, Version, (kibana: Kibana) => unknown, RegExp, string?]>([
    ["a closed case, which could not be recorded", "7.7", close, /closed/],
    ["a closed case, which could not be recorded", "7.11", close, /closed/],
    ["a closed case", "8.15", close, /closed/],
    [
      "no configuration of cases, without which 7.7 records nothing",
      "7.7",
      ({ fake }) => Object.assign(fake, { configuration: undefined }),
      /not configured/,
      "own",
    ],
    [
      "no connector for cases",
      "7.7",
      ({ fake }) => Object.assign(fake.configuration ?? {}, { connector_id: "none" }),
      /No connector is chosen/,
    ],
    [
      "a case without a connector of its own, on which 7.11 records nothing",
      "7.11",
      isNone,
      /no connector of its own/,
      "own",
    ],
    ["a case without a connector when none is named", "8.15", isNone, /pass "connectorId"/],
    [
      "a connector that is not listed",
      "7.7",
      nothing,
      /is not among those for cases.*findConnectors lists them/,
      "gone",
    ],
    [
      "a connector that is not listed",
      "7.11",
      nothing,
      /is not among those for cases.*findConnectors lists them/,
      "gone",
    ],
    ["an empty list of connectors", "7.7", unlist, /there are none/, "gone"],
    ["an empty list of connectors", "7.11", unlist, /there are none/, "gone"],
    [
      "a type of connector that 7.11 does not push to",
      "7.11",
      ({ fake, jira }) => fake.connectors.push({ ...jira, id: "swim", actionTypeId: ".swimlane" }),
      /of a type that 7.11 does not push to/,
      "swim",
    ],
    [
      "a case that was pushed elsewhere, and may have an incident here",
      "7.7",
      pushAlready,
      /last pushed through another/,
      "other",
    ],
    [
      "a case that was pushed elsewhere, and may have an incident here",
      "7.11",
      pushAlready,
      /last pushed through another/,
      "other",
    ],
    [
      "an answer that is not this case",
      "8.15",
      ({ fake }) => fake.on("getCase").offContract(Response.json({ id: "case-1" })),
      /^The answer to getCase is not this case\.$/,
    ],
    [
      "an answer that is not a list",
      "7.11",
      ({ fake }) => fake.on("findConnectors").offContract(Response.json(null)),
      /^The answer to findConnectors is not a list\.$/,
    ],
    [
      "a case that the user may not read",
      "7.7",
      ({ fake }) => fake.on("getCase").reply(403),
      /^Kibana answered 403: .* The user lacks a privilege/,
    ],
    [
      "a list that the user may not read",
      "7.7",
      ({ fake }) => fake.on("findConnectors").reply(403),
      /^Kibana answered 403: /,
      "other",
    ],
  ])("%s (%s)", async (_, version, prepare, reason, connector) => {
    const kibana = openKibana(version);
    await prepare(kibana);
    const { incidents } = structuredClone({ incidents: kibana.fake.incidents });
    const ids: Record<string, string> = { own: kibana.serviceNow.id, other: kibana.jira.id };
    const report = await kibana.push({ connectorId: connector && (ids[connector] ?? connector) });
    expect(report).toMatchObject({ state: "not-sent", reason: expect.stringMatching(reason) });
    expect(kibana.fake.incidents).toEqual(incidents);
  });
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
  [{}, /pass "onIncident" as a function/, { onIncident: "save" }],
])("%o is refused before anything is sent", async (wrong, message, options) => {
  const kibana = openKibana("8.15");
  const input = { caseId: "case-1", version: "8.15", ...wrong };
  await expect(pushCaseToIncident(kibana.client, input, options)).rejects.toThrow(message);
  expect(kibana.called()).toEqual([]);
});
