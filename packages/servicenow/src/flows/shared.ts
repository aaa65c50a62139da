import { type CallOptions, fieldsOf, tell, UsageError } from "@incident-clients/core";
import type { RecordFields } from "../generated/types.ts";
import type { Row } from "./look.ts";

/** ServiceNow cancels a request after 60 seconds; until then, one whose answer was lost may still be carried out. */
export const quota = 65_000;

/** Waits until a request whose answer was lost has ended at the server; returns false where the caller's signal ended that. */
export async function waitOut(ms: number, { signal }: CallOptions): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
  const isOver = await tell(wait, undefined, signal);
  clearTimeout(timer);
  return isOver;
}

/** Refuses a wait that is not a number of milliseconds, or is longer than timers can be. */
export function checkWait(flow: string, ms: unknown): void {
  if (typeof ms !== "number" || !(ms >= 0 && ms < 2 ** 31))
    throw new UsageError(flow, `pass "quota" as a number of milliseconds`);
}

/** Refuses what is not a client before anything is awaited. */
export function checkClient(flow: string, client: unknown, methods: readonly string[]): void {
  for (const method of methods)
    if (typeof (client as Record<string, unknown> | undefined)?.[method] !== "function")
      throw new UsageError(flow, `pass a client that has the call ${method}`);
}

export function checkTable(flow: string, table: unknown): void {
  if (typeof table !== "string" || !/^[a-z0-9_]+$/.test(table))
    throw new UsageError(flow, `pass "table" as the name of a table`);
}

export function checkId(flow: string, sysId: unknown): void {
  if (typeof sysId !== "string" || !/^[0-9a-f]{32}$/.test(sysId))
    throw new UsageError(flow, "pass the record's sys_id, 32 lower-case hexadecimal digits");
}

/** What a field holds: text, also where the answer has a reference for an object. */
const textOf = (value: unknown) => (typeof value === "object" ? fieldsOf(value).value : value);

/** The fields that came back without what was sent, and with something else. Notes always read as empty. */
export function compare(sent: RecordFields, row: Row): { dropped: string[]; changed: string[] } {
  const own = Object.keys(sent).filter((name) => !["sys_id", "work_notes", "comments"].includes(name));
  const differs = own.filter((name) => (textOf(row[name]) ?? "") !== (sent[name] ?? ""));
  const isUnset = (name: string) => (textOf(row[name]) ?? "") === "";
  return { dropped: differs.filter(isUnset), changed: differs.filter((name) => !isUnset(name)) };
}

/** What an answer says of its failure, a success among them: text from outside. */
export function serverText(result: object | undefined): string | undefined {
  const { ok, data, error } = fieldsOf(result);
  const { message, detail } = fieldsOf(fieldsOf(ok ? data : error).error);
  return [message, detail].filter((part) => typeof part === "string" && part !== "").join(": ") || undefined;
}
