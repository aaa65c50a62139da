import { parseArgs } from "node:util";

export const usage = `usage: npx @incident-clients/hand-off COMMAND [--config FILE]
  status                counts by state; exit code 3 if something is parked
  list                  all hand-offs, the oldest first
  parked                those that a person has to settle
  made KEY ID [URL]     you have found the ticket
  not-made KEY          you are sure that there is none: it is sent again
  none KEY              there is none, and none is wanted
  work [--page PORT]    works until Ctrl-C, and shows what is parked on http://localhost:PORT
  work --once           works until nothing is waiting
       --concurrency N  how many it has in hand at once; defaults to 5
  page PORT             shows what is parked, and does not work
The configuration is hand-off.config.ts, .mts, .js or .mjs, which exports the options of createHandOff by default.`;

/** How many positionals each command takes. */
const counts: Record<string, readonly number[]> = {
  status: [0],
  list: [0],
  parked: [0],
  made: [2, 3],
  "not-made": [1],
  none: [1],
  work: [0],
  page: [1],
};

export interface Arguments {
  command: string;
  rest: string[];
  config?: string | undefined;
  page?: string | undefined;
  once?: boolean | undefined;
  concurrency?: string | undefined;
}

/** Undefined where they make no sense. */
export function readArguments(args: string[]): Arguments | undefined {
  const text = { type: "string" } as const;
  const options = { config: text, page: text, concurrency: text, once: { type: "boolean" } } as const;
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [command = "", ...rest] = positionals;
    const { config, ...ofWork } = values;
    const fits =
      Object.hasOwn(counts, command) &&
      counts[command]?.includes(rest.length) &&
      (command === "work" || Object.keys(ofWork).length === 0);
    const numbers = [ofWork.page, ofWork.concurrency, command === "page" ? rest[0] : undefined];
    const areNumbers = numbers.every((number) => number === undefined || /^\d{1,5}$/.test(number));
    return fits && areNumbers ? { command, rest, ...values } : undefined;
  } catch {
    return undefined; // An unknown flag.
  }
}
