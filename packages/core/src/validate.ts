import type { UsageError } from "./errors.ts";
import type { ValidationEvent } from "./hooks.ts";
import { type Context, compare, type ValidationIssue } from "./schema/compare.ts";
import { type Located, type Parameters, parametersSchema, readParameters } from "./schema/parameters.ts";
import type { Schema } from "./schema/rules.ts";

export type { ValidationEvent } from "./hooks.ts";
export type { ValidationIssue } from "./schema/compare.ts";

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

/** The validators of each operation: of its path and query in a URL, of its body, and of its responses by status. */
export type Validators = Readonly<
  Record<
    string,
    {
      readonly parameters?: (call: Located) => readonly ValidationIssue[];
      readonly request?: StandardSchema<unknown>;
      readonly responses: Readonly<Record<string, StandardSchema<unknown>>>;
    }
  >
>;

/** The schemas of a vendor, and which of them each operation has. */
export interface Description extends Omit<Context, "isClosed"> {
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly parameters: Parameters;
        readonly request?: string;
        readonly responses: Readonly<Record<string, string>>;
      }
    >
  >;
}

/**
 * Makes the validators of a vendor. A request may only have documented properties, because a misspelt one would be lost; a
 * response may have others, which the vendor has added since.
 */
export function makeValidators<All extends Validators>({ schemas, formats, operations }: Description): All {
  const named = (name: string, isClosed: boolean) => toSchema({ schemas, formats, isClosed }, { $ref: name });
  const entries = Object.entries(operations).map(([id, { parameters, request, responses }]) => {
    const answers = Object.entries(responses).map(([status, name]) => [status, named(name, false)]);
    const parts = parametersSchema(parameters);
    const validators: Validators[string] = {
      parameters: (call) => compare({ schemas, formats, isClosed: true }, parts, readParameters(call, parameters)),
      ...(request && { request: named(request, true) }),
      responses: Object.fromEntries(answers),
    };
    return [id, validators];
  });
  return Object.fromEntries(entries);
}

function toSchema(context: Context, schema: Schema): StandardSchema<unknown> {
  const validate = (value: unknown) => {
    try {
      const issues = compare(context, schema, value);
      return issues.length > 0 ? { issues } : { value };
    } catch {
      return { issues: [{ path: [], message: unchecked }] };
    }
  };
  return { "~standard": { version: 1, vendor: "incident-clients", validate } };
}

/** The parts of a call that are compared. */
interface Outgoing extends Located {
  id: string;
  body: string | Uint8Array | FormData | Blob | undefined;
}

/** The parts of a settled call that are compared. */
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
 * Compares path, query and bodies as they are on the wire. `observe` only reports; `enforce` also refuses a request that
 * differs. Neither rejects a response: the ticket already exists, and would be lost.
 */
export function validation(mode: "observe" | "enforce", validators: Validators): Validation {
  return (send, report, Refusal) => async (call) => {
    const { id: operation, body } = call;
    const { parameters, request, responses } = validators[operation] ?? {};
    const wrong = [
      ...differences(parameters && (() => parameters(call))),
      // A form or a file has no validator: neither can be compared with a schema.
      ...(typeof body === "string" || body instanceof Uint8Array ? differences(check(request, body)) : []),
    ];
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
    const issues = differences(check(schema, answer?.bytes));
    if (issues.length > 0) report({ operation, direction: "response", status, issues });
    return settled;
  };
}

/** Too deep for the stack, for example. */
const unchecked = "could not be checked";

type Differences = ValidationEvent["issues"];

type Check = () => readonly ValidationIssue[] | undefined;

const check = (
  schema: StandardSchema<unknown> | undefined,
  body: string | Uint8Array | undefined,
): Check | undefined =>
  schema && body !== undefined ? () => schema["~standard"].validate(parse(body)).issues : undefined;

function differences(find: Check | undefined): Differences {
  try {
    return (find?.() ?? []).map(({ path, message }) => ({ path: path.join("."), message }));
  } catch {
    // Whatever is wrong with a validator, it must not cost a ticket.
    return [{ path: "", message: unchecked }];
  }
}

/** Parses a body; a number beyond 2^53 may lose its last digits here, but not its type or its size. */
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
  return `the request differs from the specification: ${first.join("; ")}${more}`;
}
