import { addEntry } from "@incident-clients/cortex-xsoar/flows";
import { describe, expect, test } from "vitest";
import { openTenant } from "./tenant.ts";

describe("text from outside does not become a command", () => {
  const commands = ["!incident_add name=x", "/invite a", "@admin look", " !Print value=1", "\n/close", "\t@a"];

  const hidden = ["\u200b!close", "\ufeff!close", "\u3164!close", "！close", "／close", "＠admin", "`!close`"];
  const later = [
    "Hi\n!close",
    "Hi\r\n \u200b/close",
    "Hi\u2028!close",
    "Hi\n\u3164!close",
    "Hi @admin",
    "Hi \u0024{incident.id}",
  ];

  test.each([...commands, ...hidden, ...later])("%j is shown as it is, also as a note", async (text) => {
    const { fake, client, called } = openTenant();
    const reports = [await addEntry(client, "4711", text), await addEntry(client, "4711", text, { note: true })];
    expect(reports).toMatchObject([{ state: "added" }, { state: "added" }]);
    expect(called()).toEqual(["addFormattedEntry", "addFormattedEntry"]);
    expect(fake.entries.map(({ contents }) => contents)).toEqual([text, text]);
  });

  test.each(["Isolated by a@example.com", "Done!\n- see https://example.com/a", "Größe 5/7"])(
    "%j is a note",
    async (text) => {
      const { client, called } = openTenant();
      expect(await addEntry(client, "4711", text, { note: true })).toMatchObject({ state: "added" });
      expect(called()).toEqual(["addNote"]);
    },
  );

  test("a long text of line breaks is looked at in no time", async () => {
    const { client } = openTenant();
    const report = await addEntry(client, "4711", `a${"\n\u200b".repeat(100_000)}`, { note: true, timeout: 2000 });
    expect(report).toMatchObject({ state: "added" });
  });

  test.each([...commands, "\u200b!close", "\ufeff/close", "＠admin"])("no client sends a note of %j", async (text) => {
    const { fake, client } = openTenant();
    const note = client.addNote({ body: { investigationId: "4711", data: text } });
    await expect(note).rejects.toThrow("addFormattedEntry");
    expect(fake.calls()).toHaveLength(0);
  });

  test("no method takes text that is carried out", () => {
    const { client } = openTenant();
    const writing = Object.keys(client).filter((name) => /entry|note|command|execute/i.test(name));
    expect(writing.sort()).toEqual(["addFormattedEntry", "addNote"]);
  });
});

test("a text is shown, and a note is marked as one", async () => {
  const { fake, client } = openTenant();
  expect(await addEntry(client, "4711", "Ticket INC-88 opened")).toEqual({ state: "added", id: "1@4711" });
  expect(await addEntry(client, "4711", "Isolated", { note: true })).toEqual({ state: "added", id: "2@4711" });
  expect(fake.entries).toMatchObject([{ contents: "Ticket INC-88 opened", note: false }, { note: true }]);
});

test("a lost answer leaves it open whether the entry is there, and nothing is written twice", async () => {
  const { fake, client } = openTenant();
  fake.on("addFormattedEntry").fault("reset");
  expect(await addEntry(client, "4711", "Isolated")).toMatchObject({ state: "unknown" });
  expect(fake.entries).toHaveLength(1);
});

test("an entry that holds an error is no success", async () => {
  const { fake, client } = openTenant();
  fake.on("addFormattedEntry").reply(200, { id: "9@4711", type: 4, contents: "Unsupported command" });
  expect(await addEntry(client, "4711", "Isolated")).toMatchObject({ state: "unknown" });
});

test("a closed investigation takes none", async () => {
  const { fake, client, change } = openTenant();
  change({ status: 2 });
  const report = await addEntry(client, "4711", "Too late");
  expect(report).toMatchObject({ state: "rejected", serverText: expect.stringContaining("closed") });
  expect(fake.entries).toHaveLength(0);
});

test.each<[[string, string, object?], string]>([
  [["", "text"], "id"],
  [["4711", ""], "text"],
  [["4711", "text", { note: "yes" }], "note"],
  [["4711", "text", { format: "html" }], "format"],
])("%j is refused before anything is sent", async (wrong, name) => {
  const { fake, client } = openTenant();
  const [id, text, options] = wrong;
  await expect(addEntry(client, id, text, options)).rejects.toThrow(name);
  expect(fake.calls()).toHaveLength(0);
});
