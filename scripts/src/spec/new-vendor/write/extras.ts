import {
  below,
  bodyOf,
  type Document,
  type Endpoint,
  keysOf,
  listEndpoints,
  resolve,
  type Schema,
  valueAt,
} from "@incident-clients/openapi";
import { compareDocuments } from "../../drift/operations.ts";
import { isWhole, mockHeaders } from "../credentials.ts";
import { kebab } from "../names.ts";
import type { Notes } from "../notes.ts";
import type { Wishes } from "../wishes.ts";
import { callsOf } from "./call.ts";
import { toYaml } from "./spec.ts";

/** The files of a specification's folder that stand beside the specification. */
export function extraFiles(wishes: Wishes, document: Document, notes: Notes): Map<string, string> {
  const { name, title, doubt, auth } = wishes;
  const whole = auth.kind === "header" ? Object.values(auth.headers).filter(isWhole) : [];
  for (const text of [
    ...(doubt === undefined ? [] : [`the address: callers have to name it, because ${doubt}`]),
    ...whole.map(
      (header) => `which word stands in front of the key in ${header.name}? Callers pass the whole value so far`,
    ),
    "may a success (200) mean failure? Mark that branch with `x-failed`",
    "`facts.yaml`: write down by hand, from the vendor's pages, what may be repeated and what is refused",
    "`divergences.yaml`: where the documentation and the server differ, each with its source",
    "`workflows/`: the calls that a person makes, in order",
    `\`packages/${name}/README.md\`: which permissions the credentials need, and what is worth knowing`,
  ])
    notes.add("Decide", text);
  const calls = runnable(document);
  return new Map([
    [
      "facts.yaml",
      `# Written a second time, by hand, from the vendor's sources: specs/README.md says what for.\n${toYaml(facts(document))}`,
    ],
    ...(calls.length > 0
      ? ([[`workflows/${kebab(name)}.arazzo.yaml`, toYaml(workflow(wishes, document, calls))]] as const)
      : []),
    ["TODO.md", notes.markdown(title)],
  ]);
}

/** `divergences.yaml`: what the command itself changed, so that `pnpm drift` tells only what the vendor changes later. */
export function divergences({ source, title }: Wishes, bundled: Document): string {
  const ref = source.ref.replace(/^.*\//, "");
  const whole = source.isStarter
    ? { documented: "Nothing; the specification was made up to start from.", actual: "Unknown.", source: "None yet" }
    : {
        documented: `The document that this was made from, in the format ${source.version}.`,
        actual: "No answer of the server was compared with it yet.",
        source: ref,
      };
  const rows = source.isStarter ? [] : compareDocuments(bundled, source.document);
  const entries = [...Map.groupBy(rows, ({ at }) => standing(bundled, at))].map(([at, own]) => ({
    at,
    documented: own.map(({ kind, label, theirs = "absent" }) => `${kind} ${label}: ${theirs}`).join("; "),
    actual: `Unknown; made by \`pnpm new-vendor\`: ${own.map(({ ours = "absent" }) => ours).join("; ")}`,
    source: ref,
    grade: "unverified",
    drift: Object.fromEntries(
      [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, same]) => [kind, same.map(({ label }) => label)]),
    ),
  }));
  return `# Where ${title}'s documentation and its servers differ.\n${toYaml([{ at: "#", ...whole, grade: "unverified" }, ...entries])}`;
}

/** The nearest place of ours to one that only the vendor's document has. */
function standing(document: Document, at: string): string {
  const keys = keysOf(at);
  while (keys.length > 0 && valueAt(document, below("#", ...keys)) === undefined) keys.pop();
  return keys.length > 0 ? below("#", ...keys) : "#";
}

/** What may be repeated, and one request that is refused. */
function facts(document: Document) {
  const endpoints = listEndpoints(document);
  const repeated = endpoints.flatMap(({ operation }) => (operation["x-idempotent"] ? [operation.operationId] : []));
  const refused = endpoints.flatMap(({ operation }) => {
    const body = bodyOf(operation);
    const { required: [name] = [], type } = resolve(document, body?.schema ?? {});
    const [example] = Object.keys(body?.examples ?? {});
    if (!body?.isJson || !name || !example || type !== "object" || /[~/]/.test(name)) return [];
    return [
      {
        operation: operation.operationId,
        example,
        at: below("", name),
        because: "The document says that it is required.",
      },
    ];
  });
  return { repeated: repeated.toSorted(), refused: refused.slice(0, 1), accepted: [] };
}

/** One workflow of the calls that the samples show. */
function workflow({ name, title, auth }: Wishes, document: Document, calls: Endpoint[]) {
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
        steps: calls.map((endpoint) => step(document, endpoint)),
      },
    ],
  };
}

/** The calls of the samples, or else any, that the runner of workflows can make: it writes no forms, and never ends where a body may hold itself. */
function runnable(document: Document): Endpoint[] {
  const isRunnable = ({ operation }: Endpoint) => {
    const body = bodyOf(operation);
    const bodies = [body, ...Object.values(operation.responses).flatMap(({ content = {} }) => Object.values(content))];
    return body?.isJson !== false && !bodies.some((one) => one?.schema && holdsItself(document, one.schema));
  };
  const calls = callsOf(document).filter(isRunnable);
  return calls.length > 0 ? calls : listEndpoints(document).filter(isRunnable).slice(0, 1);
}

function holdsItself(document: Document, schema: Schema, open: string[] = []): boolean {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].some(
    ([, $ref = ""]) =>
      open.includes($ref) || holdsItself(document, resolve<Schema>(document, { $ref }), [...open, $ref]),
  );
}

function step(document: Document, { operation, parameters, method }: Endpoint) {
  const { operationId, summary, responses } = operation;
  const given = parameters
    .filter(({ required, in: place }) => required && place !== "header")
    .map(({ name, in: place, examples = {} }) => ({ name, in: place, value: Object.values(examples)[0]?.value }));
  const body = bodyOf(operation);
  const values = Object.values(body?.examples ?? {}).map((example) => resolve(document, example).value);
  // A payload without a property is none to the runner.
  const payload = values.find((value) => typeof value !== "object" || Object.keys(value ?? {}).length > 0) ?? {
    any: "value",
  };
  const success = Object.keys(responses).find((status) => status.startsWith("2"));
  return {
    stepId: operationId,
    description: `${summary} (${method.toUpperCase()}).`,
    operationId,
    ...(given.length > 0 && { parameters: given }),
    ...(body && { requestBody: { contentType: body.type, payload } }),
    successCriteria: [{ condition: `$statusCode == ${success}` }],
  };
}
