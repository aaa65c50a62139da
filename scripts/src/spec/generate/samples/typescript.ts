import { type Document, type Endpoint, failedBranches, responsesOf, succeeds } from "@incident-clients/openapi";
import type { ClientSample } from "./client.ts";
import { argumentOf, sampleInput } from "./input.ts";

/** What a sample of an operation is made of. */
export interface SampleParts {
  document: Document;
  endpoint: Endpoint;
  client: ClientSample;
  /** What to print after a success. */
  matters: string[];
}

/** Returns the client, one call, and what comes of it. */
export const quickStart = (parts: SampleParts): string => `${call(parts)}
  console.log(\`\${result.status ?? result.error.code}: \${result.outcome}\`);
}
`;

/** Returns the same call, with an answer to each way in which it can end. */
export const withErrors = (parts: SampleParts): string => `${call(parts)}
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

const call = ({ document, endpoint, client: { imports, creation, name }, matters }: SampleParts) => `${imports}

${creation}

const result = await ${name}.${endpoint.operation.operationId}(${argumentOf(sampleInput(document, endpoint))});

if (result.ok) {
  console.log(${matters.join(", ")});
} else {`;

/** What to do about a status, in the order in which a caller looks. */
const actions = [
  { statuses: ["401", "402", "403"], code: `console.error("not allowed:", result.hint ?? result.error);` },
  { statuses: ["429"], code: `console.error("seconds to wait:", result.retryAfter ?? 60);` },
];
const refused = `console.error("answered", result.status, result.error);`;

function statusCases({ document, endpoint }: SampleParts): string {
  // The documented failures, a success whose body says that it failed among them.
  const failures = responsesOf(document, endpoint.operation).flatMap(([status, response]) => {
    if (!succeeds([status, response])) return [{ status, meaning: response.description }];
    const [failed] = failedBranches(document, response);
    return failed ? [{ status, meaning: failed.schema.description ?? response.description }] : [];
  });
  const { named = [], ranges = [] } = Object.groupBy(failures, ({ status }) => (+status ? "named" : "ranges"));
  const actionOf = ({ status }: { status: string }) =>
    actions.find(({ statuses }) => statuses.includes(status))?.code ?? refused;
  const groups = [...Map.groupBy(named, actionOf)].map(([code, members]) => {
    const labels = members.map(({ status, meaning }) => `${commentOf(meaning)}\n    case ${status}:`);
    return `${labels.join("\n")}\n      ${code}\n      break;`;
  });
  return `${groups.join("\n")}
    // No answer came back, or none that can be trusted.
    case undefined:
      console.error(result.error.message);
      break;
${commentOf(ranges[0]?.meaning ?? "Any other status.")}
    default:
      console.error("answered", result.status);`;
}

/** Returns the first sentence of a description, on one line. */
export function firstSentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  return /^.*?[^.\s]{2}\.(?=\s|$)/.exec(line)?.[0] ?? line;
}

/** A first sentence as a comment, in lines that fit a page; a formatter indents them. */
const commentOf = (description: string): string =>
  firstSentence(description)
    .replaceAll(/(?:^|\s)(.{1,69})(?=\s|$)/g, "// $1\n")
    .trimEnd();
