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
  /** Calls for samples: the easiest that reads, and one that writes. */
  calls: Endpoint[];
}

export function prepare(wishes: Wishes, document: Document): Made {
  const endpoints = listEndpoints(document);
  const effort = ({ parameters }: Endpoint) => parameters.filter(({ required }) => required).length;
  const [reader] = endpoints
    .filter(({ operation }) => operation["x-idempotent"])
    .toSorted((a, b) => effort(a) - effort(b));
  const writer = endpoints.find(({ operation }) => !operation["x-idempotent"] && bodyOf(operation)?.isForm === false);
  const upload = endpoints.find(({ operation }) => bodyOf(operation)?.isForm);
  const calls = [...new Set([reader, writer, upload].filter((one) => one !== undefined))];
  const type = pascal(wishes.name);
  return {
    wishes,
    document,
    type,
    client: type.charAt(0).toLowerCase() + type.slice(1),
    calls: calls.length > 0 ? calls : endpoints.slice(0, 1),
  };
}

/** A call as TypeScript: `acme.createIncident({ … })`. */
export const callOf = ({ document, client }: Made, endpoint: Endpoint): string =>
  `${client}.${endpoint.operation.operationId}(${argumentOf(sampleInput(document, endpoint, "shortest"))})`;

/** The lines of the factory's options, each read with `read`. */
export function optionLines({ wishes }: Made, read: (option: string) => string): string[] {
  const { server } = wishes;
  const needed = Object.entries(server.variables).flatMap(([name, one]) => (one.default === undefined ? [name] : []));
  const options = [...(server.template ? needed : ["url"]), ...optionsOf(wishes)];
  return options.map((option) => `${option}: ${read(option)},`);
}

/** The client of samples, its credentials read from the environment. */
export function creation(made: Made): string {
  const { wishes, type, client } = made;
  const read = (option: string) => `process.env.${shout(wishes.name)}_${shout(option)}`;
  const needed = Object.keys(wishes.server.variables);
  const lines = optionLines(made, (option) => (needed.includes(option) ? `"acme"` : read(option)));
  return `import { create${type}Client } from "@incident-clients/${wishes.name}";

const ${client} = create${type}Client({
${lines.map((line) => `  ${line}`).join("\n")}
});`;
}
