// What hooks are told. Loaded where a client has hooks.
import type { HookEvent, notify } from "../hooks.ts";
import { redactHeaders } from "../policy/redact.ts";
import type { checkHeaders } from "../wire/headers.ts";
import type { Course, Known, Observer } from "./course.ts";

/** Makes what tells the hooks of one call; the functions are the core's own: this file is loaded apart from them. */
export function createObserver(tell: typeof notify, check: typeof checkHeaders): Observer {
  const id = Math.random().toString(36).slice(2, 12);
  return (name, course, known) => {
    const { config, call } = course;
    let added: Record<string, string> | undefined;
    for (const hooks of [call.options.on, config.on]) {
      const told = tell(hooks, name, () => eventOf(id, name, course, known) as never);
      try {
        // A promise comes too late, and has no headers.
        if (told && name === "request") added = { ...added, ...check(call.id, told as Record<string, string>) };
      } catch {} // The caller's own bug, too.
    }
    return added;
  };
}

function eventOf(
  id: string,
  name: string,
  { config, definition, call }: Course,
  { attempt, began, details, response, isEcho = () => false, failed, code, wait }: Known,
): object {
  const { operation } = call;
  const event: HookEvent = {
    call: id,
    context: call.options.context,
    operation: call.id,
    method: operation.method,
    url: config.baseUrl.origin + operation.path,
    attempt,
    duration: began === undefined ? 0 : performance.now() - began,
    headers: redactHeaders(
      response?.headers ?? (name === "request" ? Object.entries(call.headers) : []),
      definition.headers,
      isEcho,
    ),
  };
  if (!details) return event;
  const { status, requestId, outcome } = details;
  return { ...event, status, requestId, ...(failed && { outcome, code }), ...(wait !== undefined && { wait }) };
}
