import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnyResult, CommonOptions } from "@incident-clients/core";
import {
  bodyOf,
  type Document,
  type Endpoint,
  isJson,
  listEndpoints,
  resolve,
} from "@incident-clients/scripts/generate/openapi";
import { listVendors, packageOf } from "@incident-clients/scripts/paths";
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
    const document: Document = JSON.parse(readFileSync(join(packageOf(name), "openapi.json"), "utf8"));
    const { connect } = await import(join(packageOf(name), "demo.ts"));
    return { name, document, endpoints: listEndpoints(document), connect };
  }),
);

/** The request bodies that an operation's specification shows, by example name. */
export function requestExamples({ document }: Vendor, { operation }: Endpoint): [string, unknown][] {
  const body = bodyOf(operation);
  return Object.entries(body?.examples ?? {}).map(([name, example]) => {
    const { value } = resolve(document, example);
    return [name, body?.isForm ? withFiles(document, body.schema, value) : value];
  });
}

/** An input that the specification shows: its parameters' first examples, and a body. */
export function inputOf(vendor: Vendor, endpoint: Endpoint, body = requestExamples(vendor, endpoint)[0]?.[1]): object {
  const input: Record<string, unknown> = body === undefined ? {} : { body };
  for (const parameter of endpoint.parameters) {
    if (parameter.in === "header") continue;
    const [example] = Object.values(parameter.examples ?? {});
    const value = example ? resolve(vendor.document, example).value : undefined;
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

/** Every status, JSON media type and named example of an operation. */
export function listAnswers({ document }: Vendor, { operation }: Endpoint): Answer[] {
  return Object.entries(operation.responses).flatMap(([key, reference]): Answer[] => {
    const status = Number(key.replace("5XX", "503"));
    const content = Object.entries(resolve(document, reference).content ?? {}).filter(([type]) => isJson(type));
    if (content.length === 0) return [{ status, mediaType: undefined, example: "", value: undefined }];
    return content.flatMap(([mediaType, media]) =>
      Object.entries(media.examples ?? {}).map(([example, one]) => ({
        status,
        mediaType,
        example,
        value: resolve(document, one).value,
      })),
    );
  });
}
