import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  definition,
  empty,
  ended,
  failure,
  json,
  listenersOf,
  never,
  play,
  refused,
  reset,
  type Step,
  secrets,
  streamed,
  typed,
  useClock,
  withCreate,
} from "../../test/harness.ts";
import type { Operation } from "../definition.ts";
import { type TransportCode, TransportError } from "../errors.ts";
import type { ClientConfig, CommonOptions } from "../options.ts";

useClock(0.5);

function cutOff(): Response {
  const { response, body } = streamed(201);
  body.error(failure({ code: "UND_ERR_SOCKET" }));
  return response;
}

describe("the error of a call without an answer", () => {
  const sent = "A write may have happened: look before repeating it.";
  const unsent = "Nothing was sent: it is safe to repeat.";
  const page = `the response is not JSON (a login or proxy page, or a wrong base URL). ${sent}`;
  const stranger = empty(307, { location: `https://evil.test/${secrets.id}` });
  const ownLimit = failure({ code: "UND_ERR_HEADERS_TIMEOUT" });
  const noKeys = () => Promise.reject(new Error(secrets.key));
  test.each<[TransportCode, Step, string, Partial<ClientConfig> & { signal?: AbortSignal }]>([
    ["aborted", never, `the caller's signal ended the call. ${unsent}`, { signal: AbortSignal.abort() }],
    [
      "connect",
      refused(),
      `no connection (ECONNREFUSED). ${unsent} Nothing listens there: check the address and port, and whether a proxy is the only way out.`,
      {},
    ],
    ["credentials", never, `the credentials could not be made. ${unsent}`, { credentials: noKeys }],
    ["deadline", never, `the deadline passed. ${sent}`, { deadline: 10 }],
    ["empty-body", empty(201), `the response lacks its documented body. ${sent}`, {}],
    ["invalid-body", typed(201, "{"), `the response is not valid JSON. ${sent}`, {}],
    ["media-type", typed(201, "<p>", "text/html"), page, {}],
    ["media-type", typed(201, "<p>", `x/${secrets.text}`), page, {}],
    ["network", reset(), `the connection failed (ECONNRESET). ${sent}`, {}],
    [
      "redirect",
      stranger,
      "a redirect was refused (check the base URL). The server refused it: nothing was created or changed.",
      {},
    ],
    ["timeout", never, `no complete response within the timeout. ${sent}`, { timeout: 10 }],
    ["timeout", ownLimit, `no complete response within the timeout (UND_ERR_HEADERS_TIMEOUT). ${sent}`, {}],
    ["too-large", json(201, "123456789"), `the response exceeds maxBodyBytes. ${sent}`, { maxBodyBytes: 9 }],
    ["truncated", cutOff(), `the response was cut off (UND_ERR_SOCKET). ${sent}`, {}],
  ])(
    "%s says what happened and what it means, and holds no secret",
    async (code, step, message, { signal, ...more }) => {
      const { error } = await ended(play([step], { retry: false, ...more }).create({ signal }));
      expect(error).toBeInstanceOf(TransportError);
      const attempts = ["aborted", "credentials"].includes(code) ? 0 : 1;
      expect(error).toMatchObject({ code, operation: "create", attempts, message: `create: ${message}` });
      for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error)]) {
        for (const secret of Object.values(secrets)) expect(shown).not.toContain(secret);
      }
    },
  );

  test("`rate-limit` says how long the server wants nothing", async () => {
    const { create } = play([empty(429, { "retry-after": "60" })], { retry: false });
    await create();
    const { error } = await create({ deadline: 59_000 });
    const wait = "the server asked for a wait that ends after the deadline";
    const message = `create: ${wait}. ${unsent} The server asked to wait 60 s.`;
    expect(error).toMatchObject({ code: "rate-limit", retryAfter: 60, attempts: 0, outcome: "not-sent", message });
  });
});

