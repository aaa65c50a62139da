import { bodyOf, type Endpoint } from "@incident-clients/openapi";
import { inputOf, listAnswers, type Vendor } from "../lib/vendors.ts";
import type { Step } from "./play.ts";
import { trouble } from "./stage.ts";

/** Whether a call makes or changes something that must not be made or changed twice. */
export const isWrite = ({ operation }: Endpoint): boolean => !operation["x-idempotent"];

/**
 * What is played of a vendor: every operation as its specification shows it, so tickets are made and changed, and one write
 * in trouble.
 */
export function stepsOf(vendor: Vendor): Step[] {
  const all = vendor.endpoints.map((endpoint) => stepFor(vendor, endpoint));
  const writes = vendor.endpoints.filter(isWrite);
  // `client.http` takes a form or a file only with a serializer.
  const write =
    writes.find(({ operation }) => bodyOf(operation)?.isJson) ??
    writes[0] ??
    vendor.endpoints.find(({ method }) => method !== "get");
  if (!write) throw new Error(`${vendor.name} has no operation that writes`);
  const sent = stepFor(vendor, write);
  const { operationId } = write.operation;
  const troubled = (what: string, name: keyof typeof trouble, more: Partial<Step>): Step => {
    const headers = { ...sent.headers, [trouble[name]]: `${vendor.name} ${what}` };
    return { ...sent, what: `${operationId}, ${what}`, headers, ...more };
  };
  return [
    ...all,
    {
      ...sent,
      what: `${operationId} through client.http`,
      http: { method: write.method.toUpperCase(), path: write.path },
    },
    troubled("429", "busy", { options: { retry: false }, expected: "429 rejected" }),
    troubled("429 once, then repeated", "busyOnce", { options: { retry: { baseDelay: 1 } } }),
    troubled("answer cut off", "cutOff", { expected: "truncated unknown" }),
    troubled("aborted", "silent", { abort: true, expected: "aborted unknown" }),
  ];
}

/** A call as the specification shows it, answered with its first documented success. */
export function stepFor(vendor: Vendor, endpoint: Endpoint): Step {
  const { operationId } = endpoint.operation;
  const success = listAnswers(vendor, endpoint).find(({ status }) => status < 300);
  if (!success) throw new Error(`${vendor.name} ${operationId} documents no success`);
  const { status, example } = success;
  return {
    vendor: vendor.name,
    what: operationId,
    operation: operationId,
    input: inputOf(vendor, endpoint),
    headers: { prefer: example ? `code=${status}, example=${example}` : `code=${status}` },
    expected: String(status),
  };
}
