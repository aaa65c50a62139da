import { inspect } from "node:util";
import { TransportError, UsageError } from "@incident-clients/core";
import { describe, expect, test } from "vitest";
import { partOf } from "../lib/sample.ts";
import { expectHonest, failure, listScenes, play, type Scene, type Wrap } from "./scene.ts";

// Programs put something of their own around a client (retries, metrics, a double of their tests), and it throws, or returns
// what no client returns. A flow that has written something reports on that all the same.

const details = { operation: "wrapped", outcome: "unknown", attempts: 1 } as const;
const raise = (thrown: unknown) => () => {
  throw thrown;
};

/** An error as a second copy of the packages makes it: branded, and not of our class. */
const foreign = Object.assign(new Error("wrapped: pass a body."), {
  name: "UsageError",
  outcome: "not-sent",
  attempts: 0,
});
Object.defineProperty(foreign, Symbol.for("@incident-clients/error"), { value: true });

/** What a call does in place of what a client does. */
const misbehaviors: Record<string, () => unknown> = {
  "throws an error": raise(new TypeError("no place left")),
  "throws a string": raise("no place left"),
  "throws nothing": raise(undefined),
  "throws a UsageError": raise(new UsageError("wrapped", "pass a body")),
  "throws a UsageError of another copy": raise(foreign),
  "throws a TransportError": raise(new TransportError("no response.", details, { code: "timeout" })),
  rejects: () => Promise.reject(new Error("no place left")),
  "returns undefined": () => undefined,
  "returns null": () => Promise.resolve(null),
  "returns a string": () => "ok",
  "returns an empty object": () => ({}),
  "returns a success of nothing": () => ({ ok: true, status: 200 }),
  "returns a success of a string": () => ({ ok: true, status: 200, data: "text" }),
  "returns a failure of nothing": () => ({ ok: false }),
  "returns a failure with a null error": () => ({ ok: false, status: undefined, error: null, outcome: "unknown" }),
  "returns a failure with a number for an error": () => ({ ok: false, status: undefined, error: 7, outcome: "odd" }),
  "returns a status with a string for an error": () => ({ ok: false, status: 500, error: "text", outcome: "unknown" }),
};

/** Replaces one call, counted from 0. */
function replacing(call: number, misbehave: () => unknown): { wrap: Wrap; made: () => number } {
  let made = 0;
  const wrap: Wrap = (client) =>
    new Proxy(client, {
      get(target, name, receiver) {
        const method = Reflect.get(target, name, receiver);
        if (typeof method !== "function") return method;
        return (...given: unknown[]) => (made++ === call ? misbehave() : method.apply(target, given));
      },
    });
  return { wrap, made: () => made };
}

describe.each(await listScenes())("$name", (scene) => {
  test.each(partOf(Object.entries(misbehaviors), 4, scene.name))(
    "survives a client that %s at any of its calls",
    async (name, misbehave) => {
      for (const isLost of [false, true]) {
        const answer = (route: Scene["routes"][number]) =>
          isLost && route.writes !== undefined ? failure(scene) : undefined;
        const counted = replacing(-1, misbehave);
        await play(scene, { answer, wrap: counted.wrap });
        expect(counted.made()).toBeGreaterThan(0);
        for (let call = 0; call < counted.made(); call++) {
          const played = await play(scene, { answer, wrap: replacing(call, misbehave).wrap });
          expectHonest(scene, played, `${name} at call ${call}`);
          expect(JSON.stringify(played.told) + inspect(played.told)).not.toMatch(/no place left/);
        }
      }
    },
  );

  test("refuses what is not a client, with nothing sent", async () => {
    for (const other of [{}, [], { http: {} }]) {
      const { thrown, calls } = await play(scene, { wrap: <Client>() => other as Client });
      expect(thrown).toMatchObject({ name: "UsageError", message: expect.stringContaining("pass a client") });
      expect(calls).toEqual([]);
    }
  });
});
