/** The part of `redocly score --format json` that is read here. */
export interface RedoclyScore {
  agentReadiness: number;
  operationScores: Record<string, { agentReadiness: number; subscores: Record<string, number> }>;
}

/** What Redocly weighs and the writer of a specification decides, with its weights. */
const written: Record<string, number> = {
  documentationQuality: 0.18,
  exampleCoverage: 0.18,
  errorClarity: 0.12,
  identifierClarity: 0.05,
};

/**
 * How well an operation is written, from 0 to 100: Redocly's score without what it takes off for the shape of the vendor's
 * API. That is the number of parameters, the depth of bodies, open lists of values, schemas that operations share, and the
 * share of properties with a bound, which in an answer would be promises that no vendor makes. `reachable` is the most that
 * examples can earn: Redocly wants some of an answer without a body, too.
 */
export function writtenScore(subscores: Record<string, number>, reachable: 0 | 0.5 | 1 = 1): number {
  const counted = Object.entries(written).filter(([part]) => reachable > 0 || part !== "exampleCoverage");
  const weights = counted.reduce((sum, [, weight]) => sum + weight, 0);
  const points = counted.reduce((sum, [part, weight]) => {
    const value = subscores[part];
    if (value === undefined) throw new Error(`redocly score no longer reports ${part}`);
    return sum + (part === "exampleCoverage" ? Math.min(1, value / reachable) : value) * weight;
  }, 0);
  return (points / weights) * 100;
}

/** The parts that cost an operation the most, in Redocly's own names. */
export function weakest(subscores: Record<string, number>): string {
  return Object.entries(subscores)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([part, value]) => `${part} ${Math.round(value * 100)}%`)
    .join(", ");
}
