import { subscribe } from "node:diagnostics_channel";
import { ConnectError } from "./advice.ts";
import { AnswerHeaders, Body, type ReceivedHeaders, type Source, unpacking } from "./answer.ts";

/** What was written, as `@incident-clients/core` asks for it. */
export interface Evidence {
  written: number;
  ended?: boolean | undefined;
  advice?: string | undefined;
}

/** A request with nothing left to wait for. */
export interface Request {
  origin: string;
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
}

/** What undici gives a handler to end the request with. */
export interface Controller extends Source {
  readonly aborted: boolean;
}

/** What undici 7 and 8 call. */
export interface Handler {
  onRequestStart(controller: Controller, context: unknown): void;
  onRequestUpgrade(controller: Controller): void;
  onResponseStart(controller: Controller, status: number, headers: ReceivedHeaders, statusText?: string): void;
  onResponseData(controller: Controller, chunk: Uint8Array): void;
  onResponseEnd(controller: Controller, trailers: unknown): void;
  onResponseError(controller: Controller, error: Error): void;
}

/** A dispatcher of undici 7 or 8. */
export interface Dispatcher {
  dispatch(options: Request, handler: Handler): boolean;
}

/** The part of a Response that callers read; its body is not a web stream. */
export interface Answer {
  readonly type: "default";
  readonly url: string;
  readonly redirected: false;
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: AnswerHeaders;
  readonly body: Body;
}

/** The request whose stream undici opens next, if it speaks HTTP/2. */
let opening: Exchange | undefined;
subscribe("http2.client.stream.created", (message) => {
  if (opening) opening.stream = (message as { stream: { readonly closed: boolean } }).stream;
  opening = undefined;
});

/** Whether what undici says is still of interest: once it is settled, a late start must not write anything. */
type State = "waiting" | "started" | "answered" | "over";

/** One request and its response, in undici's words; resolves with the first as soon as the headers are here. */
export class Exchange implements Handler {
  stream: { readonly closed: boolean } | undefined;
  readonly answer: Promise<Answer>;
  #request: Request;
  #evidence: Evidence;
  #signal: AbortSignal | undefined;
  #state: State = "waiting";
  #controller: Controller | undefined;
  #body: Pick<Body, "push" | "end"> | undefined;
  #resolve: (answer: Answer) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  #mayHaveStream: boolean;
  #onAbort = () => this.#stop(this.#signal?.reason);

  constructor(request: Request, evidence: Evidence, signal: AbortSignal | undefined, mayHaveStream: boolean) {
    this.#request = request;
    this.#mayHaveStream = mayHaveStream;
    this.#evidence = evidence;
    this.#signal = signal;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  begin(dispatcher: Dispatcher): void {
    if (this.#signal?.aborted) this.#onAbort();
    if (this.#state === "over") return;
    this.#signal?.addEventListener("abort", this.#onAbort);
    try {
      dispatcher.dispatch(this.#request, this);
    } catch (error) {
      this.#stop(error);
    }
  }

  onRequestStart(controller: Controller): void {
    // A second start would send the request again, and one after the end would follow "nothing was sent".
    if (this.#state !== "waiting") {
      controller.abort(new Error("not sent again"));
      return;
    }
    this.#state = "started";
    this.#controller = controller;
    this.#evidence.written++;
    if (!this.#mayHaveStream) return;
    opening = this;
    queueMicrotask(() => {
      opening = undefined;
    });
  }

  onRequestUpgrade(controller: Controller): void {
    controller.abort(new Error("the server upgraded the connection"));
  }

  onResponseStart(controller: Controller, status: number, given: ReceivedHeaders, statusText = ""): void {
    if (status < 200 || this.#state !== "started") return;
    this.#state = "answered";
    const headers = new AnswerHeaders(given);
    const isEmpty = this.#request.method === "HEAD" || status === 204 || status === 205 || status === 304;
    const body = new Body(controller);
    this.#body = unpacking(body, isEmpty ? "" : (headers.get("content-encoding") ?? ""), controller);
    const { origin, path } = this.#request;
    const ok = status < 300;
    const rest = { type: "default", url: origin + path, redirected: false } as const;
    this.#resolve({ ...rest, status, statusText, ok, headers, body });
  }

  onResponseData(_: Controller, chunk: Uint8Array): void {
    this.#body?.push(chunk);
  }

  onResponseEnd(): void {
    // A stream that was reset ends like a complete one, but is closed by then.
    if (this.stream) this.#evidence.ended = !this.stream.closed;
    this.#end();
    this.#body?.end();
  }

  onResponseError(_: Controller, error: Error): void {
    this.#stop(error);
  }

  #stop(reason: unknown): void {
    if (this.#state === "over") return;
    if (reason instanceof ConnectError) this.#evidence.advice = reason.message;
    this.#end();
    this.#reject(reason);
    const error = reason instanceof Error ? reason : new DOMException("The call was ended", "AbortError");
    this.#body?.end(error);
    if (!this.#controller?.aborted) this.#controller?.abort(error);
  }

  #end(): void {
    this.#state = "over";
    this.#signal?.removeEventListener?.("abort", this.#onAbort);
  }
}
