import { inspect, isDeepStrictEqual } from "node:util";
import { type AnyResult, isIncidentClientError, type TransportCode } from "@incident-clients/core";
import { fileOf, isJson, type Operation, succeeds } from "@incident-clients/openapi";
import { expect } from "vitest";
import { decodeJson, type Sent } from "../lib/wire.ts";
import { bodiless, deep, type WireAnswer } from "./breakage.ts";

/** Why an answer that began to arrive may not be trusted; that nothing was sent is never among the reasons. */
const reasons: TransportCode[] = [
  "empty-body",
  "invalid-body",
  "media-type",
  "network",
  "redirect",
  "timeout",
  "too-large",
  "truncated",
];
const outcomes = ["rejected", "unknown"];

/** Expects one of the documented forms of a result, and what can be told of an answer from its bytes alone. */
export function expectTyped(result: AnyResult, { operationId, responses }: Operation, answer: WireAnswer): void {
  const { status, delivery } = answer;
  expect([result.operation, result.attempts]).toEqual([operationId, 1]);
  const documented = responses[status] ?? (status >= 500 ? responses["5XX"] : undefined);
  if (result.ok) {
    expect(documented && succeeds([String(status), documented])).toBeTruthy();
    if (!bodiless.includes(status)) expect(["whole", "piecewise"]).toContain(delivery);
  } else {
    expect(outcomes).toContain(result.outcome);
  }
  if (result.status === undefined) {
    expect(isIncidentClientError(result.error)).toBe(true);
    expect(reasons).toContain(result.error.code);
    expect(result.error).toMatchObject({ operation: operationId, outcome: result.outcome });
    if (status < 300) expect(result.outcome, "a success that cannot be read may have made something").toBe("unknown");
  } else {
    expect(result.status).toBe(status);
  }
}

/** Expects the body as the bytes say it; a success whose bytes say nothing is no success. */
export function expectBody(result: AnyResult, { responses }: Operation, answer: WireAnswer): void {
  const { status, type, body, delivery } = answer;
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  if (isRedirect || delivery === "cut off" || delivery === "stalled" || bodiless.includes(status)) return;
  const documented = responses[status];
  if (documented && status < 300 && !succeeds([String(status), documented])) {
    expect([result.status, result.ok]).toEqual([status, false]);
    return;
  }
  if (status < 300 && documented && (!documented.content || fileOf(documented))) {
    // What comes where no body is documented means nothing, but a page means that the call never arrived.
    const isPage = body.length > 0 && /^text\/html/i.test(type ?? "");
    const data = documented.content ? expect.any(Blob) : undefined;
    const unproven = documented.content && body.length === 0 && !result.ok;
    expect([result.status, result.ok && result.data]).toEqual(isPage || unproven ? [undefined, false] : [status, data]);
    return;
  }
  let read: { value: unknown } | undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (deep.test(text)) return;
    if (type === undefined || isJson(type.toLowerCase().split(";")[0] ?? "")) read = { value: decodeJson(text) };
  } catch {
    // Not UTF-8, or not JSON.
  }
  const success = status < 300 ? documented : undefined;
  // An empty body that does not say so (`content-length: 0`) may be a cut one.
  if (success && !read) expect(result.status).toBeUndefined();
  const missing = success?.["x-empty"] && read?.value === null;
  const expected = missing ? undefined : read?.value;
  if (result.status !== undefined) {
    expect(isDeepStrictEqual(result.ok ? result.data : result.error, expected)).toBe(true);
  }
}

/** Expects no credential in anything that a result shows, and every prototype as it was. */
export function expectClean(result: AnyResult, credentials: string[], sent: Sent[]): void {
  const shown = inspect(result, { depth: 6, showHidden: true });
  const printed = result.status === undefined ? `${result.error.stack}${JSON.stringify(result.error)}` : "";
  const secrets = sent.flatMap(({ headers }) => credentials.map((name) => headers[name] ?? ""));
  for (const secret of secrets) expect(`${shown}${printed}`.includes(secret)).toBe(false);
  expect(secrets.every((secret) => secret.length > 0)).toBe(true);
  expect(Object.keys(Object.prototype).concat(Object.keys(Array.prototype))).toEqual([]);
  expect("polluted" in {}).toBe(false);
}
