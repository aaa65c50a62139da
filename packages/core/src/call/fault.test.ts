import { describe, expect, test } from "vitest";
import { failure, refused, secrets } from "../../test/harness.ts";
import { server } from "../platform/server.ts";
import { Fault, faultOf as faultIn } from "./fault.ts";

/** What is made of an error where the platform tells nothing of what it wrote. */
const faultOf = (error: unknown) => faultIn(error, server, { made: 0, written: 0 });

describe("what made fetch fail", () => {
  test("stays as it is when it is known already", () => {
    const fault = new Fault("timeout");
    expect(faultOf(fault)).toBe(fault);
  });

  test.each<[{ code?: string; syscall?: string; message?: string }]>([
    [{ code: "ECONNREFUSED", syscall: "connect" }],
    [{ code: "ETIMEDOUT", syscall: "connect" }],
    [{ code: "EHOSTUNREACH", syscall: "connect" }],
    [{ code: "ENOTFOUND", syscall: "getaddrinfo" }],
    [{ code: "EAI_AGAIN", syscall: "getaddrinfo" }],
    [{ code: "UND_ERR_CONNECT_TIMEOUT" }],
    [{ code: "UND_ERR_INVALID_ARG" }],
    [{ code: "UND_ERR_NOT_SUPPORTED" }],
  ])("is `connect` for %o, which is on the list of what cannot follow a write", (cause) => {
    expect(faultOf(failure(cause))).toEqual(new Fault("connect", cause.code));
    expect(faultOf(Object.assign(new Error("x"), cause))).toEqual(new Fault("connect", cause.code));
  });

  test.each<[{ code?: string; syscall?: string; message?: string }]>([
    [{ code: "ECONNRESET", syscall: "read" }],
    [{ code: "EPIPE", syscall: "write" }],
    [{ code: "ETIMEDOUT", syscall: "read" }],
    [{ code: "UND_ERR_SOCKET" }],
    [{ code: "UND_ERR_ABORTED" }],
    [{ code: "XUND_ERR_INVALID_ARG" }],
    [{ code: "UND_ERR_INVALID_ARGS" }],
    [{ code: "ConnectionRefused" }],
    [{ code: "ECONNREFUSED" }],
    [{ code: "CERT_HAS_EXPIRED" }],
    [{ code: "ERR_SSL_WRONG_VERSION_NUMBER" }],
    [{ code: "ERR_TLS_CERT_ALTNAME_INVALID" }],
    [{ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }],
    [{ code: "X", syscall: "connected" }],
    [{ message: "error sending request for url (http://h/): client error (SendRequest): connection error" }],
    [{ message: ": client error (Connect)" }],
  ])("is `network` for %o, which may follow a write", (cause) => {
    expect(faultOf(failure(cause))).toEqual(new Fault("network", cause.code));
  });

  test.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])("is `timeout` for the platform's own, %s", (code) => {
    expect(faultOf(failure({ code }))).toEqual(new Fault("timeout", code));
    expect(faultOf(failure({ code: `X${code}` })).code).toBe("network");
    expect(faultOf(failure({ code: `${code}X` })).code).toBe("network");
  });

  test("is `network` once something was written, whatever the error says", () => {
    const trace = { made: 0, written: 1 };
    expect(faultIn(refused(), server, trace)).toEqual(new Fault("network", "ECONNREFUSED"));
  });

  test("is found five errors deep, and no deeper", () => {
    const nested = (depth: number): object => (depth ? { cause: nested(depth - 1) } : { code: "UND_ERR_INVALID_ARG" });
    expect(faultOf(nested(4)).code).toBe("connect");
    expect(faultOf(nested(5)).code).toBe("network");
  });

  test("is the innermost code that there is", () => {
    const cause = { code: 7, cause: { code: "a b" } };
    expect(faultOf({ code: "OUTER", cause: { code: "INNER", cause } })).toEqual(new Fault("network", "INNER"));
  });

  test("is `network` for an error that cannot be read", () => {
    const trap = Object.defineProperty({}, "code", {
      get: () => {
        throw new Error(secrets.key);
      },
    });
    expect(faultOf(trap)).toEqual(new Fault("network", undefined));
    expect(faultOf({ message: Symbol("x"), cause: refused() }).code).toBe("connect");
  });

  test("is that of the first address when several were tried", () => {
    const errors = [{ code: "ECONNREFUSED", syscall: "connect" }, { code: "ETIMEDOUT" }];
    expect(faultOf(failure({ code: "OUTER", errors }))).toEqual(new Fault("connect", "ECONNREFUSED"));
    expect(faultOf(failure({ code: "UND_ERR_SOCKET", errors: [] }))).toEqual(new Fault("network", "UND_ERR_SOCKET"));
  });

  test.each([[undefined], [null], ["text"], [7], [{}], [new TypeError("Failed to fetch")], [{ cause: null }]])(
    "is `network` without a reason for %o",
    (error) => {
      expect(faultOf(error)).toEqual(new Fault("network", undefined));
    },
  );

  test.each([7, "a b", `key=${secrets.key}`, "", "ECONNRESET!", "!ECONNRESET", { toString: () => "X" }])(
    "drops %o, which is not a code",
    (code) => {
      expect(faultOf(failure({ code })).reason).toBeUndefined();
    },
  );

  test("keeps nothing of the error itself, which may hold header values and URLs", () => {
    const fault = faultOf(new TypeError(`bad header ${secrets.key}`, { cause: { code: "X", url: secrets.id } }));
    expect(Object.entries(fault)).toEqual([
      ["code", "network"],
      ["reason", "X"],
    ]);
  });
});
