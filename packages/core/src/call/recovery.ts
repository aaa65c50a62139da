// What a failure needs: whether and when to come back, and words for what happened. Loaded with the first one, by servers with
// the first call.
import type { Operation } from "../definition.ts";
import { type Gate, gateOf } from "../policy/gate.ts";
import { retryAfterSeconds } from "../policy/rate-limit.ts";
import { nextHop } from "../policy/redirect.ts";
import { asksToWait } from "../policy/retry.ts";
import type { Recovery } from "./course.ts";
import { recover } from "./recover.ts";
import { hintFor } from "./words.ts";

function heed(
  gate: Gate,
  operation: Operation,
  response: Response,
  resetAfter: string | undefined,
): number | undefined {
  const seconds = retryAfterSeconds(response, resetAfter);
  if (seconds && asksToWait(operation, response.status)) gate.hold(seconds);
  return seconds;
}

export const recovery: Recovery = { gateOf, heed, hintFor, nextHop, recover };
