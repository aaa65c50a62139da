// Tries the packed packages as consumers have them, in every set-up. Started by `pnpm test:consumers`.
import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { checkNames, readArguments } from "@incident-clients/scripts/lib/arguments";
import { managers } from "@incident-clients/scripts/lib/packed";
import { execa } from "execa";

const usage = `usage: pnpm test:consumers [${managers.join("|")} ...]
Packs the packages, installs them with each package manager, and tries them from modules, from CommonJS, in bundles, in the
test runners of the fakes' readme and with every supported TypeScript. Two minutes.
exit code  0 all passed, 1 something failed, 2 not tried`;

const chosen = readArguments(usage, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  checkNames("package manager", positionals, managers);
  return positionals.length > 0 ? positionals : managers;
});

const { exitCode } = await execa("vitest", ["run", "test/consumers"], {
  cwd: root,
  env: { CONSUMERS: chosen.join(" ") },
  preferLocal: true,
  localDir: root,
  stdio: "inherit",
  reject: false,
});
process.exitCode = exitCode ?? 1;
