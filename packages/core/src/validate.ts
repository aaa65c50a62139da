import { keysOf } from "@incident-clients/openapi/pointer";
import type { UsageError } from "./errors.ts";
import type { ValidationEvent } from "./hooks.ts";

export type { ValidationEvent } from "./hooks.ts";

/** What differs from the specification, and where; the value is never told. */
export interface ValidationIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A Standard Schema (https://standardschema.dev), one that answers at once. */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly ValidationIssue[] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** Of each operation, the validator of its request and those of its responses by status. */
export type Validators = Readonly<
  Record<
    string,
    {
      readonly request?: StandardSchema<unknown>;
      readonly responses: Readonly<Record<string, StandardSchema<unknown>>>;
    }
  >
>;

/** Of a call, what is compared. */
interface Outgoing {
  id: string;
  body: string | Uint8Array | FormData | undefined;
}

/** Of what came back, what is compared. */
interface Incoming {
  answer: { body: unknown; bytes: Uint8Array } | undefined;
  details: { status?: number | undefined };
}

/**
 * What the option `validate` takes: `observe` or `enforce` of a vendor's package. The client brings what it needs, so that
 * this module shares no code with the client: whoever does not validate loads nothing more.
 */
export type Validation = <Call extends Outgoing, Settled extends Incoming>(
  send: (call: Call) => Promise<Settled>,
  report: (event: ValidationEvent) => void,
  Refusal: typeof UsageError,
) => (call: Call) => Promise<Settled>;

/**
 * Checks bodies as they are on the wire. `observe` only reports; `enforce` also refuses a request that differs. No mode
 * refuses an answer: its ticket exists, and would be lost.
 */
export function validation(mode: "observe" | "enforce", validators: Validators): Validation {
  return (send, report, Refusal) => async (call) => {
    const { id: operation, body } = call;
    const { request, responses } = validators[operation] ?? {};
    // A form has no validator: its files cannot be compared with a schema.
    const wrong = body instanceof FormData ? [] : differences(request, body);
    if (wrong.length > 0) {
      report({ operation, direction: "request", status: undefined, issues: wrong });
      if (mode === "enforce") throw new Refusal(operation, describe(wrong));
    }

    const settled = await send(call);
    const { answer, details } = settled;
    const { status = 0 } = details;
    // What is not JSON has been dealt with, and a status may be documented by its class.
    const schema =
      answer?.body === undefined ? undefined : (responses?.[status] ?? responses?.[`${(status / 100) | 0}XX`]);
    const issues = differences(schema, answer?.bytes);
    if (issues.length > 0) report({ operation, direction: "response", status, issues });
    return settled;
  };
}

/** Too deep for the stack, say. */
const unchecked = "could not be checked";

type Differences = ValidationEvent["issues"];

function differences(schema: StandardSchema<unknown> | undefined, body: string | Uint8Array | undefined): Differences {
  if (!schema || body === undefined) return [];
  try {
    const { issues = [] } = schema["~standard"].validate(parse(body));
    return issues.map(({ path, message }) => ({ path: path.join("."), message }));
  } catch {
    // Whatever is wrong with a validator, it must not cost a ticket.
    return [{ path: "", message: unchecked }];
  }
}

/** What a body says; a number beyond 2^53 may lose its last digits here, but not its type or its size. */
function parse(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

const shown = 3;

function describe(issues: Differences): string {
  const first = issues.slice(0, shown).map(({ path, message }) => `${path || "body"} ${message}`);
  const more = issues.length > shown ? `; and ${issues.length - shown} more` : "";
  return `the body differs from the specification: ${first.join("; ")}${more}`;
}

/** A validation function that Ajv made. */
export interface Check {
  (value: unknown): boolean;
  errors?:
    | readonly { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string }[]
    | null;
}

type CheckError = NonNullable<Check["errors"]>[number];

/** Makes a Standard Schema of a compiled check. */
export function toSchema<T>(check: Check): StandardSchema<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "incident-clients",
      validate: (value) => {
        try {
          // JSON Schema knows no bigint. It is rare, so only what would be refused is looked through.
          if (check(value) || check(withoutBigints(value))) return { value: value as T };
          return { issues: (check.errors ?? []).map((error) => toIssue(value, error)) };
        } catch {
          return { issues: [{ path: [], message: unchecked }] };
        }
      },
    },
  };
}

function withoutBigints(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBigints(item)]));
}

function toIssue(
  root: unknown,
  { instancePath, keyword, params, message = "is not valid" }: CheckError,
): ValidationIssue {
  const path: (string | number)[] = [];
  let at = root as Record<string, unknown> | undefined;
  for (const key of keysOf(instancePath)) {
    path.push(Array.isArray(at) ? Number(key) : key);
    at = at?.[key] as typeof at;
  }
  const named = params.missingProperty ?? params.additionalProperty ?? params.tag;
  if (named !== undefined) path.push(String(named));
  return { path, message: wording[keyword]?.(params) ?? message };
}

/** Where Ajv's own words name the property instead of the fault, or leave out what is allowed. */
const wording: Record<string, (params: Record<string, unknown>) => string> = {
  required: () => "is missing",
  additionalProperties: () => "is not documented",
  not: () => "is excluded by the specification",
  discriminator: () => "names none of the documented variants",
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as []).map((one) => JSON.stringify(one)).join(", ")}`,
};
