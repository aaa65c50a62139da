import type { Endpoint, Operation, Parameter, Schema, Schemas } from "@incident-clients/openapi";
import { bodyOf, jsonOf, resolve } from "@incident-clients/openapi";
import { boundariesOf } from "@incident-clients/schema-arbitrary";
import type { Vendor } from "./vendors.ts";
import { bodyFrom, parametersOf, type Sent } from "./wire.ts";

const kinds = ["operations", "statuses", "parameters", "request properties", "response properties"] as const;
type Kind = (typeof kinds)[number];
const noneOf = () => Object.fromEntries(kinds.map((kind) => [kind, new Set()])) as Record<Kind, Set<string>>;

/** What of a specification was met in recorded calls. */
export class Coverage {
  readonly #vendor: Vendor;
  readonly #schemas: Schemas;
  readonly #all = noneOf();
  readonly #met = noneOf();

  constructor(vendor: Vendor, schemas: Schemas) {
    this.#vendor = vendor;
    this.#schemas = schemas;
    for (const { operation, parameters } of vendor.endpoints) {
      const id = operation.operationId;
      this.#all.operations.add(id);
      for (const { in: place, name } of parameters) this.#all.parameters.add(`${id} ${place} ${name}`);
      for (const at of this.#list(requestSchema(operation))) this.#all["request properties"].add(`${id} ${at}`);
      for (const status of Object.keys(operation.responses)) {
        this.#all.statuses.add(`${id} ${status}`);
        const properties = this.#list(this.#answerSchema(operation, status));
        for (const at of properties) this.#all["response properties"].add(`${id} ${status} ${at}`);
      }
    }
  }

  /** Counts a recorded request that the judges accepted. */
  request(sent: Sent): void {
    const { endpoint, values } = parametersOf(this.#vendor, sent);
    const id = endpoint.operation.operationId;
    this.#met.operations.add(id);
    for (const [name, value] of Object.entries(values)) {
      if (value !== undefined) this.#met.parameters.add(`${id} ${name}`);
    }
    const schema = requestSchema(endpoint.operation);
    const body = bodyFrom(this.#vendor, endpoint, sent);
    if (!schema || body === undefined) return;
    this.#mark(schema, "", body, (at) => this.#met["request properties"].add(`${id} ${at}`));
  }

  /** Whether a value for a parameter, or for the body, would show what no recorded request has shown. */
  asksMore({ operation }: Endpoint, parameter: Parameter | undefined, value: unknown): boolean {
    const id = operation.operationId;
    if (parameter) return !this.#met.parameters.has(`${id} ${parameter.in} ${parameter.name}`);
    return this.#showsMore(requestSchema(operation), value, (at) => this.#met["request properties"].has(`${id} ${at}`));
  }

  /** Whether a body would show what no recorded answer of this status has shown. */
  answersMore({ operation }: Endpoint, status: string, value: unknown): boolean {
    const at = `${operation.operationId} ${status}`;
    const met = this.#met["response properties"];
    if (!this.#met.statuses.has(at)) return true;
    return this.#showsMore(this.#answerSchema(operation, status), value, (property) => met.has(`${at} ${property}`));
  }

  #showsMore(schema: Schema | undefined, value: unknown, isMet: (at: string) => boolean): boolean {
    const places: string[] = [];
    if (schema) this.#mark(schema, "", value, (at) => places.push(at));
    return !places.every(isMet);
  }

  /** Counts a recorded answer that the judges accepted; `status` as the specification writes it. */
  response({ operation }: Endpoint, status: string, body: unknown): void {
    const at = `${operation.operationId} ${status}`;
    this.#met.statuses.add(at);
    const schema = this.#answerSchema(operation, status);
    if (schema) this.#mark(schema, "", body, (property) => this.#met["response properties"].add(`${at} ${property}`));
  }

  /** One line: how many of each kind were met. */
  get line(): string {
    return kinds.map((kind) => `${kind} ${this.#met[kind].size}/${this.#all[kind].size}`).join(", ");
  }

  get missing(): string[] {
    return kinds.flatMap((kind) => [...this.#all[kind].difference(this.#met[kind])].map((at) => `${kind}: ${at}`));
  }

  #answerSchema({ responses }: Operation, status: string): Schema | undefined {
    return jsonOf(resolve(this.#vendor.document, responses[status] ?? { description: "" }))[0]?.[1].schema;
  }

  /** Every property that a value of a schema can have, by its place in the specification. */
  #list(schema: Schema | undefined, at = "", seen = new Set<Schema>()): string[] {
    if (!schema || seen.has(schema)) return [];
    if (schema.$ref) return this.#list(this.#schemas.resolve(schema), schema.$ref, seen);
    seen.add(schema);
    const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const own = this.#isForbidden(property) ? [] : [`${at}/${name}`];
      return [...own, ...this.#list(property, `${at}/${name}`, seen)];
    });
    const more = [...branchesOf(schema), ...eachOf(schema)];
    return [...properties, ...more.flatMap((one, index) => this.#list(one, `${at}/${index}`, seen))];
  }

  /** Tells the properties of a value, by the same places. */
  #mark(schema: Schema, at: string, value: unknown, tell: (at: string) => void): void {
    if (schema.$ref) {
      this.#mark(this.#schemas.resolve(schema), schema.$ref, value, tell);
      return;
    }
    const branches = branchesOf(schema);
    for (const [index, branch] of branches.entries()) {
      if (this.#schemas.accepts(branch, value)) this.#mark(branch, `${at}/${index}`, value, tell);
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, item] of Object.entries(value)) {
      const property = Array.isArray(value) ? undefined : schema.properties?.[name];
      if (property) tell(`${at}/${name}`);
      if (property) this.#mark(property, `${at}/${name}`, item, tell);
      const each = Array.isArray(value) ? schema.items : schema.additionalProperties;
      const index = branches.length + eachOf(schema).indexOf(each as Schema);
      if (!property && typeof each === "object") this.#mark(each, `${at}/${index}`, item, tell);
    }
  }

  /** A property that no value can have is there to be refused. */
  #isForbidden(schema: Schema): boolean {
    const { not } = this.#schemas.resolve(schema);
    return not !== undefined && !boundariesOf(schema, { root: this.#vendor.document }).some(({ valid }) => valid);
  }
}

const requestSchema = (operation: Operation) => bodyOf(operation)?.schema;

const branchesOf = ({ allOf = [], anyOf = [], oneOf = [] }: Schema): Schema[] => [...allOf, ...anyOf, ...oneOf];

const eachOf = ({ items, additionalProperties }: Schema): Schema[] =>
  [items, additionalProperties].filter((one) => typeof one === "object");
