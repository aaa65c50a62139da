import { parseArgs } from "node:util";
import pc from "picocolors";
import { listVendors } from "./paths.ts";
import { startMock } from "./prism.ts";

const usage = `usage: pnpm mock <vendor> [--port N]\nvendors: ${listVendors().join(", ")}`;

function readArguments(): { vendor: string; port: number } | undefined {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { port: { type: "string", default: "0" } },
    });
    const [vendor = "", ...more] = positionals;
    const port = Number(values.port);
    const valid =
      listVendors().includes(vendor) && more.length === 0 && Number.isInteger(port) && port >= 0 && port < 65_536;
    return valid ? { vendor, port } : undefined;
  } catch {
    return undefined; // An unknown flag.
  }
}

const wanted = readArguments();
if (!wanted) {
  console.error(usage);
  process.exit(2);
}

try {
  const { url, close } = await startMock(wanted.vendor, wanted.port);
  console.log(`${pc.bold(wanted.vendor)} mock: ${pc.cyan(url)}`);
  console.log(`Pass it as the client's base URL. Choose an answer with a header: prefer: code=429`);
  console.log(pc.dim("Ctrl-C stops it."));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => close().then(() => process.exit(0)));
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === "EADDRINUSE" ? `port ${wanted.port} is in use; choose another, or leave --port away` : message,
  );
  process.exit(1);
}
