import { ContractError } from "./errors.ts";
import type { OpenApiDocument } from "./types.ts";

type Modules = { createRequire(from: string): (specifier: string) => unknown };
type Runtime = { cwd(): string; getBuiltinModule?(name: string): Modules | undefined };

/**
 * Reads the specification that an installed vendor package publishes. The package is looked for beside this one, and from
 * the working directory for when this one was not installed there (npx).
 */
export function loadDocument(vendor: string): OpenApiDocument {
  const runtime = (globalThis as { process?: Runtime }).process;
  // Asking the process, and not importing, keeps bundlers for browsers and Workers out of it.
  const modules = runtime?.getBuiltinModule?.("node:module");
  const specifier = `@incident-clients/${vendor}/openapi.json`;
  if (!runtime || !modules) {
    throw new ContractError(`this platform cannot find "${vendor}" by its name; import ${specifier} and pass that`);
  }
  for (const from of [import.meta.url, `${runtime.cwd()}/index.js`]) {
    try {
      return modules.createRequire(from)(specifier) as OpenApiDocument;
    } catch {} // Not there; what it means that it is nowhere is said below.
  }
  throw new ContractError(`there is no ${specifier}; install @incident-clients/${vendor}`);
}
