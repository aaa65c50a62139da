import { describe, expect, test } from "vitest";
import { type Outcome, outcomeOf, worseOf } from "./outcome.ts";

describe("the outcome of one attempt", () => {
  test.each<[status: number | undefined, outcome: Outcome, because: string]>([
    [undefined, "unknown", "the request went out and nothing came back"],
    [0, "unknown", "a browser hid the redirect"],
    [200, "unknown", "the body of a success could not be used"],
    [204, "unknown", "a success is not documented"],
    [301, "unknown", "the write may have completed before the redirect"],
    [302, "unknown", "the write may have completed before the redirect"],
    [303, "unknown", "the write may have completed before the redirect"],
    [304, "unknown", "nothing proves a refusal"],
    [306, "unknown", "nothing proves a refusal"],
    [307, "rejected", "the server asks for the same request elsewhere"],
    [308, "rejected", "the server asks for the same request elsewhere"],
    [309, "unknown", "nothing proves a refusal"],
    [399, "unknown", "nothing proves a refusal"],
    [400, "rejected", "the server refused"],
    [401, "rejected", "the server refused"],
    [404, "rejected", "the server refused"],
    [407, "rejected", "the server refused"],
    [408, "unknown", "a proxy gave up on a request that the server may have read"],
    [409, "rejected", "the server refused"],
    [429, "rejected", "the server refused"],
    [499, "rejected", "the server refused"],
    [500, "unknown", "the server may have failed after the write"],
    [502, "unknown", "the server behind the gateway may have done it"],
    [503, "unknown", "the server may have failed after the write"],
    [504, "unknown", "the server behind the gateway may have done it"],
  ])("status %s is %s: %s", (status, outcome) => {
    expect(outcomeOf({ sent: true, status })).toBe(outcome);
  });

  test.each([undefined, 200, 307, 400, 500])(
    "is not-sent when nothing was sent, whatever else is known (%s)",
    (status) => {
      expect(outcomeOf({ sent: false, status })).toBe("not-sent");
    },
  );

  test.each<Outcome>(["not-sent", "rejected", "unknown"])("is %s when the specification says so", (declared) => {
    expect(outcomeOf({ sent: true, status: 400, declared })).toBe(declared);
    expect(outcomeOf({ sent: true, status: 500, declared })).toBe(declared);
    expect(outcomeOf({ sent: false, declared })).toBe(declared);
  });
});

describe("the worse of two outcomes", () => {
  test.each<[Outcome, Outcome, Outcome]>([
    ["not-sent", "not-sent", "not-sent"],
    ["not-sent", "rejected", "rejected"],
    ["not-sent", "unknown", "unknown"],
    ["rejected", "rejected", "rejected"],
    ["rejected", "unknown", "unknown"],
    ["unknown", "unknown", "unknown"],
  ])("of %s and %s is %s, in either order", (a, b, worse) => {
    expect(worseOf(a, b)).toBe(worse);
    expect(worseOf(b, a)).toBe(worse);
  });
});
