import { describe, expect, test, vi } from "vitest";
import { empty, json, play, rejection, type Step, secrets, typed, withCreate } from "../test/harness.ts";
import type { Operation } from "./definition.ts";
import { UsageError } from "./errors.ts";
import { type Check, type StandardSchema, toSchema, type ValidationEvent, validation } from "./validate.ts";

type Validate = StandardSchema<unknown>["~standard"]["validate"];

/** Wants `title` to be a number, and keeps what it was given. */
const wantsNumber = () =>
  vi.fn<Validate>((value) =>
    typeof (value as { title?: unknown } | undefined)?.title === "number"
      ? { value }
      : { issues: [{ path: ["list", 0, "title"], message: "must be number" }] },
  );

/** A client with a validator for the request, for 201 and for every 5xx of `create`, and none for `read`. */
function clientOf(
  mode: "observe" | "enforce",
  steps: Step[],
  { validate = wantsNumber(), operation = {} }: { validate?: Validate; operation?: Partial<Operation> } = {},
) {
  const schema = { "~standard": { version: 1, vendor: "test", validate } } as const;
  const validators = { create: { request: schema, responses: { "201": schema, "5XX": schema } } };
  const events: ValidationEvent[] = [];
  const on = { validation: (event: ValidationEvent) => void events.push(event) };
  const played = play(steps, { on, retry: false, validate: validation(mode, validators) }, withCreate(operation));
  return { ...played, events, validate };
}

const issues = [{ path: "list.0.title", message: "must be number" }];
const ofRequest = { operation: "create", direction: "request", status: undefined, issues };

describe("observe", () => {
  test("reports a request that differs, and sends it", async () => {
    const { create, sent, events } = clientOf("observe", [json(201, { title: 1 })]);
    expect(await create()).toMatchObject({ ok: true, data: { title: 1 } });
    expect(sent).toHaveLength(1);
    expect(events).toEqual([ofRequest]);
  });

  test.each([201, 503])("reports an answer of %s that differs, and returns it", async (status) => {
    const { client, events } = clientOf("observe", [json(status, { title: secrets.text })]);
    const { data, error } = await client.create({ body: { title: 1 } });
    expect(data ?? error).toEqual({ title: secrets.text });
    expect(events).toEqual([{ operation: "create", direction: "response", status, issues }]);
  });

  test("looks at bodies as they are on the wire, where a bigint is a number, and says nothing where they are right", async () => {
    const { client, events, validate } = clientOf("observe", [typed(201, '{"title":9007199254740993}')]);
    const body = { title: 9007199254740993n };
    expect((await client.create({ body })).data).toEqual(body);
    expect(events).toEqual([]);
    expect(vi.mocked(validate).mock.calls).toEqual([[{ title: 2 ** 53 }], [{ title: 2 ** 53 }]]);
  });

  test.each([
    ["an undocumented status", json(400, { title: "" })],
    ["an empty failure", empty(503)],
    ["a proxy's page", typed(503, "<html>", "text/html")],
    ["an answer that is a failure already", typed(201, "{")],
  ])("has nothing to compare with %s", async (_, answer) => {
    const { client, events, validate } = clientOf("observe", [answer]);
    await client.create({ body: { title: 1 } });
    expect(events).toEqual([]);
    expect(validate).toHaveBeenCalledTimes(1);
  });

  test("has nothing to compare with where there is no validator, or no body", async () => {
    const { client, read, validate } = clientOf("enforce", [json(200, {}), json(400, {})], {
      operation: { body: undefined as never },
    });
    expect(await read()).toMatchObject({ ok: true });
    expect((await client.create()).status).toBe(400);
    expect(validate).not.toHaveBeenCalled();
  });

  test("loses no ticket to a validator that fails", async () => {
    const failing = () => {
      throw new RangeError(secrets.text);
    };
    const { create, events } = clientOf("observe", [json(201, { id: 1 })], { validate: failing });
    expect(await create()).toMatchObject({ ok: true, data: { id: 1 } });
    const unchecked = { issues: [{ path: "", message: "could not be checked" }] };
    expect(events).toMatchObject([unchecked, unchecked]);
  });
});

