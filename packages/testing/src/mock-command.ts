import { parseArgs } from "node:util";
import type { Mock } from "./mock.ts";

/**
 * Runs a command line of a vendor's name and `--port N`: starts the mock server and keeps it up until Ctrl-C. `start` makes
 * the server, or returns undefined for a name it does not know. Ends the process with 2 for a wrong command line, with 1 when
 * the server cannot start, and prints the usage for `--help`.
 */
export async function runMockCommand(
  args: string[],
  usage: string,
  start: (vendor: string, port: number) => Promise<Mock> | undefined,
): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return;
  }
  const { vendor, port } = readArguments(args) ?? { vendor: "", port: 0 };
  try {
    const mock = await (vendor && start(vendor, port));
    if (!mock) {
      console.error(usage);
      process.exit(2);
    }
    console.log(`${vendor} mock: ${mock.url}`);
    console.log("Pass it as the client's base URL. Choose an answer with a header: prefer: code=429");
    console.log("Ctrl-C stops it.");
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => mock.close().then(() => process.exit(0)));
    }
  } catch (error) {
    const { message } = error as Error;
    const taken = message.includes("EADDRINUSE");
    console.error(taken ? `port ${port} is in use; choose another, or leave --port away` : message);
    process.exit(1);
  }
}

function readArguments(args: string[]): { vendor: string; port: number } | undefined {
  try {
    const options = { port: { type: "string", default: "0" } } as const;
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    const [vendor = "", ...more] = positionals;
    const port = Number(values.port);
    const valid = more.length === 0 && Number.isInteger(port) && port >= 0 && port < 65_536;
    return valid ? { vendor, port } : undefined;
  } catch {
    return undefined; // An unknown flag.
  }
}
