// Takes one hand-off and works, as the example's command does, until a step at which it ends as hard as a process can.
import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { openDatabase } from "../../examples/hand-off/database.ts";
import { HandOff } from "../../examples/hand-off/worker.ts";

const [key = "", deadlyStep] = process.argv.slice(2);
const die = (step: string) => step === deadlyStep && process.kill(process.pid, "SIGKILL");

const handOff = await HandOff.open(await openDatabase());
await handOff.tickets.add(key, { name: `A case: ${key}` });
die("added");
await handOff.wake(key);
const xsoar = createXsoarClient({ url: process.env.XSOAR_URL, apiKey: "any", apiKeyId: "1" });
await handOff.work(xsoar, (step, which) => {
  if (which === key) die(step);
});
