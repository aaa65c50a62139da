import type { Entry, State } from "../entry.ts";
import type { Hooks } from "../events.ts";
import type { HandOff } from "../hand-off.ts";
import type { Kinds } from "../kinds.ts";
import { servePage } from "../page/serve.ts";
import type { Arguments } from "./arguments.ts";

type Command = (handOff: HandOff<Kinds>, given: Arguments) => Promise<number>;

function print(entries: Entry[], linkOf: (entry: Entry) => string | undefined = () => undefined): void {
  for (const entry of entries) {
    const { key, kind, state, tickets, reason } = entry;
    const names = tickets.map(({ id, number = id, url = "" }) => `${number} ${url}`.trim());
    const words = [key.padEnd(20), kind, state.padEnd(8), ...names, reason ?? "", linkOf(entry) ?? ""];
    // What a vendor said could move the cursor.
    console.log(
      words
        .filter(Boolean)
        .join("  ")
        .replace(/\p{Cc}/gu, " "),
    );
  }
}

const list =
  (states?: State[]): Command =>
  async (handOff) => {
    print(await handOff.list({ states }), ({ kind, key, state }) =>
      state === "parked" ? handOff.kinds[kind]?.link?.(key) : undefined,
    );
    return 0;
  };

function settled(isDone: boolean, key: string): number {
  if (isDone) return 0;
  console.error(`${key} is not parked or refused, or it is being looked for right now: see "list", and try again`);
  return 1;
}

/** Resolves at the first Ctrl-C, or where the system asks the process to end. */
const interrupted = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

async function showPage(handOff: HandOff<Kinds>, port: string) {
  const page = await servePage(handOff, Number(port));
  console.log(`what is parked: ${page.url}`);
  return page;
}

/** Each returns its exit code. */
export const commands: Record<string, Command> = {
  async status(handOff) {
    const counts = await handOff.count();
    for (const [state, entries] of Object.entries(counts)) console.log(`${state.padEnd(8)} ${entries}`);
    return counts.parked > 0 ? 3 : 0;
  },
  list: list(),
  parked: list(["parked"]),
  async made(handOff, { rest: [key = "", id = "", url] }) {
    return settled(await handOff.settle(key, { id, url }), key);
  },
  async "not-made"(handOff, { rest: [key = ""] }) {
    return settled(await handOff.retry(key), key);
  },
  async none(handOff, { rest: [key = ""] }) {
    return settled(await handOff.settle(key, "none"), key);
  },
  async work(handOff, { once, page, concurrency }) {
    const shown = page === undefined ? undefined : await showPage(handOff, page);
    const end = once ? handOff.drain() : interrupted();
    handOff.work(concurrency ? { concurrency: Number(concurrency) } : {});
    await end;
    await shown?.close();
    return 0;
  },
  async page(handOff, { rest: [port = ""] }) {
    const shown = await showPage(handOff, port);
    await interrupted();
    await shown.close();
    return 0;
  },
};

/** Prints how each ends, besides what the configuration does with it. */
export const printing = (on: Hooks = {}): Hooks => ({
  ...on,
  recorded(event) {
    console.log([event.key, event.state, event.reason ?? ""].join("  ").trimEnd());
    on.recorded?.(event);
  },
  error(event) {
    console.error(event.error.message);
    on.error?.(event);
  },
});
