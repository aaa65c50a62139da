import * as color from "./colors.ts";

/**
 * What a command was asked for. Ends it with its usage where that is what was asked for, and with what is wrong where `read`
 * throws.
 */
export function readArguments<Wanted>(usage: string, read: () => Wanted): Wanted {
  if (process.argv.slice(2).some((argument) => argument === "--help" || argument === "-h")) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return read();
  } catch (error) {
    // Node goes on to say how a file would be named that begins with a dash.
    const [wrong] = (error as Error).message.split(". ");
    console.error(`${color.red("not started:")} ${wrong}\n\n${usage}`);
    process.exit(2);
  }
}

/** Refuses words that a command does not know. */
export function checkNames(what: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`unknown ${what} ${unknown.join(", ")}; there are ${known.join(", ")}`);
}

/** The one vendor that a command is about. */
export function readVendor([vendor, ...more]: string[], known: readonly string[]): string {
  if (!vendor) throw new Error("name a vendor");
  checkNames("vendor", [vendor], known);
  if (more.length > 0) throw new Error(`one vendor at a time, not ${more.join(", ")} as well`);
  return vendor;
}
