import { type Document, type Endpoint, failedBranches, responsesOf } from "@incident-clients/openapi";
import type { ClientSample } from "./client.ts";
import { argumentOf, sampleInput } from "./input.ts";
import { commentOf } from "./text.ts";

/** What a sample of an operation is made of. */
export interface SampleParts {
  document: Document;
  endpoint: Endpoint;
  client: ClientSample;
  /** What to print after a success. */
  matters: string[];
}

/** The client, one call, and what comes of it. */
export const quickStart = (parts: SampleParts): string => `${call(parts)}

if (result.ok) {
  console.log(${parts.matters.join(", ")});
} else {
  console.log(\`\${result.status ?? result.error.code}: \${result.outcome}\`);
}
`;

/** The same call, with an answer to each way in which it can end. */
export const withErrors = (parts: SampleParts): string => `${call(parts)}

if (result.ok) {
  console.log(${parts.matters.join(", ")});
} else {
  switch (result.status) {
${statusCases(parts)}
  }
  switch (result.outcome) {
    case "not-sent":
      console.error("Nothing was sent: send it again.");
      break;
    case "rejected":
      console.error("It was refused: mend the request before you send it again.");
      break;
    case "unknown":
${commentOf(parts.endpoint.operation["x-idempotent-reason"])}
      console.error("It may have happened: ${parts.endpoint.operation["x-idempotent"] ? "it is safe to send it again" : "look before you send it again"}.");
      break;
  }
}
`;

const call = ({ document, endpoint, client: { imports, creation, name } }: SampleParts) => `${imports}

${creation}

const result = await ${name}.${endpoint.operation.operationId}(${argumentOf(sampleInput(document, endpoint))});`;

/** What to do about a status, in the order in which a caller looks. */
const actions = [
  { statuses: ["401", "402", "403"], code: `console.error("not allowed:", result.hint ?? result.error);` },
  { statuses: ["429"], code: `console.error("seconds to wait:", result.retryAfter ?? 60);` },
];
const refused = `console.error("answered", result.status, result.error);`;

function statusCases({ document, endpoint }: SampleParts): string {
  const failures = listFailures(document, endpoint);
  const named = failures.filter(({ status }) => /^\d+$/.test(status));
  const actionOf = ({ status }: { status: string }) =>
    actions.find(({ statuses }) => statuses.includes(status))?.code ?? refused;
  const groups = [...Map.groupBy(named, actionOf)].map(([code, members]) => {
    const labels = members.map(({ status, meaning }) => `${commentOf(meaning)}\n    case ${status}:`);
    return `${labels.join("\n")}\n      ${code}\n      break;`;
  });
  const [range] = failures.filter(({ status }) => !/^\d+$/.test(status));
  return [
    ...groups,
    `    // No answer came back, or none that can be trusted.
    case undefined:
      console.error(result.error.message);
      break;`,
    `${commentOf(range?.meaning ?? "Any other status.")}
    default:
      console.error("answered", result.status);`,
  ].join("\n");
}

/** The documented failures with what each means, a success whose body says that it failed among them. */
function listFailures(document: Document, { operation }: Endpoint): { status: string; meaning: string }[] {
  return responsesOf(document, operation).flatMap(([status, response]) => {
    if (!status.startsWith("2")) return [{ status, meaning: response.description }];
    const [failed] = failedBranches(document, response);
    return failed ? [{ status, meaning: failed.description ?? response.description }] : [];
  });
}
