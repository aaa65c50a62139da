import { describe, expect, test } from "vitest";
import { jira, Kibana, serviceNow } from "../../test/kibana.ts";
import { pushCaseToIncident } from "./index.ts";

const push = (kibana: Kibana, more: { connectorId?: string } = {}) =>
  pushCaseToIncident(kibana.client, { caseId: "case-1", version: kibana.version, ...more });

describe("a push that would end badly is not begun:", () => {
  const notSent = async (kibana: Kibana, reason: RegExp, more: { connectorId?: string } = {}) => {
    const report = await push(kibana, more);
    expect(report).toMatchObject({ state: "not-sent", reason: expect.stringMatching(reason) });
    expect(kibana.tickets).toEqual([]);
  };

  test.each(["7.7", "7.11", "8.15"])("a closed case in %s, which could not be recorded", async (version) => {
    const kibana = new Kibana(version);
    kibana.case.status = "closed";
    await notSent(kibana, /closed/);
    expect(kibana.calls).toEqual(["getCase"]);
  });

  test("cases that were never configured, on which 7.7 records nothing", async () => {
    const kibana = new Kibana("7.7");
    kibana.configuration = {};
    await notSent(kibana, /not configured/, { connectorId: serviceNow.id });
  });

  test("no connector for cases in 7.7", async () => {
    const kibana = new Kibana("7.7");
    kibana.configuration = { connector_id: "none", connector_name: "none" };
    await notSent(kibana, /No connector is chosen/);
  });

  test("a case without a connector of its own, on which 7.11 records nothing", async () => {
    const kibana = new Kibana("7.11");
    kibana.case.connector = { id: "none", name: "none", type: ".none", fields: null };
    await notSent(kibana, /no connector of its own/, { connectorId: serviceNow.id });
  });

  test("a case without a connector in 8.15 when none is named", async () => {
    const kibana = new Kibana("8.15");
    kibana.case.connector = { id: "none", name: "none", type: ".none", fields: null };
    await notSent(kibana, /pass "connectorId"/);
  });

  test.each(["7.7", "7.11"])("a connector that is not listed in %s", async (version) => {
    const gone = { connectorId: "gone" };
    await notSent(new Kibana(version), /is not among those for cases in this space; findConnectors lists them/, gone);
    const empty = new Kibana(version);
    empty.connectors = [];
    await notSent(empty, /there are none/, gone);
  });

  test("a type of connector that 7.11 does not push to", async () => {
    const kibana = new Kibana("7.11");
    kibana.connectors = [serviceNow, { id: "swim-1", name: "Swimlane", type: ".swimlane" }];
    await notSent(kibana, /of a type that 7.11 does not push to/, { connectorId: "swim-1" });
  });

  test.each(["7.7", "7.11"])(
    "a case of %s that was pushed elsewhere, and may have an incident here from before",
    async (version) => {
      const kibana = new Kibana(version);
      await push(kibana);
      const report = await push(kibana, { connectorId: jira.id });
      expect(report).toMatchObject({
        state: "not-sent",
        reason: expect.stringMatching(/last pushed through another connector/),
      });
      expect(kibana.tickets).toHaveLength(1);
    },
  );
});

describe("bad input", () => {
  test.each([
    [{ caseId: "case-1", version: "7.8" }, /7\.8 takes a body of its own.*supported are "7\.7", "7\.11"/],
    [{ caseId: "case-1", version: "7.10.2" }, /takes a body of its own/],
    [{ caseId: "case-1", version: "7.6" }, /has no calls for this/],
    [{ caseId: "case-1", version: 7.11 as never }, /as a string/],
    [{ caseId: "case-1", version: "latest" }, /^pushCaseToIncident: pass "version".*as a string/],
    [{ caseId: "case-1", version: "v8.15" }, /as a string/],
    [{ caseId: "case-1", version: "8.15x" }, /as a string/],
    [{ caseId: "case-1", version: undefined as never }, /as a string/],
    [{ caseId: "", version: "8.15" }, /^pushCaseToIncident: .*"caseId"/],
    [{ caseId: "case-1", version: "8.15", connectorId: "" }, /"connectorId"/],
    [{ caseId: "case-1", version: "8.15", connectorId: "none" }, /"none" is not a connector/],
    [{ caseId: "case-1", version: "8.15", connector: "sn-1" } as never, /unknown option "connector"/],
  ])("%o is refused before anything is sent", async (input, message) => {
    const kibana = new Kibana("8.15");
    await expect(pushCaseToIncident(kibana.client, input)).rejects.toThrow(message);
    expect(kibana.calls).toEqual([]);
  });

  test.each(["7.12", "7.12.1", "7.17.28", "8.0", "8.15.0-SNAPSHOT", "9.1", "10.0"])(
    "version %s pushes in one call",
    async (version) => {
      const kibana = new Kibana("8.15");
      await pushCaseToIncident(kibana.client, { caseId: "case-1", version });
      expect(kibana.calls).toEqual(["getCase", "pushCase"]);
    },
  );
});
