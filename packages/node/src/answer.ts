import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** The bytes of a body, or its end. */
export type Chunk = { done: false; value: Uint8Array } | { done: true; value: undefined };

/** What slows down and ends that which fills a body. */
export interface Source {
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

/** Bytes that wait to be read before the source is told to pause. */
const most = 65_536;

/** A body that is read as it arrives. A web stream does the same, and takes as long as all else of a call. */
export class Body {
  #source: Source;
  #chunks: Uint8Array[] = [];
  #size = 0;
  #over: { error?: Error } | undefined;
  #waiting: { resolve(chunk: Chunk): void; reject(error: Error): void } | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  push(value: Uint8Array): void {
    if (this.#waiting) this.#waiting.resolve({ done: false, value });
    else {
      this.#chunks.push(value);
      this.#size += value.length;
      if (this.#size > most) this.#source.pause();
    }
    this.#waiting = undefined;
  }

  end(error?: Error): void {
    if (this.#over) return;
    this.#over = error ? { error } : {};
    if (error) this.#waiting?.reject(error);
    else this.#waiting?.resolve({ done: true, value: undefined });
    this.#waiting = undefined;
  }

  async read(): Promise<Chunk> {
    const value = this.#chunks.shift();
    if (value) {
      this.#size -= value.length;
      if (this.#size <= most) this.#source.resume();
      return { done: false, value };
    }
    if (this.#over?.error) throw this.#over.error;
    if (this.#over) return { done: true, value: undefined };
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  async cancel(): Promise<void> {
    this.#chunks = [];
    if (!this.#over) this.#source.abort(new DOMException("The body was cancelled", "AbortError"));
  }

  getReader(): { read(): Promise<Chunk>; cancel(): Promise<void> } {
    return this;
  }
}

const decoders = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** Unpacks a body on its way, as a fetch does; a coding that nobody asked for is left as it is. */
export function unpacking(body: Body, encoding: string, source: Source): Pick<Body, "push" | "end"> {
  const create = Object.entries(decoders).find(([name]) => name === encoding.toLowerCase())?.[1];
  if (!create) return body;
  const decoder = create();
  pull(decoder, body, source);
  return {
    push(chunk) {
      if (decoder.write(chunk)) return;
      source.pause();
      decoder.once("drain", () => source.resume());
    },
    end(error) {
      if (error) decoder.destroy(error);
      else decoder.end();
    },
  };
}

async function pull(decoder: Readable, body: Body, source: Source): Promise<void> {
  try {
    for await (const chunk of decoder) body.push(chunk);
    body.end();
  } catch (error) {
    body.end(error instanceof Error ? error : new Error("the body cannot be unpacked"));
    source.abort(new Error("the body cannot be unpacked"));
  }
}

/** As undici gives them: lower case, and a list where one came several times. */
export type ReceivedHeaders = Record<string, string | string[] | undefined>;

/** Headers of a response as they came; a Headers of the platform's takes longer to make than to read. */
export class AnswerHeaders {
  #given: ReceivedHeaders;

  constructor(given: ReceivedHeaders) {
    this.#given = given;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    return Object.hasOwn(this.#given, key) ? textOf(this.#given[key]) : null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const [name, value] of Object.entries(this.#given)) {
      for (const one of Array.isArray(value) ? value : [value]) yield [name, textOf(one)];
    }
  }
}

/** As fetch has it: several are joined, and bytes beyond ASCII are latin1. */
function textOf(value: string | string[] | undefined): string {
  const text = [value ?? ""].flat().join(", ");
  return /[^\0-\xff]/.test(text) ? Buffer.from(text).toString("latin1") : text;
}
