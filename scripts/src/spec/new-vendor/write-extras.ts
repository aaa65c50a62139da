import {
  below,
  bodyOf,
  type Document,
  type Endpoint,
  listEndpoints,
  resolve,
  type Schema,
} from "@incident-clients/openapi";
import { kebab } from "./names.ts";
import type { Notes } from "./notes.ts";
import { prepare } from "./package/call.ts";
import type { Auth, Wishes } from "./wishes.ts";
import { toYaml } from "./write-spec.ts";

/** The files of a specification's folder that stand beside the specification. */
export function extraFiles(wishes: Wishes, document: Document, notes: Notes): Map<string, string> {
  const { source, title } = wishes;
  notes.add(
    "Decide",
    "`facts.yaml`: write down by hand, from the vendor's pages, what may be repeated and what is refused",
  );
  notes.add("Decide", "`divergences.yaml`: where the documentation and the server differ, each with its source");
  notes.add("Decide", "`workflows/`: the calls that a person makes, in order");
  notes.add(
    "Decide",
    `\`packages/${wishes.name}/README.md\`: which permissions the credentials need, and what is worth knowing`,
  );
  const divergence = source
    ? {
        documented: `The document that this specification was made from, in the format ${source.version}.`,
        actual: "No answer of the server was compared with it yet.",
        source: source.ref.replace(/^.*\//, ""),
      }
    : { documented: "Nothing; the specification was made up to start from.", actual: "Unknown.", source: "None yet" };
  const disagreements = emptyLists(document);
  return new Map([
    [
      "divergences.yaml",
      `# Where ${title}'s documentation and its servers differ.\n${toYaml([{ at: "#", ...divergence, grade: "unverified" }])}`,
    ],
    [
      "facts.yaml",
      `# Written a second time, by hand, from the vendor's sources: specs/README.md says what for.\n${toYaml(facts(document))}`,
    ],
    ...(disagreements.length > 0
      ? ([
          [
            "disagreements.yaml",
            `# Where a judge stands alone; specs/README.md says how entries are written.\n${toYaml(disagreements)}`,
          ],
        ] as const)
      : []),
    [`workflows/${kebab(wishes.name)}.arazzo.yaml`, toYaml(workflow(wishes, document))],
  ]);
}

/** What may be repeated, and one request that is refused. */
function facts(document: Document) {
  const endpoints = listEndpoints(document);
  const repeated = endpoints
    .filter(({ operation }) => operation["x-idempotent"])
    .map(({ operation }) => operation.operationId);
  const refused = endpoints.flatMap(({ operation }) => {
    const body = bodyOf(operation);
    if (!body || body.isForm) return [];
    const { required = [], type } = resolve(document, body.schema);
    const [name] = required;
    const [example] = Object.keys(body.examples ?? {});
    if (!name || !example || type !== "object") return [];
    const at = below("", name);
    return [{ operation: operation.operationId, example, at, because: "The document says that it is required." }];
  });
  return {
    repeated: repeated.toSorted(),
    refused: refused.filter(({ at }) => !/~/.test(at)).slice(0, 1),
    accepted: [],
  };
}

/** A list in a query whose only item is an empty text: Prism takes it for a missing parameter. */
function emptyLists(document: Document) {
  const places = listEndpoints(document).flatMap(({ operation, parameters }) =>
    parameters.flatMap(({ in: place, name, schema = {}, required }) => {
      const {
        type,
        enum: values,
        const: constant,
        minLength,
        pattern,
        format,
      } = (schema.items ?? {}) as Record<string, unknown>;
      const refusesEmpty = type !== "string" || values || constant !== undefined || minLength || pattern || format;
      return place === "query" && schema.type === "array" && !required && refusesEmpty
        ? [`${operation.operationId} query ${name}`]
        : [];
    }),
  );
  return places.map((place) => ({
    judge: "prism",
    says: "accepts",
    cases: `^${place.replaceAll(/[.*+?^$()|[\]{}\\/]/g, "\\$&")}/0: type array$`,
    because: "A list that holds an empty list goes out as `name=`, which Prism takes for a missing parameter.",
    link: "https://github.com/stoplightio/prism/blob/master/packages/http/src/validator/deserializers/style/form.ts",
  }));
}

const mockHeaders = (auth: Auth): Record<string, string> =>
  auth.kind === "bearer"
    ? { Authorization: "Bearer placeholder" }
    : auth.kind === "basic"
      ? { Authorization: `Basic ${btoa("placeholder:placeholder")}` }
      : Object.fromEntries(Object.values(auth.headers).map((header) => [header, "placeholder"]));

/** One workflow of the calls that the samples show. */
function workflow(wishes: Wishes, document: Document) {
  const { name, title, auth } = wishes;
  const headers = Object.entries(mockHeaders(auth)).map(([header, value], index) => ({
    header,
    value,
    input: `credential${index + 1}`,
  }));
  const properties = headers.map(({ header, value, input }) => [
    input,
    {
      type: "string",
      format: "password",
      description: `Value of ${header}. The default is a placeholder that only a mock accepts.`,
      default: value,
    },
  ]);
  // The runner of workflows neither writes forms nor ends when a body may hold itself.
  const calls = prepare(wishes, document).calls.filter(({ operation }) => {
    const body = bodyOf(operation);
    return !body || (!body.isForm && !holdsItself(document, body.schema));
  });
  return {
    arazzo: "1.0.1",
    info: {
      title: `${title}: hand an incident over`,
      version: "0.1.0",
      summary: "The first calls of a program.",
      description: "Write here what a person does, step by step.",
    },
    sourceDescriptions: [{ name: kebab(name), url: "../openapi.yaml", type: "openapi" }],
    workflows: [
      {
        workflowId: "handOver",
        summary: "The first calls of a program.",
        description: "Each step stands for itself so far.",
        inputs: { type: "object", properties: Object.fromEntries(properties) },
        parameters: headers.map(({ header, input }) => ({ name: header, in: "header", value: `$inputs.${input}` })),
        steps: (calls.length > 0 ? calls : listEndpoints(document).slice(0, 1)).map((endpoint) =>
          step(document, endpoint),
        ),
      },
    ],
  };
}

function holdsItself(document: Document, schema: Schema, open: string[] = []): boolean {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].some(
    ([, $ref = ""]) =>
      open.includes($ref) || holdsItself(document, resolve(document, { $ref } as Schema), [...open, $ref]),
  );
}

function step(document: Document, { operation, parameters, method }: Endpoint) {
  const needed = parameters.filter(({ required, in: place }) => required && place !== "header");
  const given = needed.map(({ name, in: place, examples = {} }) => ({
    name,
    in: place,
    value: Object.values(examples)[0]?.value,
  }));
  const body = bodyOf(operation);
  const [example] = Object.values(body?.examples ?? {});
  const success = Object.keys(operation.responses).find((status) => status.startsWith("2"));
  return {
    stepId: operation.operationId,
    description: `${operation.summary} (${method.toUpperCase()}).`,
    operationId: operation.operationId,
    ...(given.length > 0 && { parameters: given }),
    ...(body && example && { requestBody: { contentType: body.type, payload: resolve(document, example).value } }),
    successCriteria: [{ condition: `$statusCode == ${success}` }],
  };
}
