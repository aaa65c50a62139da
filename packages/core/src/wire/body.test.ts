import { expect, test } from "vitest";
import { secrets } from "../../test/harness.ts";
import { UsageError } from "../errors.ts";
import { serializeBody } from "./body.ts";

test.each([
  [undefined, undefined],
  [null, "null"],
  [0, "0"],
  ["", '""'],
  [{ a: [1, undefined] }, '{"a":[1,null]}'],
  [{ id: 12345678901234567890n }, '{"id":12345678901234567890}'],
])("a body of %o is sent as %s", (body, text) => {
  expect(serializeBody("op", body)).toBe(text);
});

test("a circular body is a mistake in the calling code, and the error does not show it", () => {
  const body: Record<string, unknown> = { title: secrets.text };
  body.self = body;
  expect(() => serializeBody("createThing", body)).toThrow(UsageError);
  expect(() => serializeBody("createThing", body)).toThrow(
    /^createThing: the body cannot be written as JSON \(it is circular\)\. Nothing was sent: it is safe to repeat\.$/,
  );
});

test.each([
  ["a form", new FormData()],
  ["a Map", new Map([["name", "lost"]])],
  ["a promise", Promise.resolve({ name: "lost" })],
  ["a stream", new ReadableStream()],
])("%s, of which JSON would make an empty body, is a mistake in the calling code", (_, body) => {
  expect(() => serializeBody("create", body)).toThrow(
    "create: the body cannot be written as JSON (it is no plain object)",
  );
});

test("an empty object is a body", () => {
  expect(serializeBody("create", {})).toBe("{}");
  expect(serializeBody("create", Object.create(null))).toBe("{}");
});
