import { valueAt } from "@incident-clients/openapi/pointer";
import { readDocument } from "@incident-clients/openapi/vendors";

const document = readDocument("datadog");
// The clients beside ours have types of their own for it.
// biome-ignore lint/suspicious/noExplicitAny: see above
const example = (name: string): any => valueAt(document, `#/components/examples/${name}/value`);

/** The call that every client makes, as Datadog documents it: 0.4 kB there, 1.8 kB back. */
export const sample = {
  path: "/api/v2/security/findings/servicenow_tickets",
  request: example("requestFromDocumentation"),
  status: 201,
  answer: JSON.stringify(example("responseFromDocumentation")),
  answerHeaders: { "content-type": "application/json", "x-ratelimit-limit": "100", "x-ratelimit-reset": "30" },
  credentials: { "dd-api-key": "bench-api-key", "dd-application-key": "bench-application-key" },
} as const;

/** A fetch that gives the answer at once. */
export const stub = async (): Promise<Response> =>
  new Response(sample.answer, { status: sample.status, headers: sample.answerHeaders });
