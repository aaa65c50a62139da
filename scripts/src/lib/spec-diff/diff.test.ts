import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Repository } from "../../../../test/lib/repository.ts";
import { diffSpecs, type SpecDiff } from "./diff.ts";

/** A small specification of two calls that share a schema, in the two files that a real one would have at least. */
const spec = `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
servers: [{ url: https://things.example.com }]
paths:
  /things:
    post:
      operationId: createThing
      summary: Create a thing
      x-idempotent: false
      x-availability: { from: "7" }
      parameters: [{ name: title, in: query, schema: { type: string, maxLength: 10 } }]
      requestBody: { content: { application/json: { schema: { $ref: "schemas.yaml#/Request" } } } }
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "schemas.yaml#/Thing" } } } }
  /things/all:
    get:
      operationId: listThings
      x-idempotent: true
      responses:
        "200": { description: All., content: { application/json: { schema: { $ref: "schemas.yaml#/Things" } } } }
`;
const schemas = `
Request:
  type: object
  properties:
    name: { type: string, maxLength: 10 }
    gone: { type: string }
    title: { type: string }
    closed: { type: string, enum: [a, b] }
    narrowed: { type: string, enum: [a, b] }
Things: { type: array, items: { $ref: "#/Thing" } }
Thing:
  type: object
  properties:
    lost: { type: string }
    state: { anyOf: [{ enum: [a] }, { type: string }] }
    half: {}
Failed: { type: object, x-failed: { outcome: unknown, rejected: { message: ^refused } } }
Doubtful: { x-failed: { outcome: unknown, rejected: { message: ^refused } } }
`;

const repository = new Repository();
afterAll(() => repository.remove());

/** Writes a vendor's specification, with some texts of it replaced. */
function write(vendor: string, ...edits: [old: string, put: string][]): void {
  const edited = (text: string) => edits.reduce((all, [old, put]) => all.replace(old, put), text);
  repository.write(`specs/${vendor}/openapi.yaml`, edited(spec));
  repository.write(`specs/${vendor}/schemas.yaml`, edited(schemas));
  for (const [old] of edits) if (!(spec + schemas).includes(old)) throw new Error(`no ${old}`);
}

let diffs: SpecDiff[];
beforeAll(async () => {
  for (const vendor of ["changed", "grown", "left", "reworded", "same"]) write(vendor);
  await repository.commit();
  write(
    "changed",
    ["x-idempotent: false", "x-idempotent: true"],
    ["maxLength: 10 } }]", "maxLength: 5 } }, { name: extra, in: query, schema: { type: string } }]"],
    ["      responses:", '      responses:\n        "404": { description: None. }'],
    ["name: { type: string, maxLength: 10 }", "name: { type: string, maxLength: 20 }\n    fresh: { type: string }"],
    ["    gone: { type: string }\n", ""],
    ["    title: { type: string }\n", ""],
    ["closed: { type: string, enum: [a, b] }", "closed: { type: string, enum: [a, b, c] }"],
    ["narrowed: { type: string, enum: [a, b] }", "narrowed: { type: string, enum: [a] }"],
    ["    lost: { type: string }\n", ""],
    ["enum: [a] }, {", "enum: [a, b] }, {"],
    ["half: {}", "half: { x-failed: { outcome: unknown } }"],
    [
      "Failed: { type: object, x-failed: { outcome: unknown, rejected: { message: ^refused",
      "Failed: { type: object, x-failed: { outcome: unknown, rejected: { message: refused",
    ],
    [
      "Doubtful: { x-failed: { outcome: unknown, rejected: { message: ^refused } } }",
      "Doubtful: { x-failed: { outcome: unknown } }",
    ],
  );
  write("grown", [
    "paths:",
    "paths:\n  /others: { get: { operationId: list, responses: { 200: { description: All. } } } }",
  ]);
  write("reworded", ["title: Things", "title: Better things"], ["summary: Create", "summary: Make"], ['"7"', '"8"']);
  write("arrived");
  rmSync(join(repository.folder, "specs/left"), { recursive: true });
  diffs = await diffSpecs("main", repository.folder);
});

const diffOf = (vendor: string) => diffs.find((diff) => diff.vendor === vendor);
const changesAt = (place: string) => diffOf("changed")?.changes.filter(({ where }) => where === place);

test.each([
  ["arrived", "added", "minor"],
  ["changed", "changed", "major"],
  ["grown", "changed", "minor"],
  ["left", "removed", "major"],
  ["reworded", "changed", "patch"],
  ["same", "same", undefined],
])("a vendor that is %s is %s, which asks for %s", (vendor, state, bump) => {
  expect(diffOf(vendor)).toMatchObject({ state, bump });
});

const changes: [string, string, string][] = [
  ["major", "POST /things, request: gone", "a property that a request no longer has"],
  ["major", "POST /things, request: title", "one whose name is a keyword, too"],
  ["major", "POST /things, answer 200: half", "a branch that means failure now"],
  ["major", "POST /things, request: narrowed", "a value that a request may no longer have"],
  ["major", "POST /things, answer 200: lost", "a property that an answer no longer has"],
  ["minor", "POST /things, request: fresh", "a new property"],
  ["minor", "POST /things, request: closed", "a new value of a request"],
  ["minor", "POST /things, request: name", "a wider bound"],
  ["minor", "POST /things, answer 404", "a new status"],
  ["minor", "POST /things, answer 200: state", "a new known value of an open list"],
  ["minor", "POST /things", "a call that may be repeated now"],
  ["major", "POST /things, parameters title schema", "a narrower bound of a parameter, by its name"],
  ["minor", "POST /things, parameters extra", "a new parameter, by its name"],
  ["minor", "Failed", "another proof that nothing was done"],
  ["minor", "Doubtful", "a proof that nothing was done, gone"],
];

test.each(changes)("a change is %s at %s: %s", (impact, where) => {
  expect(changesAt(where)?.map((change) => change.impact)).toEqual([impact]);
});

test("nothing else is reported", () => {
  expect(diffOf("changed")?.changes).toHaveLength(changes.length);
  expect(diffOf("grown")?.changes).toHaveLength(1);
});

test.each([
  ["POST /things, request: fresh", "specs/changed/schemas.yaml", ["createThing"]],
  ["POST /things, answer 200: half", "specs/changed/schemas.yaml", ["createThing", "listThings"]],
  ["POST /things, answer 404", "specs/changed/openapi.yaml", ["createThing"]],
])("the change at %s is in %s, and touches %j", (where, file, operations) => {
  expect(changesAt(where)).toMatchObject([{ file, line: expect.any(Number), operations }]);
});

test.each(["nowhere", "--output=/tmp/x"])("the ref %s is refused", async (base) => {
  await expect(diffSpecs(base, repository.folder)).rejects.toThrow(`no commit "${base}"`);
});
