import { bodyOf, type Document, type Endpoint, type Parameter, type Schema } from "@incident-clients/openapi";
import { type BoundaryCase, boundariesOf } from "@incident-clients/schema-arbitrary";
import { inputOf, type Vendor } from "./vendors.ts";

/** A call with one value at a bound, everything else as the specification shows it. */
export interface RequestCase {
  /** Where, and which bound: `query page/: number 0`. */
  name: string;
  /** The parameter, or undefined for the body. */
  parameter: Parameter | undefined;
  schema: Schema;
  value: unknown;
  /** What the generator thinks of the value; undefined where something was left out. */
  valid: boolean | undefined;
  input: object;
  headers: Record<string, string>;
}

const known = new Map<Document, Map<string, BoundaryCase[]>>();

/** The boundary cases of a schema of a document; many operations share their error bodies. */
export function casesOf(document: Document, schema: Schema): BoundaryCase[] {
  const cases = known.get(document) ?? new Map<string, BoundaryCase[]>();
  known.set(document, cases);
  const key = JSON.stringify(schema);
  const found = cases.get(key) ?? boundariesOf(schema, { root: document });
  cases.set(key, found);
  return found;
}

/** Calls with one parameter, or the body, at a bound or left out. */
export function requestCases(vendor: Vendor, endpoint: Endpoint): RequestCase[] {
  const given = inputOf(vendor, endpoint) as Record<string, object>;
  const parameters = endpoint.parameters.flatMap((parameter): RequestCase[] => {
    const { in: place, name, schema = {} } = parameter;
    return withAbsence(vendor, schema)
      .filter(({ value }) => (place === "header" ? isHeaderText(value) : place !== "query" || !isEmptyItem(value)))
      .map((one) => ({
        ...one,
        name: `${place} ${name}${one.name}`,
        parameter,
        schema,
        input: place === "header" ? given : { ...given, [place]: { ...given[place], [name]: one.value } },
        headers: place === "header" ? { [name]: one.value as string } : {},
      }));
  });
  const schema = bodyOf(endpoint.operation)?.schema;
  const bodies = schema ? withAbsence(vendor, schema) : [];
  return [
    ...parameters,
    ...bodies.map((one) => ({
      ...one,
      name: `body${one.name}`,
      parameter: undefined,
      schema: schema ?? {},
      input: { ...given, body: one.value },
      headers: {},
    })),
  ];
}

const withAbsence = ({ document }: Vendor, schema: Schema) => [
  { name: "/: absent", value: undefined, valid: undefined },
  ...casesOf(document, schema),
];

/** A list whose only item is empty goes out as `name=`, which Prism takes for a missing parameter and others for an empty text. */
const isEmptyItem = (value: unknown) => Array.isArray(value) && value.length === 1 && String(value[0]) === "";

/** Texts that a header can carry; the clients refuse the others before sending. */
const isHeaderText = (value: unknown) => typeof value === "string" && /^[\x20-\x7e]*$/.test(value);
