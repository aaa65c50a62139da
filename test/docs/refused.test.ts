import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeConsumer } from "@incident-clients/scripts/lib/consumer";
import { execa } from "execa";
import { expect, test } from "vitest";
import { listSamples } from "./samples.ts";

test("the README's first program ends with exit code 1 and names the permission, where its create is refused", async () => {
  const sample = listSamples().find(({ name }) => name.startsWith("README.md"));
  const folder = makeConsumer("refused");
  writeFileSync(join(folder, "first.ts"), sample?.code ?? "");
  // In place of the vendor, which the sample names.
  writeFileSync(
    join(folder, "refuse.mjs"),
    `globalThis.fetch = async () => new Response('{"errors":["Forbidden"]}', { status: 403, headers: { "content-type": "application/json" } });`,
  );
  const env = { DD_API_KEY: "demo-key", DD_APP_KEY: "demo-key" };
  const { exitCode, stderr, stdout } = await execa(process.execPath, ["--import", "./refuse.mjs", "first.ts"], {
    cwd: folder,
    env,
    reject: false,
  });
  expect(exitCode).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(
    /createServiceNowTickets: the server answered 403\. .*nothing was created or changed\. .*security_monitoring_findings_write/,
  );
  expect(stderr).not.toContain("demo-key");
});
