import type { Outcome } from "@incident-clients/core";
import type { Endpoint } from "@incident-clients/openapi";
import type { Verdict } from "./judge.ts";
import type { Plan } from "./plan.ts";

/** What became of one operation. */
export interface Finding {
  endpoint: Endpoint;
  /** Names only. */
  requestHeaders: string[];
  responseHeaders: string[];
  /** Undefined where nothing came back that could be judged; `failure` then says why. */
  verdict: Verdict | undefined;
  failure: string | undefined;
  /** Of a call that failed. */
  outcome: Outcome | undefined;
}

/** Whether the contract was broken, or could not be looked at. */
export const isBroken = ({ verdict, failure }: Finding): boolean =>
  failure !== undefined || !verdict || verdict.problems.length > 0;

/** The report that a pull request can show: what was called and how it was answered, and no value of any body or header. */
export function writeReport(title: string, findings: Finding[], skipped: Plan["skip"]): string {
  const nameOf = ({ endpoint }: { endpoint: Endpoint }) => `\`${endpoint.operation.operationId}\``;
  const rows = findings.map(
    (one) => `| ${nameOf(one)} | ${one.verdict?.status ?? "none"} | ${isBroken(one) ? "**broken**" : "kept"} |`,
  );
  const left = skipped.map((one) => `- ${nameOf(one)}: ${one.why}`);
  return [
    `# ${title}`,
    "Names and types only: values of bodies, parameters and headers are left out, and so is the tenant's address.",
    ["| operation | status | contract |", "| --- | --- | --- |", ...rows].join("\n"),
    ...findings.map(describe),
    ...(left.length > 0 ? [`## Not called\n\n${left.join("\n")}`] : []),
    "",
  ].join("\n\n");
}

function describe({ endpoint, verdict, failure, outcome, requestHeaders, responseHeaders }: Finding): string {
  const problems = [...(failure ? [failure] : []), ...(verdict?.problems ?? [])];
  const list = (names: string[]) => names.map((name) => `\`${name}\``).join(", ") || "none";
  const places = [...(verdict?.places ?? [])].map(
    ([text, { types, documented }]) =>
      `${text}: ${[...types].sort().join(" | ")}${documented ? "" : " (undocumented)"}`,
  );
  return [
    `## ${endpoint.operation.operationId}\n`,
    `- request: \`${endpoint.method.toUpperCase()} ${endpoint.path}\`, headers ${list(requestHeaders)}`,
    `- answer: ${verdict ? `${verdict.status}, headers ${list(responseHeaders)}` : "none"}`,
    ...(outcome ? [`- outcome of the call: ${outcome}`] : []),
    ...problems.map((problem) => `- **broken**: ${problem}`),
    ...(places.length > 0 ? ["\n```text", ...places, "```"] : []),
  ].join("\n");
}
