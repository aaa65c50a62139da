import { createServiceNowClient } from "@incident-clients/servicenow";
import { addNote, createIncident, findTicket, resolveIncident } from "@incident-clients/servicenow/flows";
import { listRecords } from "@incident-clients/servicenow/lists";
import { describe, expect, test } from "vitest";
import { type FakeServiceNowOptions, fakeServiceNow } from "./servicenow.ts";

const idOf = (index: number) => index.toString(16).padStart(32, "0");
const rowOf = (index: number, more: Record<string, string> = {}) => ({
  sys_id: idOf(index),
  number: `INC000000${index}`,
  correlation_id: "",
  correlation_display: "",
  ...more,
});

function start(options: FakeServiceNowOptions = {}) {
  const fake = fakeServiceNow({ tables: { incident: [rowOf(1), rowOf(2)] }, ...options });
  const connect = () =>
    createServiceNowClient({ instance: "acme", token: "any", fetch: fake.fetch, retry: { repeats: 0 } });
  return { fake, connect, servicenow: connect() };
}

const path = { tableName: "incident" };
const record = { short_description: "Impossible travel", urgency: "2", impact: "2" };
const quick = { quota: 0 };

describe("createIncident", () => {
  test("makes one incident for a key, in whatever process, and says what it is", async () => {
    const { fake, connect } = start();
    const first = await createIncident(connect(), record, { key: "case-1", ...quick });
    const second = await createIncident(connect(), record, { key: "case-1", ...quick });
    expect(first).toMatchObject({ state: "created", existed: false, honored: true, dropped: [], changed: [] });
    expect(second).toMatchObject({ state: "created", existed: true, honored: true, sysId: first.sysId });
    expect(fake.tables.incident).toHaveLength(3);
    fake.verify();
  });

  test("is sent again under the same sys_id where an earlier record proves that this is harmless", async () => {
    const { fake, connect } = start();
    await createIncident(connect(), record, { key: "case-1", ...quick });
    fake.on("createRecord").fault("reset").handled(false);
    const report = await createIncident(connect(), record, { key: "case-2", ...quick });
    expect(report).toMatchObject({ state: "created", existed: false });
    const ids = fake.calls("createRecord").map(({ body }) => body.sys_id);
    expect(ids[1]).toBe(ids[2]);
    expect(fake.tables.incident).toHaveLength(4);
  });

  test("is not sent again where nothing proves that", async () => {
    const { fake, servicenow } = start();
    fake.on("createRecord").fault("reset").handled(false);
    const report = await createIncident(servicenow, record, { key: "case-1", ...quick });
    expect(report.state).toBe("unknown");
    expect(fake.calls("createRecord")).toHaveLength(1);
  });

  test.each([
    [
      "cancelled after the insert",
      (fake: ReturnType<typeof fakeServiceNow>) => fake.on("createRecord").reply(500).handled(),
    ],
    [
      "answered with an empty 202",
      (fake: ReturnType<typeof fakeServiceNow>) => fake.on("createRecord").reply(202).handled(),
    ],
    [
      "answered with a hibernation page",
      (fake: ReturnType<typeof fakeServiceNow>) => fake.on("createRecord").fault("html"),
    ],
  ])("is found again when it was %s", async (_, script) => {
    const { fake, servicenow } = start();
    script(fake);
    const report = await createIncident(servicenow, record, { key: "case-1", ...quick });
    expect(report).toMatchObject({ state: "created", existed: false, honored: true });
    expect(fake.tables.incident).toHaveLength(3);
    fake.verify();
  });

  test("notices an instance that ignores the chosen sys_id, and finds the incident by its key", async () => {
    const { fake, servicenow } = start({ ignoresSysId: true });
    const first = await createIncident(servicenow, record, { key: "case-1", ...quick });
    expect(first).toMatchObject({ state: "created", honored: false });
    expect(await createIncident(servicenow, record, { key: "case-1" })).toMatchObject({
      existed: true,
      honored: false,
    });
    fake.on("createRecord").fault("reset").handled(false);
    expect(await createIncident(servicenow, record, { key: "case-2", ...quick })).toMatchObject({ state: "unknown" });
    expect(fake.calls("createRecord")).toHaveLength(2);
  });

  test("reports fields that were dropped and changed", async () => {
    const { servicenow } = start({ unwritable: ["description"] });
    const given = { ...record, description: "text", priority: "1", u_unknown: "x" };
    const report = await createIncident(servicenow, given, { key: "case-1", tried: false });
    expect(report).toMatchObject({ state: "created", dropped: ["description", "u_unknown"], changed: ["priority"] });
  });

  test("takes none of several for the first", async () => {
    const twin = { correlation_id: "case-1", correlation_display: "incident-clients" };
    const { fake, servicenow } = start({ tables: { incident: [rowOf(1, twin), rowOf(2, twin)] } });
    const report = await createIncident(servicenow, record, { key: "case-1", ...quick });
    expect(report).toMatchObject({ state: "several", sysIds: [idOf(1), idOf(2)] });
    expect(fake.calls("createRecord")).toEqual([]);
  });

  test("sends nothing where records with the key exist that the user may not see", async () => {
    const hidden = { correlation_id: "case-1", correlation_display: "incident-clients" };
    const tables = { incident: [rowOf(1, hidden), rowOf(2)] };
    const { fake, servicenow } = start({ tables, hides: (row) => row.correlation_id === "case-1" });
    expect((await createIncident(servicenow, record, { key: "case-1", ...quick })).state).toBe("not-sent");
    expect(fake.calls("createRecord")).toEqual([]);
  });

  test.each(["", " case", "a^b", "javascript:x", "x".repeat(101), "a\nb"])("takes no key %j", async (key) => {
    const { fake, servicenow } = start();
    await expect(createIncident(servicenow, record, { key })).rejects.toMatchObject({ name: "UsageError" });
    expect(fake.calls()).toEqual([]);
  });
});

