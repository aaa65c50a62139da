import { inspect } from "node:util";
import { answerCanary } from "./behaviours.ts";
import { queryCanary, requestCanary, type Target } from "./targets.ts";

/** Every text that must not leak: the credentials as sent, what they are made of, and marks in requests and answers. */
export function canariesOf({ secrets }: Target): string[] {
  // Shorter values (a key's number) are found in harmless text.
  const values = Object.values(secrets).filter((value) => value.length >= 8);
  return [...values, "demo-", requestCanary, queryCanary, answerCanary];
}

/** All the text that an error shows when it is printed, logged or serialised, its causes included. */
export function textsOf(error: unknown): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let cause = error, place = "error"; cause instanceof Error; cause = cause.cause, place = `${place}.cause`) {
    texts[`${place}.message`] = cause.message;
    texts[`${place}.stack`] = cause.stack ?? "";
    texts[`String(${place})`] = String(cause);
    // The body of a ResponseError is hidden, and there for who asks for it by name.
    const showHidden = cause.name !== "ResponseError";
    texts[`inspect(${place})`] = inspect(cause, { depth: Infinity, showHidden, maxStringLength: Infinity });
    texts[`JSON.stringify(${place})`] = serialize(cause);
  }
  return texts;
}

function serialize(error: Error): string {
  try {
    return JSON.stringify(error);
  } catch {
    return ""; // The platform's own errors may be circular; ours must not, which the canary suite looks at.
  }
}

/** The places at which a canary is found. */
export function findLeaks(canaries: string[], texts: Record<string, string>): string[] {
  return Object.entries(texts)
    .filter(([, text]) => canaries.some((canary) => text.includes(canary)))
    .map(([place]) => place);
}
