import type { Cause } from "./platform.ts";

/** Node's own limits, of 300 s unless a dispatcher sets others, which end a call also with `timeout: Infinity`. */
const ownLimits = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/;

/** The root of an error: the code that is deepest inside, since those around it only say that something failed. */
export function causeOf(error: unknown): Cause {
  const errors: unknown[] = [];
  const found: Cause = { message: "", errors };
  try {
    let at = error as {
      code?: unknown;
      name?: unknown;
      syscall?: unknown;
      message?: unknown;
      cause?: unknown;
      errors?: unknown[];
    };
    for (let depth = 0; depth < 5 && typeof at === "object" && at !== null; depth++) {
      errors.push(at);
      if (depth === 0 && typeof at.name === "string" && /^\w+Error$/.test(at.name)) found.name = at.name;
      if (typeof at.code === "string" && /^\w+$/.test(at.code)) found.code = at.code;
      if (typeof at.syscall === "string") found.syscall = at.syscall;
      found.message += String(at.message);
      at = (at.cause ?? at.errors?.[0]) as typeof at; // one error for each address that was tried
    }
  } catch {} // What a fetch of the caller's throws may be anything.
  found.timeout = ownLimits.test(found.code ?? "");
  return found;
}
