/** Whether a text from outside is, or holds, what the request held. */
export type IsEcho = (text: string) => boolean;

/**
 * Tells what a server only sends back, as it is or as JSON writes it: of a request's body, where that is a text, and its
 * credentials; of `Bearer …` the second word is the secret.
 */
export const echoOf =
  (body: unknown, keys: Record<string, string>): IsEcho =>
  (text) => {
    const sent = [typeof body === "string" ? body : "", ...Object.values(keys).flatMap((key) => key.split(" "))];
    const written = JSON.stringify(text).slice(1, -1);
    return sent.some((own) => own.includes(text) || own.includes(written) || (own.length > 7 && text.includes(own)));
  };
