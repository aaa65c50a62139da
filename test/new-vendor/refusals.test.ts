import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { readAnswers } from "@incident-clients/scripts/spec/new-vendor/ask";
import { nearest, operationName } from "@incident-clients/scripts/spec/new-vendor/names";
import { Notes } from "@incident-clients/scripts/spec/new-vendor/notes";
import { pickOperations } from "@incident-clients/scripts/spec/new-vendor/source";
import { tidyDocument } from "@incident-clients/scripts/spec/new-vendor/tidy/document";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runScript } from "../lib/script.ts";

const hard = join(root, "test/new-vendor/hard.yaml");
const folder = mkdtempSync(join(tmpdir(), "documents-"));
const at = (name: string) => join(folder, name);
const plain = ["--title", "Acme", "--base-url", "https://{tenant}.acme.test"];
afterAll(() => rmSync(folder, { recursive: true }));

/** All that is done before anything is written. */
async function decide(args: string[]) {
  const answers = await readAnswers(args);
  if (!answers?.wishes.source) return answers;
  const { name, source, operations } = answers.wishes;
  const head = { info: { title: name, version: "1" }, servers: [], securitySchemes: {} };
  return tidyDocument(name, pickOperations(source, operations), head, new Notes());
}

describe("pnpm new-vendor refuses, before anything is written,", () => {
  beforeAll(() => {
    writeFileSync(join(folder, "broken.yaml"), "openapi: 3.1.0\npaths:\n  /a: [\n");
    writeFileSync(join(folder, "dangling.yaml"), 'openapi: 3.1.0\ninfo: {}\npaths: { /a: { $ref: "nowhere.yaml" } }\n');
    writeFileSync(join(folder, "other.yaml"), "asyncapi: 3.0.0\n");
    writeFileSync(join(folder, "lists.yaml"), "openapi: 3.1.0\npaths: {}\n");
  });

  test.each<[string, string[], RegExp]>([
    ["a malformed name", ["Acme_1", ...plain, "--auth", "bearer"], /"Acme_1" is no name for a package: use a-z/],
    ["a name that is taken by a package", ["core", ...plain, "--auth", "bearer"], /packages\/core exists already/],
    ["missing answers where nobody can be asked", ["acme"], /pass --base-url and --auth/],
    [
      "credentials that are none",
      ["acme", ...plain, "--auth", "magic"],
      /"magic" is no kind of credentials: pass bearer/,
    ],
    ["an address that is none", ["acme", "--base-url", "acme.test", "--auth", "bearer"], /no full address/],
    ["a document that is not there", ["acme", "--from", at("nowhere.yaml")], /nowhere\.yaml cannot be read/],
    ["a document that is broken", ["acme", "--from", at("broken.yaml")], /broken\.yaml cannot be read/],
    [
      "a document with a reference to nothing",
      ["acme", "--from", at("dangling.yaml")],
      /dangling\.yaml is broken at #\/paths/,
    ],
    ["a document of another kind", ["acme", "--from", at("other.yaml")], /no Swagger 2 or OpenAPI 3 document/],
    [
      "a document without operations",
      ["acme", "--from", at("lists.yaml"), ...plain, "--auth", "bearer"],
      /no operations \(at #\/paths\)/,
    ],
    [
      "an operation that is not there",
      ["acme", "--from", hard, "--operations", "uploadFiles"],
      /uploadFiles: did you mean uploadFile/,
    ],
    [
      "an operation that cannot be sent",
      ["acme", "--from", hard, "--operations", "downloadFile"],
      /none of the operations can be kept/,
    ],
  ])("%s", async (_, args, message) => {
    await expect(decide(args)).rejects.toMatchObject({ name: "Refusal", message: expect.stringMatching(message) });
  });

  test.each([[[]], [["--help"]], [["acme", "--titel", "x"]], [["acme", "other"]]])(
    "the arguments %j, and shows its usage",
    async (args) => {
      expect(await readAnswers(args)).toBeUndefined();
    },
  );

  test("with the exit code 2 and without a stack", async () => {
    const run = (...args: string[]) => runScript("spec/new-vendor/command.ts", ...args);
    const [usage, refused] = await Promise.all([run(), run("core", ...plain, "--auth", "bearer")]);
    expect([usage.exitCode, usage.all]).toEqual([2, expect.stringContaining("usage: pnpm new-vendor <name>")]);
    expect([refused.exitCode, refused.all]).toEqual([2, expect.stringMatching(/^packages\/core exists already$/)]);
  });
});

describe("the name of an operation", () => {
  test.each([
    ["get", "/incidents", "incidents_list", "listIncidents"],
    ["post", "/incidents", "IncidentCreate", "createIncident"],
    ["post", "/incidents", "create-incident", "createIncident"],
    ["get", "/v2/incidents", undefined, "listIncidents"],
    ["get", "/api/v2/incidents/{id}", undefined, "getIncident"],
    ["patch", "/incidents/{id}", "thing", "updateIncident"],
    ["put", "/incidents/{id}", undefined, "replaceIncident"],
    ["delete", "/incidents/{id}", undefined, "deleteIncident"],
    ["post", "/incidents/{id}/close", undefined, "closeIncident"],
    ["get", "/incidents/{id}/notes", undefined, "listIncidentNotes"],
    ["delete", "/incidents/{id}", "delete", "deleteIncident"],
    ["post", "/export", undefined, "createExport"],
    ["post", "/search", "search", "search"],
  ])("of %s %s called %s is %4$s", (method, path, given, expected) => {
    expect(operationName(method, path, given)).toBe(expected);
  });
});

test("near names are told to who misspelt one", () => {
  expect(nearest("getIncidnt", ["listUsers", "getIncident", "deleteUser"], 1)).toEqual(["getIncident"]);
});
