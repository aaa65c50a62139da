import type { CommonOptions } from "@incident-clients/core";
import { bodyOf, type Endpoint, isJson, resolve, Schemas } from "@incident-clients/openapi";
import { type Answer, inputOf, listAnswers, type Vendor } from "../lib/vendors.ts";
import { succeed } from "./behaviours.ts";
import { flows } from "./flows.ts";
import { openSite } from "./servers.ts";

/** The parts of a request. */
export interface Input {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/**
 * Which operation a probe calls: a write that must not be repeated, one that may be, a GET, one with a path parameter. The
 * write of the vendor's flow is picked for the flow alone.
 */
export type TargetKind = "write" | "repeatable" | "get" | "item" | "flow";

/** An operation of a vendor with all that a call needs. */
export interface Target {
  vendor: Vendor;
  id: string;
  method: string;
  path: string;
  input: Input;
  /** Whether the body is a form. */
  isForm: boolean;
  /** Whether the body is a file as it is. */
  isFile: boolean;
  success: { status: number; type: string; text: string };
  /** Whether an empty success has a meaning of its own. */
  mayBeEmpty: boolean;
  /** Whether the specification sets the general rule aside for a status. */
  isSpecial(status: number): boolean;
  /** The credential headers as they go over the wire. */
  secrets: Record<string, string>;
  /** The path below which the vendor's API lies. */
  prefix: string;
  /** The vendor's header that says how many seconds to wait. */
  resetHeader: string | undefined;
  /** The documented success of each operation, for a flow that calls others. */
  shown: Record<string, unknown>;
  /** The documented answer to another operation's request. */
  answerOther(method: string, path: string): string | undefined;
}

/** Text in requests that must never be found in an error or a hook. */
export const requestCanary = "request-canary";
export const queryCanary = "query-canary";

/** Short waits instead of real ones, and limits that only a hung call meets. */
export const patientOptions: CommonOptions = { timeout: 10_000, deadline: 20_000, retry: { baseDelay: 1 } };

/** The documented successes of an operation that carry JSON and do not mean failure. */
function successesOf(vendor: Vendor, schemas: Schemas, { operation }: Endpoint, answers: Answer[]): Answer[] {
  return answers.filter(({ status, mediaType, value }) => {
    if (status > 299 || !mediaType || !isJson(mediaType)) return false;
    const response = resolve(vendor.document, operation.responses[status] ?? { description: "" });
    const schema = response.content?.[mediaType]?.schema;
    return schema !== undefined && schemas.accepts(schema, value) && !schemas.saysFailed(schema, value);
  });
}

/** Adds a field to the body: a client may look at the documented ones before it sends. */
export const withField =
  (name: string, value: unknown) =>
  (input: Input): Input => ({ ...input, body: { ...(input.body as object), [name]: value } });

/** The statuses for which the specification sets the general rule aside. */
function specialStatuses(vendor: Vendor, { operation }: Endpoint): string[] {
  return Object.entries(operation.responses)
    .filter(([, reference]) => {
      const response = resolve(vendor.document, reference);
      return response["x-outcome"] !== undefined || response["x-retryable"] !== undefined;
    })
    .map(([status]) => status);
}

/** An operation as a target; its credentials are still unknown. */
export function targetOf(vendor: Vendor, endpoint: Endpoint, { status, mediaType, value }: Answer): Target {
  const { operation, method, path } = endpoint;
  const documented = inputOf(vendor, endpoint) as Input;
  const { isForm = false, isJson = true } = bodyOf(operation) ?? {};
  const isFile = !isForm && !isJson;
  const hasFields = documented.body !== undefined && !isFile;
  const input = hasFields ? withField("canary", requestCanary)(documented) : documented;
  const special = specialStatuses(vendor, endpoint);
  const response = resolve(vendor.document, operation.responses[status] ?? { description: "" });
  return {
    vendor,
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    input: { ...input, query: { ...input.query, canary: queryCanary } },
    isForm,
    isFile,
    success: { status, type: mediaType ?? "", text: JSON.stringify(value) },
    mayBeEmpty: response["x-empty"] !== undefined,
    isSpecial: (code) => special.includes(String(code)) || special.includes(`${String(code)[0]}XX`),
    secrets: {},
    prefix: "",
    resetHeader: vendor.document["x-rate-limit-headers"]?.resetAfterSeconds,
    shown: {},
    answerOther: () => undefined,
  };
}

/** Picks a vendor's operations for the probes; a kind that it does not have is left out. */
export async function targetsOf(vendor: Vendor): Promise<Partial<Record<TargetKind, Target>>> {
  const schemas = new Schemas(vendor.document);
  const candidates = vendor.endpoints.flatMap((endpoint) => {
    const [first] = successesOf(vendor, schemas, endpoint, listAnswers(vendor, endpoint));
    return first ? [{ endpoint, first }] : [];
  });
  const pick = (fits: (endpoint: Endpoint) => boolean) => candidates.find(({ endpoint }) => fits(endpoint));
  const picked = {
    // Uploads have a suite of their own: openapi-fetch alone, the control, writes JSON.
    write: pick(({ operation }) => !operation["x-idempotent"] && bodyOf(operation)?.isJson === true),
    repeatable: pick(({ operation }) => operation["x-idempotent"]),
    get: pick(({ operation, method }) => operation["x-idempotent"] && method === "get"),
    item: pick(({ parameters }) => parameters.some((parameter) => parameter.in === "path")),
    flow: pick(({ operation }) => operation.operationId === flows[vendor.name]?.operation),
  };
  const shown = Object.fromEntries(
    candidates.map(({ endpoint, first }) => [endpoint.operation.operationId, first.value]),
  );
  const targets: Partial<Record<TargetKind, Target>> = {};
  for (const [kind, found] of Object.entries(picked)) {
    if (!found) continue;
    const target = targetOf(vendor, found.endpoint, found.first);
    const others = candidates.filter(({ endpoint }) => endpoint !== found.endpoint);
    const answerOther = (method: string, path: string) => {
      const other = others.find(
        ({ endpoint }) => endpoint.method === method.toLowerCase() && patternOf(endpoint.path).test(path),
      );
      return other && JSON.stringify(other.first.value);
    };
    const flow = kind === "flow" && { shown, answerOther };
    targets[kind as TargetKind] = { ...target, ...(await learn(target)), ...flow };
  }
  return targets;
}

const patternOf = (template: string) => new RegExp(`${template.replace(/\{[^}]+\}/g, "[^/]+")}(\\?|$)`);

/** Learns from one harmless call which credentials a client sends, and below which path. */
async function learn({ vendor, id, input, path, success }: Target): Promise<Pick<Target, "secrets" | "prefix">> {
  const site = await openSite(succeed, { success });
  try {
    const result = await vendor.connect(site.origin)[id]?.(input, {});
    const [seen] = site.seen;
    if (!result?.ok || !seen) throw new Error(`a harmless call of ${vendor.name} ${id} failed`);
    const names = Object.values(vendor.document.components.securitySchemes).map(({ type, name }) =>
      type === "apiKey" && name ? name.toLowerCase() : "authorization",
    );
    const secrets = names.flatMap((name) => (seen.headers[name] ? [[name, seen.headers[name]]] : []));
    const filled = path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(String(input.path?.[name])));
    return { secrets: Object.fromEntries(secrets), prefix: seen.path.slice(0, seen.path.indexOf(filled)) };
  } finally {
    site.close();
  }
}