describe("findTicket", () => {
  const tables = {
    incident: [
      rowOf(1, { correlation_id: "case-1", correlation_display: "Elastic Case" }),
      rowOf(2, { correlation_id: "case-2", correlation_display: "Acme" }),
      rowOf(3, { correlation_id: "case-2", correlation_display: "Acme" }),
    ],
  };

  test.each([
    [{ sysId: idOf(1) }, { state: "found", sysId: idOf(1), number: "INC0000001" }],
    [{ number: "INC0000001" }, { state: "found", sysId: idOf(1) }],
    [{ elasticCase: "case-1" }, { state: "found", sysId: idOf(1) }],
    [{ elasticCase: "case-2" }, { state: "absent" }],
    [{ correlationId: "case-2" }, { state: "several", sysIds: [idOf(2), idOf(3)] }],
    [{ correlationId: "case-3" }, { state: "absent" }],
    [{ sysId: idOf(9) }, { state: "absent" }],
    [{ field: "short_description", value: "x" }, { state: "absent" }],
  ])("of %j is %j", async (mark, expected) => {
    expect(await findTicket(start({ tables }).servicenow, mark)).toMatchObject(expected);
  });

  test.each(["everything", "403", "nothing"] as const)(
    "with a misspelt field is an error where an instance answers with %s",
    async (unknownField) => {
      const { servicenow } = start({ tables, unknownField });
      const report = await findTicket(servicenow, { field: "corelation_id", value: "case-1" });
      expect(report).toMatchObject({ state: "unknown", reason: expect.stringMatching(/\.$/) });
      expect(report.records).toEqual([]);
    },
  );

  test.each(["everything", "403", "nothing"] as const)(
    "of one record with a misspelt field, too: %s",
    async (unknownField) => {
      const { servicenow } = start({ tables: { incident: [rowOf(1)] }, unknownField });
      expect((await findTicket(servicenow, { field: "corelation_id", value: "x" })).state).toBe("unknown");
    },
  );

  test("finds the row of a Datadog case in the table of Datadog's application", async () => {
    const table = "x_datad_datadog_case_incident_table";
    const { servicenow } = start({ tables: { [table]: [{ sys_id: idOf(7), case_id: "dd-1" }] } });
    expect(await findTicket(servicenow, { datadogCase: "dd-1" })).toMatchObject({
      state: "found",
      table,
      sysId: idOf(7),
    });
  });

  test("proves nothing in a table that shows no record", async () => {
    const { servicenow } = start({ tables: {} });
    expect((await findTicket(servicenow, { number: "INC0000001" })).state).toBe("unknown");
  });
});

