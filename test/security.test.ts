import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { describe, expect, test } from "vitest";
import type { Probe } from "./hostile/probe.ts";

const text = readFileSync(join(root, "SECURITY.md"), "utf8");

const probes = new Set<string>();
for (const file of globSync("hostile/probes/*.ts", { cwd: import.meta.dirname })) {
  const groups: Record<string, Probe[]> = await import(join(import.meta.dirname, file));
  for (const { name } of Object.values(groups).flat()) probes.add(name);
}

describe("the threat model in SECURITY.md", () => {
  const [, attacks = ""] = /^## What an attacker can try\n([\s\S]*?)^## /m.exec(text) ?? [];
  const threats = attacks.split(/^- /m).slice(1);

  test.each(threats.map((threat) => [/\*\*(.+?)\*\*/.exec(threat)?.[1], threat]))(
    "shows for %s what shows it",
    (_, threat) => {
      const shown = [...threat.matchAll(/^ {2}- (\w+): `(.+)`$/gm)];
      expect(shown.length).toBeGreaterThan(0);
      for (const [, kind, name = ""] of shown) {
        if (kind === "probe") expect([...probes]).toContain(name);
        else expect([kind, name, existsSync(join(root, name))]).toEqual(["suite", name, true]);
      }
    },
  );
});

const readManifest = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const published = globSync("packages/*/package.json", { cwd: root }).filter((file) => !readManifest(file).private);

describe.each(published.sort())("%s", (file) => {
  const manifest = readManifest(file);

  test("depends at run time on what SECURITY.md names, and on nothing else", () => {
    const foreign = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith("@incident-clients/"));
    const own: Record<string, string[]> = {
      testing: ["ajv", "ajv-formats"],
      node: ["undici"],
      "hand-off": ["pg", "@electric-sql/pglite"],
    };
    const allowed = own[file.split("/")[1] ?? ""] ?? ["openapi-fetch"];
    expect(allowed).toEqual(expect.arrayContaining(foreign));
  });

  test("runs no script when it is installed", () => {
    for (const name of ["preinstall", "install", "postinstall", "prepare"])
      expect(manifest.scripts ?? {}).not.toHaveProperty(name);
  });
});
