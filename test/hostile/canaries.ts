import { inspect } from "node:util";
import { isIncidentClientError } from "@incident-clients/core";
import { answerCanary } from "./behaviours.ts";
import { queryCanary, requestCanary, type Target } from "./targets.ts";

/** The texts that must not leak, by what they are: the credentials as sent and what they are made of, and marks. */
export function canariesOf({ secrets }: Target): Record<string, string[]> {
  // Shorter values (a key's number) are found in harmless text.
  const values = Object.values(secrets).filter((value) => value.length >= 8);
  return { key: [...values, "demo-"], ticket: [requestCanary], query: [queryCanary], answer: [answerCanary] };
}

/** The text that an error shows when it is logged in the usual ways. */
export const printedOf = (error: unknown): Record<string, string> =>
  error instanceof Error
    ? { message: error.message, "the printed error": inspect(error), "the error's JSON": serialize(error) }
    : {};

/** All the text that an error has, wherever a log may look for it: the cause too, which ours have only for who asks by name. */
export function textsOf(error: unknown): Record<string, string> {
  const texts: Record<string, string> = {};
  for (
    let cause = error, place = "error";
    cause instanceof Error;
    cause = isIncidentClientError(cause) ? undefined : cause.cause, place = `${place}.cause`
  ) {
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

/** The places at which a canary is found, each with what it is. */
export function findLeaks(canaries: Record<string, string[]>, texts: Record<string, string>): string[] {
  return Object.entries(texts).flatMap(([place, text]) =>
    Object.entries(canaries)
      .filter(([, marks]) => marks.some((mark) => text.includes(mark)))
      .map(([kind]) => `${kind} in ${place}`),
  );
}