describe("addNote", () => {
  test("adds a note once, and says that it was there", async () => {
    const { fake, servicenow } = start();
    const add = () => addNote(servicenow, idOf(1), "Blocked.", { marker: "case-1#2", ...quick });
    expect(await add()).toMatchObject({ state: "added", existed: false });
    expect(await add()).toMatchObject({ state: "added", existed: true, checked: true });
    expect(fake.notes.map(({ value }) => value)).toEqual(["[case-1#2] Blocked."]);
  });

  test("finds a note whose answer was lost", async () => {
    const { fake, servicenow } = start();
    fake.on("updateRecord").reply(500).handled();
    const report = await addNote(servicenow, idOf(1), "Blocked.", { marker: "case-1#2", ...quick });
    expect(report).toMatchObject({ state: "added", existed: false });
    expect(fake.notes).toHaveLength(1);
  });

  test("leaves it open where notes are hidden, and does not repeat", async () => {
    const { fake, servicenow } = start({ hidesJournal: true });
    fake.on("updateRecord").reply(500).handled();
    const report = await addNote(servicenow, idOf(1), "Blocked.", { marker: "case-1#2", ...quick });
    expect(report).toMatchObject({ state: "unknown", checked: false });
    expect(fake.calls("updateRecord")).toHaveLength(1);
  });

  test("sends nothing to a ticket that cannot be read", async () => {
    const { fake, servicenow } = start();
    expect((await addNote(servicenow, idOf(9), "x", { marker: "m" })).state).toBe("not-sent");
    expect(fake.calls("updateRecord")).toEqual([]);
  });
});

describe("resolveIncident", () => {
  const how = { closeCode: "Solution provided", closeNotes: "Done.", ...quick };

  test("resolves in one call", async () => {
    const { fake, servicenow } = start();
    expect(await resolveIncident(servicenow, idOf(1), how)).toMatchObject({ state: "resolved" });
    expect(fake.tables.incident?.[0]).toMatchObject({ state: "6", close_code: "Solution provided" });
    expect(fake.calls("updateRecord")).toHaveLength(1);
  });

  test("closes a security incident with the state of its table", async () => {
    const { fake, servicenow } = start({ tables: { sn_si_incident: [rowOf(1)] } });
    expect((await resolveIncident(servicenow, idOf(1), { ...how, table: "sn_si_incident" })).state).toBe("resolved");
    expect(fake.tables.sn_si_incident?.[0]?.state).toBe("3");
  });

  test("reads the record when the answer is lost, and vouches for nothing that it does not show", async () => {
    const { fake, servicenow } = start();
    fake.on("updateRecord").reply(500).handled();
    expect((await resolveIncident(servicenow, idOf(1), how)).state).toBe("resolved");
    fake.on("updateRecord").reply(500);
    expect((await resolveIncident(servicenow, idOf(2), how)).state).toBe("unknown");
    expect((await resolveIncident(servicenow, idOf(9), how)).state).toBe("rejected");
  });
});

