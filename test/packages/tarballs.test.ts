import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { packAll, packages, type Tarball } from "@incident-clients/scripts/lib/packed";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partOf } from "../lib/sample.ts";

let folder = "";
let tarballs: Tarball[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tarballs-"));
  tarballs = await packAll(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const tarballOf = (name: string): Tarball => {
  const tarball = tarballs.find((one) => one.name === name);
  if (!tarball) throw new Error(`${name} was not packed`);
  return tarball;
};

const readTarball = async (name: string) => new Uint8Array(await readFile(tarballOf(name).path));

describe.each(packages)("the tarball of $name", ({ name, folder: source }) => {
  test("holds these files and no other", async () => {
    const files = tarballOf(name)
      .files // The first release brings the changelog, and the hash in a chunk's name changes with its code.
      .filter((file) => file !== "CHANGELOG.md")
      .map((file) => file.replace(/-[A-Z0-9]{8}(?=\.c?js)/, "-[hash]"));
    const list = `${files.sort().join("\n")}\n`;
    await expect(list).toMatchFileSnapshot(join(source, "test/tarball.txt"));
  });
});

describe.each(partOf(packages, 10, "tarballs"))("the tarball of $name", ({ name }) => {
  test("is what publint asks for", async () => {
    const { buffer } = await readTarball(name);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(pkg?.name).toBe(name);
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test("has types that are not wrong", async () => {
    const { problems } = (await checkPackage(createPackageFromTarballData(await readTarball(name)))) as {
      problems: { kind: string; resolutionKind?: string; entrypoint?: string }[];
    };
    expect(problems.map(({ kind, resolutionKind, entrypoint }) => `${kind} ${resolutionKind} ${entrypoint}`)).toEqual(
      [],
    );
  });

  test("carries the sources in its source maps", async () => {
    const tarball = createPackageFromTarballData(await readTarball(name));
    const root = `/node_modules/${name}/`;
    const maps = tarball.listFiles(root).filter((file) => file.endsWith(".js.map"));
    expect(maps.length).toBeGreaterThan(0);
    for (const file of maps) {
      const { sources, sourcesContent } = JSON.parse(tarball.readFile(file));
      expect(sourcesContent?.filter(Boolean), file).toHaveLength(sources.length);
    }
  });

  test("imports nothing that only this repository has", async () => {
    const tarball = createPackageFromTarballData(await readTarball(name));
    const code = tarball.listFiles(`/node_modules/${name}/`).filter((file) => /\.(js|d\.ts)$/.test(file));
    const published = packages.map((one) => one.name);
    const ours = code.flatMap(
      (file) => tarball.readFile(file).match(/(?<=\b(?:from|import) ?\(?["'])@incident-clients\/[\w-]+/g) ?? [],
    );
    expect(ours.filter((imported) => !published.includes(imported))).toEqual([]);
  });

  test("asks for versions that a registry knows", async () => {
    const tarball = createPackageFromTarballData(await readTarball(name));
    const text = tarball.readFile(`/node_modules/${name}/package.json`);
    expect(text).not.toMatch(/"(workspace|catalog|link|file):/);
  });
});
