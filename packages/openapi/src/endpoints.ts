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

/** Lists the documented responses of an operation by status, behind their references; a 204 or 205 never has a body. */
export const responsesOf = (document: object, { responses }: Operation): [status: string, response: Response][] =>
  Object.entries(responses).map(([status, reference]) => {
    const { content, ...bare } = resolve(document, reference);
    return [status, content && !/^20[45]$/.test(status) ? { ...bare, content } : bare];
  });

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

/** Whether a response means that the call did what it is for: a `2XX` that the specification does not set apart. */
export const succeeds = ([status, response]: [status: string, response: Response]): boolean =>
  status.startsWith("2") && response["x-outcome"] === undefined;

/** The media type and schema of a body that is a file as it is; undefined for JSON and forms. */
export const fileOf = ({ content = {} }: Pick<Response, "content">): [type: string, media: Media] | undefined =>
  Object.entries(content).find(([type]) => type !== form && !isJson(type));

/** The body that clients send. */
export interface Body extends Media {
  type: string;
  schema: Schema;
  /** Whether it is JSON. */
  isJson: boolean;
  /** Whether it is a form with files; what is neither is a file as it is. */
  isForm: boolean;
}

/** Returns the body of an operation in the one media type that clients send it in: JSON where there is a choice. */
export function bodyOf({ requestBody }: Operation): Body | undefined {
  const media = Object.entries(requestBody?.content ?? {});
  const chosen =
    media.find(([type]) => type === "application/json") ?? media.find(([type]) => isJson(type)) ?? media[0];
  if (!chosen) return undefined;
  const [type, { schema = {}, ...more }] = chosen;
  return { ...more, type, schema, isJson: isJson(type), isForm: type === form };
}

/** Whether a schema stands for a file in a form. */
export const isFile = ({ type, format, contentMediaType, contentEncoding }: Schema): boolean =>
  type === "string" && (format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined));

/** The branches of a body: a schema's alternatives, or the schema itself. */
export const branchesOf = (document: object, schema: Schema): Schema[] => resolve(document, schema).oneOf ?? [schema];

/** A branch of a success body that means failure. */
export interface Failed {
  schema: Schema;
  /** The property whose list has the branch for an item; undefined where it is the body itself. */
  within: string | undefined;
}

/** The branches of a success body, or of an item in it, that mean failure, behind their references. */
export function failedBranches(document: object, response: Response): Failed[] {
  const failedIn = (schema: Schema, within?: string): Failed[] =>
    branchesOf(document, schema).flatMap((branch) => {
      const own = resolve(document, branch);
      if (own["x-failed"]) return [{ schema: own, within }];
      return within === undefined ? listsOf(document, own).flatMap(([name, items]) => failedIn(items, name)) : [];
    });
  const found = Object.values(response.content ?? {}).flatMap(({ schema }) => (schema ? failedIn(schema) : []));
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** The items of those properties of a schema that are lists. */
const listsOf = (document: object, { properties = {} }: Schema): [name: string, items: Schema][] =>
  Object.entries(properties).flatMap(([name, property]): [string, Schema][] => {
    const { items } = resolve(document, property);
    return typeof items === "object" ? [[name, items]] : [];
  });
