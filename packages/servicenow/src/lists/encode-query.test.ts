import { describe, expect, test } from "vitest";
import { type Conditions, encodeQuery } from "./encode-query.ts";

describe("a query", () => {
  test.each<[Conditions, string | undefined, string]>([
    [{ correlation_id: "acme-7f3" }, undefined, "correlation_id=acme-7f3"],
    [
      { active: "true", "caller_id.email": "j.doe@example.com" },
      "sys_id",
      "active=true^caller_id.email=j.doe@example.com^ORDERBYsys_id",
    ],
    [
      [
        ["state", "IN", ["1", "2"]],
        ["sys_created_on", ">=", "2026-01-31 09:00:00"],
      ],
      undefined,
      "stateIN1,2^sys_created_on>=2026-01-31 09:00:00",
    ],
    [[["short_description", "LIKE", "a=b&c"]], undefined, "short_descriptionLIKEa=b&c"],
    [[], "number", "ORDERBYnumber"],
  ])("of %j is written as it is meant", (conditions, orderBy, expected) => {
    expect(encodeQuery(conditions, orderBy)).toBe(expected);
  });

  test.each<[string, Conditions]>([
    ["a further condition", { number: "INC1^ORactive=true" }],
    ["a line break", { number: "INC1\nactive=true" }],
    ["a script", { number: "javascript:gs.getUserID()" }],
    ["a script in capitals, behind white space", { number: " JavaScript:gs.getUserID()" }],
    ["half of a character", { number: "\ud800" }],
    ["nothing, which would match unset fields", { correlation_id: "" }],
    ["a number", { state: 1 as never }],
    ["a further item of a list", [["state", "IN", ["1", "2,3"]]]],
    ["an empty list", [["state", "IN", []]]],
    ["a list for one", [["state", "=", ["1"]]]],
    ["one for a list", [["state", "IN", "1"]]],
    ["another operator", [["sys_created_on", ">", "=2026"]]],
  ])("takes no value with %s", (_, conditions) => {
    expect(() => encodeQuery(conditions)).toThrow(/^(query|encodeQuery): /);
  });

  test.each(["", "number=1^", "^ORDERBYnumber", "number ", "1", "number.", "javascript:x", "NQnumber"])(
    "takes no field %j",
    (field) => {
      expect(() => encodeQuery({ [field]: "1" })).toThrow("pass names of fields");
      expect(() => encodeQuery({}, field)).toThrow("pass names of fields");
    },
  );

  test("takes no operator that it does not know, and shows no value in a message", () => {
    expect(() => encodeQuery([["number", "=1^" as "=", "x"]])).toThrow("there is no operator");
    expect(() => encodeQuery({ number: "secret^" })).not.toThrow(/secret/);
  });
});
