import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listAnswers, type Vendor } from "../lib/vendors.ts";

/** What must never be in a report: it stands for texts, names, keys and ids of a real tenant. */
export const secret = "canary-7f3a";

/** How one operation answers, given a documented example. */
export type Behaviour = (response: ServerResponse, example: unknown) => void;

/** A stand-in for a tenant: it answers with documented examples, unless an operation is told otherwise. */
export class Tenant {
  /** By operationId. */
  behaviours: Record<string, Behaviour> = {};
  /** The requests that came, as method and path. */
  seen: string[] = [];
  url = "";

  readonly #vendor: Vendor;
  readonly #server = createServer((request, response) => this.#answer(request, response));

  constructor(vendor: Vendor) {
    this.#vendor = vendor;
  }

  async open(): Promise<void> {
    await once(this.#server.listen(0, "127.0.0.1"), "listening");
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer({ method, url = "" }: IncomingMessage, response: ServerResponse): void {
    const path = url.split("?")[0] ?? "";
    this.seen.push(`${method} ${path}`);
    const endpoint = this.#vendor.endpoints.find(
      (one) => one.method.toUpperCase() === method && patternOf(one.path).test(path),
    );
    const answer = endpoint && listAnswers(this.#vendor, endpoint).find(({ status }) => status < 300);
    const behaviour = this.behaviours[endpoint?.operation.operationId ?? ""];
    if (behaviour) behaviour(response, structuredClone(answer?.value));
    else send(response, answer?.value, answer?.status ?? 404);
  }
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/\{.*?\}/g, "[^/]+")}$`);

/** Answers, with secrets in the headers as servers do. */
export const send = (response: ServerResponse, body: unknown, status = 200, type = "application/json"): void => {
  response
    .writeHead(status, { "content-type": type, "x-request-id": secret, "set-cookie": `session=${secret}` })
    .end(typeof body === "string" ? body : JSON.stringify(body));
};
