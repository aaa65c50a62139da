import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { entriesOf } from "@incident-clients/scripts/lib/entries";
import { packages } from "@incident-clients/scripts/lib/packed";
import { describe, expect, test } from "vitest";

const workspace = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

describe.each(packages)("the manifest of $name", ({ name, folder, manifest }) => {
  const path = relative(root, folder);

  test("says where the package comes from and where to complain", () => {
    const page = workspace.repository.url.replace(/^git\+|\.git$/g, "");
    expect(manifest).toMatchObject({
      repository: { ...workspace.repository, directory: path },
      homepage: `${page}/tree/main/${path}#readme`,
      bugs: `${page}/issues`,
      license: "MIT",
      publishConfig: { access: "public" },
    });
    expect(name).toBe(`@incident-clients/${basename(folder)}`);
    expect(manifest.description).toMatch(/^[A-Z].*\.$/);
    expect(manifest.keywords).toEqual(expect.arrayContaining([expect.stringMatching(/^[a-z0-9-]+$/)]));
  });

  test("offers modules without side effects, for Node 20 and newer", () => {
    expect(manifest).toMatchObject({ type: "module", sideEffects: false });
    expect(manifest.engines).toEqual({ node: expect.stringMatching(/^>=20(\.\d+)?$/) });
  });

  test("offers every entry point to modules, to CommonJS and to TypeScript of any age, and each is built", () => {
    const entries = Object.entries(manifest.exports).filter(([entry]) => entry !== "./package.json");
    const stems = entries.map(([entry, target]) => [entry, typeof target === "string" ? target : target.default]);
    expect(manifest).toMatchObject(entriesOf(Object.fromEntries(stems)));
    const files = JSON.stringify(manifest.exports).match(/(?<=")\.\/[^"]+(?="[,}])/g) ?? [];
    for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  test("asks for packages of ours by a range, so that a consumer has one copy of each", () => {
    const asked = Object.entries({ ...manifest.dependencies, ...(manifest.peerDependencies as object) });
    for (const [other, range] of asked) if (other.startsWith("@incident-clients/")) expect(range).toBe("workspace:^");
  });

  test("does not bring install scripts", () => {
    expect(manifest.scripts).toBeUndefined();
  });

  test("comes with a readme and the licence of the repository", () => {
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`# ${name}`);
    expect(readFileSync(join(folder, "LICENSE"), "utf8")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
  });
});
