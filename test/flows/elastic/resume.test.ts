import { resumePush } from "@incident-clients/elastic/flows";
import { expect, test } from "vitest";
import { doubts, noConnection, oddSuccesses, refusals } from "../faults.ts";
import { interrupt, type Kibana, openKibana } from "./kibana.ts";

/** A push whose incident was made and could not be recorded. */
async function interrupted() {
  const kibana = openKibana("7.11");
  kibana.comment("c1");
  const unrecorded = await interrupt(kibana);
  const made = kibana.called().length;
  return { ...kibana, unrecorded, since: () => kibana.called().slice(made) };
}

test("the incident is recorded, and none is made, however often it is resumed", async () => {
  const { client, unrecorded, since, fake, one } = await interrupted();
  const report = await resumePush(client, unrecorded);
  expect(report).toMatchObject({
    state: "pushed",
    incident: { title: "INC0000001" },
    missedComments: [],
    warnings: [],
  });
  const first = one.external_service?.pushed_at;
  expect(await resumePush(client, unrecorded)).toMatchObject({ state: "pushed", warnings: [] });
  expect(since()).toEqual(["getCase", "addExternalDetails", "getCase"]);
  expect(one.external_service?.pushed_at).toBe(first);
  expect(fake.incidents).toHaveLength(1);
});

test("an earlier push of the same incident is not taken for this one, whose comments are not marked yet", async () => {
  const kibana = await interrupted();
  await resumePush(kibana.client, kibana.unrecorded);
  kibana.comment("c2");
  expect(await resumePush(kibana.client, await interrupt(kibana))).toMatchObject({ state: "pushed" });
  expect(kibana.one.comments?.every(({ pushed_at }) => pushed_at)).toBe(true);
  expect(kibana.fake.incidents).toMatchObject([{ comments: ["c1", "c2"] }]);
});

test.each<[string, (kibana: Kibana) => unknown, RegExp]>([
  ["the case names another incident by now", ({ push }) => push(), /another incident by now/],
  [
    "the case names an incident of the same id behind another connector",
    async ({ push, one, fake }) => {
      await push();
      const external_id = fake.incidents[0]?.id;
      Object.assign(one.external_service ?? {}, { external_id, connector_id: "jira-1" });
    },
    /another incident by now/,
  ],
  ["the case was closed meanwhile", ({ one }) => Object.assign(one, { status: "closed" }), /reopen it/],
])("nothing is written when %s", async (_, change, reason) => {
  const kibana = await interrupted();
  await change(kibana);
  const before = structuredClone(kibana.one);
  const report = await resumePush(kibana.client, kibana.unrecorded);
  expect(report).toMatchObject({
    state: "incident-only",
    reason: expect.stringMatching(reason),
    resume: kibana.unrecorded,
  });
  expect(kibana.one).toEqual(before);
});

test("comments written since the push are named, because Kibana will not send them any more", async () => {
  const { client, unrecorded, comment, one } = await interrupted();
  comment("later");
  expect(await resumePush(client, unrecorded)).toMatchObject({ state: "pushed", missedComments: ["later"] });
  delete one.comments;
  one.external_service = null;
  expect(await resumePush(client, unrecorded)).toMatchObject({ state: "pushed", missedComments: [] });
});

const faults = [...doubts, ...oddSuccesses, ...refusals, noConnection];

test.each(faults)("it stays resumable when $name", async ({ strike }) => {
  for (const operation of ["getCase", "addExternalDetails"] as const) {
    const { client, unrecorded, fake, one, heal } = await interrupted();
    Object.assign(fake.configuration ?? {}, { closure_type: "close-by-pushing" });
    strike(fake.on(operation)).times(Number.POSITIVE_INFINITY);
    const report = await resumePush(client, unrecorded);
    heal();
    if (report.state !== "pushed") expect(await resumePush(client, report.resume)).toMatchObject({ state: "pushed" });
    expect(one.external_service?.external_id).toBe(fake.incidents[0]?.id);
    expect(fake.incidents).toHaveLength(1);
  }
});

test("what is passed counts as it was at the call", async () => {
  const { client, unrecorded, fake, one } = await interrupted();
  const resumed = resumePush(client, unrecorded);
  unrecorded.incident.id = "changed";
  unrecorded.commentIds.length = 0;
  Object.assign(unrecorded, { caseId: "other" });
  expect(await resumed).toMatchObject({ state: "pushed", missedComments: [] });
  expect(one.external_service?.external_id).toBe(fake.incidents[0]?.id);
});

test("nothing is sent after the caller's signal", async () => {
  const { client, unrecorded, since } = await interrupted();
  const report = await resumePush(client, unrecorded, { signal: AbortSignal.abort() });
  expect(report).toMatchObject({ state: "incident-only", resume: unrecorded });
  expect(since()).toEqual([]);
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
])("input that lacks %s is refused, before anything is sent", async (name, wrong) => {
  const { client, unrecorded, since } = await interrupted();
  const given = { ...unrecorded, ...wrong } as never;
  await expect(resumePush(client, given)).rejects.toThrow(new RegExp(`^resumePush: .*${name}`));
  expect(since()).toEqual([]);
});
