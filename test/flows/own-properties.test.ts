import { afterEach, describe, expect, test } from "vitest";
import { partOf } from "../lib/sample.ts";
import { listScenes, type Played, play } from "./scene.ts";

// A bug somewhere in a program can put a property on Object.prototype. None of them may act as an option that nobody passed.

const elsewhere = "https://elsewhere.invalid";
const hijacked: string[] = [];
const spy = (...given: unknown[]) => {
  hijacked.push(typeof given[0]);
};

const planted: Record<string, unknown> = {
  apiKey: "planted",
  apiKeyId: "planted",
  apiVersion: "planted",
  applicationKey: "planted",
  allowInsecure: true,
  basePath: "/planted",
  url: elsewhere,
  by: "modification_time",
  comment: "planted",
  confirm: true,
  connectorId: "planted",
  deadline: 1,
  edits: [],
  enumerable: true,
  fetch: async () => Promise.reject(spy("fetch")),
  filters: [{ field: "status", operator: "eq", value: "planted" }],
  find: "planted",
  fqdn: "planted.invalid",
  keyType: "advanced",
  maxBodyBytes: 1,
  nonce: "planted",
  on: { request: spy, response: spy, error: spy },
  onBatch: spy,
  onIncident: spy,
  overwrite: true,
  password: "planted",
  plan: {},
  problem: "planted",
  resume: "planted",
  retry: { repeats: 0 },
  site: "planted.invalid",
  space: "planted",
  state: "planted",
  tries: 1,
  username: "planted",
  validate: spy,
  value: "planted",
  writable: true,
};

afterEach(() => {
  for (const name of Object.keys(planted)) delete (Object.prototype as Record<string, unknown>)[name];
  hijacked.length = 0;
});

/** What left the process, signatures aside, and how it ended. */
function traceOf({ told, thrown, calls }: Played) {
  const sent = calls.map(({ url, init }) => ({ url, method: init.method, body: init.body, headers: init.headers }));
  return { sent: JSON.stringify(sent), state: told?.state, reason: told?.reason, thrown };
}

describe.each(await listScenes())("$name", (scene) => {
  test.each(partOf(Object.keys(planted), 4, scene.name))("does not take %s from Object.prototype", async (name) => {
    const expected = traceOf(await play(scene, {}));
    for (const enumerable of [true, false]) {
      Object.defineProperty(Object.prototype, name, {
        value: planted[name],
        enumerable,
        configurable: true,
        writable: true,
      });
      const played = await play(scene, {});
      delete (Object.prototype as Record<string, unknown>)[name];
      expect(traceOf(played)).toEqual(expected);
    }
    expect(hijacked).toEqual([]);
  });
});
