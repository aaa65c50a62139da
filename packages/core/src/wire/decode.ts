import { Fault } from "../call/fault.ts";
import type { Operation } from "../definition.ts";
import type { Platform, Trace } from "../platform/platform.ts";
import type { Outcome } from "../policy/outcome.ts";
import { parseJson } from "./json.ts";

/** What an answer means. */
export interface Decoded {
  ok: boolean;
  body: unknown;
  /** Set by a success status whose body says that the call failed. */
  outcome?: Outcome | undefined;
}

/** The bytes of a body. */
export type Bytes = Uint8Array<ArrayBuffer>;

// Made at the first use: jsdom has none, and whoever tests a page there may import a client.
let utf8: TextDecoder | undefined;

/** Whether what a fetch gave can be read: a Response of the platform's, or one of a library's without web streams. */
export const isReadable = (response: Partial<Response> | undefined): response is Response =>
  !!response?.headers?.get && !!(response.body?.getReader ?? response.arrayBuffer ?? response.text);

/** Reads a body, at most `maxBytes` of it. */
export async function readBody(
  response: Response,
  maxBytes: number,
  { causeOf }: Platform,
  trace: Trace,
): Promise<Bytes> {
  let bytes: Bytes | undefined;
  try {
    if (!(Number(response.headers.get("content-length")) > maxBytes)) bytes = await readAll(response, maxBytes);
  } catch (error) {
    throw new Fault("truncated", causeOf(error).code, error);
  }
  // A stream that was reset ends like a whole one.
  if (trace.ended === false) throw new Fault("truncated");
  if (bytes) return bytes;
  response.body?.cancel?.().catch(() => {});
  throw new Fault("too-large");
}

/** Returns undefined where there is more than may be read. */
async function readAll(response: Response, maxBytes: number): Promise<Bytes | undefined> {
  const chunks: Bytes[] = [];
  let size = 0;
  const reader = response.body?.getReader?.();
  if (!reader) {
    const bytes = response.arrayBuffer
      ? new Uint8Array(await response.arrayBuffer())
      : new TextEncoder().encode(await response.text());
    return bytes.length > maxBytes ? undefined : bytes;
  }
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    size += value.length;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
}

/** `application/json`, any `+json`, or no type at all: then the text decides. A proxy may have told the type twice. */
const maybeJson = (type: string | null) => type === null || /^application\/([\w.-]+\+)?json\s*([;,]|$)/i.test(type);

/** Reads an answer as the specification documents it; a success that is not what was documented is a fault. */
export async function decode(operation: Operation, response: Response, bytes: Bytes, trace: Trace): Promise<Decoded> {
  const { status, ok } = response;
  const type = response.headers.get("content-type");
  const expected = ok ? operation.success[status] : undefined;
  // What is sent where nothing is documented means nothing, but a login page means that the call never arrived.
  if (expected === "none" && (status === 204 || !/^text\/html/i.test(type ?? "")))
    return { ok: true, body: operation.decode?.(response, bytes) };
  let body: unknown;
  try {
    // Which type it is may be text from outside.
    if (!maybeJson(type)) throw new Fault("media-type");
    if (expected && bytes.length === 0) {
      if (expected === "json") throw new Fault("empty-body");
      if (!isProvenEmpty(response, trace)) throw new Fault("truncated");
    } else {
      utf8 ??= new TextDecoder("utf-8", { fatal: true });
      body = await parseJson(utf8.decode(bytes));
    }
  } catch (error) {
    // The status already says that a failure is a failure; its body is only a help.
    if (expected)
      throw error instanceof Fault ? error : new Fault(error instanceof RangeError ? "too-large" : "invalid-body");
  }
  // Some servers write `null` for a body that may be missing.
  if (expected === "json-or-empty") body ??= undefined;
  const outcome = expected && operation.failed?.(body);
  return { ok: expected !== undefined && !outcome, body, outcome };
}

/** A cut connection looks empty too, so only the server's own word counts: no body by status, by length, or by END_STREAM. */
const isProvenEmpty = ({ status, headers }: Response, { ended }: Trace) =>
  status === 204 || status === 205 || ended === true || /^0(, ?0)*$/.test(headers.get("content-length") ?? "");
