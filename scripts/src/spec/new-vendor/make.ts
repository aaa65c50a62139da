import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Document } from "@incident-clients/openapi";
import { bundleAll, bundleSpec } from "@incident-clients/openapi/bundle";
import { root } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { pnpm } from "../../lib/pnpm.ts";
import { generateReadme } from "../generate/readme.ts";
import { generateVendor, writeFiles } from "../generate/vendor.ts";
import { pascal } from "./names.ts";
import { Notes, Refusal } from "./notes.ts";
import { tidyDocument } from "./rules/document.ts";
import { requiredHeaders, type Wishes, wrongName } from "./wishes.ts";
import { divergences, extraFiles } from "./write/extras.ts";
import { packageFiles } from "./write/package.ts";
import { splitDocument } from "./write/spec.ts";

/** One step, by the words that a person sees while it runs. */
export interface Step {
  title: string;
  run(): Promise<void>;
}

/** What was made, and how to take it back. */
export interface Making {
  steps: Step[];
  notes: Notes;
  /** Leaves everything as it was before. */
  undo(): void;
}

/** The steps that make a vendor; nothing is visible of it until all of it has been checked. None begins after `signal`. */
export function makeVendor(wishes: Wishes, install = true, signal = new AbortController().signal): Making {
  const { name } = wishes;
  const notes = new Notes();
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const draft = mkdtempSync(join(root, ".tmp/new-vendor-"));
  const places = { spec: join(draft, "specs", name), package: join(draft, "packages", name) };
  const shared = ["README.md", "pnpm-lock.yaml"].map(
    (file) => [join(root, file), readFileSync(join(root, file))] as const,
  );
  const moved: string[] = [];
  let document: Document;
  let whole = wishes;

  const undo = () => {
    rmSync(draft, { recursive: true, force: true });
    for (const path of moved) rmSync(path, { recursive: true, force: true });
    if (moved.length > 0)
      for (const [file, bytes] of shared) if (!readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
  };
  const move = (path: string) => {
    const target = join(root, relative(draft, path));
    if (existsSync(target)) throw new Refusal(`${relative(root, target)} exists already`);
    moved.push(target);
    renameSync(path, target);
  };

  const steps: Step[] = [
    {
      title: "write the specification",
      run: async () => {
        const wrong = wrongName(name);
        if (wrong) throw new Refusal(wrong);
        document = tidyDocument(wishes, notes);
        whole = { ...wishes, headers: requiredHeaders(document, wishes) };
        for (const [option, header] of Object.entries(whole.headers ?? {}))
          notes.add(
            "Decide",
            `the header ${header} is needed: the client sends its option \`${option}\` with every call`,
          );
        writeFiles(places.spec, splitDocument(document));
        writeFiles(places.spec, extraFiles(whole, document, notes));
      },
    },
    {
      title: "lint the specification",
      run: () => run("redocly", ["lint", join(places.spec, "openapi.yaml"), ...workflowsIn(places.spec)]),
    },
    {
      title: "generate the client",
      run: async () => {
        const bundled = await bundleSpec(join(places.spec, "openapi.yaml"));
        writeFiles(places.spec, [["divergences.yaml", divergences(whole, bundled)]]);
        writeFiles(places.package, await generateVendor(name, bundled));
        writeFiles(places.package, packageFiles(whole, document));
        const count = Object.values(document.paths).flatMap(Object.keys).length;
        const changeset = `---\n"@incident-clients/${name}": minor\n---\n\nThe first release. \`create${pascal(name)}Client\` has a typed method for each of its ${count} operations.\n`;
        writeFiles(draft, [[`.changeset/${name}.md`, changeset]]);
      },
    },
    {
      title: "move everything to its place",
      run: async () => {
        for (const path of [places.spec, places.package, join(draft, ".changeset", `${name}.md`)]) move(path);
        rmSync(draft, { recursive: true });
      },
    },
    {
      title: "format it",
      run: () => run("biome", ["check", "--write", "--error-on-warnings", `packages/${name}`, `specs/${name}`]),
    },
    {
      title: "write the README's table",
      run: async () => writeFiles(root, [["README.md", generateReadme(await bundleAll())]]),
    },
    ...(install
      ? [
          {
            title: "install",
            run: () => run("npx", ["-y", pnpm, "install", "--no-frozen-lockfile", "--prefer-offline"]),
          },
          { title: "build", run: () => run("node", ["scripts/src/build.ts"]) },
        ]
      : []),
  ];
  const interruptible = steps.map((step) => ({
    ...step,
    run: async () => {
      await nextTurn(); // A signal that came while a step computed is heard only now.
      signal.throwIfAborted();
      await step.run();
      await nextTurn();
      signal.throwIfAborted();
    },
  }));
  return { steps: interruptible, notes, undo };
}

const workflowsIn = (folder: string) => globSync("workflows/*.yaml", { cwd: folder }).map((file) => join(folder, file));

/** Runs a command of the repository to its end, since one that is cut off would write on behind `undo`. */
async function run(file: string, args: string[]): Promise<void> {
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const { failed, all } = await execa(file, args, {
    cwd: root,
    env,
    all: true,
    reject: false,
    preferLocal: true,
    localDir: root,
  });
  if (failed) throw new Error(`${file} ${args[0]} failed:\n${all}`);
}
