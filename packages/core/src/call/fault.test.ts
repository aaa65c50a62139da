import { describe, expect, test } from "vitest";
import { failure, secrets } from "../../test/harness.ts";
import { Fault, faultOf } from "./fault.ts";

describe("what made fetch fail", () => {
  test("stays as it is when it is known already", () => {
    const fault = new Fault("timeout");
    expect(faultOf(fault)).toBe(fault);
  });

  test.each([
    [{ code: "ECONNREFUSED", syscall: "connect" }],
    [{ code: "ETIMEDOUT", syscall: "connect" }],
    [{ code: "EHOSTUNREACH", syscall: "connect" }],
    [{ code: "ENOTFOUND", syscall: "getaddrinfo" }],
    [{ code: "EAI_AGAIN", syscall: "getaddrinfo" }],
    [{ code: "UND_ERR_CONNECT_TIMEOUT" }],
    [{ code: "ConnectionRefused" }],
    [{ code: "CERT_HAS_EXPIRED" }],
    [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }],
    [{ code: "SELF_SIGNED_CERT_IN_CHAIN" }],
    [{ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }],
    [{ code: "ERR_TLS_CERT_ALTNAME_INVALID" }],
    [{ code: "ERR_SSL_WRONG_VERSION_NUMBER" }],
    [{ code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE" }],
    [{ code: "ERR_SSL_UNSUPPORTED_PROTOCOL" }],
    [{ code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" }],
  ])("is `connect` for %o, because there was no connection to write to", (cause) => {
    expect(faultOf(failure(cause))).toEqual(new Fault("connect", cause.code));
    expect(faultOf(Object.assign(new Error("x"), cause))).toEqual(new Fault("connect", cause.code));
  });

  test.each([
    [{ code: "ECONNRESET", syscall: "read" }],
    [{ code: "EPIPE", syscall: "write" }],
    [{ code: "UND_ERR_SOCKET" }],
    [{ code: "UND_ERR_HEADERS_TIMEOUT" }],
    [{ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }],
    [{ code: "X_CERT_HAS_EXPIRED" }],
    [{ code: "ECONNREFUSED" }],
  ])("is `network` for %o, because something may have been sent", (cause) => {
    expect(faultOf(failure(cause))).toEqual(new Fault("network", cause.code));
  });

  test("is that of the first address when several were tried", () => {
    const errors = [{ code: "ECONNREFUSED", syscall: "connect" }, { code: "ETIMEDOUT" }];
    expect(faultOf(failure({ code: "IGNORED", errors }))).toEqual(new Fault("connect", "ECONNREFUSED"));
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
