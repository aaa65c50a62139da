import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { Repository } from "../../../../test/lib/repository.ts";
import { diffSpecs, type SpecDiff } from "./diff.ts";

const property = (more: object = {}) => ({ type: "string", description: "A word.", examples: ["word"], ...more });
const open = (...known: string[]) => ({ description: "A list.", anyOf: [{ enum: known }, property()] });

/** A small specification of one call, in the two files that a real one would have at least. */
function makeSpec() {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    servers: [{ url: "https://things.example.com" }],
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          summary: "Create a thing",
          "x-idempotent": false,
          "x-availability": { from: "7" },
          parameters: [{ name: "title", in: "query", schema: property({ maxLength: 10 }) }] as object[],
          requestBody: { content: { "application/json": { schema: { $ref: "schemas.yaml#/Request" } } } },
          responses: {
            200: { description: "It.", content: { "application/json": { schema: { $ref: "schemas.yaml#/Thing" } } } },
          } as Record<string, object>,
        },
      } as Record<string, object>,
    } as Record<
      string,
      Record<string, { "x-idempotent"?: boolean; summary?: string; responses?: object; parameters?: object[] }>
    >,
  };
}

function makeSchemas() {
  return {
    Request: {
      type: "object",
      required: ["name"],
      properties: {
        name: property({ maxLength: 10 }),
        gone: property(),
        title: property(),
        closed: property({ enum: ["a", "b"] }),
        narrowed: property({ enum: ["a", "b"] }),
      } as Record<string, object>,
    },
    Thing: {
      type: "object",
      required: ["id"],
      properties: { id: property(), lost: property(), state: open("a"), half: {} } as Record<string, object>,
    },
    Failed: { type: "object", "x-failed": { outcome: "unknown", rejected: { message: "^refused" } } },
    Doubtful: { "x-failed": { outcome: "unknown", rejected: { message: "^refused" } } as Record<string, unknown> },
  };
}

const repository = new Repository();

function write(vendor: string, spec: object, schemas: object = makeSchemas()): void {
  repository.write(`specs/${vendor}/openapi.yaml`, stringify(spec));
  repository.write(`specs/${vendor}/schemas.yaml`, stringify(schemas));
}

/** Everything that changes for a caller, in one go. */
function writeChanges(vendor: string): void {
  const spec = makeSpec();
  const post = spec.paths["/things"]?.post;
  if (post) post["x-idempotent"] = true;
  Object.assign(post?.parameters ?? [], [
    { name: "title", in: "query", schema: property({ maxLength: 5 }) },
    { name: "extra", in: "query", schema: property() },
  ]);
  Object.assign(post?.responses ?? {}, { 404: { description: "None." } });
  const schemas = makeSchemas();
  Object.assign(schemas.Request.properties, {
    name: property({ maxLength: 20 }),
    closed: property({ enum: ["a", "b", "c"] }),
    narrowed: property({ enum: ["a"] }),
    fresh: property(),
  });
  delete schemas.Request.properties.gone;
  delete schemas.Request.properties.title;
  delete schemas.Thing.properties.lost;
  schemas.Thing.properties.state = open("a", "b");
  schemas.Failed["x-failed"].rejected.message = "refused";
  delete schemas.Doubtful["x-failed"].rejected;
  schemas.Thing.properties.half = { "x-failed": { outcome: "unknown" } };
  write(vendor, spec, schemas);
}

let diffs: SpecDiff[];
beforeAll(async () => {
  for (const vendor of ["changed", "grown", "left", "reworded", "same"]) write(vendor, makeSpec());
  await repository.commit();
  writeChanges("changed");
  const grown = makeSpec();
  grown.paths["/others"] = { get: { responses: { 200: { description: "All." } } } };
  write("grown", grown);
  const reworded = makeSpec();
  reworded.info.title = "Better things";
  const post = reworded.paths["/things"]?.post;
  if (post) Object.assign(post, { summary: "Make a thing", "x-availability": { from: "8" } });
  write("reworded", reworded);
  write("arrived", makeSpec());
  rmSync(join(repository.folder, "specs/left"), { recursive: true });
  diffs = await diffSpecs("main", repository.folder);
});
afterAll(() => repository.remove());

const diffOf = (vendor: string) => diffs.find((diff) => diff.vendor === vendor);

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

test.each([
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
])("a change is %s at %s: %s", (impact, where) => {
  const rated = diffOf("changed")?.changes.filter((change) => change.where === where);
  expect(rated?.map((change) => change.impact)).toEqual([impact]);
});

test("nothing else is reported", () => {
  expect(diffOf("changed")?.changes).toHaveLength(15);
  expect(diffOf("grown")?.changes).toHaveLength(1);
});

test("a change names its operations, and the file and line of the repository", () => {
  const changes = diffOf("changed")?.changes ?? [];
  expect(changes.find(({ where }) => where.endsWith("fresh"))?.file).toBe("specs/changed/schemas.yaml");
  expect(changes.find(({ where }) => where.endsWith("answer 404"))?.file).toBe("specs/changed/openapi.yaml");
  expect(changes.find(({ where }) => where.endsWith("fresh"))?.operations).toEqual(["createThing"]);
  for (const { line } of changes) expect(line).toBeGreaterThan(0);
});

test.each(["nowhere", "--output=/tmp/x"])("the ref %s is refused", async (base) => {
  await expect(diffSpecs(base, repository.folder)).rejects.toThrow(`no commit "${base}"`);
});
