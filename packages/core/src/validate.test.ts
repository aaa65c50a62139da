import { describe, expect, test, vi } from "vitest";
import { clientWith, create, definition, empty, json, play, type Step, secrets } from "../test/harness.ts";
import { UsageError } from "./errors.ts";
import { type Check, type StandardSchema, toSchema, type ValidationEvent, validation } from "./validate.ts";

/** A schema that wants `title` to be a number, and keeps what it was given. */
function titleSchema() {
  const validate = vi.fn((value: unknown) =>
    typeof (value as { title?: unknown } | undefined)?.title === "number"
      ? { value }
      : { issues: [{ path: ["list", 0, "title"], message: "must be number" }] },
  );
  const schema: StandardSchema<unknown> = { "~standard": { version: 1, vendor: "test", validate } };
  return { schema, validate };
}

/** A client with a validator for the request, for 201 and for every 5xx of `create`, and none for `read`. */
function clientOf(mode: "observe" | "enforce", ...steps: Step[]) {
  const { schema, validate } = titleSchema();
  const validators = { create: { request: schema, responses: { "201": schema, "5XX": schema } } };
  const events: ValidationEvent[] = [];
  const on = { validation: (event: ValidationEvent) => void events.push(event) };
  const { client, http, sent } = play(steps, { on, retry: false, validate: validation(mode, validators) });
  return { client, http, sent, events, validate };
}

const issues = [{ path: "list.0.title", message: "must be number" }];
const ofRequest = { operation: "create", direction: "request", status: undefined, issues };

describe("observe", () => {
  test("reports a request that differs, and sends it", async () => {
    const { client, sent, events } = clientOf("observe", json(201, { title: 1 }));
    expect(await client.create({ body: { title: secrets.text } })).toMatchObject({ ok: true, data: { title: 1 } });
    expect(sent).toHaveLength(1);
    expect(events).toEqual([ofRequest]);
  });

  test.each([201, 503])("reports an answer of %s that differs, and returns it", async (status) => {
    const { client, events } = clientOf("observe", json(status, { title: secrets.text }));
    const result = await client.create({ body: { title: 1 } });
    expect(result.ok ? result.data : result.error).toEqual({ title: secrets.text });
    expect(events).toEqual([{ operation: "create", direction: "response", status, issues }]);
  });

  test("says nothing of bodies that are as they should be", async () => {
    const { client, events, validate } = clientOf("observe", json(201, { title: 2 }));
    await client.create({ body: { title: 1 } });
    expect(events).toEqual([]);
    expect(validate.mock.calls).toEqual([[{ title: 1 }], [{ title: 2 }]]);
  });

  test("looks at bodies as they are on the wire, where a bigint is a number", async () => {
    const headers = { "content-type": "application/json" };
    const { client, events } = clientOf(
      "observe",
      new Response('{"title":9007199254740993}', { status: 201, headers }),
    );
    const result = await client.create({ body: { title: 9007199254740993n } });
    expect(result).toMatchObject({ ok: true, data: { title: 9007199254740993n } });
    expect(events).toEqual([]);
  });

  test.each([
    ["an undocumented status", json(400, { title: "" })],
    ["an empty failure", empty(503)],
    ["a proxy's page", new Response("<html>", { status: 503, headers: { "content-type": "text/html" } })],
    ["an answer that is a failure already", new Response("{", { status: 201 })],
  ])("has nothing to compare with %s", async (_, answer) => {
    const { client, events, validate } = clientOf("observe", answer);
    await client.create({ body: { title: 1 } });
    expect(events).toEqual([]);
    expect(validate).toHaveBeenCalledTimes(1);
  });

  test("has nothing to say of an operation without validators", async () => {
    const { client, validate } = clientOf("observe", json(200, {}));
    expect(await client.read({ path: { id: 1 } })).toMatchObject({ ok: true });
    expect(validate).not.toHaveBeenCalled();
  });

  test("has nothing to compare with a body that may be missing, and is", async () => {
    const { schema, validate } = titleSchema();
    const optional = { ...definition, operations: { create: { ...create, body: undefined as never } } };
    const mode = validation("enforce", { create: { request: schema, responses: {} } });
    expect(await play([json(201, {})], { validate: mode }, optional).client.create()).toMatchObject({ ok: true });
    expect(validate).not.toHaveBeenCalled();
  });

  test("loses no ticket to a validator that fails, or to a hook that does", async () => {
    const failing = () => {
      throw new RangeError(secrets.text);
    };
    const schema = { "~standard": { version: 1, vendor: "test", validate: failing } } as const;
    const hook = vi.fn(failing);
    const validate = validation("observe", { create: { request: schema, responses: { "201": schema } } });
    const { client } = play([json(201, { id: 1 })], { validate, on: { validation: hook } });
    expect(await client.create({ body: {} })).toMatchObject({ ok: true, data: { id: 1 } });
    const unchecked = [{ path: "", message: "could not be checked" }];
    expect(hook.mock.calls).toMatchObject([[{ issues: unchecked }], [{ issues: unchecked }]]);
  });
});

