import {
  type Document,
  type Media as DocumentedMedia,
  type Response as DocumentedResponse,
  type Endpoint,
  examplesOf,
  fileOf,
  form,
  isJson,
  jsonOf,
  listEndpoints,
  type Parameter,
  resolve,
  responsesOf,
  type Schema,
  Schemas,
} from "@incident-clients/openapi";
import type { ErrorObject } from "ajv";
import { ContractError } from "./errors.ts";
import type { OpenApiDocument } from "./types.ts";

/** A documented body. */
export interface Media {
  type: string;
  schema: Schema | undefined;
  examples: [string, unknown][];
  /** Whether the body is a file as it is, and no JSON. */
  isFile: boolean;
}

/** A documented answer. */
export interface Response {
  media: Media[];
  /** The documented headers with the values that their schemas show. */
  headers: Record<string, string>;
  /** Whether the body may be missing though one is documented. */
  mayBeEmpty: boolean;
}

/** An operation, as far as a fake has to know it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Matches the end of a URL's path, because a base URL may have a path of its own. */
  pattern: RegExp;
  parameters: Parameter[];
  body: { required: boolean; media: Media[] } | undefined;
  /** By status as documented: `201`, `5XX`. */
  responses: Map<string, Response>;
}

/** The parts of a request apart from its body, as text. */
export interface Parameters {
  path: Record<string, string>;
  query: Record<string, string | string[]>;
  header: Record<string, string>;
}

const contracts = new WeakMap<object, Contract>();

/** Checks requests and answers against a vendor's specification. */
export class Contract {
  readonly operations: Operation[];
  readonly #bodies: Schemas;
  readonly #parameters: Schemas;

  /** The contract of a document, made once: compiling schemas takes most of a fake's time. */
  static of(document: OpenApiDocument): Contract {
    const contract = contracts.get(document) ?? new Contract(document as Document);
    contracts.set(document, contract);
    return contract;
  }

  private constructor(document: Document) {
    this.operations = listOperations(document);
    this.#bodies = new Schemas(document);
    this.#parameters = new Schemas(document, { coerceTypes: "array" });
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
  checkBody(where: string, schema: Schema | undefined, body: unknown): void {
    const validate = schema && this.#bodies.compile(schema);
    if (validate && !validate(body)) throw new ContractError(`${where}: ${explain("body", validate.errors)}`);
  }

  /** Refuses parameters that are missing or not allowed; returns them in their documented types. */
  checkParameters({ id, parameters }: Operation, given: Parameters): Record<keyof Parameters, unknown> {
    const group = (place: keyof Parameters): Schema => {
      const own = parameters.filter((parameter) => parameter.in === place);
      const nameOf = ({ name }: Parameter) => (place === "header" ? name.toLowerCase() : name);
      return {
        type: "object",
        properties: Object.fromEntries(own.map((one) => [nameOf(one), one.schema ?? {}])),
        required: own.filter(({ required }) => required).map(nameOf),
      };
    };
    const properties = { path: group("path"), query: group("query"), header: group("header") };
    const validate = this.#parameters.compile({ type: "object", properties });
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

/**
 * The operations of a document, those of the most telling paths first: `/cases/mine` before `/cases/{id}`, and `/cases/{id}/notes`
 * before `/notes`, since both fit the end of its URLs.
 */
function listOperations(document: Document): Operation[] {
  const operations = listEndpoints(document).map((endpoint) => toOperation(document, endpoint));
  const segments = ({ path }: Operation) => path.split("/").filter(Boolean);
  const literals = (one: Operation) => segments(one).filter((segment) => !segment.includes("{")).length;
  return operations.sort((a, b) => literals(b) - literals(a) || segments(b).length - segments(a).length);
}

function toOperation(document: Document, { path, method, operation, parameters }: Endpoint): Operation {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)");
  const toMedia = ([type, { schema, examples }]: [string, DocumentedMedia]): Media => ({
    type,
    schema,
    examples: examplesOf(document, examples),
    isFile: !isJson(type) && type !== form,
  });
  const mediaOf = (body: Pick<DocumentedResponse, "content">) => {
    const file = fileOf(body);
    return [...jsonOf(body), ...(file ? [file] : [])].map(toMedia);
  };
  const toResponse = (response: DocumentedResponse): Response => ({
    media: mediaOf(response),
    headers: exampleHeaders(document, response),
    mayBeEmpty: response["x-empty"] !== undefined,
  });
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const forms = Object.entries(body?.content ?? {}).filter(([type]) => type === form);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    pattern: new RegExp(`${escaped}/?$`),
    parameters,
    body: body && { required: body.required === true, media: [...mediaOf(body), ...forms.map(toMedia)] },
    responses: new Map(responsesOf(document, operation).map(([status, response]) => [status, toResponse(response)])),
  };
}

function exampleHeaders(document: Document, { headers = {} }: DocumentedResponse): Record<string, string> {
  const shown = Object.entries(headers).flatMap(([name, header]) => {
    const { schema = {} } = resolve(document, header);
    const [example] = (resolve(document, schema).examples as unknown[] | undefined) ?? [];
    return example === undefined ? [] : [[name.toLowerCase(), String(example)]];
  });
  return Object.fromEntries(shown);
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
