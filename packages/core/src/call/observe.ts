// What hooks are told. Loaded where a client has hooks.
import type { ErrorDetails } from "../errors.ts";
import type { HookEvent, Hooks, notify } from "../hooks.ts";
import type { IsEcho } from "../policy/echo.ts";
import { redactHeaders } from "../policy/redact.ts";
import type { Course } from "./attempt.ts";

/** What is known of an attempt when a hook is told. */
interface Known {
  attempt: number;
  /** When it began, on the clock of `performance.now()`; undefined where it begins, or has ended before. */
  began?: number;
  details?: ErrorDetails;
  response?: Response | undefined;
  isEcho?: IsEcho;
  failed?: boolean;
  code?: string | undefined;
  wait?: number;
}

/** Tells a hook of one attempt. */
export type Observer = (name: Exclude<keyof Hooks, "validation">, course: Course, known: Known) => void;

/** Makes what tells hooks; `tell` is the core's own `notify`: this file is loaded apart from it. */
export const createObserver =
  (tell: typeof notify): Observer =>
  (
    name,
    { config, definition, call },
    { attempt, began, details, response, isEcho = () => false, failed, code, wait },
  ) =>
    tell(config.on, name, () => {
      const { id, operation, headers } = call;
      const event: HookEvent = {
        operation: id,
        method: operation.method,
        url: config.baseUrl.origin + operation.path,
        attempt,
        duration: began === undefined ? 0 : performance.now() - began,
        headers: redactHeaders(
          response?.headers ?? (name === "request" ? Object.entries(headers) : []),
          definition.headers,
          isEcho,
        ),
      };
      if (!details) return event;
      const { status, requestId, outcome } = details;
      return { ...event, status, requestId, ...(failed && { outcome, code }), ...(wait !== undefined && { wait }) };
    });
