import type { Document, Example, Media, Operation, Parameter, Response, Schema } from "./document.ts";
import { keysOf, valueAt } from "./pointer.ts";

/** Follows a reference inside the document; throws where it leads nowhere. */
export function resolve<Value extends { $ref?: string }>(document: object, value: Value): Value {
  if (!value.$ref) return value;
  const target = valueAt(document, value.$ref);
  if (target === undefined) throw new Error(`dangling reference ${value.$ref}`);
  return resolve(document, target as Value);
}

/** The name that a referenced schema has as a type. */
export const nameOf = ({ $ref }: Schema): string | undefined => $ref && keysOf($ref).at(-1);

export const methods: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation with the place it stands at. */
export interface Endpoint {
  path: string;
  method: string;
  operation: Operation;
  parameters: Parameter[];
}

/** Lists all operations of a document, in its order. */
export function listEndpoints(document: Pick<Document, "paths">): Endpoint[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method] as Operation;
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        return { path, method, operation, parameters: parameters.map((one) => resolve(document, one)) };
      }),
  );
}

/** Lists the documented responses of an operation by status, behind their references. */
export const responsesOf = (document: object, { responses }: Operation): [status: string, response: Response][] =>
  Object.entries(responses).map(([status, response]) => [status, resolve(document, response)]);

/** Lists the values of named examples, in their order. */
export const examplesOf = (
  document: object,
  examples: Record<string, Example> = {},
): [name: string, value: unknown][] =>
  Object.entries(examples).map(([name, example]) => [name, resolve(document, example).value]);

/** Whether a media type is JSON: `application/json` or any `+json`. */
export const isJson = (mediaType: string): boolean => /^application\/([\w.-]+\+)?json$/.test(mediaType);

/** The JSON media types of a body. */
export const jsonOf = ({ content = {} }: Pick<Response, "content">): [type: string, media: Media][] =>
  Object.entries(content).filter(([type]) => isJson(type));

export const form = "multipart/form-data";

/** The body that clients send. */
export interface Body extends Media {
  type: string;
  schema: Schema;
  /** Whether it is a form with files; JSON otherwise. */
  isForm: boolean;
}

/** Returns the body of an operation in the one media type that clients send it in: JSON where there is a choice. */
export function bodyOf({ requestBody }: Operation): Body | undefined {
  const media = Object.entries(requestBody?.content ?? {});
  const chosen =
    media.find(([type]) => type === "application/json") ?? media.find(([type]) => isJson(type)) ?? media[0];
  if (!chosen) return undefined;
  const [type, { schema = {}, ...more }] = chosen;
  if (!isJson(type) && type !== form) throw new Error(`a body of ${type} is not supported, only JSON and ${form}`);
  return { ...more, type, schema, isForm: type === form };
}

/** Whether a schema stands for a file in a form. */
export const isFile = ({ type, format, contentMediaType, contentEncoding }: Schema): boolean =>
  type === "string" && (format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined));

/** The branches of a body: a schema's alternatives, or the schema itself. */
export const branchesOf = (document: object, schema: Schema): Schema[] => resolve(document, schema).oneOf ?? [schema];

/** The branches of a success body that mean failure, behind their references. */
export function failedBranches(document: object, response: Response): Schema[] {
  const schemas = Object.values(response.content ?? {}).flatMap(({ schema }) =>
    schema ? branchesOf(document, schema).map((branch) => resolve(document, branch)) : [],
  );
  const unique = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  return [...unique.values()].filter((schema) => schema["x-failed"]);
}
