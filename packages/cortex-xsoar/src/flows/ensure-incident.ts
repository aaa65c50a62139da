import {
  type CallOptions,
  callNames,
  checkWaiting,
  copyBody,
  describeFailure,
  type Ensured,
  type EnsureOptions,
  ensureNames,
  fieldsOf,
  isUsageError,
  itemsOf,
  type NotEnsured,
  pollUntil,
  requireText,
  settle,
  takeOptions,
  tell,
  UsageError,
  withHidden,
} from "@incident-clients/core";
import type { CreateOrUpdateIncidentResult, XsoarOperations } from "../generated/client.ts";
import { createIncident, type NewIncident } from "./create-incident.ts";

/** How to ensure an incident. Limits of time of a call are for each request. */
export interface EnsureIncidentOptions extends EnsureOptions {
  /** Machine name of the custom field that carries the key, such as `externalcaseid`. It has to be searchable. */
  keyField: string;
  /** Milliseconds until a search shows a new incident; defaults to 30,000. No figure is published. */
  lag?: number | undefined;
}

/** What became of an incident; the answer and the server's text are there by name only, so that no log holds them. */
export type EnsureIncidentReport = (Ensured | NotEnsured) & {
  /** Whether the incident shows its key; without it, a later call cannot find it. */
  kept?: boolean | undefined;
  /** The answer to the create; undefined where none was sent. Not enumerable. */
  readonly result: CreateOrUpdateIncidentResult | undefined;
  /** What the server said: text from outside, so escape it before you show it. Not enumerable. */
  readonly serverText: string | undefined;
};

const flow = "ensureIncident";

/** What a search shows: the ids of the incidents with the key, or why nobody can tell. */
interface Look {
  ids: string[];
  problem: string | undefined;
  error: unknown;
}

/** A look has all its fields, so that none is taken from `Object.prototype`. */
const seen = (ids: string[], problem?: string, error?: unknown): Look => ({ ids, problem, error });

/**
 * Ensures that there is one incident for a key. It searches for the key in a custom field first, sends the incident once if
 * there is none, and searches with growing pauses for one whose answer was lost, until `patience` ends. After a crash, call it
 * again with the same key. Two processes that send the same key at the same moment are not kept apart: XSOAR takes both.
 *
 * Throws a `UsageError`, before the incident is sent, for what `createIncident` refuses, for a key that a search cannot carry and for
 * options that do not exist. Once the incident has been sent, it does not throw.
 *
 * @example
 * ```ts
 * import { createXsoarClient } from "@incident-clients/cortex-xsoar";
 * import { ensureIncident } from "@incident-clients/cortex-xsoar/flows";
 *
 * const xsoar = createXsoarClient({
 *   url: "https://api-acme.crtx.us.paloaltonetworks.com",
 *   apiKey: process.env.XSOAR_API_KEY,
 *   apiKeyId: process.env.XSOAR_API_KEY_ID,
 * });
 * const report = await ensureIncident(
 *   xsoar,
 *   { name: "Impossible travel: j.doe@example.com" },
 *   { key: "CASE-2291", keyField: "externalcaseid", tried: false },
 * );
 * console.log(report.state, report.ticket?.id ?? report.reason);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XSOAR-8-API/Create-or-update-an-incident
 */
