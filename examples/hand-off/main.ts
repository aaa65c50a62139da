import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { openDatabase } from "./database.ts";
import { isKey } from "./hand-over.ts";
import type { Ticket } from "./tickets.ts";
import { HandOff } from "./worker.ts";

const usage = `usage: node main.ts COMMAND
  add FILE            takes hand-offs: a JSON list of {"key": …, "incident": {"name": …}}
  work [--once]       hands them over until Ctrl-C; with --once until none is left that it can settle
  list [--json]       all of them
  parked              those that a person has to settle
  made KEY INCIDENT   the person has found the incident
  not-made KEY        the person is sure that there is none; it is sent again`;

function readArguments() {
  try {
    const options = { once: { type: "boolean" }, json: { type: "boolean" } } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [command = "", ...rest] = positionals;
    const counts: Record<string, number> = { add: 1, work: 0, list: 0, parked: 0, made: 2, "not-made": 1 };
    return counts[command] === rest.length ? { command, rest, ...values } : undefined;
  } catch {
    return undefined; // An unknown flag.
  }
}

const print = (all: Ticket[]) => {
  for (const { key, state, incident, reason } of all) {
    console.log([key.padEnd(20), state.padEnd(8), incident ?? reason ?? ""].join("  ").trimEnd());
  }
};

interface Given {
  key: string;
  incident: Ticket["request"];
}

function readHandOffs(file: string): Given[] {
  const given: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(given)) throw new Error(`${file} holds no list of hand-offs`);
  if (!given.every((one) => isKey(one?.key) && typeof one.incident?.name === "string"))
    throw new Error(`a hand-off needs a key of letters, digits, ".", "_", "-", and an incident with a name`);
  return given;
}

async function add(handOff: HandOff, given: Given[]): Promise<void> {
  for (const { key, incident } of given) {
    const isNew = await handOff.tickets.add(key, incident);
    await handOff.wake(key);
    console.log(`${key}  ${isNew ? "taken" : "known already"}`);
  }
}

async function work(handOff: HandOff, once: boolean): Promise<void> {
  const xsoar = createXsoarClient({
    url: process.env.XSOAR_URL,
    apiKey: process.env.XSOAR_API_KEY,
    apiKeyId: process.env.XSOAR_API_KEY_ID,
  });
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopping = true;
    });
  }
  await handOff.work(xsoar, (step, key) => console.log(`${key}  ${step}`));
  while (!stopping) {
    if (once && (await handOff.tickets.list("waiting", "sending")).length === 0) return;
    await sleep(200);
  }
}

async function settle(handOff: HandOff, key: string, incident?: string): Promise<void> {
  const moved = incident
    ? await handOff.tickets.move(key, ["parked", "refused"], "made", { incident })
    : await handOff.tickets.move(key, ["parked", "refused"], "waiting");
  if (!moved) throw new Error(`${key} is neither parked nor refused; see: node main.ts list`);
  if (!incident) await handOff.wake(key);
}

const wanted = readArguments();
if (!wanted) {
  console.error(usage);
  process.exit(2);
}

const { command, rest, once = false, json } = wanted;
const [first = "", second] = rest;
try {
  const given = command === "add" ? readHandOffs(first) : [];
  const handOff = await HandOff.open(await openDatabase());
  const { tickets } = handOff;
  try {
    if (command === "add") await add(handOff, given);
    else if (command === "work") await work(handOff, once);
    else if (command === "parked") print(await tickets.list("parked"));
    else if (command === "list") {
      const all = await tickets.list("waiting", "sending", "parked", "refused", "made");
      if (json) console.log(JSON.stringify(all));
      else print(all);
    } else await settle(handOff, first, second);
  } finally {
    await handOff.stop();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
