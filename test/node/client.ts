import {
  type AnyResult,
  type CallOptions,
  type CommonOptions,
  createClient,
  type Definition,
} from "@incident-clients/core";

const definition: Definition<"read" | "create"> = {
  headers: [],
  accept: "application/json",
  operations: {
    read: { method: "GET", path: "/things", idempotent: true, success: { 200: "json" } },
    create: { method: "POST", path: "/things", body: true, success: { 200: "json", 201: "json" } },
  },
};

/** A client with an operation that reads and one that writes. */
export interface Client {
  read(input: object, options?: CallOptions): Promise<AnyResult>;
  create(input: object, options?: CallOptions): Promise<AnyResult>;
}

export const clientOf = (url: string, fetch: CommonOptions["fetch"], more: CommonOptions = {}): Client =>
  createClient(definition, { baseUrl: new URL(url), credentials: {}, fetch, retry: false, ...more });
