import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, linkPackage, makeCopy } from "./copy.ts";

const hard = "test/new-vendor/hard.yaml";
const script = "scripts/src/spec/new-vendor/command.ts";
let copy: Copy;

beforeAll(async () => {
  copy = await makeCopy();
});
afterAll(() => copy.remove());

const make = (...args: string[]) => copy.run("node", script, ...args);
describe("a vendor made of a hard document", () => {
  let before: string[];
  let told: string;
  const read = (path: string) => readFileSync(join(copy.folder, path), "utf8");

  beforeAll(async () => {
    before = await copy.changes();
    const { exitCode, all } = await make("harbor", "--from", hard, "--base-url", "document", "--no-install");
    expect(exitCode, all).toBe(0);
    told = all;
    linkPackage(copy, "harbor");
  });

  test("stands in its own folders, but for a changeset and the README's generated table", async () => {
    const made = (await copy.changes()).filter((path) => !before.includes(path));
    const elsewhere = made.filter((path) => !/^(specs|packages)\/harbor\//.test(path));
    expect(elsewhere.sort()).toEqual([".changeset/harbor.md", "README.md"]);
    expect(copy.drafts()).toEqual([]);
  });

  test("tells what was left out on the terminal", () => {
    expect(told).toContain("left out: `createToken (POST /tokens)`: it takes application/x-www-form-urlencoded");
  });

  test("has a divergence for what the command changed, so that nothing has drifted on the first day", async () => {
    const { exitCode, all } = await copy.run("node", "scripts/src/spec/drift/command.ts", "harbor", "--against", hard);
    expect(exitCode, all).toBe(0);
    expect(all).toMatch(/[1-9]\d* differences/);
  });

  test("is told with what to do next, and leaves the same list in its folder", () => {
    expect(told).toContain("specs/harbor/TODO.md");
    const list = read("specs/harbor/TODO.md");
    for (const expected of [
      "the example wrong contradicts its schema",
      "/data/attributes/colour, which its schema does not know",
      "Case.attributes.hash",
      "the query parameter `fields`",
      "the cookie parameter `session`",
      "it also takes application/xml",
      "`downloadFile (GET /cases/{caseId}/files/{name})`",
      "`Note`: its `oneOf` has no constant",
      "`Error.ghost`: required and not described",
      "`Query.text`: its default is not one of its values",
      "X-RateLimit-Reset",
      "`createToken (POST /tokens)`: it takes application/x-www-form-urlencoded",
      "the header `Accept: application/vnd.harbor;version=3`",
      "the header X-Acting-User is needed: the client sends its option `xActingUser`",
      "minLength: says nothing of its type",
      "`mergeCase`: `id` is read-only, but the example of a request sends it",
    ])
      expect(list).toContain(expected);
  });

  test("has requests as strict as the document and answers that may grow", () => {
    const { paths, components } = JSON.parse(read("packages/harbor/openapi.json"));
    const { schemas } = components;
    expect(schemas.CaseRequest.properties.id).toBeUndefined();
    expect(schemas.CaseRequest.properties.attributes.properties.opened_at).toBeUndefined();
    expect(schemas.Case.properties.attributes.properties.token).toBeUndefined();
    expect(schemas.Case.properties.attributes.properties.parent.$ref).toBe("#/components/schemas/Case");
    expect(schemas.Status.anyOf).toEqual([{ type: "string", enum: ["open", "closed"] }, { type: "string" }]);
    expect(schemas.LinkNote.additionalProperties).toBe(false);
    expect(schemas.CaseReference.properties.id).toMatchObject({ type: "integer" });
    expect(paths["/cases"].post.description).toBe("Creates a case. There is no idempotency key.");
    expect(schemas.Secret, "of an operation that was left out").toBeUndefined();
  });

  test("guesses conservatively what may be repeated", () => {
    const { paths } = JSON.parse(read("packages/harbor/openapi.json"));
    const operations = Object.values<Record<string, Record<string, unknown>>>(paths).flatMap((item) =>
      Object.entries(item),
    );
    for (const [method, operation] of operations) expect(operation["x-idempotent"]).toBe(method === "get");
    const names = operations.map(([, { operationId }]) => operationId);
    expect(names).toEqual([
      "listCases",
      "createCase",
      "getCase",
      "deleteCase",
      "addNote",
      "listRelated",
      "uploadFile",
      "mergeCase",
      "listTeams",
      "search",
    ]);
  });

  test("writes forms, JSON:API and a token that can be renewed", () => {
    const client = read("packages/harbor/src/generated/client.ts");
    expect(client).toContain('import { encodeForm } from "@incident-clients/core/multipart";');
    expect(client).toContain('type: "application/vnd.api+json"');
    expect(read("packages/harbor/src/generated/types.ts")).toMatch(/file: Blob;/);
    expect(read("packages/harbor/src/index.ts")).toContain("token: Token | undefined");
    expect(read("packages/harbor/src/index.ts")).toContain(
      'fillServer(factory, "https://{region}.harbor-desk.test/api/{stage}"',
    );
  });

  test("is formatted and generated as it should be", async () => {
    // The command itself has linted the specification.
    const checks = await Promise.all([
      copy.run("biome", "check", "--error-on-warnings", "packages/harbor", "specs/harbor"),
      copy.run("node", "scripts/src/spec/generate/command.ts", "--check"),
    ]);
    for (const { exitCode, all } of checks) expect(exitCode, all).toBe(0);
  });

  test("type-checks, and its contract holds", async () => {
    const built = await copy.run("node", "scripts/src/build.ts", "harbor");
    expect(built.exitCode, built.all).toBe(0);
    // The others are as they were; `pnpm test:new-vendor` checks all.
    const own = { extends: "./tsconfig.json", include: ["packages/harbor/**/*.ts"], exclude: ["**/dist"] };
    writeFileSync(join(copy.folder, "tsconfig.harbor.json"), JSON.stringify(own));
    const [types, contract] = await Promise.all([
      copy.run("tsc", "--project", "tsconfig.harbor.json"),
      copy.run("vitest", "run", "test/contract/answers.test.ts", "packages/harbor", "-t", "harbor|createHarborClient"),
    ]);
    expect(types.exitCode, types.all).toBe(0);
    expect(contract.exitCode, contract.all).toBe(0);
  });
});
