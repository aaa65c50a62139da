// An XSOAR in memory: whole replacement under optimistic locking, and faults at any call. Incidents are kept as text, so that
// a test sees every digit that was sent.
import { createXsoarClient, type XsoarClient, type XsoarClientOptions } from "@incident-clients/cortex-xsoar";
import type { Fault } from "../../cortex/test/faults.ts";

type Operation = "read" | "search" | "write";

const first = `{"id":"4711","version":3,"name":"A case","type":"Access","severity":2,"status":1,"owner":"a.meyer","created":\
"2026-10-14T08:24:11.384Z","modified":"2026-10-14T09:02:40.771Z","investigationId":"4711","closed":"0001-01-01T00:00:00Z",\
"autime":1791966251384000123,"labels":null,"unheardof":{"n":[9007199254740993]},"CustomFields":{"scanip":"203.0.113.44","count":0}}`;

export class Tenant {
  readonly incidents = new Map<string, string>([["4711", first]]);
  /** What was asked for, in order. */
  readonly calls: Operation[] = [];
  /** The bodies of the writes that were carried out. */
  readonly written: string[] = [];
  /** Runs before each write is looked at: another writer, who is faster. */
  meanwhile: () => void = () => {};
  /** Replaces the server's own answer to a write. */
  answerWith: ((stored: string) => Response) | undefined;
  #faults: { operation: Operation; fault: Fault; times: number }[] = [];

  client(options: Partial<XsoarClientOptions> = {}): XsoarClient {
    const fetch = async (input: unknown, init: RequestInit = {}) => this.fetch(String(input), init);
    const key = { apiKey: "key", apiKeyId: "17" };
    return createXsoarClient({ url: "https://api-x.example", ...key, retry: { baseDelay: 1 }, fetch, ...options });
  }

  /** Makes the next calls of a kind fail. */
  breakNext(operation: Operation, fault: Fault, times = 1): void {
    this.#faults.push({ operation, fault, times });
  }

  /** An incident as it is stored, numbers beyond 2^53 aside. */
  stored(id = "4711") {
    return JSON.parse(this.incidents.get(id) ?? "null");
  }

  /** Another writer's change, made and counted. */
  change(fields: object): void {
    const current = this.stored();
    this.incidents.set("4711", JSON.stringify({ ...current, ...fields, version: current.version + 1 }));
  }

  fetch(url: string, init: RequestInit): Response {
    const path = new URL(url).pathname;
    const operation = path.endsWith("/incident") ? "write" : path.endsWith("/incidents/search") ? "search" : "read";
    this.calls.push(operation);
    const answer = () => this.#answer(operation, decodeURIComponent(path.split("/").at(-1) ?? ""), String(init.body));
    const planned = this.#faults.find((one) => one.operation === operation && one.times > 0);
    if (!planned) return answer();
    planned.times -= 1;
    return planned.fault.break(answer);
  }

  #answer(operation: Operation, id: string, body: string): Response {
    if (operation === "write") return this.#write(body);
    if (operation === "read") return this.incidents.has(id) ? json(this.incidents.get(id)) : notFound();
    const found = JSON.parse(body).filter.id.filter((one: string) => this.incidents.has(one));
    return json(`{"total":${found.length},"data":[${found.map((one: string) => this.incidents.get(one))}]}`);
  }

  #write(body: string): Response {
    this.meanwhile();
    const { id = "5000", version = 0 } = JSON.parse(body);
    const stored = this.stored(id);
    if (stored && version !== -1 && version !== stored.version) return stale(id, stored.version, version);
    const next = (stored?.version ?? 0) + 1;
    const text = body.replace(/^\{("id":"[^"]*",)?("version":-?\d+,)?/, `{"id":"${id}","version":${next},`);
    this.written.push(body);
    this.incidents.set(id, text);
    return this.answerWith?.(text) ?? json(text);
  }
}

/** A JSON answer; an empty one says that it is empty, as the server does. */
export const json = (text: string | undefined): Response =>
  new Response(text, {
    headers: { "content-type": "application/json", ...(text === "" && { "content-length": "0" }) },
  });

const failure = (id: string, error: string) =>
  Response.json({ id, status: 400, title: id, detail: id, error, encrypted: false, multires: null }, { status: 400 });

const notFound = () => failure("noInv", "Item not found (8)");

const stale = (id: string, stored: number, sent: number) =>
  failure("errOptimisticLock", `DB Version '${stored}' and Insert version '${sent}' do not match for id: ${id}`);
