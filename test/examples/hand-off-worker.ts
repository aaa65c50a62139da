// Takes hand-offs, KEY=STEP each, and works on them as the example's command does, but holds each at its step for ever.
import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { openDatabase } from "../../examples/hand-off/database.ts";
import { HandOff } from "../../examples/hand-off/worker.ts";

const steps = new Map(process.argv.slice(2).map((pair) => pair.split("=", 2) as [string, string]));
const held = (key: string) => console.log(`held ${key}`);

const handOff = await HandOff.open(await openDatabase());
for (const [key, step] of steps) {
  if (step !== "added") await handOff.tickets.add(key, { name: `A case: ${key}` });
}
const xsoar = createXsoarClient({ url: process.env.XSOAR_URL, apiKey: "any", apiKeyId: "1" });
await handOff.work(xsoar, async (step, key) => {
  if (steps.get(key) !== step) return;
  held(key);
  await new Promise(() => {});
});
// Last, when nothing sweeps any more: taken, and nobody was told.
for (const [key, step] of steps) {
  if (step !== "added") continue;
  await handOff.tickets.add(key, { name: `A case: ${key}` });
  held(key);
}