export async function ensureIncident(
  client: Pick<XsoarOperations, "createOrUpdateIncident" | "searchIncidents">,
  incident: NewIncident,
  options: EnsureIncidentOptions,
): Promise<EnsureIncidentReport> {
  const taken = takeOptions(flow, options, [...ensureNames, "keyField", "lag", ...callNames]);
  const { key, keyField, tried = true, lag = 30_000, ...waiting } = taken;
  const { patience: _, onProgress, ...call } = waiting;
  const patience = checkWaiting(flow, waiting);
  if (typeof lag !== "number" || !(lag >= 0)) throw new UsageError(flow, `pass "lag" as a number of milliseconds`);
  requireText(flow, "key", key);
  if (/["\\\p{Cc}]/u.test(key) || key.trim() !== key)
    throw new UsageError(flow, `"key" has characters that a search cannot carry`);
  if (typeof keyField !== "string" || !/^[a-z][a-z0-9]*$/.test(keyField))
    throw new UsageError(flow, `pass "keyField" as the machine name of a custom field`);
  const given = copyBody(flow, incident);
  const body = { ...given, CustomFields: { ...fieldsOf(fieldsOf(given).CustomFields), [keyField]: key } };
  for (const method of ["createOrUpdateIncident", "searchIncidents"] as const)
    if (typeof client?.[method] !== "function") throw new UsageError(flow, `pass a client that has the call ${method}`);

  const end = performance.now() + patience;
  const look = () => search(client, keyField, key, call);
  const poll = (isSettled: (seen: Look) => boolean, ms: number) =>
    pollUntil(look, isSettled, { ...waiting, patience: Math.max(0, ms) });
  const isFound = ({ ids }: Look) => ids.length > 0;

  const before = await poll(isFound, tried ? Math.min(lag, patience) : 0);
  if (before.error && isUsageError(before.error)) throw before.error;
  const hidden = { result: undefined, serverText: undefined };
  if (isFound(before)) return withHidden(found(before.ids, true), hidden);
  const reason = call.signal?.aborted ? "The caller ended the wait." : before.problem;
  const hides =
    tried && lag > patience ? "An earlier call's incident may still show: give it more patience." : undefined;
  const why = reason ?? hides;
  if (why) return withHidden({ state: "not-sent" as const, reason: `${why} Nothing was sent.` }, hidden);

  void tell(onProgress, { doing: "sending", attempt: 1 }, call.signal);
  const sent = await createIncident(client, body, call);
  const { result, serverText } = sent;
  const answered = { result, serverText };
  if (sent.state === "created") {
    const kept = fieldsOf(sent.incident.CustomFields)[keyField] === key;
    return withHidden({ ...found([sent.id], false), kept }, answered);
  }
  if (sent.state !== "unknown") return withHidden({ state: sent.state, reason: sent.reason }, answered);
  const after = await poll(isFound, end - performance.now());
  if (isFound(after)) return withHidden(found(after.ids, false), answered);
  const again = `${sent.reason} ${after.problem ?? "It was not found."} Call again with the same key.`;
  return withHidden({ state: "unknown" as const, reason: again }, answered);
}

function found(ids: string[], existed: boolean): (Ensured & { kept: boolean }) | NotEnsured {
  const [id, ...others] = ids;
  if (id !== undefined && others.length === 0) return { state: "created", existed, ticket: { id }, kept: true };
  const reason = "Several incidents have this key. Choose one, and change the key of the others.";
  return { state: "several", reason, tickets: ids.map((one) => ({ id: one })) };
}

/** Searches for the key, and compares every incident that comes back, whatever the server made of the query. */
async function search(
  client: Pick<XsoarOperations, "searchIncidents">,
  field: string,
  key: string,
  call: CallOptions,
): Promise<Look> {
  const body = { filter: { query: `${field}:"${key}"`, page: 0, size: 50 } };
  const result = await settle(client, "searchIncidents", { body }, call);
  if (!result.ok) return seen([], `A search failed: ${describeFailure("Cortex XSOAR", result)}`, result.error);
  const { data, total } = fieldsOf(result.data);
  const hits = itemsOf(data).map(fieldsOf);
  const isOurs = (hit: Record<string, unknown>) => fieldsOf(hit.CustomFields)[field] === key;
  const ids = hits.filter(isOurs).map(({ id }) => id);
  if (ids.some((id) => typeof id !== "string" || id === ""))
    return seen([], "A search returned an incident without an id.");
  if (ids.length > 0) return seen(ids.map(String));
  // Only an answer that says that it has nothing is a proof.
  const isEmpty = (data === null || Array.isArray(data)) && hits.length === 0 && total === 0;
  return isEmpty ? seen([]) : seen([], "A search returned incidents without the key in the given field.");
}
