import { expect, test } from "vitest";
import { secrets } from "../../test/harness.ts";
import { UsageError } from "../errors.ts";
import { copyForm, serializeBody } from "./body.ts";

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
    "create: the body cannot be written as JSON (it is not a plain object)",
  );
});

test("an empty object is a body", () => {
  expect(serializeBody("create", {})).toBe("{}");
  expect(serializeBody("create", Object.create(null))).toBe("{}");
});

test.each([
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["what was 1e400 when it came", JSON.parse("-1e400")],
])("%s, of which JSON would make null, is a mistake in the calling code", (_, value) => {
  for (const body of [{ a: [value] }, { a: { b: value }, id: 2n ** 64n }, value])
    expect(() => serializeBody("create", body)).toThrow(
      "create: the body cannot be written as JSON (it has NaN, Infinity, or is too deep)",
    );
});

test("a body that is too deep for the stack is a mistake in the calling code", () => {
  let body: unknown = 1n;
  for (let depth = 0; depth < 200_000; depth++) body = [body];
  expect(() => serializeBody("create", body)).toThrow("create: the body cannot be written as JSON (it has NaN, ");
});

test("null and the word null are written as they are", () => {
  expect(serializeBody("create", { a: null, b: "null", c: 2n ** 64n })).toBe(
    '{"a":null,"b":"null","c":18446744073709551616}',
  );
});

test("a form is copied with its files", () => {
  const form = new FormData();
  form.append("a", "1");
  form.append("a", "2");
  form.append("file", new File(["x"], "name.txt", { type: "text/plain" }));
  const copy = copyForm(form);
  form.delete("a");
  expect(copy.getAll("a")).toEqual(["1", "2"]);
  expect(copy.get("file")).toMatchObject({ name: "name.txt", type: "text/plain", size: 1 });
});
