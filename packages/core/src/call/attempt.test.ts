import { describe, expect, test, vi } from "vitest";
import { codeOf, ended, failure, json, play, refused, reset, secrets, useClock } from "../../test/harness.ts";
import type { Credentials } from "../credentials.ts";

useClock(0.5);

describe("credentials", () => {
  test("from a function are made afresh for every attempt", async () => {
    let nonce = 0;
    const credentials = async () => ({ "x-nonce": String(++nonce) });
    const { read, sent } = play([reset(), reset(), json(200, {})], { credentials });
    await ended(read());
    expect(sent.map(({ headers }) => headers["x-nonce"])).toEqual(["1", "2", "3"]);
  });

  test.each<[string, Credentials]>([
    ["rejects", () => Promise.reject(new Error(secrets.key))],
    [
      "throws",
      () => {
        throw new Error(secrets.key);
      },
    ],
    ["returns nothing", async () => undefined as never],
    ["returns what no header can carry", async () => ({ "x-key": `${secrets.key}\n` })],
    ["returns a header that fetch writes by itself", async () => ({ "Content-Length": "7" })],
  ])("from a function that %s end the call before anything is sent, and nothing shows them", async (_, credentials) => {
    const { create, sent } = play([], { credentials });
    const result = await create();
    expect(result).toMatchObject({ error: { code: "credentials" }, outcome: "not-sent", attempts: 0 });
    expect(result.response).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain(secrets.key);
    expect(sent).toHaveLength(0);
  });

  test("that come after the attempt has ended send nothing any more", async () => {
    let resolve = (_: Record<string, string>) => {};
    const credentials = () =>
      new Promise<Record<string, string>>((given) => {
        resolve = given;
      });
    const { create, sent } = play([], { credentials, timeout: 1000, retry: false });
    const pending = create();
    await vi.advanceTimersByTimeAsync(1000);
    resolve({ "x-key": "1" });
    expect(await ended(pending)).toMatchObject({ error: { code: "timeout" }, outcome: "not-sent", attempts: 0 });
    expect(sent).toHaveLength(0);
  });

  test("that fail at a repeat end the call with what was known before", async () => {
    let made = 0;
    const credentials = async () => {
      if (++made > 1) throw new Error(secrets.key);
      return {};
    };
    const { read, sent } = play([json(503, {}, { "x-request-id": "abc" })], { credentials });
    const known = { code: "credentials", status: 503, requestId: "abc", outcome: "unknown", attempts: 1 };
    expect(await ended(read())).toMatchObject({ status: undefined, outcome: "unknown", error: known });
    expect(sent).toHaveLength(1);
  });
});

interface Cause {
  code?: unknown;
  syscall?: string;
  message?: string;
}

/** What a caller is told of an error that a fetch has thrown. */
async function toldOf(thrown: unknown) {
  const result = await play([() => Promise.reject(thrown)], { retry: false }).create();
  const { reason } = result.error as { reason: string | undefined };
  return [codeOf(result), reason, result.outcome];
}

describe("what made fetch fail", () => {
  test.each<Cause>([
    { code: "ECONNREFUSED", syscall: "connect" },
    { code: "ETIMEDOUT", syscall: "connect" },
    { code: "ENOTFOUND", syscall: "getaddrinfo" },
    { code: "UND_ERR_CONNECT_TIMEOUT" },
    { code: "UND_ERR_INVALID_ARG" },
    { code: "UND_ERR_NOT_SUPPORTED" },
  ])("is `connect` for %o, which is on the list of what cannot follow a write", async (cause) => {
    for (const error of [failure(cause), Object.assign(new Error("x"), cause)])
      expect(await toldOf(error)).toEqual(["connect", cause.code, "not-sent"]);
  });

  test.each<Cause>([
    { code: "ECONNRESET", syscall: "read" },
    { code: "EPIPE", syscall: "write" },
    { code: "UND_ERR_SOCKET" },
    { code: "UND_ERR_ABORTED" },
    { code: "XUND_ERR_INVALID_ARG" },
    { code: "UND_ERR_INVALID_ARGS" },
    { code: "XUND_ERR_BODY_TIMEOUT" },
    { code: "UND_ERR_BODY_TIMEOUTX" },
    { code: "ECONNREFUSED" },
    // Proofs of Bun and of Deno, which they are nowhere else.
    { code: "ConnectionRefused" },
    { code: "CERT_HAS_EXPIRED" },
    { message: ": client error (Connect)" },
    { code: "X", syscall: "connected" },
  ])("is `network` for %o, which may follow a write", async (cause) => {
    // Without a code the error's name tells a caller about its own fetch.
    expect(await toldOf(failure(cause))).toEqual(["network", cause.code ?? "TypeError", "unknown"]);
  });

  test.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])(
    "is `timeout` for the platform's own, %s",
    async (code) => {
      expect(await toldOf(failure({ code }))).toEqual(["timeout", code, "unknown"]);
    },
  );

  const nested = (depth: number): object => (depth ? { cause: nested(depth - 1) } : { code: "UND_ERR_INVALID_ARG" });
  const addresses = [{ code: "ECONNREFUSED", syscall: "connect" }, { code: "ETIMEDOUT" }];
  const unreadable = Object.defineProperty({}, "code", {
    get: () => {
      throw new Error(secrets.key);
    },
  });
  test.each<[string, unknown, string, string | undefined]>([
    ["five errors deep", nested(4), "connect", "UND_ERR_INVALID_ARG"],
    ["no deeper", nested(5), "network", undefined],
    ["the innermost code", { code: "OUTER", cause: { code: "IN", cause: { code: 7 } } }, "network", "IN"],
    ["that of the first address that was tried", failure({ code: "X", errors: addresses }), "connect", "ECONNREFUSED"],
    ["its own where no address was", failure({ code: "UND_ERR_SOCKET", errors: [] }), "network", "UND_ERR_SOCKET"],
    ["nothing where it cannot be read", unreadable, "network", undefined],
    ["what lies below a message that is none", { message: Symbol("x"), cause: refused() }, "connect", "ECONNREFUSED"],
    ["nothing of null", null, "network", undefined],
    ["nothing of a text", "text", "network", undefined],
    ["the name of an error without a cause", new TypeError("Failed to fetch"), "network", "TypeError"],
    ["no number", failure({ code: 7 }), "network", "TypeError"],
    ["no text with spaces", failure({ code: "a b" }), "network", "TypeError"],
    ["nothing that only ends like a code", failure({ code: "!ECONNRESET" }), "network", "TypeError"],
    ["nothing that only begins like one", failure({ code: "ECONNRESET!" }), "network", "TypeError"],
    ["no secret", failure({ code: `key=${secrets.key}` }), "network", "TypeError"],
  ])("is searched for a code, and found is %s", async (_, error, code, reason) => {
    expect(await toldOf(error)).toEqual([code, reason, code === "connect" ? "not-sent" : "unknown"]);
  });
});
