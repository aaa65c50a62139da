import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf } from "@incident-clients/openapi/vendors";
import { makeConsumer } from "@incident-clients/scripts/lib/consumer";
import { serveFake } from "@incident-clients/testing/node";
import { fakeServiceNow } from "@incident-clients/testing/servicenow";
import { execa } from "execa";
import { expect, test } from "vitest";
import { makeLite } from "../../packages/hand-off/test/lite.ts";
import { isTurn } from "../lib/sample.ts";

const readme = readFileSync(join(packageOf("hand-off"), "README.md"), "utf8");
const blocksOf = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))].map(([, text = ""]) => text);

/** What the reader saves: blocks that begin with a file name. */
const files = ["ts", "js"].flatMap(blocksOf).flatMap((code) => {
  const [, name] = /^\/\/ (\S+)\n/.exec(code) ?? [];
  return name ? [{ name, code }] : [];
});

/** What the reader types, and what the comment beside it says. */
const commands = blocksOf("sh")
  .flatMap((block) => block.split("\n"))
  .filter((line) => /^(node|npx) /.test(line))
  .map((line) => line.split(/ +# /));

const cli = "node_modules/@incident-clients/hand-off/dist/cli.js";

// Eleven processes, each with a database.
const isPlayed = isTurn("hand-off readme", 15);

test("the command that is built starts", async () => {
  const { stdout } = await execa("node", [join(packageOf("hand-off"), "dist/cli.js"), "--help"], { preferLocal: true });
  expect(stdout).toMatch(/^usage: /);
});

test.runIf(isPlayed)("hand-off does what its README says, to a parked ticket and its settlement", async () => {
  const folder = makeConsumer("hand-off-readme");
  for (const { name, code } of files) writeFileSync(join(folder, name), code);
  for (const database of ["hand-off", "rehearsal"]) {
    mkdirSync(join(folder, database));
    await makeLite(join(folder, database, "postgres"));
  }
  const fake = fakeServiceNow();
  const server = await serveFake(fake);
  const env = { SN_URL: server.url, SN_USERNAME: "any", SN_PASSWORD: "any", DATABASE_URL: "" };
  const run = (line: string) => {
    const args = line.replace("npx @incident-clients/hand-off", `node ${cli}`).split(" ").slice(1);
    return execa("node", args, {
      cwd: folder,
      env,
      preferLocal: true,
      localDir: packageOf("hand-off"),
      timeout: 30_000,
    });
  };
  try {
    for (const [line = "", comment = ""] of commands) {
      const program = run(line);
      if (line.includes(" page ")) {
        await settleOnPage(String((await once(program.stdout, "data"))[0]));
        program.kill("SIGTERM");
      }
      const { stdout } = await program;
      if (comment.startsWith("CASE-")) expect(stdout.split("\n")).toContain(comment);
    }
    const { stdout } = await run("npx @incident-clients/hand-off list --config rehearsal.mjs");
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["CASE-1", "incident", "made", "INC0010023"],
      ["CASE-2", "incident", "refused", "A person closed it."],
      ["CASE-3", "incident", "made", "INC0010024"],
    ]);
    expect(fake.tables.incident).toEqual([expect.objectContaining({ correlation_id: "CASE-2291" })]);
  } finally {
    await server.close();
  }
});

/** Does what a browser without JavaScript does with the form of CASE-3. */
async function settleOnPage(printed: string): Promise<void> {
  const [url = ""] = /http:\S+/.exec(printed) ?? [];
  const page = await fetch(url);
  const [token = ""] = /(?<=name="token" value=")[^"]+/.exec(await page.text()) ?? [];
  const cookie = page.headers.get("set-cookie")?.split(";")[0] ?? "";
  const settled = await fetch(url, {
    ...{ method: "POST", redirect: "manual" },
    headers: { cookie, origin: new URL(url).origin },
    body: new URLSearchParams({ token, key: "CASE-3", action: "made", id: "INC0010024" }),
  });
  expect(settled.status).toBe(303);
}
