// What hooks are told. Loaded where a client has hooks.
import type { Definition } from "../definition.ts";
import type { HookEvent, Hooks, notify } from "../hooks.ts";
import type { ClientConfig } from "../options.ts";
import { redactHeaders } from "../policy/redact.ts";
import type { Call } from "./attempt.ts";

/** Tells a hook of one attempt; `held` is what the request held, and no hook may show. */
export type Observer = (
  name: Exclude<keyof Hooks, "validation">,
  call: Call,
  headers: Iterable<[string, string]>,
  held: readonly string[],
  facts: Pick<HookEvent, "attempt" | "duration"> & Partial<HookEvent>,
) => void;

/** Makes what tells the hooks of a client; `tell` is the core's own `notify`: this file is loaded apart from it. */
export const createObserver =
  (definition: Definition, { on, baseUrl }: ClientConfig, tell: typeof notify): Observer =>
  (name, { id, operation: { method, path } }, headers, held, facts) =>
    tell(on, name, () => ({
      operation: id,
      method,
      url: baseUrl.origin + path,
      ...facts,
      headers: redactHeaders(headers, definition.headers, held),
    }));
