// How a fake gets its types from a vendor's operations (`DatadogOperations`), without knowing any.

/** An OpenAPI document, as every vendor's package publishes it at `/openapi.json`. */
export interface OpenApiDocument {
  openapi: string;
  paths: object;
}

/** What is known of operations when a fake is made without their types. */
export type AnyOperations = Record<
  string,
  (input: {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    body?: unknown;
  }) => Promise<{ ok: true; status: number; data: unknown }>
>;

/** The names of the operations. */
export type OperationId<Operations> = keyof Operations & string;

type InputOf<Method> = Method extends (input: infer Input, ...rest: never[]) => unknown ? NonNullable<Input> : never;

type Part<Input, Name extends string> = Name extends keyof Input ? Input[Name] : undefined;

type ResultOf<Method> = Method extends (...args: never[]) => Promise<infer Result> ? Result : never;

/** Such a body has no field but a symbol. */
type IsUndocumented<Body> = Body extends unknown
  ? [keyof Body] extends [never]
    ? false
    : keyof Body extends symbol
      ? true
      : false
  : never;

/** The documented answers: an undocumented status has an `error` without any field, no answer has no status. */
type Documented<Result> = Result extends { ok: true; status: infer Status; data: infer Body }
  ? { status: Status; body: Body }
  : Result extends { status: infer Status; error: infer Body }
    ? true extends IsUndocumented<NonNullable<Body>>
      ? never
      : { status: Status; body: Exclude<Body, undefined> }
    : never;

/** The statuses that an operation's specification documents. */
export type StatusOf<Method> = Documented<ResultOf<Method>>["status"] & number;

type BodyIn<Documentation, Status> = Documentation extends { status: infer Own; body: infer Body }
  ? Status extends Own
    ? Body
    : never
  : never;

/** The body that goes with a status; undefined where there is none. */
export type BodyOf<Method, Status> = BodyIn<Documented<ResultOf<Method>>, Status>;

/** An answer of an operation. Without `body` it is the specification's example: the named one, or the first. */
export type Answer<Method> = {
  [Status in StatusOf<Method>]: {
    status: Status;
    body?: BodyOf<Method, Status>;
    example?: string;
    headers?: Record<string, string>;
  };
}[StatusOf<Method>];

/** What came back: a status, the fault that was scripted, or undefined where the request broke the contract. */
export type Answered = number | string | undefined;

/** A request as the vendor would see it. */
export interface Call<Operations, Id extends OperationId<Operations> = OperationId<Operations>> {
  operation: Id;
  path: Part<InputOf<Operations[Id]>, "path">;
  /** In the documented types, though all are text on the wire. */
  query: Part<InputOf<Operations[Id]>, "query">;
  /** Integers beyond 2^53 are bigints. */
  body: Part<InputOf<Operations[Id]>, "body">;
  /** Names in lower case; the credentials are among them. */
  headers: Record<string, string>;
  url: string;
  answer: Answered;
}

/** A call of any operation; `operation` tells which. */
export type AnyCall<Operations> = {
  [Id in OperationId<Operations>]: Call<Operations, Id>;
}[OperationId<Operations>];

/** What answers an operation whenever nothing is scripted, in place of the specification's example. */
export type Handlers<Operations> = {
  [Id in OperationId<Operations>]?: (
    call: Call<Operations, Id>,
  ) => Answer<Operations[Id]> | Promise<Answer<Operations[Id]>>;
};
