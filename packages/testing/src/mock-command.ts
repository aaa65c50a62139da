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
  const refuse = (wrong: string): never => {
    console.error(`not started: ${wrong}\n\n${usage}`);
    process.exit(2);
  };
  const read = readArguments(args);
  if (typeof read === "string") return refuse(read);
  const { vendor, port } = read;
  try {
    const mock = (await start(vendor, port)) ?? refuse(`unknown vendor ${vendor}`);
    console.log(`${vendor} mock: ${mock.url}`);
    // XSOAR's client puts a base path between the address and a call, which the mock's paths lack.
    const options = vendor === "cortex-xsoar" ? 'url, with basePath: ""' : "url";
    console.log(`Pass it as the client's ${options}. Choose an answer with a header: prefer: code=429`);
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

/** What to serve and where, or what is wrong with the command line. */
function readArguments(args: string[]): { vendor: string; port: number } | string {
  try {
    const options = { port: { type: "string", default: "0" } } as const;
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    const [vendor, ...more] = positionals;
    const port = Number(values.port);
    if (!vendor) return "name a vendor";
    if (more.length > 0) return `one vendor at a time, not ${more.join(", ")} as well`;
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `--port takes 0 to 65535, not ${values.port}`;
    return { vendor, port };
  } catch (error) {
    return (error as Error).message; // An unknown flag.
  }
}
