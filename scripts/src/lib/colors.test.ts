import { execa } from "execa";
import { expect, test } from "vitest";

test.each([
  ["a pipe gets plain text", {}, "late"],
  ["a pipe gets plain text on a CI machine too", { CI: "true" }, "late"],
  ["a pipe gets colours when they are asked for", { FORCE_COLOR: "1" }, "\u001b[31mlate\u001b[39m"],
])("%s", async (_, env, expected) => {
  const script = `import { red } from "${import.meta.resolve("./colors.ts")}"; console.log(red("late"))`;
  const { stdout } = await execa("node", ["--input-type=module", "--eval", script], {
    env: { PATH: process.env.PATH, ...env },
    extendEnv: false,
  });
  expect(stdout).toBe(expected);
});
