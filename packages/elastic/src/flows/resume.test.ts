import { describe, expect, test } from "vitest";
import { faults } from "../../test/faults.ts";
import { Kibana } from "../../test/kibana.ts";
import { pushCaseToIncident, resume, type Unrecorded } from "./index.ts";

/** A push whose incident was made and could not be recorded. */
async function interrupted(prepare: (kibana: Kibana) => void = () => {}): Promise<[Kibana, Unrecorded]> {
  const kibana = new Kibana("7.11");
  kibana.addComment("c1");
  prepare(kibana);
  kibana.breakAt("addExternalDetails", faults["the user lacks the privilege"]);
  const report = await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "7.11" });
  if (report.state !== "incident-only") throw new Error(`it is ${report.state}`);
  expect(report).toMatchObject({ incident: { id: "sys-1", title: "INC1", url: "https://sn.example/1" } });
  kibana.heal();
  kibana.calls.length = 0;
  return [kibana, report.resume];
}

describe("resume", () => {
  test("records the incident and makes none", async () => {
    const [kibana, unrecorded] = await interrupted();
    const report = await resume(kibana.client, unrecorded);
    expect(report).toMatchObject({ state: "pushed", incident: { title: "INC1" }, missedComments: [], warnings: [] });
    expect(kibana.calls).toEqual(["getCase", "addExternalDetails"]);
    expect(kibana.tickets).toHaveLength(1);
  });

  test("writes nothing when the case knows the incident by now, so it may be repeated", async () => {
    const [kibana, unrecorded] = await interrupted();
    await resume(kibana.client, unrecorded);
    const first = kibana.case.external_service?.pushed_at;
    expect(await resume(kibana.client, unrecorded)).toMatchObject({ state: "pushed", warnings: [] });
    expect(kibana.calls).toEqual(["getCase", "addExternalDetails", "getCase"]);
    expect(kibana.case.external_service?.pushed_at).toBe(first);
  });

  test("does not take an earlier push of the same incident for this one, whose comments are not marked yet", async () => {
    const [kibana, unrecorded] = await interrupted();
    await resume(kibana.client, unrecorded);
    kibana.addComment("c2");
    kibana.breakAt("addExternalDetails", faults["the user lacks the privilege"]);
    const update = await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "7.11" });
    kibana.heal();
    if (update.state !== "incident-only") throw new Error(`it is ${update.state}`);
    expect(await resume(kibana.client, update.resume)).toMatchObject({ state: "pushed" });
    expect(kibana.case.comments?.every(({ pushed_at }) => pushed_at)).toBe(true);
    expect(kibana.tickets[0]?.comments).toEqual(["c1", "c2"]);
  });

  test("does not overwrite another incident that the case names by now", async () => {
    const [kibana, unrecorded] = await interrupted();
    await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "7.11" });
    kibana.calls.length = 0;
    const report = await resume(kibana.client, unrecorded);
    expect(report).toMatchObject({
      state: "incident-only",
      reason: expect.stringMatching(/another incident by now/),
    });
    expect(kibana.calls).toEqual(["getCase"]);
    expect(kibana.case.external_service?.external_id).toBe("sys-2");
  });

  test("does not take an incident of the same id behind another connector for this one", async () => {
    const [kibana, unrecorded] = await interrupted();
    await pushCaseToIncident(kibana.client, { caseId: "case-1", version: "7.11" });
    Object.assign(kibana.case.external_service ?? {}, { external_id: "sys-1", connector_id: "jira-1" });
    expect(await resume(kibana.client, unrecorded)).toMatchObject({ state: "incident-only", warnings: [] });
  });

  test("asks to reopen a case that was closed meanwhile", async () => {
    const [kibana, unrecorded] = await interrupted();
    kibana.case.status = "closed";
    expect(await resume(kibana.client, unrecorded)).toMatchObject({
      state: "incident-only",
      reason: expect.stringMatching(/reopen it/),
      resume: unrecorded,
    });
  });

  test("names comments written since the push, which Kibana will not send any more", async () => {
    const [kibana, unrecorded] = await interrupted();
    kibana.addComment("later");
    expect(await resume(kibana.client, unrecorded)).toMatchObject({ state: "pushed", missedComments: ["later"] });
  });

  test.each(Object.entries(faults))("stays resumable when %s", async (_, fault) => {
    for (const operation of ["getCase", "addExternalDetails"]) {
      const [kibana, unrecorded] = await interrupted((one) => {
        one.closesByPushing = true;
      });
      kibana.breakAt(operation, fault);
      const report = await resume(kibana.client, unrecorded);
      kibana.heal();
      const shown = kibana.case.external_service?.external_id;
      if (report.state === "pushed") expect(shown).toBe("sys-1");
      else expect(await resume(kibana.client, report.resume)).toMatchObject({ state: "pushed" });
      expect(kibana.case.external_service?.external_id).toBe("sys-1");
      expect(kibana.tickets).toHaveLength(1);
    }
  });

  test("records the incident of a case that comes without comments", async () => {
    const [kibana, unrecorded] = await interrupted();
    kibana.case.comments = null as never;
    expect(await resume(kibana.client, unrecorded)).toMatchObject({ state: "pushed", missedComments: [] });
  });

  test("takes what it is given at the call, so that a later change changes nothing", async () => {
    const [kibana, unrecorded] = await interrupted();
    const resumed = resume(kibana.client, unrecorded);
    unrecorded.incident.id = "changed";
    unrecorded.commentIds.length = 0;
    Object.assign(unrecorded, { caseId: "other" });
    expect(await resumed).toMatchObject({ state: "pushed", incident: { id: "sys-1" }, missedComments: [] });
    expect(kibana.case.external_service?.external_id).toBe("sys-1");
  });

  test("sends nothing after the caller's signal", async () => {
    const [kibana, unrecorded] = await interrupted();
    const report = await resume(kibana.client, unrecorded, { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ state: "incident-only", resume: unrecorded });
    expect(kibana.calls).toEqual([]);
  });

  test.each([
    ["caseId", { caseId: "" }],
    ["connector.id", { connector: undefined }],
    ["connector.name", { connector: { id: "sn-1" } }],
    ["incident.id", { incident: undefined }],
    ["incident.url", { incident: { id: "sys-1", title: "INC1" } }],
    ["commentIds", { commentIds: undefined }],
    ["pushedAt", { pushedAt: undefined }],
    ["unknown option", { state: "incident-only" }],
  ])("refuses input that lacks %s, before anything is sent", async (name, wrong) => {
    const [kibana, unrecorded] = await interrupted();
    await expect(resume(kibana.client, { ...unrecorded, ...wrong } as never)).rejects.toThrow(
      new RegExp(`^resume: .*${name}`),
    );
    expect(kibana.calls).toEqual([]);
  });
});
