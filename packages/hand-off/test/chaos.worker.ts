// Adds the hand-offs below a number and works on all of them, unless it is killed.
import { createHandOff } from "../src/index.ts";
import { ticketsAt } from "./kind.ts";

const { DATABASE, VENDOR_URL = "", UNTIL = "0" } = process.env;
const handOff = await createHandOff({
  database: DATABASE,
  kinds: { ticket: ticketsAt(VENDOR_URL) },
  on: { recorded: ({ key, state }) => console.log(key, state), error: ({ error }) => console.error(error.message) },
});
handOff.work({ interval: 50 });
for (let n = 0; n < Number(UNTIL); n += 1) await handOff.add(`CASE-${n}`, "ticket", { title: `A case: ${n}` });
await handOff.drain();
await handOff.stop();
