import { createHandOff } from "../index.ts";
import { readArguments, usage } from "./arguments.ts";
import { commands, printing } from "./commands.ts";
import { readConfig } from "./config.ts";

/** Runs a command, and returns its exit code. */
export async function run(args: string[]): Promise<number> {
  const given = readArguments(args);
  const command = given && commands[given.command];
  if (!command) {
    const isHelp = args.some((argument) => argument === "--help" || argument === "-h");
    console[isHelp ? "log" : "error"](usage);
    return isHelp ? 0 : 2;
  }
  try {
    const options = await readConfig(given.config);
    const handOff = await createHandOff({ ...options, on: printing(options.on) });
    try {
      return await command(handOff, given);
    } finally {
      await handOff.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : "it failed");
    return 1;
  }
}
