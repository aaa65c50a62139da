import { join } from "node:path";
import type { AnyResult, CommonOptions } from "@incident-clients/core";
import type { Document, Endpoint, Response } from "@incident-clients/openapi";
import { bodyOf, examplesOf, fileOf, jsonOf, listEndpoints, resolve, responsesOf } from "@incident-clients/openapi";
import { listVendors, packageOf, readDocument } from "@incident-clients/openapi/vendors";
import { withFiles } from "./forms.ts";

/** A built client, with its methods found by name. */
export type AnyClient = Record<string, (request?: unknown, options?: unknown) => Promise<AnyResult>>;

/** All that the suites need of a vendor; none of them names one. */
export interface Vendor {
  name: string;
  document: Document;
  endpoints: Endpoint[];
  connect(baseUrl: string, options?: CommonOptions): AnyClient;
}

/** Every vendor that has a specification, with its built client. */
export const vendors: Vendor[] = await Promise.all(
  listVendors().map(async (name) => {
    const document = readDocument(name);
    const { connect } = await import(join(packageOf(name), "demo.ts"));
    return { name, document, endpoints: listEndpoints(document), connect };
  }),
);

/** The request bodies that an operation's specification shows, by example name. */
export function requestExamples({ document }: Vendor, { operation }: Endpoint): [string, unknown][] {
  const body = bodyOf(operation);
  return examplesOf(document, body?.examples).map(([name, value]) => [
    name,
    body?.isForm ? withFiles(document, body.schema, value) : value,
  ]);
}

/** An input that the specification shows: its parameters' first examples, and a body. */
export function inputOf(vendor: Vendor, endpoint: Endpoint, body = requestExamples(vendor, endpoint)[0]?.[1]): object {
  const input: Record<string, unknown> = body === undefined ? {} : { body };
  for (const parameter of endpoint.parameters) {
    if (parameter.in === "header") continue;
    const value = examplesOf(vendor.document, parameter.examples)[0]?.[1];
    if (value !== undefined) input[parameter.in] = { ...(input[parameter.in] as object), [parameter.name]: value };
  }
  return input;
}

/** One documented answer. */
export interface Answer {
  /** A status to ask the mock for; a range is represented by one of its statuses. */
  status: number;
  /** Undefined where no body is documented. */
  mediaType: string | undefined;
  example: string;
  value: unknown;
}

/** What a specification says of a status that was met. */
export const responseOf = ({ document }: Vendor, { operation: { responses } }: Endpoint, status: number): Response =>
  resolve(document, responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? { description: "" });

/** Every status, media type and named example of an operation. */
export function listAnswers({ document }: Vendor, { operation }: Endpoint): Answer[] {
  return responsesOf(document, operation).flatMap(([key, response]): Answer[] => {
    const status = Number(key.replace("5XX", "503"));
    const file = fileOf(response);
    const content = file ? [file] : jsonOf(response);
    if (content.length === 0) return [{ status, mediaType: undefined, example: "", value: undefined }];
    return content.flatMap(([mediaType, media]) =>
      examplesOf(document, media.examples).map(([example, value]) => ({ status, mediaType, example, value })),
    );
  });
}
