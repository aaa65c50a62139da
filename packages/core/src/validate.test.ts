import { describe, expect, test, vi } from "vitest";
import { empty, json, play, rejection, type Step, secrets, typed, withCreate } from "../test/harness.ts";
import type { Operation } from "./definition.ts";
import { UsageError } from "./errors.ts";
import { makeValidators, type StandardSchema, type ValidationEvent, validation } from "./validate.ts";

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
    const message = "create: the request differs from the specification: list.0.title must be number. ";
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
      await expect(http.POST("/things", init)).rejects.toThrow("create: the request differs");
    expect(sent).toEqual([]);
    expect((await http.POST("/things", { body: { title: 1 } })).data).toEqual({ title: 1 });
  });
});

describe("path and query", () => {
  const path = { id: { type: "integer", minimum: 1 } };
  const query = {
    page: { type: "integer" },
    all: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
    sort: { enum: ["asc", "desc"] },
  };

  /** The issues that `observe` reports of a call; `enforce` refuses it if there are any, and sends it if not. */
  async function issuesOf(parameters: { path: object; query?: object }, required: string[] = []) {
    const operations = { read: { parameters: { path, query, required }, responses: {} } };
    const validators = makeValidators({ schemas: {}, formats: {}, operations });
    const events: ValidationEvent[] = [];
    const on = { validation: (event: ValidationEvent) => void events.push(event) };
    const observed = play([json(200, {})], { on, validate: validation("observe", validators) });
    await observed.client.read(parameters as never);
    expect(observed.sent).toHaveLength(1);
    const enforced = play([json(200, {})], { validate: validation("enforce", validators) });
    const call = enforced.client.read(parameters as never);
    if (events.length > 0) await expect(call).rejects.toThrow("read: the request differs from the specification: ");
    else expect(await call).toMatchObject({ ok: true });
    return events.flatMap(({ issues }) => issues.map(({ path, message }) => `${path} ${message}`));
  }

  test.each([
    [{ path: { id: 7 }, query: { page: 2, all: true, tags: "one", sort: "asc" } }, []],
    [{ path: { id: 7 }, query: { tags: ["1", "2"], page: undefined } }, []],
    [{ path: { id: "7" }, query: { all: "false" } }, []],
    [{ path: { id: "x/7" } }, ["path.id must be of type integer"]],
    [{ path: { id: 7, ID: 8 } }, ["path.ID is not documented"]],
    [{ path: { id: 0 } }, ["path.id must be at least 1"]],
    [{ path: { id: 7 }, query: { pag: 2 } }, ['query.pag is not documented (did you mean "page"?)']],
    [{ path: { id: 7 }, query: { page: "two" } }, ["query.page must be of type integer"]],
    [{ path: { id: 7 }, query: { page: [1, 2] } }, ["query.page must be of type integer"]],
    [{ path: { id: 7 }, query: { all: 1 } }, ["query.all must be of type boolean"]],
    [{ path: { id: 7 }, query: { sort: "up" } }, ['query.sort must be one of "asc", "desc"']],
  ])("of %o: %o", async (parameters, issues) => {
    expect(await issuesOf(parameters)).toEqual(issues);
  });

  test("must be there where the specification requires them", async () => {
    expect(await issuesOf({ path: { id: 7 } }, ["id", "page"])).toEqual(["query.page is missing"]);
  });
});