describe("what is said of a failure", () => {
  const failed: Partial<Operation> = { failed: () => "rejected" };
  const hints = { 404: "No such thing.", "read 404": "Look at the id.", "5XX": "Try later.", 503: "Wait." };
  const own = "the fetch that the client was given threw";
  test.each<["create" | "read", Step, string]>([
    ["create", empty(400), "create: the server answered 400. The server refused it: nothing was created or changed."],
    ["read", empty(400), "read: the server answered 400. The server refused it."],
    [
      "create",
      empty(500),
      "create: the server answered 500. A write may have happened: look before repeating it. Try later.",
    ],
    ["read", empty(500), "read: the server answered 500. It is safe to repeat. Try later."],
    ["read", empty(503), "read: the server answered 503. It is safe to repeat. Wait."],
    ["read", empty(404), "read: the server answered 404. The server refused it. Look at the id. No such thing."],
    [
      "read",
      empty(409, { "retry-after": "2.5" }),
      "read: the server answered 409. The server refused it. The server asked to wait 2.5 s.",
    ],
    [
      "create",
      json(201, {}),
      "create: the server answered 201 and says that it failed. The server refused it: nothing was created or changed.",
    ],
    ["read", reset(), "read: the connection failed (ECONNRESET). It is safe to repeat."],
    ["read", new RangeError(secrets.text), `read: ${own} (RangeError). It is safe to repeat.`],
    [
      "read",
      failure({ code: "EACCES", syscall: "connect" }),
      "read: no connection (EACCES). Nothing was sent: it is safe to repeat. This process may not open connections: check its permissions.",
    ],
  ])("of %s is what happened, what may have been made, and what to do next (%#)", async (name, step, message) => {
    const given = { ...withCreate(failed), hints: async () => hints };
    const { client } = play([step], { retry: false }, given);
    const result = await client[name]({ path: { id: 1 }, body: {} });
    expect(result.message).toBe(message);
    if (result.error instanceof TransportError) expect(result.error.message).toBe(message);
  });

  test("names the attempts where there was more than one", async () => {
    const { message } = await ended(play([empty(503), empty(400)]).read());
    expect(message).toBe("read: the server answered 400 after 2 attempts. It is safe to repeat.");
  });

  test.each([
    ["SELF_SIGNED_CERT_IN_CHAIN", /authority is not one that this machine trusts/],
    ["CERT_HAS_EXPIRED", /certificate has expired, or this machine's clock is wrong/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /certificate is for another host name/],
    ["ENOTFOUND", /No such host/],
    ["ERR_PROXY_TUNNEL", /The proxy refused the connection/],
  ])("explains %s", async (code, hint) => {
    expect((await play([failure({ code })], { retry: false }).read()).hint).toMatch(hint);
  });
});

describe("an abort", () => {
  test.each<[string, Record<string, string>]>([
    ["the server's time", { "retry-after": "60" }],
    ["ours", {}],
  ])("during a wait of %s ends the call at once, with the details of the last answer", async (_, headers) => {
    const controller = new AbortController();
    const answer = empty(503, { "x-request-id": "abc", ...headers });
    const { read, sent } = play([answer], {}, { ...definition, hints: async () => ({ 503: "Wait." }) });
    const pending = read({ signal: controller.signal, retry: { baseDelay: 8000 } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(listenersOf(controller.signal)).toBe(1);
    controller.abort();
    const result = await pending;
    const retryAfter = headers["retry-after"] ? 60 : undefined;
    const details = { outcome: "unknown", attempts: 1, status: 503, requestId: "abc", hint: "Wait.", retryAfter };
    expect(result).toMatchObject({ status: undefined, retryAfter, error: { code: "aborted", ...details } });
    expect(result.response).toBe(answer);
    expect([sent.length, vi.getTimerCount(), listenersOf(controller.signal)]).toEqual([1, 0, 0]);
  });

  test.each(["retry", "error", "response"])("by the %s hook ends the call before it waits", async (name) => {
    const controller = new AbortController();
    const on = { [name]: () => controller.abort() };
    const { read, sent } = play([empty(503, { "retry-after": "60" })], { on });
    expect(await read({ signal: controller.signal })).toMatchObject({ error: { code: "aborted", status: 503 } });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, CommonOptions["on"], boolean]>([
    ["beforehand", undefined, true],
    ["by the request hook", {}, false],
  ])("%s lets nothing be sent", async (_, on, before) => {
    const controller = new AbortController();
    if (before) controller.abort();
    const { create, sent } = play([], { on: on && { request: () => controller.abort() } });
    const result = await create({ signal: controller.signal });
    expect(result).toMatchObject({ error: { code: "aborted" }, outcome: "not-sent", attempts: 0 });
    expect([sent.length, listenersOf(controller.signal)]).toEqual([0, 0]);
  });

  test.each<[string, Step]>([
    [
      "stops with its signal",
      ({ signal }) => new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason))),
    ],
    ["ignores its signal", never],
    ["has sent a part of its body", streamed(201).response],
  ])("ends a fetch that %s, and leaves a doubt", async (_, step) => {
    const controller = new AbortController();
    const { create, sent } = play([step]);
    const pending = create({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(500);
    expect(sent[0]?.signal.aborted).toBe(false);
    controller.abort(new Error("the caller's reason"));
    expect(await pending).toMatchObject({ error: { code: "aborted" }, outcome: "unknown", attempts: 1 });
    expect([sent[0]?.signal.aborted, listenersOf(controller.signal)]).toEqual([true, 0]);
  });

  test("has no listener left after a call that needed several attempts", async () => {
    const controller = new AbortController();
    const call = play([empty(503), reset(), json(200, {})]).read({ signal: controller.signal });
    expect((await ended(call)).ok).toBe(true);
    expect(listenersOf(controller.signal)).toBe(0);
  });

  test("may be of a polyfill that never takes a listener away", async () => {
    const signal = { aborted: false, addEventListener: () => {} } as unknown as AbortSignal;
    expect((await play([json(201, {})]).create({ signal })).ok).toBe(true);
  });
});
