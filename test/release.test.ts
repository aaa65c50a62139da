import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { checkHistory, listPackages } from "@incident-clients/scripts/lib/packages";
import { type Packed, packAll } from "@incident-clients/scripts/publish/release/pack";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTurn, partOf } from "./lib/sample.ts";
import { runScript } from "./lib/script.ts";

// Packing takes seconds.
describe.runIf(isTurn("release", 3))("what a release publishes", () => {
  let folder: string;
  let packed: Packed[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "release-"));
    packed = await packAll(root, listPackages(root), folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));

  test("is listed in the order in which it can be installed", async () => {
    const names = packed.map(({ name }) => name);
    expect(names[0]).toBe("@incident-clients/core");
    for (const [at, { folder: source }] of packed.entries()) {
      const { dependencies = {} } = JSON.parse(await readFile(join(root, source, "package.json"), "utf8"));
      const behind = Object.keys(dependencies).filter((name) => names.includes(name) && names.indexOf(name) > at);
      expect(behind, names[at]).toEqual([]);
    }
    expect((await read("release.json")).map(({ name }: Packed) => name)).toEqual(names);
  });

  test("are the tarballs whose sums are beside them", async () => {
    const sums = (await readFile(join(folder, "SHA256SUMS"), "utf8")).trimEnd().split("\n");
    for (const [index, { tarball }] of packed.entries()) {
      const sum = createHash("sha256")
        .update(await readFile(join(folder, tarball)))
        .digest("hex");
      expect(sums[index]).toBe(`${sum}  ${tarball}`);
    }
  });

  test("holds what was built and no test", () => {
    for (const { name, files } of packed) {
      expect(files, name).toContain("dist/index.js");
      expect(files, name).toContain("LICENSE");
      expect(
        files.filter((file) => /\.test\.|\.tsbuildinfo$|^test\//.test(file)),
        name,
      ).toEqual([]);
    }
  });

  test("comes with an SBOM of itself and of all that it brings along at run time", async () => {
    for (const { name, folder: source, sbom, version } of packed) {
      const { bomFormat, metadata, components = [] } = await read(sbom);
      expect([bomFormat, metadata.component.purl]).toEqual([
        "CycloneDX",
        `pkg:npm/${name.replace("@", "%40")}@${version}`,
      ]);
      const { dependencies = {} } = JSON.parse(await readFile(join(root, source, "package.json"), "utf8"));
      const listed = components.map(({ group, name }: Record<string, string>) => (group ? `${group}/${name}` : name));
      expect(listed, name).toEqual(expect.arrayContaining(Object.keys(dependencies)));
      expect(listed, name).not.toContain("vitest");
    }
  });
});

const commands = ["changeset-check/command.ts", "release/pack-command.ts", "release/dry.ts"];
test.each(partOf(commands, 3, "usage").map((name) => `publish/${name}`))("%s says how it is used", async (script) => {
  const { exitCode, stdout, stderr } = await runScript(script, "--nonsense");
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/'--nonsense'\n\nusage: pnpm (changeset:check|release:(pack|dry)) /);
});

test("asking for help is no mistake", async () => {
  const { exitCode, stdout, stderr } = await runScript("publish/release/dry.ts", "--help");
  expect([exitCode, stdout, stderr]).toEqual([0, expect.stringMatching(/^usage: /), ""]);
});

/** Why it cannot be known what was released: CI's clones are shallow, and its own job for pull requests has the tags. */
const unknown = await checkHistory(root).catch(({ message }: Error) => message);

test.skipIf(unknown)("the changesets at hand are enough for what has changed", async () => {
  const { exitCode, all } = await runScript("publish/changeset-check/command.ts");
  expect(exitCode, all).toBe(0);
});
