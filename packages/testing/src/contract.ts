import { Ajv2020, type ErrorObject, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import {
  listOperations,
  type Media,
  type OpenApiDocument,
  type Operation,
  type Place,
  type Response,
} from "./document.ts";
import { ContractError } from "./errors.ts";

/** The name under which Ajv knows the whole document. */
const base = "openapi";

/** What OpenAPI and our specifications add to JSON Schema; anything else unknown is an error. */
const vocabulary = ["discriminator", "example", "externalDocs", "x-failed"];

/** The parts of a request apart from its body, as text. */
export interface Parameters {
  path: Record<string, string>;
  query: Record<string, string | string[]>;
  header: Record<string, string>;
}

const contracts = new WeakMap<object, Contract>();

/** A vendor's specification as a judge of requests and answers. */
export class Contract {
  readonly operations: Operation[];
  readonly #bodies: Ajv2020;
  readonly #parameters: Ajv2020;

  /** The contract of a document, made once: compiling schemas takes most of a fake's time. */
  static of(document: OpenApiDocument): Contract {
    const contract = contracts.get(document) ?? new Contract(document);
    contracts.set(document, contract);
    return contract;
  }

  private constructor(document: OpenApiDocument) {
    this.operations = listOperations(document);
    this.#bodies = makeAjv(document, {});
    this.#parameters = makeAjv(document, { coerceTypes: "array" });
  }

  find(method: string, pathname: string): Operation | undefined {
    const [best, ...others] = this.operations.filter((one) => one.method === method && one.pattern.test(pathname));
    // Some vendors tell `/cases` and `/cases/` apart; where they do not, either will do.
    const other = pathname.endsWith("/") ? `${best?.path}/` : best?.path.replace(/\/$/, "");
    return others.find(({ path }) => path === other) ?? best;
  }

  get(id: string): Operation {
    const operation = this.operations.find((one) => one.id === id);
    const known = this.operations.map((one) => one.id).join(", ");
    if (!operation) throw new ContractError(`there is no operation ${id}; there are ${known}`);
    return operation;
  }

  /** What a status is documented to be answered with. */
  response({ id, responses }: Operation, status: number): Response {
    const response = responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`);
    const known = [...responses.keys()].join(", ");
    if (!response) throw new ContractError(`${id} is not documented to answer ${status}, but ${known}`);
    return response;
  }

  /** Refuses a body that the schema does not allow, naming the field. */
  checkBody(where: string, schema: Place | undefined, body: unknown): void {
    const validate = schema && this.#bodies.getSchema(base + schema.reference);
    if (validate && !validate(body)) throw new ContractError(`${where}: ${explain("body", validate.errors)}`);
  }

  /** Refuses parameters that are missing or not allowed; returns them in their documented types. */
  checkParameters({ id, parameters }: Operation, given: Parameters): Record<keyof Parameters, unknown> {
    const group = (place: keyof Parameters) => {
      const own = parameters.filter((parameter) => parameter.in === place);
      const nameOf = ({ name }: { name: string }) => (place === "header" ? name.toLowerCase() : name);
      return {
        type: "object",
        properties: Object.fromEntries(
          own.map((one) => [nameOf(one), one.schema ? { $ref: base + one.schema.reference } : {}]),
        ),
        required: own.filter(({ required }) => required).map(nameOf),
      };
    };
    const properties = { path: group("path"), query: group("query"), header: group("header") };
    const key = `${id}-parameters`;
    const validate =
      this.#parameters.getSchema(key) ?? this.#parameters.compile({ $id: key, type: "object", properties });
    const typed = structuredClone(given);
    if (!validate(typed)) throw new ContractError(`${id}: ${explain("", validate.errors)}`);
    return typed;
  }
}

/** The example of a body: the named one, or the first. */
export function exampleOf(where: string, { examples }: Media, name?: string): unknown {
  const [, value] = examples.find(([one]) => name === undefined || one === name) ?? [];
  const known = examples.map(([one]) => one).join(", ");
  if (value === undefined) throw new ContractError(`${where} has no example ${name}; it has ${known}`);
  return structuredClone(value);
}

function makeAjv(document: OpenApiDocument, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false, ...options });
  formats.default(ajv);
  // References lead through the document, so its own keys are words of the vocabulary too.
  ajv.addVocabulary([...new Set([...vocabulary, ...Object.keys(document)])]);
  return ajv.addSchema(document, base, undefined, false);
}

/** Says which field is wrong and how; that no branch of several fits follows from the rest. */
function explain(root: string, errors: ErrorObject[] | null | undefined): string {
  const all = errors ?? [];
  const telling = all.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  const lines = (telling.length > 0 ? telling : all).slice(0, 5).map(({ instancePath, message, params }) => {
    const { allowedValues, allowedValue, additionalProperty } = params;
    const detail = allowedValues ?? allowedValue ?? additionalProperty;
    return `${root}${instancePath} ${message}${detail === undefined ? "" : ` (${JSON.stringify(detail)})`}`;
  });
  return [...new Set(lines)].join("; ");
}
