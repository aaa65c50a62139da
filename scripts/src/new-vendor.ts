import { Listr } from "listr2";
import pc from "picocolors";
import { readAnswers, usage } from "./new-vendor/ask.ts";
import { makeVendor } from "./new-vendor/make.ts";
import { Refusal } from "./new-vendor/notes.ts";

function fail(error: unknown, code: number): never {
  console.error(pc.red(error instanceof Error ? error.message : String(error)));
  process.exit(code);
}

const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
const answers = await readAnswers(process.argv.slice(2), interactive).catch((error) => fail(error, 2));
if (!answers) {
  console.error(usage);
  process.exit(2);
}

const { wishes, install } = answers;
const { steps, notes, undo } = makeVendor(wishes, install);
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
] as const) {
  process.on(signal, () => {
    undo();
    console.error("interrupted: nothing was left behind");
    process.exit(128 + number);
  });
}
const tasks = new Listr(
  steps.map(({ title, run }) => ({ title, task: run })),
  { rendererOptions: { showErrorMessage: false } },
);
await tasks.run().catch((error) => {
  undo();
  fail(error, error instanceof Refusal ? 2 : 1);
});

console.log(
  `\n${pc.bold(wishes.name)} is made; ${notes.count} things wait for a person (specs/${wishes.name}/TODO.md):`,
);
for (const [section, count] of notes.summary) console.log(`  ${section.padEnd(26)} ${String(count).padStart(3)}`);
console.log(`
Next:
  specs/${wishes.name}/TODO.md          what to write, decide and check
  npm test${" ".repeat(wishes.name.length + 15)}is green as it is, and covers what you change
  pnpm mock ${wishes.name.padEnd(wishes.name.length + 13)} a mock server for your own experiments
  pnpm generate${" ".repeat(wishes.name.length + 10)}after every change of the specification`);
