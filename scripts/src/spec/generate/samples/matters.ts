import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, type Operation, resolve, responsesOf, type Schema } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";

interface Workflows {
  workflows?: { steps?: { operationId?: string; outputs?: Record<string, string> }[] }[];
}

/** At most so many values are printed. */
const enough = 2;

/** By operation, the pointers into its answer that a workflow goes on with: what a caller wants to know. */
export function readOutputs(vendor: string): Map<string, string[]> {
  const outputs = new Map<string, string[]>();
  for (const file of globSync(`specs/${vendor}/workflows/*.arazzo.yaml`, { cwd: root }).sort()) {
    const { workflows = [] }: Workflows = parse(readFileSync(join(root, file), "utf8"));
    for (const { operationId = "", outputs: named = {} } of workflows.flatMap(({ steps = [] }) => steps)) {
      const pointers = Object.values(named).flatMap((value) => /^\$response\.body#(\/.*)$/.exec(value)?.[1] ?? []);
      if (pointers.length > 0 && !outputs.has(operationId)) outputs.set(operationId, pointers.slice(0, enough));
    }
  }
  return outputs;
}

/** The expressions that a sample prints after a success. */
export function whatMatters(document: Document, operation: Operation, pointers: string[] = []): string[] {
  const successes = responsesOf(document, operation).flatMap(([status, one]) => (status.startsWith("2") ? [one] : []));
  const schemas = successes.flatMap(({ content = {} }) => Object.values(content).map(({ schema = {} }) => schema));
  const [schema] = schemas;
  if (!schema) return ["result.status"];
  const isOne = schemas.every((other) => JSON.stringify(other) === JSON.stringify(schema));
  if (!isOne || pointers.length === 0) return ["result.data"];
  const mayBeEmpty = successes.some((response) => response["x-empty"]);
  const expressions = pointers.map((pointer) =>
    access(document, schema, pointer.split("/").slice(1), "result.data", mayBeEmpty),
  );
  return [...new Set(expressions)];
}

/** The way to a value as code, with `?.` wherever something may be absent. It stops where not every branch knows the name. */
function access(document: Document, schema: Schema, steps: string[], code: string, optional: boolean): string {
  const [step, ...rest] = steps;
  if (step === undefined) return code;
  const branches = branchesOf(document, schema);
  const present = branches.filter(({ type }) => type !== "null");
  const dot =
    optional || present.length < branches.length || present.some(({ type }) => [type].flat().includes("null"));
  if (/^\d+$/.test(step)) {
    const [items] = present.map((branch) => branch.items);
    if (present.length !== 1 || typeof items !== "object") return code;
    return access(document, items, rest, `${code}${dot ? "?." : ""}[${step}]`, true);
  }
  const found = present.map((branch) => branch.properties?.[step]);
  const [next] = found;
  if (!next || found.includes(undefined)) return code;
  const always = present.every(({ required }) => required?.includes(step));
  const named = /^[A-Za-z_$][\w$]*$/.test(step) ? `${dot ? "?." : "."}${step}` : `${dot ? "?." : ""}["${step}"]`;
  return access(document, next, rest, code + named, !always);
}

/** What a value may be, one schema each: alternatives apart, `allOf` joined, without the branches that mean failure. */
function branchesOf(document: Document, reference: Schema): Schema[] {
  const { oneOf, anyOf, allOf = [], ...own } = resolve(document, reference);
  const alternatives = (oneOf ?? anyOf)?.flatMap((branch) => branchesOf(document, branch)) ?? [{}];
  const parts = allOf.flatMap((part) => branchesOf(document, part));
  return alternatives
    .filter((branch) => branch["x-failed"] === undefined)
    .map((branch) => {
      const all: Schema[] = [own, ...parts, branch];
      return {
        ...own,
        ...branch,
        properties: Object.assign({}, ...all.map(({ properties }) => properties)),
        required: all.flatMap(({ required = [] }) => required),
      };
    });
}
