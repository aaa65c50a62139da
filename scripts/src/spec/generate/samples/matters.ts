import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, type Operation, resolve, responsesOf, type Schema, succeeds } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";

/** At most so many values are printed. */
const enough = 2;

/** By operation, the pointers into its answer that a workflow goes on with: what a caller wants to know. */
export function readOutputs(vendor: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync(`specs/${vendor}/workflows/*.arazzo.yaml`, { cwd: root }).sort()) {
    const { workflows } = parse(readFileSync(join(root, file), "utf8"));
    for (const { operationId, outputs = {} } of workflows.flatMap(({ steps }: { steps: object[] }) => steps)) {
      const values = Object.values<string>(outputs);
      const pointers = values.flatMap((value) => /^\$response\.body#(\/.*)$/.exec(value)?.[1] ?? []);
      if (pointers.length > 0) found.getOrInsert(operationId, pointers.slice(0, enough));
    }
  }
  return found;
}

/** The expressions that a sample prints after a success. */
export function whatMatters(document: Document, operation: Operation, pointers: string[] = []): string[] {
  const successes = responsesOf(document, operation)
    .filter(succeeds)
    .map(([, one]) => one);
  const schemas = successes.flatMap(({ content = {} }) => Object.values(content).map(({ schema = {} }) => schema));
  const [schema] = schemas;
  if (!schema) return ["result.status"];
  const isOne = new Set(schemas.map((one) => JSON.stringify(one))).size === 1;
  if (!isOne || pointers.length === 0) return ["result.data"];
  const mayBeEmpty = successes.some((response) => response["x-empty"]);
  const stepsOf = (pointer: string) => pointer.split("/").slice(1);
  return [...new Set(pointers.map((one) => access(document, schema, stepsOf(one), "result.data", mayBeEmpty)))];
}

/** The way to a value as code, with `?.` wherever something may be absent. It stops where not every branch knows the name. */
function access(document: Document, schema: Schema, steps: string[], code: string, optional: boolean): string {
  const [step, ...rest] = steps;
  if (step === undefined) return code;
  const branches = branchesOf(document, schema);
  const present = branches.filter(({ type }) => type !== "null");
  const mayLack = optional || present.length < branches.length || present.some(({ type }) => type?.includes("null"));
  const dot = mayLack ? "?." : "";
  if (/^\d+$/.test(step)) {
    const [items] = present.map((branch) => branch.items);
    if (present.length !== 1 || typeof items !== "object") return code;
    return access(document, items, rest, `${code}${dot}[${step}]`, true);
  }
  const [next, ...others] = present.map((branch) => branch.properties?.[step]);
  if (!next || others.includes(undefined)) return code;
  const always = present.every(({ required }) => required?.includes(step));
  const named = /^[A-Za-z_$][\w$]*$/.test(step) ? `${dot || "."}${step}` : `${dot}["${step}"]`;
  return access(document, next, rest, code + named, !always);
}

/** What a value may be, one schema each: alternatives apart, `allOf` joined, without the branches that mean failure. */
function branchesOf(document: Document, reference: Schema): Schema[] {
  const { oneOf, anyOf, allOf = [], ...own } = resolve(document, reference);
  const alternatives = (oneOf ?? anyOf)?.flatMap((branch) => branchesOf(document, branch)) ?? [{}];
  const parts = allOf.flatMap((part) => branchesOf(document, part));
  return alternatives.flatMap((branch: Schema) => {
    if (branch["x-failed"]) return [];
    const all: Schema[] = [own, ...parts, branch];
    const properties = Object.assign({}, ...all.map((one) => one.properties));
    return [{ ...own, ...branch, properties, required: all.flatMap(({ required = [] }) => required) }];
  });
}
