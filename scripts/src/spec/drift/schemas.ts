import { below, keysOf } from "@incident-clients/openapi";
import { describe, type Node, placeOf, type Shape, shapeOf } from "../../lib/shape.ts";
import type { Comparison, Kind } from "./rows.ts";

interface Pair {
  ours: Shape;
  theirs: Shape;
  request: boolean;
}

/** Compares two schemas, property by property and in both directions. */
export function compareSchemas(
  comparison: Comparison,
  ours: Node[],
  theirs: Node[],
  request: boolean,
  seen = new Set<string>(),
): void {
  const step = [ours.map(placeOf), theirs.map(placeOf)].join(" ");
  if (seen.has(step)) return;
  seen.add(step);

  const pair = { ours: shapeOf(comparison.ours, ours), theirs: shapeOf(comparison.theirs, theirs), request };
  const next = (a: Node[], b: Node[]) => {
    if (a.length > 0 && b.length > 0) compareSchemas(comparison, a, b, request, seen);
  };
  if (!compareTypes(comparison, pair)) return;
  compareValues(comparison, pair);
  if (request) compareLimits(comparison, pair);
  next(pair.ours.items, pair.theirs.items);
  next(pair.ours.extra, pair.theirs.extra);
  if (compareDetails(comparison, pair)) compareProperties(comparison, pair, next);
}

const listOf = (values: Iterable<string>) => [...values].sort().join(" ");
const lastKey = (at: string) => keysOf(at).at(-1) ?? "";

function report({ add }: Comparison, { ours, theirs }: Pair, kind: Kind, label = lastKey(ours.at)): void {
  add({ kind, label, at: ours.at, theirs: describe(theirs), ours: describe(ours) });
}

/** Whether there is more to compare. */
function compareTypes(comparison: Comparison, pair: Pair): boolean {
  const { ours, theirs } = pair;
  if (ours.types.size === 0 || theirs.types.size === 0) {
    if (theirs.types.size > 0) report(comparison, pair, "details added", `${lastKey(ours.at)} ${describe(theirs)}`);
    if (ours.types.size > 0) report(comparison, pair, "details removed");
    return false;
  }
  if (ours.types.symmetricDifference(theirs.types).size > 0)
    report(comparison, pair, "type changed", `${lastKey(ours.at)} ${listOf(theirs.types)}`);
  if (theirs.nullable !== ours.nullable) report(comparison, pair, theirs.nullable ? "null added" : "null removed");
  return true;
}

function compareValues(comparison: Comparison, pair: Pair): void {
  const { ours, theirs, request } = pair;
  const bothList = ours.values.size > 0 && theirs.values.size > 0;
  if (bothList) {
    for (const value of theirs.values.difference(ours.values)) report(comparison, pair, "value added", value);
    for (const value of ours.values.difference(theirs.values)) report(comparison, pair, "value removed", value);
  }
  if (ours.closed && !theirs.closed) report(comparison, pair, "values opened", listOf(ours.values));
  // A response's list is left open on purpose, so that a new value breaks no client.
  if (theirs.values.size > 0 && (!bothList || (request && theirs.closed && !ours.closed)))
    report(comparison, pair, "values closed", listOf(theirs.values));
}

function compareLimits({ add }: Comparison, { ours, theirs }: Pair): void {
  const asText = (value: unknown) => (value === undefined ? undefined : String(value));
  for (const name of new Set([...ours.limits.keys(), ...theirs.limits.keys()])) {
    const [mine, other] = [ours.limits.get(name), theirs.limits.get(name)];
    if (mine === other) continue;
    const kind = mine === undefined ? "limit added" : other === undefined ? "limit removed" : "limit changed";
    const label = `${lastKey(ours.at)} ${name}${other === undefined ? "" : ` ${other}`}`;
    add({ kind, label, at: below(ours.at, name), theirs: asText(other), ours: asText(mine) });
  }
}

/** Whether both sides list properties; where only one does, that is one difference and not one for each property. */
function compareDetails(comparison: Comparison, pair: Pair): boolean {
  const { ours, theirs } = pair;
  const [mine, other] = [ours, theirs].map(({ properties, extra }) => properties.size > 0 || extra.length > 0);
  if (mine && !other && theirs.types.has("object")) report(comparison, pair, "details removed");
  if (other && !mine && ours.types.has("object"))
    report(comparison, pair, "details added", `${lastKey(ours.at)} ${listOf(theirs.properties.keys())}`);
  return mine === true && other === true;
}

function compareProperties(comparison: Comparison, pair: Pair, next: (ours: Node[], theirs: Node[]) => void): void {
  const { ours, theirs, request } = pair;
  const add = (kind: Kind, name: string, said: { theirs: string | undefined; ours: string | undefined }) =>
    comparison.add({ kind, label: name, at: below(ours.at, "properties", name), ...said });

  for (const [name, nodes] of theirs.properties) {
    const mine = ours.properties.get(name);
    if (mine) next(mine, nodes);
    else if (!(request && nodes.every(({ schema }) => schema.readOnly)))
      add("property added", name, { theirs: describe(shapeOf(comparison.theirs, nodes)), ours: undefined });
  }
  for (const [name, nodes] of ours.properties)
    if (!theirs.properties.has(name))
      add("property removed", name, { theirs: undefined, ours: describe(shapeOf(comparison.ours, nodes)) });
  const need = ({ properties, required }: Shape, name: string) =>
    required.has(name) ? "required" : properties.has(name) ? "optional" : undefined;
  for (const name of theirs.required.symmetricDifference(ours.required))
    add(theirs.required.has(name) ? "required added" : "required removed", name, {
      ...{ theirs: need(theirs, name), ours: need(ours, name) },
    });
}
