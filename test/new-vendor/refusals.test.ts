import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { readAnswers } from "@incident-clients/scripts/spec/new-vendor/ask";
import { operationName } from "@incident-clients/scripts/spec/new-vendor/names";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTurn } from "../lib/sample.ts";
import { runScript } from "../lib/script.ts";
import { tidy } from "./wishes.ts";

const hard = join(root, "test/new-vendor/hard.yaml");
const folder = mkdtempSync(join(tmpdir(), "documents-"));
const at = (name: string) => join(folder, name);
const plain = ["--title", "Acme", "--base-url", "https://{tenant}.acme.test"];
afterAll(() => rmSync(folder, { recursive: true }));

/** All that is done before anything is written. */
async function decide(args: string[]) {
  const answers = await readAnswers(args);
  return answers && tidy(answers.wishes);
}

describe("pnpm new-vendor refuses, before anything is written,", () => {
  beforeAll(() => {
    writeFileSync(join(folder, "broken.yaml"), "openapi: 3.1.0\npaths:\n  /a: [\n");
    writeFileSync(join(folder, "dangling.yaml"), 'openapi: 3.1.0\ninfo: {}\npaths: { /a: { $ref: "nowhere.yaml" } }\n');
    writeFileSync(join(folder, "other.yaml"), "asyncapi: 3.0.0\n");
    const served = "servers: [{ url: https://your-domain.acme.com }]\npaths: { /a: { get: { responses: {} } } }\n";
    writeFileSync(join(folder, "hosts.yaml"), `openapi: 3.1.0\ninfo: {}\n${served}`);
    writeFileSync(join(folder, "lists.yaml"), "openapi: 3.1.0\npaths: {}\n");
  });

  test.each<[string, string[], RegExp]>([
    ["a malformed name", ["Acme_1", ...plain, "--auth", "bearer"], /"Acme_1" is no name for a package: use a-z/],
    ["a name that is taken by a package", ["core", ...plain, "--auth", "bearer"], /packages\/core exists already/],
    ["missing answers where nobody can be asked", ["not-made"], /pass --base-url and --auth/],
    [
      "credentials that are none",
      ["not-made", ...plain, "--auth", "magic"],
      /"magic" is no kind of credentials: pass bearer/,
    ],
    ["an address that is none", ["not-made", "--base-url", "acme.test", "--auth", "bearer"], /no full address/],
    ["a document that is not there", ["not-made", "--from", at("nowhere.yaml")], /nowhere\.yaml cannot be read/],
    ["a document that is broken", ["not-made", "--from", at("broken.yaml")], /broken\.yaml cannot be read/],
    [
      "a document with a reference to nothing",
      ["not-made", "--from", at("dangling.yaml")],
      /no operations \(at #\/paths\)\n.*#\/paths\/~1a.*nowhere/,
    ],
    ["a document of another kind", ["not-made", "--from", at("other.yaml")], /no Swagger 2 or OpenAPI 3 document/],
    [
      "a document without operations",
      ["not-made", "--from", at("lists.yaml"), ...plain, "--auth", "bearer"],
      /no operations \(at #\/paths\)/,
    ],
    [
      "an operation that is not there",
      ["not-made", "--from", hard, "--operations", "uploadFiles"],
      /uploadFiles: did you mean uploadFile/,
    ],
    [
      "an operation that was asked for and cannot be sent, though others can",
      ["not-made", "--from", hard, "--operations", "search,downloadFile"],
      /downloadFile cannot be made: it answers 200 with application\/octet-stream/,
    ],
    [
      "a host of the document that is not plainly the vendor's own",
      ["not-made", "--from", at("hosts.yaml"), "--base-url", "document"],
      /pass the address with --base-url: your-domain\.acme\.com is a placeholder/,
    ],
    [
      "a key without the word in front of it",
      ["not-made", ...plain, "--auth", "header:Authorization"],
      /does not say which word stands in front of the key/,
    ],
  ])("%s", async (_, args, message) => {
    await expect(decide(args)).rejects.toMatchObject({ name: "Refusal", message: expect.stringMatching(message) });
  });

  test.each([[[]], [["--help"]], [["not-made", "--titel", "x"]], [["not-made", "other"]]])(
    "the arguments %j, and shows its usage",
    async (args) => {
      expect(await readAnswers(args)).toBeUndefined();
    },
  );

  test.runIf(isTurn("exit code of new-vendor", 3))("with the exit code 2 and without a stack", async () => {
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
    ["post", "/repos/{repo}/issues", "issues/create", "createIssue"],
    ["post", "/repos/{repo}/issues/{n}/comments", "issues/create-comment", "createIssueComment"],
    ["post", "/issues/{id}/transitions", "doTransition", "doTransition"],
    ["put", "/incidents/{id}", "Incidents_CreateOrUpdate", "createOrUpdateIncident"],
    ["get", "/c", "toString", "listC"],
  ])("of %s %s called %s is %4$s", (method, path, given, expected) => {
    expect(operationName(method, path, given)).toBe(expected);
  });
});
