import { ContractError } from "./errors.ts";

/** An OpenAPI document, as every vendor's package publishes it at `/openapi.json`. */
export interface OpenApiDocument {
  openapi: string;
  paths: object;
}

type Fields = Record<string, unknown>;

/** A value of a document and the reference that leads to it, which is how Ajv is told of a schema. */
export class Place {
  readonly value: Fields;
  readonly reference: string;
  readonly #document: Fields;

  constructor(document: Fields, reference = "#", value: Fields = document) {
    this.value = value;
    this.reference = reference;
    this.#document = document;
  }

  /** What stands at a key, behind any reference; undefined where that is no object. */
  at(key: string | number): Place | undefined {
    const value = this.value[key];
    if (typeof value !== "object" || value === null) return undefined;
    const { $ref } = value as Fields;
    if (typeof $ref !== "string") {
      const segment = encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1"));
      return new Place(this.#document, `${this.reference}/${segment}`, value as Fields);
    }
    const keys = $ref.slice(2).split("/");
    let target: Place | undefined = new Place(this.#document);
    for (const step of keys) target = target?.at(decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    if (!target) throw new ContractError(`the document has a dangling reference, ${$ref}`);
    return target;
  }

  /** Everything at a key, by its names. */
  under(key: string): [string, Place][] {
    const parent = this.at(key);
    return Object.keys(parent?.value ?? {}).flatMap((name) => {
      const child = parent?.at(name);
      return child ? [[name, child] as [string, Place]] : [];
    });
  }
}

/** A documented body. */
export interface Media {
  type: string;
  schema: Place | undefined;
  examples: [string, unknown][];
}

/** A documented answer. */
export interface Response {
  media: Media[];
  /** The documented headers with the values that their schemas show. */
  headers: Record<string, string>;
  /** Whether the body may be missing though one is documented. */
  mayBeEmpty: boolean;
}

/** A parameter of a request. */
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: Place | undefined;
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

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const isJson = (type: string) => /^application\/([\w.-]+\+)?json$/.test(type);

/**
 * The operations of a document, those of the most telling paths first: `/cases/mine` before `/cases/{id}`, and `/cases/{id}/notes`
 * before `/notes`, since both fit the end of its URLs.
 */
export function listOperations(document: object): Operation[] {
  const root = new Place(document as Fields);
  const operations = root.under("paths").flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const place = item.at(method);
      return place ? [toOperation(path, method, item, place)] : [];
    }),
  );
  const segments = ({ path }: Operation) => path.split("/").filter(Boolean);
  const literals = (one: Operation) => segments(one).filter((segment) => !segment.includes("{")).length;
  return operations.sort((a, b) => literals(b) - literals(a) || segments(b).length - segments(a).length);
}

function toOperation(path: string, method: string, item: Place, place: Place): Operation {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)");
  const body = place.at("requestBody");
  return {
    id: String(place.value.operationId),
    method: method.toUpperCase(),
    path,
    pattern: new RegExp(`${escaped}/?$`),
    parameters: [...item.under("parameters"), ...place.under("parameters")].map(([, one]) => ({
      name: String(one.value.name),
      in: String(one.value.in),
      required: one.value.required === true,
      schema: one.at("schema"),
    })),
    body: body && {
      required: body.value.required === true,
      media: listMedia(body, (type) => isJson(type) || type === "multipart/form-data"),
    },
    responses: new Map(place.under("responses").map(([status, response]) => [status, toResponse(response)])),
  };
}

function toResponse(response: Place): Response {
  const headers = response.under("headers").flatMap(([name, header]) => {
    const [example] = (header.at("schema")?.value.examples as unknown[] | undefined) ?? [];
    return example === undefined ? [] : [[name.toLowerCase(), String(example)]];
  });
  return {
    media: listMedia(response),
    headers: Object.fromEntries(headers),
    mayBeEmpty: response.value["x-empty"] !== undefined,
  };
}

function listMedia(place: Place, isRead: (type: string) => boolean = isJson): Media[] {
  return place
    .under("content")
    .filter(([type]) => isRead(type))
    .map(([type, media]) => ({
      type,
      schema: media.at("schema"),
      examples: media.under("examples").map(([name, example]) => [name, example.value.value]),
    }));
}
