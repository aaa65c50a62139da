import type { Operation } from "./definition.ts";
import { Fault, faultOf } from "./fault.ts";
import { parseJson } from "./json.ts";
import type { Outcome } from "./outcome.ts";

/** What an answer means. */
export interface Decoded {
  ok: boolean;
  body: unknown;
  /** Set by a success status whose body says that the call failed. */
  outcome?: Outcome | undefined;
}

/** The bytes of a body. */
export type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a body, at most `maxBytes` of it. */
export async function readBody(response: Response, maxBytes: number): Promise<Bytes> {
  const length = Number(response.headers.get("content-length"));
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Bytes[] = [];
  let size = 0;
  try {
    while (!(length > maxBytes)) {
      const { done, value } = await reader.read();
      if (done)
        return chunks.length === 1 ? (chunks[0] as Bytes) : new Uint8Array(await new Blob(chunks).arrayBuffer());
      chunks.push(value);
      size += value.length;
      if (size > maxBytes) break;
    }
  } catch (error) {
    throw new Fault("truncated", faultOf(error).reason);
  }
  reader.cancel().catch(() => {});
  throw new Fault("too-large");
}

/** `application/json`, any `+json`, or no type at all: then the text decides. A proxy may have told the type twice. */
const maybeJson = (type: string | null) => type === null || /^application\/([\w.-]+\+)?json\s*([;,]|$)/i.test(type);

/** Reads an answer as the specification documents it; a success that is not what was documented is a fault. */
export function decode(operation: Operation, response: Response, bytes: Bytes): Decoded {
  const type = response.headers.get("content-type");
  const expected = response.ok ? operation.success[response.status] : undefined;
  // What is sent where nothing is documented means nothing, but a login page means that the call never arrived.
  const page = bytes.length > 0 && /^text\/html/i.test(type ?? "");
  if (expected === "none" && !page) return { ok: true, body: undefined };
  if (expected && bytes.length === 0) {
    if (expected === "json-or-empty") return { ok: true, body: undefined };
    throw new Fault("empty-body");
  }
  let body: unknown;
  try {
    if (maybeJson(type)) body = parseJson(utf8.decode(bytes));
    else throw new Fault("media-type", type?.split(";")[0]);
  } catch (error) {
    // The status already says that a failure is a failure; its body is only a help.
    if (expected) throw error instanceof Fault ? error : new Fault("invalid-body");
  }
  // Some servers write `null` for a body that may be missing.
  if (expected === "json-or-empty") body ??= undefined;
  const outcome = expected && failedOutcome(operation, body);
  return { ok: expected !== undefined && !outcome, body, outcome };
}

/** The outcome of a success body that means failure, or undefined. */
function failedOutcome(operation: Operation, body: unknown): Outcome | undefined {
  const fields = (body ?? {}) as Record<string, unknown>;
  const branch = operation.failed?.find(({ when }) =>
    Object.entries(when).every(([key, value]) => fields[key] === value),
  );
  const proof = Object.entries(branch?.rejected ?? {});
  const refused = proof.some(([key, pattern]) => {
    const text = fields[key];
    return typeof text === "string" && new RegExp(pattern).test(text);
  });
  return refused ? "rejected" : branch?.outcome;
}