describe("enforce", () => {
  test("refuses a request that differs before anything is sent, and names the field but not its value", async () => {
    const { client, sent, events } = clientOf("enforce");
    const error = await client.create({ body: { title: secrets.text } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      operation: "create",
      outcome: "not-sent",
      message:
        "create: the body differs from the specification: list.0.title must be number. Nothing was sent: it is safe to repeat.",
    });
    expect(JSON.stringify([error, events])).not.toContain(secrets.text);
    expect(sent).toEqual([]);
    expect(events).toEqual([ofRequest]);
  });

  test.each([
    ["names three fields", ["a", "b", ""], "a is missing; b is missing; body is missing. Nothing"],
    [
      "counts what is beyond",
      ["a", "b", "c", "d", "e"],
      "a is missing; b is missing; c is missing; and 2 more. Nothing",
    ],
  ])("%s", async (_, names, message) => {
    const many = names.map((name) => ({ path: name ? [name] : [], message: "is missing" }));
    const schema = { "~standard": { version: 1, vendor: "test", validate: () => ({ issues: many }) } } as const;
    const validate = validation("enforce", { create: { request: schema, responses: {} } });
    const { client } = play([], { validate });
    await expect(client.create({ body: {} })).rejects.toThrow(message);
  });

  test("lets a form through, whose files cannot be compared with a schema", async () => {
    const { schema } = titleSchema();
    const upload = { ...create, encode: () => new FormData() };
    const validate = validation("enforce", { create: { request: schema, responses: {} } });
    const { client, sent } = play([json(201, {})], { validate }, { ...definition, operations: { create: upload } });
    expect(await client.create({ body: {} })).toMatchObject({ ok: true });
    expect(sent[0]?.body).toBeInstanceOf(FormData);
  });

  test("never refuses an answer, because its ticket exists", async () => {
    const { client, events } = clientOf("enforce", json(201, { title: "new" }));
    expect(await client.create({ body: { title: 1 } })).toMatchObject({ ok: true, data: { title: "new" } });
    expect(events).toMatchObject([{ direction: "response", status: 201 }]);
  });

  test("holds for http too", async () => {
    const { http, sent } = clientOf("enforce", json(201, { title: 1 }));
    await expect(http.POST("/things", { body: { title: "text" } })).rejects.toThrow("create: the body differs");
    expect(sent).toEqual([]);
    expect((await http.POST("/things", { body: { title: 1 } })).data).toEqual({ title: 1 });
    await expect(http.POST("/things", { body: "no JSON", bodySerializer: (text: string) => text })).rejects.toThrow(
      "create: the body differs",
    );
  });
});

test("the option takes what the package exports, and no name", () => {
  const build = () => clientWith({ validate: "observe" as never });
  expect(build).toThrow(UsageError);
  expect(build).toThrow('"validate" must be imported from the package\'s "/validate"');
});

describe("a compiled check as a Standard Schema", () => {
  /** A check that accepts `accepted` values, and otherwise finds one error. */
  function schemaOf(error: Partial<NonNullable<Check["errors"]>[number]>, accepts: (value: unknown) => boolean) {
    const check: Check = (value) => {
      const ok = accepts(value);
      check.errors = ok ? null : [{ instancePath: "", keyword: "type", params: {}, ...error }];
      return ok;
    };
    return toSchema(check)["~standard"];
  }
  const refuse = () => false;

  test("returns the very value it accepts", () => {
    const value = { id: 1 };
    const schema = schemaOf({}, () => true);
    expect(schema).toMatchObject({ version: 1, vendor: "incident-clients" });
    expect(schema.validate(value)).toEqual({ value });
    expect((schema.validate(value) as { value: unknown }).value).toBe(value);
  });

  test("takes a bigint for an integer, at any depth, and everything else for what it is", () => {
    const asNumber = JSON.stringify({ a: [{ b: 2 ** 60, c: null, d: "text" }] });
    const isNumber = (value: unknown) => {
      const { b } = (value as { a: { b: unknown }[] }).a[0] ?? {};
      return typeof b === "number" && JSON.stringify(value) === asNumber;
    };
    const value = { a: [{ b: 2n ** 60n, c: null, d: "text" }] };
    expect(schemaOf({}, isNumber).validate(value)).toEqual({ value });
    expect(schemaOf({}, isNumber).validate({ a: [{ b: "1" }] })).toHaveProperty("issues");
  });

  test("finds an issue in what is too deep to be looked through", () => {
    let deep = {};
    for (let depth = 0; depth < 50_000; depth++) deep = { deep };
    expect(schemaOf({}, refuse).validate(deep)).toEqual({ issues: [{ path: [], message: "could not be checked" }] });
  });

  test("tells indexes from names, and reads escaped names", () => {
    const value = { list: [{ "a/b~c": { 0: 1 } }] };
    expect(schemaOf({ instancePath: "/list/0/a~1b~0c/0", message: "no" }, refuse).validate(value)).toEqual({
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
    expect(schemaOf({ instancePath: "/a", keyword, params }, refuse).validate({ a: {} })).toEqual({
      issues: [{ path, message }],
    });
  });
});