describe("listRecords", () => {
  const incident = Array.from({ length: 9 }, (_, index) => rowOf(index + 1, { active: "true" }));

  test("goes on after short and empty pages", async () => {
    const seen: unknown[] = [];
    const { servicenow } = start({ tables: { incident }, hides: ({ sys_id }) => Number(`0x${sys_id}`) < 6 });
    const options = { where: { active: "true" }, fields: ["number"], pageSize: 2 };
    for await (const one of listRecords(servicenow, "incident", options)) seen.push(one.sys_id);
    expect(seen).toEqual([6, 7, 8, 9].map(idOf));
  });

  test("ends with an error where a page cannot be read", async () => {
    const { fake, servicenow } = start({ tables: { incident } });
    fake
      .on("findRecords")
      .reply(200, fake.example("findRecords", 200))
      .headers({ "x-total-count": "9" })
      .reply(200, fake.example("findRecords", 200, "cutList"));
    const read = async () => {
      for await (const _ of listRecords(servicenow, "incident", { pageSize: 1 }));
    };
    await expect(read()).rejects.toMatchObject({ name: "ResponseError" });
  });
});

describe("the fake", () => {
  test("keeps files", async () => {
    const { fake, servicenow } = start();
    const query = { table_name: "incident", table_sys_id: idOf(1), file_name: "a.txt" };
    const body = new Blob(["Hello"], { type: "text/plain" });
    const uploaded = await servicenow.uploadAttachment({ query, body });
    const sysId = uploaded.ok ? uploaded.data.result.sys_id : "";
    const listed = await servicenow.listAttachments({ query: { sysparm_query: `table_sys_id=${idOf(1)}` } });
    expect(listed).toMatchObject({ ok: true, data: { result: [{ sys_id: sysId, size_bytes: "5" }] } });
    const file = await servicenow.getAttachmentFile({ path: { sysId } });
    expect(file.ok && [file.data.type, await file.data.text()]).toEqual(["text/plain", "Hello"]);
    expect((await servicenow.uploadAttachment({ query: { ...query, table_sys_id: idOf(9) }, body })).status).toBe(404);
    expect((await servicenow.getAttachmentFile({ path: { sysId: idOf(9) } })).status).toBe(404);
    fake.verify();
  });

  test("imports a row, finds it again by its id, and says where no map ran", async () => {
    const { servicenow } = start();
    const staging = { stagingTable: "x_elas2_inc_int_elastic_incident" };
    const body = { u_short_description: "a", u_correlation_id: "case-1" };
    const status = async () => {
      const result = await servicenow.importRecord({ path: staging, body });
      return result.ok && result.data.result[0]?.status;
    };
    expect([await status(), await status()]).toEqual(["inserted", "updated"]);
    expect(await servicenow.importRecord({ path: { stagingTable: "u_other" }, body })).toMatchObject({
      data: { result: [] },
    });
  });

  test("shows values as the parameters choose", async () => {
    const user = "6816f79cc0a8016401c5a33be04be441";
    const { servicenow } = start({ tables: { incident: [rowOf(1, { caller_id: user })] }, unreadable: ["number"] });
    const callerOf = async (query: object) => {
      const read = await servicenow.getRecord({ path: { ...path, sysId: idOf(1) }, query });
      return read.ok && (read.data.result as Record<string, unknown>).caller_id;
    };
    const link = `https://fake.service-now.com/api/now/table/sys_user/${user}`;
    expect(await callerOf({})).toEqual({ value: user, link });
    expect(await callerOf({ sysparm_exclude_reference_link: true })).toBe(user);
    expect(await callerOf({ sysparm_display_value: "true" })).toEqual({ display_value: user, link });
    expect(await callerOf({ sysparm_display_value: "all" })).toEqual({ value: user, display_value: user, link });
    const read = await servicenow.getRecord({ path: { ...path, sysId: idOf(1) } });
    expect(read.ok && "number" in read.data.result).toBe(false);
  });

  test("wants a resolution with its reasons, and refuses a sys_id that is used", async () => {
    const { servicenow } = start();
    const update = { path: { ...path, sysId: idOf(1) }, body: { state: "6" } };
    expect((await servicenow.updateRecord(update)).status).toBe(403);
    expect((await servicenow.createRecord({ path, body: { sys_id: idOf(1) } })).status).toBe(403);
  });
});
