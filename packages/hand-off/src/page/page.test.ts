import { expect, test } from "vitest";
import type { Entry, State } from "../entry.ts";
import type { HandOff } from "../hand-off.ts";
import type { Kinds } from "../kinds.ts";
import { createPage } from "./index.ts";
import { servePage } from "./serve.ts";

const attack = `"><script>alert('1')</script>`;
const now = new Date("2026-03-01T12:00:00Z");
const entryOf = (more: Partial<Entry>): Entry => ({
  ...{ key: "CASE-1", kind: "ticket", state: "parked", tickets: [], reason: "the answer is lost", attempt: 2 },
  ...{ added: now, changed: now, due: now },
  ...more,
});

/** A hand-off that lists these, and keeps what a person did. */
function handOffOf(entries: Entry[], isDone = true) {
  const done: unknown[][] = [];
  const note = (...what: unknown[]) => {
    done.push(what);
    return Promise.resolve(isDone);
  };
  const counts: Record<State, number> = { waiting: 1, sending: 0, made: 4, refused: 0, parked: entries.length };
  const kinds: Kinds = {
    ticket: { ensure: () => Promise.reject(new Error()), link: (key) => `https://vendor.example/search?q=${key}` },
  };
  const handOff: HandOff<Kinds> = {
    ...{ kinds, add: () => note(), work() {}, drain: async () => {}, stop: async () => {} },
    find: async () => undefined,
    list: async ({ states = [], limit = 0 } = {}) =>
      entries.filter(({ state }) => states.includes(state)).slice(0, limit),
    count: async () => counts,
    settle: (key, ticket) => note("settle", key, ticket),
    retry: (key) => note("retry", key),
  };
  return { handOff, done };
}

const address = "https://ops.example/tickets/page";

/** A visitor who has opened the page. */
async function visit(entries: Entry[], isDone?: boolean) {
  const { handOff, done } = handOffOf(entries, isDone);
  const page = createPage(handOff);
  const response = await page(new Request(address));
  const text = await response.text();
  const cookie = response.headers.get("set-cookie") ?? "";
  const [token = ""] = /(?<=name="token" value=")[^"]+/.exec(text) ?? [];
  const submit = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    page(
      new Request(address, {
        method: "POST",
        headers: { origin: "https://ops.example", cookie: cookie.split(";")[0] ?? "", ...headers },
        body: new URLSearchParams({ token, key: "CASE-1", ...fields }),
      }),
    );
  return { page, response, text, cookie, token, submit, done };
}

test("it shows what is parked and why, with links into the vendor, and no text from outside as markup", async () => {
  const tickets = [
    { id: "1", number: attack, url: "https://vendor.example/1" },
    { id: "2", url: "javascript:alert(1)" },
  ];
  const { text, response } = await visit([entryOf({ key: attack, reason: attack, tickets }), entryOf({})]);
  expect(text).not.toContain("<script");
  expect(text).toContain("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)");
  expect([...text.matchAll(/href="([^"]+)"/g)].map(([, url]) => url)).toEqual([
    "https://vendor.example/search?q=&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;",
    "https://vendor.example/1",
    "https://vendor.example/search?q=CASE-1",
  ]);
  expect(text).toContain("the answer is lost");
  expect(text).toContain("<title>2 parked hand-offs</title>");
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form/,
  );
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("its forms settle, each in its way", async () => {
  const { submit, done } = await visit([entryOf({})]);
  const answers = [
    await submit({ action: "made", id: " INC1 ", url: "https://vendor.example/1" }),
    await submit({ action: "not-made", sure: "yes" }),
    await submit({ action: "none", sure: "yes" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(answers.map(({ headers }) => headers.get("location"))).toEqual(["?", "?", "?"]);
  expect(done).toEqual([
    ["settle", "CASE-1", { id: "INC1", url: "https://vendor.example/1" }],
    ["retry", "CASE-1"],
    ["settle", "CASE-1", "none"],
  ]);
});

test("nothing is settled by what is not a form of its own", async () => {
  const { submit, done, token, page, cookie } = await visit([entryOf({})]);
  expect(cookie).toMatch(/^__Host-hand-off=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
  const other = token.replace(/^./, (first) => (first === "A" ? "B" : "A"));
  const sure = { action: "not-made", sure: "yes" };
  const refused = [
    await submit({ ...sure, token: other }),
    await submit({ ...sure, token: "" }),
    await submit(sure, { cookie: "" }),
    await submit(sure, { cookie: `hand-off=${token}` }),
    await submit(sure, { origin: "https://evil.example" }),
    await submit(sure, { origin: "null" }),
    await submit(sure, { origin: "" }),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
  expect(await refused[0]?.text()).toContain('<p role="alert">That form was not from this page');
  expect((await page(new Request(address, { method: "DELETE" }))).status).toBe(405);
  for (const unsure of [{ action: "made", id: " " }, { action: "not-made" }, { action: "none", sure: "no" }, {}]) {
    expect((await submit(unsure)).status).toBe(409);
  }
  expect(done).toEqual([]);
});

test("behind a proxy, the origin is what the browser sees", async () => {
  const { handOff, done } = handOffOf([entryOf({})]);
  const page = createPage(handOff, { origin: "https://ops.example" });
  const inside = "http://10.0.0.7:3000/";
  const cookie = (await page(new Request(inside))).headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(cookie).toMatch(/^__Host-/);
  const body = new URLSearchParams({ token: cookie.split("=")[1] ?? "", key: "A", action: "not-made", sure: "yes" });
  const headers = { origin: "https://ops.example", cookie };
  expect((await page(new Request(inside, { method: "POST", headers, body }))).status).toBe(303);
  expect(done).toHaveLength(1);
});

test("says so when something has changed in the meantime", async () => {
  const { submit } = await visit([entryOf({})], false);
  const answer = await submit({ action: "not-made", sure: "yes" });
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("changed in the meantime")]);
});

test("a visitor keeps the token, so that forms of another tab stay valid", async () => {
  const { page, token, cookie } = await visit([entryOf({})]);
  const again = await page(new Request(address, { headers: { cookie: cookie.split(";")[0] ?? "" } }));
  expect(again.headers.has("set-cookie")).toBe(false);
  expect(await again.text()).toContain(token);
});

test("served on this machine, it answers by no other name, and takes no book for a form", async () => {
  const { handOff, done } = handOffOf([entryOf({})]);
  const { url, close } = await servePage(handOff, 0);
  try {
    const shown = await fetch(url);
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining("CASE-1")]);
    const cookie = shown.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(cookie).toMatch(/^hand-off=/);
    const body = new URLSearchParams({ token: cookie.split("=")[1] ?? "", key: "A", action: "not-made", sure: "yes" });
    const headers = { origin: new URL(url).origin, cookie };
    expect((await fetch(url, { method: "POST", headers, body, redirect: "manual" })).status).toBe(303);
    expect(done).toEqual([["retry", "A"]]);
    expect((await fetch(url, { method: "POST", headers, body: "x".repeat(20_000) })).status).toBe(413);
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      request(url, { headers: { host: "rebound.example" } }, ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(status).toBe(421);
  } finally {
    await close();
  }
});
