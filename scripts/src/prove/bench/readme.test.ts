import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { expect, test } from "vitest";
import { listRivals } from "./contenders.ts";
import { benchReadme } from "./readme.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README's table has a row for each client that is compared, and a number wherever there is one", () => {
  const written = benchReadme("a machine", {
    network: [
      { name: "raw fetch", ratio: 1 },
      { name: "incident-clients", ratio: 1.084 },
    ],
    bundle: [{ name: "@incident-clients/datadog", gzip: 6574 }],
  });
  const rows = written.split("\n").filter((line) => /^\| (?!-)/.test(line) && line.includes("|"));
  const row = (name: string) => rows.find((line) => line.startsWith(`| ${name} `))?.split(/ *\| */);
  expect(row("raw fetch")).toEqual(["", "raw fetch", "1.00 ×", "", "", "", "", ""]);
  expect(row("incident-clients")).toEqual(["", "incident-clients", "1.08 ×", "", "6.6 kB", "", "", ""]);
  for (const name of listRivals()) expect(row(name), name).toBeDefined();
  expect(written).toContain("Measured with a machine;");
});

test("nothing else of the README changes, whose table is of the clients that are compared now", () => {
  const outside = (text: string) =>
    text.replace(/(<!-- benchmark: .*?-->).*(<!-- end of benchmark -->)/s, (_, from, to) => from + to);
  expect(outside(benchReadme("a machine", {}))).toBe(outside(readme));
  for (const name of listRivals()) expect(readme).toContain(`\n| ${name} `);
});
