import { setImmediate as settle } from "node:timers/promises";
import { connectOne } from "./contenders.ts";
import { stub } from "./sample.ts";

// Prints the kilobytes that one client holds after its first call, after many, and for each call that waits.
const [name = ""] = process.argv.slice(2);
const calls = 10_000;
const waiting = 256;

async function heap(): Promise<number> {
  for (let run = 0; run < 3; run++) {
    await settle();
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed / 1000;
}

let gate: Promise<void> | undefined;
const gated = async () => {
  await gate;
  return stub();
};

await (await gated()).json();
const before = await heap();
const task = await connectOne(name, "http://127.0.0.1", gated as typeof fetch);
const loaded = await heap();

for (let call = 0; call < calls / 10; call++) await task();
const warm = await heap();
for (let call = 0; call < calls; call++) await task();
const after = await heap();

let open = () => {};
gate = new Promise((resolve) => {
  open = resolve;
});
const pending = Array.from({ length: waiting }, () => task());
const during = await heap();
open();
await Promise.all(pending);

console.log(JSON.stringify({ loaded: loaded - before, kept: after - warm, waiting: (during - after) / waiting }));
