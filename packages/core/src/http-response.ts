import type { Attempted } from "./call/course.ts";
import type { Bytes } from "./wire/decode.ts";

type Answer = NonNullable<Attempted["answer"]>;

/**
 * A response whose body has been read, with what was read: a second Response, or fields put on the first, would cost as much
 * as the call.
 */
export class ReadResponse {
  readonly #read: Response;
  readonly #content: string | Bytes | null;
  /** What its JSON says; undefined where it is none. */
  readonly value: unknown;
  readonly headers: Headers;
  readonly bodyUsed = false;
  /** Whether nobody looks yet but openapi-fetch, which need not parse again what has a value. */
  isBrief = false;
  #body: Response["body"] | undefined;

  constructor(read: Response, content: string | Bytes | null, value: unknown) {
    this.value = value;
    this.#read = read;
    this.#content = content;
    this.headers = read.headers;
    if (typeof content !== "string") return;
    // openapi-fetch takes a length of nothing for a success.
    this.headers = new Headers(read.headers);
    this.headers.delete("content-length");
  }

  get status(): number {
    return this.#read.status;
  }
  get ok(): boolean {
    return this.#read.ok;
  }
  get statusText(): string {
    return this.#read.statusText;
  }
  get url(): string {
    return this.#read.url;
  }
  get redirected(): boolean {
    return this.#read.redirected;
  }
  get type(): ResponseType {
    return this.#read.type;
  }
  get body(): Response["body"] {
    this.#body ??= this.clone().body;
    return this.#body;
  }
  clone(): Response {
    return new Response(this.#content, { status: Math.min(this.status, 599), headers: this.headers });
  }
  async text(): Promise<string> {
    if (this.isBrief) return "0";
    return typeof this.#content === "string" ? this.#content : new TextDecoder().decode(this.#content ?? undefined);
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.clone().arrayBuffer();
  }
  blob(): Promise<Blob> {
    return this.clone().blob();
  }
  bytes(): Promise<Uint8Array> {
    return this.clone().bytes();
  }
  formData(): Promise<FormData> {
    return this.clone().formData();
  }
}

/** Middleware asks `instanceof Response`. */
Object.setPrototypeOf(ReadResponse.prototype, Response.prototype);

/** The body from which openapi-fetch tells success and failure as the methods do; undefined where it could not read it. */
export function contentOf({ ok, body, bytes }: Answer, response: Response): string | Bytes | null | undefined {
  if ([204, 205, 304].includes(response.status)) return null;
  // Callers look whether there is an `error`, and an empty body would leave none.
  if (!response.ok) return (body === undefined ? bytes.length : body) ? bytes : `HTTP ${response.status}`;
  if (body !== undefined) return bytes;
  return ok || bytes.length === 0 ? null : undefined;
}
