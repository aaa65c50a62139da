import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors, packageOf } from "@incident-clients/openapi/vendors";
import { copy } from "./copy.ts";
import { failuresOf, run, shell } from "./run.ts";

/** One check: undefined where it is green, else what was red first. */
export interface Gate {
  name: string;
  check(): Promise<string | undefined>;
}

/** The folder below specs/ or packages/ that a file is in. */
const folderOf = (file: string) => file.split("/")[1] ?? "";

/** The vendors whose clients hold a file: its own, or all that depend on its package. */
export function vendorsOf(file: string): string[] {
  const folder = folderOf(file);
  return listVendors().filter((vendor) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(packageOf(vendor), "package.json"), "utf8"));
    return vendor === folder || `@incident-clients/${folder}` in dependencies;
  });
}

const commands = {
  lint: (vendors: string[]) => run("redocly", "lint", ...vendors.map((vendor) => `specs/${vendor}/openapi.yaml`)),
  generate: () => run("node", "scripts/src/spec/generate/command.ts"),
  build: () => shell(JSON.parse(readFileSync(join(copy, "package.json"), "utf8")).scripts.build),
  typecheck: () => run("tsc", "--project", "tsconfig.json"),
};

/** The suites from the cheapest on, with the files they stand in. */
const suites: Record<string, (folder: string, vendors: string[]) => string[]> = {
  unit: (folder) => [`packages/${folder}/src`],
  facts: () => ["test/contract/facts.test.ts"],
  fakes: (_, vendors) => vendors.map((vendor) => `packages/testing/src/vendors/${vendor}.test.ts`),
  contract: () => ["test/contract"],
  fuzz: () => ["test/fuzz"],
  hostile: () => ["test/hostile/probes.test.ts"],
};

/** Suites whose tests have the vendor in their names. */
const filtered = ["facts", "contract", "fuzz"];

/** The names of the tests that are red without any mistake, so that they prove nothing. */
export type KnownRed = ReadonlySet<string>;

/** What may notice a mistake in a file, from the cheapest on. */
export function gatesFor(file: string, known: KnownRed): Gate[] {
  const folder = folderOf(file);
  const vendors = vendorsOf(file);
  const isSpec = file.startsWith("specs/");
  const checks: Gate[] = [
    ...(isSpec ? [{ name: "lint", check: () => commands.lint(vendors) }] : []),
    ...(isSpec ? [{ name: "generate", check: commands.generate }] : []),
    { name: "build", check: commands.build },
  ];
  const words = vendors.length < listVendors().length ? ["-t", vendors.join("|")] : [];
  const tests = Object.entries(suites).map(([name, filesOf]) => ({
    name,
    check: async () => {
      const files = filesOf(folder, vendors).filter((path) => existsSync(join(copy, path)));
      const failures = await failuresOf([...files, ...(filtered.includes(name) ? words : [])], known.size === 0);
      return failures.find((failure) => !known.has(failure));
    },
  }));
  // Checking the types of everything takes longer than the first suites.
  const [unit, facts, ...others] = tests as [Gate, Gate, ...Gate[]];
  return [...checks, unit, facts, { name: "typecheck", check: commands.typecheck }, ...others];
}

/** Everything once without a mistake: throws unless the commands are green, and returns the tests that are red. */
export async function runWithoutMistake(): Promise<KnownRed> {
  const vendors = listVendors();
  for (const [name, command] of Object.entries(commands)) {
    const red = await command(vendors);
    if (red !== undefined) throw new Error(`${name} is red without any mistake: ${red}`);
  }
  const folders = ["core", "cortex", ...vendors];
  const files = Object.values(suites).flatMap((filesOf) => folders.flatMap((folder) => filesOf(folder, vendors)));
  return new Set(await failuresOf([...new Set(files)], false));
}
