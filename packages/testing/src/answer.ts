import { type Contract, exampleOf, type Media, type Operation } from "./contract.ts";
import { ContractError } from "./errors.ts";
import { stringifyJson } from "./json.ts";
import type { LooseAnswer } from "./script.ts";

/** Refuses an answer that the specification does not allow, and makes the platform's response of any other. */
export function toResponse(contract: Contract, operation: Operation, answer: LooseAnswer, accept = "*/*"): Response {
  const { status, headers } = answer;
  const where = `${operation.id} ${status}`;
  const documented = contract.response(operation, status);
  const media = chooseMedia(documented.media, accept);
  const text = textOf(contract, where, media, documented.mayBeEmpty, answer);
  // An empty body says so, as the vendors' servers do: without a length it could be a cut one.
  const empty: Record<string, string> = status === 204 ? {} : { "content-length": "0" };
  const type = media && text !== undefined ? { "content-type": typeOf(text) ?? media.type } : empty;
  return new Response(text ?? null, { status, headers: { ...documented.headers, ...type, ...headers } });
}

/** The type that a file has by itself. */
const typeOf = (body: string | Blob) => (body instanceof Blob && body.type ? body.type : undefined);

/** The body as it goes over the wire; undefined for none. */
function textOf(
  contract: Contract,
  where: string,
  media: Media | undefined,
  mayBeEmpty: boolean,
  answer: LooseAnswer,
): string | Blob | undefined {
  if (!media) {
    if (answer.body !== undefined) throw new ContractError(`${where} is documented without a body`);
    return undefined;
  }
  const body = "body" in answer ? answer.body : exampleOf(where, media, answer.example);
  if (body === undefined) {
    if (mayBeEmpty) return undefined;
    throw new ContractError(`${where} is documented with a body; leave the argument away to answer an example`);
  }
  if (media.isFile) {
    if (body instanceof Blob || typeof body === "string") return body;
    throw new ContractError(`${where} is documented as a file; pass a Blob`);
  }
  const text = stringifyJson(body);
  // What counts is what arrives: without undefined properties, with dates as text and bigints as digits.
  contract.checkBody(where, media.schema, JSON.parse(text));
  return text;
}

/** The first documented media type that the client takes. */
const chooseMedia = (media: Media[], accept: string) => media.find(({ type }) => accept.includes(type)) ?? media[0];

/** The answer that the mock server's `Prefer` header asks for (`code=429, example=name`), or the first success. */
export function preferredAnswer({ responses }: Operation, prefer: string): LooseAnswer {
  const [, code] = /\bcode=(\d{3})/.exec(prefer) ?? [];
  const [, example] = /\bexample=([\w.-]+)/.exec(prefer) ?? [];
  const status = code ?? [...responses.keys()].find((one) => one.startsWith("2"));
  return { status: Number(status), ...(example && { example }) };
}
