import { Listr } from "listr2";
import { readArguments } from "../../lib/arguments.ts";
import * as color from "../../lib/colors.ts";
import { readAnswers, usage } from "./ask.ts";
import { makeVendor } from "./make.ts";
import { Refusal } from "./notes.ts";
import { Interrupted } from "./questions.ts";

function fail(error: unknown, code: number): never {
  console.error(color.red(error instanceof Error ? error.message : String(error)));
  process.exit(code);
}

const args = readArguments(usage, () => process.argv.slice(2));
const { stdin: input, stdout: output } = process;
const terminal = input.isTTY && output.isTTY ? { input, output } : undefined;
const answers = await readAnswers(args, terminal).catch((error) =>
  error instanceof Interrupted ? process.exit(130) : fail(error, 2),
);
if (!answers) {
  console.error(usage);
  process.exit(2);
}

const stop = new AbortController();
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
] as const)
  process.on(signal, () => stop.abort(number));

const { wishes, install } = answers;
const { steps, notes, undo } = makeVendor(wishes, install, stop.signal);
let failure: unknown;
const tasks = new Listr(
  steps.map(({ title, run }) => ({
    title,
    task: () =>
      run().catch((error) => {
        failure = error;
        throw new Error("see below"); // The whole is printed once, in the end.
      }),
  })),
  // Its own signal listeners would end the process before anything is taken back.
  { registerSignalListeners: false, rendererOptions: { showErrorMessage: false } },
);
await tasks.run().catch(() => {
  undo();
  if (stop.signal.aborted) fail("interrupted: nothing was left behind", 128 + stop.signal.reason);
  fail(failure, failure instanceof Refusal ? failure.code : 1);
});

const count = notes.summary.reduce((sum, [, own]) => sum + own, 0);
console.log(`\n${color.bold(wishes.name)} is made; ${count} things wait for a person (specs/${wishes.name}/TODO.md):`);
for (const [section, count] of notes.summary) console.log(`  ${section.padEnd(26)} ${String(count).padStart(3)}`);
for (const text of notes.list("Left out")) console.log(color.yellow(`  left out: ${text}`));
const next = [
  [`specs/${wishes.name}/TODO.md`, "what to write, decide and check"],
  ["npm test", "is green as it is, and covers what you change"],
  [`pnpm mock ${wishes.name}`, "a mock server for your own experiments"],
  ["pnpm generate", "after every change of the specification"],
] as const;
const width = Math.max(...next.map(([what]) => what.length));
console.log(`\nNext:\n${next.map(([what, why]) => `  ${what.padEnd(width)}  ${why}`).join("\n")}`);
