// The command of every vendor's package that tries a set-up by the calls that only read.
import { isIncidentClientError } from "./errors.ts";
import type { AnyResult } from "./result.ts";

/** What a vendor's command tries. */
export interface Setup {
  /** The package, as `npx` takes it. */
  name: string;
  /** The environment variables that say how to connect, and what each is. */
  environment: Record<string, string>;
  /** Makes the client, and returns calls that change nothing. It throws a `UsageError` where a variable is missing. */
  reads: (env: Record<string, string | undefined>) => Record<string, () => Promise<AnyResult>>;
}

/** One line of what was found. */
interface Finding {
  ok: boolean;
  what: string;
  told: string;
}

/** More than this, and a signature is refused. */
const mostSkew = 60_000;

/**
 * Tries address, certificate, clock, credentials and permissions; prints a line for each, nothing secret in it, and returns the
 * exit code: 0 all is well, 1 something is not, 2 nothing could be tried.
 *
 * @example
 * ```ts
 * import { runCheck } from "@incident-clients/core/check";
 *
 * const environment = { ACME_TOKEN: "token of the user who acts" };
 * runCheck({ name: "acme", environment, reads: () => ({}) }, ["check"], {}, console.log).then(console.log);
 * ```
 */
export async function runCheck(
  { name, environment, reads }: Setup,
  args: readonly string[],
  env: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<number> {
  const variables = Object.entries(environment).map(([variable, what]) => `  ${variable.padEnd(18)} ${what}`);
  const usage = [
    `usage: npx ${name} check`,
    "",
    "Tries the calls that only read, with what the environment says:",
    ...variables,
  ];
  if (args.length !== 1 || args[0] !== "check") {
    print(usage.join("\n"));
    return 2;
  }
  let calls: ReturnType<typeof reads>;
  try {
    calls = reads(env);
  } catch (error) {
    if (!isIncidentClientError(error)) throw error;
    print(`${error.message}\n\n${usage.join("\n")}`);
    return 2;
  }
  const found: Finding[] = [];
  for (const [operation, call] of Object.entries(calls)) {
    const result = await call();
    if (found.length === 0) found.push(...judgeConnection(result));
    // Without an answer the next call would only wait as long.
    if (!result.response) break;
    found.push({ ok: result.ok, what: operation, told: result.ok ? "allowed" : result.message });
  }
  const width = Math.max(...found.map(({ what }) => what.length));
  for (const { ok, what, told } of found) print(`${ok ? "ok     " : "FAILED "} ${what.padEnd(width)}  ${told}`);
  const failed = found.filter(({ ok }) => !ok).length;
  print(failed === 0 ? "\nThe set-up works." : `\n${failed} of ${found.length} failed; each line says what to do.`);
  return failed === 0 ? 0 : 1;
}

/** Runs the check as a program: with what it was started with, and with its exit code. */
export async function checkAsProgram(setup: Setup): Promise<void> {
  const { process } = globalThis as unknown as {
    process: { argv: string[]; env: Record<string, string | undefined>; exitCode: number };
  };
  process.exitCode = await runCheck(setup, process.argv.slice(2), process.env, console.log);
}

/** What the first answer says of the address and of this machine's clock. */
function judgeConnection(result: AnyResult): Finding[] {
  const { response } = result;
  if (!response) return [{ ok: false, what: "address", told: result.ok ? "no response" : result.message }];
  const address = { ok: true, what: "address", told: "answers" };
  const date = Date.parse(response.headers.get("date") ?? "");
  if (Number.isNaN(date)) return [address];
  const skew = Date.now() - date;
  const seconds = Math.round(Math.abs(skew) / 1000);
  const told =
    seconds < 2 ? "agrees with the server's" : `${seconds} s ${skew > 0 ? "ahead of" : "behind"} the server's`;
  const ok = Math.abs(skew) < mostSkew;
  return [address, { ok, what: "clock", told: ok ? told : `${told}; set it, or signed requests are refused` }];
}