describe("enforce", () => {
  test("refuses a request that differs before anything is sent, and names the field but not its value", async () => {
    const { create, sent, events } = clientOf("enforce", []);
    const error = await rejection(create());
    expect(error).toBeInstanceOf(UsageError);
    const message = "create: the body differs from the specification: list.0.title must be number. ";
    expect(error).toMatchObject({
      operation: "create",
      outcome: "not-sent",
      message: expect.stringContaining(message),
    });
    expect(JSON.stringify([error, events])).not.toContain(secrets.text);
    expect(sent).toEqual([]);
    expect(events).toEqual([ofRequest]);
  });

  test.each([
    [["a", "b", ""], "a is missing; b is missing; body is missing. Nothing"],
    [["a", "b", "c", "d", "e"], "a is missing; b is missing; c is missing; and 2 more. Nothing"],
  ])("names three fields of %j, and counts what is beyond", async (names, message) => {
    const validate = () => ({ issues: names.map((name) => ({ path: name ? [name] : [], message: "is missing" })) });
    await expect(clientOf("enforce", [], { validate }).create()).rejects.toThrow(message);
  });

  test("lets a form through, whose files cannot be compared with a schema", async () => {
    const { create, sent } = clientOf("enforce", [json(201, { title: 1 })], {
      operation: { encode: () => new FormData() },
    });
    expect(await create()).toMatchObject({ ok: true });
    expect(sent[0]?.body).toBeInstanceOf(FormData);
  });

  test("never refuses an answer, because its ticket exists", async () => {
    const { client, events } = clientOf("enforce", [json(201, { title: "new" })]);
    expect(await client.create({ body: { title: 1 } })).toMatchObject({ ok: true, data: { title: "new" } });
    expect(events).toMatchObject([{ direction: "response", status: 201 }]);
  });

  test("holds for http too", async () => {
    const { http, sent } = clientOf("enforce", [json(201, { title: 1 })]);
    const bodySerializer = (text: string) => text;
    for (const init of [{ body: { title: "text" } }, { body: "no JSON", bodySerializer }])
      await expect(http.POST("/things", init)).rejects.toThrow("create: the body differs");
    expect(sent).toEqual([]);
    expect((await http.POST("/things", { body: { title: 1 } })).data).toEqual({ title: 1 });
  });
});

describe("a compiled check as a Standard Schema", () => {
  /** A check that accepts some values, and otherwise finds one error. */
  function schemaOf(error: Partial<NonNullable<Check["errors"]>[number]>, accepts = (_: unknown) => false) {
    const check: Check = (value) => {
      const ok = accepts(value);
      check.errors = ok ? null : [{ instancePath: "", keyword: "type", params: {}, ...error }];
      return ok;
    };
    return toSchema(check)["~standard"];
  }

  test("returns the very value it accepts", () => {
    const value = { id: 1 };
    const schema = schemaOf({}, () => true);
    expect(schema).toMatchObject({ version: 1, vendor: "incident-clients" });
    expect((schema.validate(value) as { value: unknown }).value).toBe(value);
  });

  test("takes a bigint for an integer, at any depth, and everything else for what it is", () => {
    const asNumber = JSON.stringify({ a: [{ b: 2 ** 60, c: null, d: "text" }] });
    const isNumber = (value: unknown) =>
      typeof (value as { a: { b: unknown }[] }).a[0]?.b === "number" && JSON.stringify(value) === asNumber;
    const value = { a: [{ b: 2n ** 60n, c: null, d: "text" }] };
    expect(schemaOf({}, isNumber).validate(value)).toEqual({ value });
    expect(schemaOf({}, isNumber).validate({ a: [{ b: "1" }] })).toHaveProperty("issues");
  });

  test("finds an issue in what is too deep to be looked through", () => {
    let deep = {};
    for (let depth = 0; depth < 50_000; depth++) deep = { deep };
    expect(schemaOf({}).validate(deep)).toEqual({ issues: [{ path: [], message: "could not be checked" }] });
  });

  test("tells indexes from names, and reads escaped names", () => {
    const value = { list: [{ "a/b~c": { 0: 1 } }] };
    expect(schemaOf({ instancePath: "/list/0/a~1b~0c/0", message: "no" }).validate(value)).toEqual({
      issues: [{ path: ["list", 0, "a/b~c", "0"], message: "no" }],
    });
  });

  test.each([
    ["required", { missingProperty: "x" }, ["a", "x"], "is missing"],
    ["additionalProperties", { additionalProperty: "x" }, ["a", "x"], "is not documented"],
    ["not", {}, ["a"], "is excluded by the specification"],
    ["discriminator", { tag: "x" }, ["a", "x"], "names none of the documented variants"],
    ["const", { allowedValue: "x" }, ["a"], 'must be "x"'],
    ["enum", { allowedValues: ["x, y", null] }, ["a"], 'must be one of "x, y", null'],
    ["type", { type: "string" }, ["a"], "is not valid"],
  ])("says what is wrong with %s", (keyword, params, path, message) => {
    const schema = schemaOf({ instancePath: "/a", keyword, params });
    expect(schema.validate({ a: {} })).toEqual({ issues: [{ path, message }] });
  });
});
