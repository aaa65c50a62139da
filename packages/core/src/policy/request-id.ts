const names = ["x-request-id", "request-id", "dd-request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/** Whether a text holds what the request held, as it is or as JSON writes it, or is a part of it. */
export const echoes = (text: string, sent: readonly string[]): boolean => {
  const written = JSON.stringify(text).slice(1, -1);
  return sent.some((own) => own.includes(text) || own.includes(written) || (own.length > 7 && text.includes(own)));
};

/**
 * The server's id of the request, under the names in use. It goes into messages, so it has to look like an id, and must not be
 * what the request held: a server may echo a key or the ticket.
 */
export function requestIdOf(
  headers: Headers | undefined,
  body: unknown,
  keys: Record<string, string>,
): string | undefined {
  for (const name of names) {
    const id = headers?.get(name);
    if (id && /^[!-~]{1,128}$/.test(id) && !echoes(id, sentBy(body, keys))) return id;
  }
  return undefined;
}

/** The texts that a request held: its body, where that is one, and its credentials; of `Bearer …` the second word is secret. */
export const sentBy = (body: unknown, keys: Record<string, string>): string[] => [
  typeof body === "string" ? body : "",
  ...Object.values(keys).flatMap((key) => key.split(" ")),
];
