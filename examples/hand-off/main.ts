import { readFileSync } from "node:fs";
import { createHandOff } from "@incident-clients/hand-off";
import config from "./hand-off.config.ts";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("usage: node main.ts CASES.json");
  process.exit(2);
}

// [{ "key": "CASE-2291", "incident": { "name": "…" } }]
const cases: { key: string; incident: { name: string } }[] = JSON.parse(readFileSync(file, "utf8"));
const handOff = await createHandOff(config);
try {
  for (const { key, incident } of cases) {
    if (/[^\w.-]/.test(key)) throw new Error("a key stands in a search: use letters, digits, '.', '_' and '-'");
    console.log(`${key}  ${(await handOff.add(key, "incident", incident)) ? "taken" : "known already"}`);
  }
  handOff.work();
  await handOff.drain();
  const parked = await handOff.list({ states: ["parked"] });
  for (const { key, reason } of parked) console.log(`${key}  parked  ${reason}`);
  process.exitCode = parked.length > 0 ? 3 : 0;
} finally {
  await handOff.stop();
}
