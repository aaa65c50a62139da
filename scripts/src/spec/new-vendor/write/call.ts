import { bodyOf, type Document, type Endpoint, listEndpoints } from "@incident-clients/openapi";
import { argumentOf, sampleInput } from "../../generate/samples/input.ts";
import { pascal, shout } from "../names.ts";
import { optionsOf, type Wishes } from "../wishes.ts";

/** What the files of a package are made of. */
export interface Made {
  wishes: Wishes;
  document: Document;
  /** `Acme`, in the names of types and of the factory. */
  type: string;
  /** The name of a client in samples. */
  client: string;
  /** Calls for samples. */
  calls: Endpoint[];
}

/** The easiest call that reads, one that writes, and one that uploads. */
export function callsOf(document: Document): Endpoint[] {
  const endpoints = listEndpoints(document);
  const effort = ({ parameters }: Endpoint) => parameters.filter(({ required }) => required).length;
  const [reader] = endpoints
    .filter(({ operation }) => operation["x-idempotent"])
    .toSorted((a, b) => effort(a) - effort(b));
  const writer = endpoints.find(({ operation }) => !operation["x-idempotent"] && bodyOf(operation)?.isForm === false);
  const upload = endpoints.find(({ operation }) => bodyOf(operation)?.isForm);
  const calls = [...new Set([reader, writer, upload].filter((one) => one !== undefined))];
  return calls.length > 0 ? calls : endpoints.slice(0, 1);
}

export function prepare(wishes: Wishes, document: Document): Made {
  const type = pascal(wishes.name);
  const client = type.charAt(0).toLowerCase() + type.slice(1);
  return { wishes, document, type, client, calls: callsOf(document) };
}

/** A call as TypeScript: `acme.createIncident({ … })`. */
export const callOf = ({ document, client }: Made, endpoint: Endpoint): string =>
  `${client}.${endpoint.operation.operationId}(${argumentOf(sampleInput(document, endpoint, "shortest"))})`;

/** The client of samples, its credentials read from the environment. */
export function creation({ wishes, type, client }: Made): string {
  const { server } = wishes;
  const needed = Object.entries(server.variables).flatMap(([name, one]) => (one.default === undefined ? [name] : []));
  const read = (option: string) => `process.env.${shout(wishes.name)}_${shout(option)}`;
  const options = [...(server.template ? needed : ["url"]), ...optionsOf(wishes)];
  const lines = options.map((option) => `  ${option}: ${needed.includes(option) ? `"acme"` : read(option)},`);
  return `import { create${type}Client } from "@incident-clients/${wishes.name}";

const ${client} = create${type}Client({
${lines.join("\n")}
});`;
}
