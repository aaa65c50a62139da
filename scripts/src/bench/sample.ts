import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf } from "../paths.ts";

const document = JSON.parse(readFileSync(join(packageOf("datadog"), "openapi.json"), "utf8"));
const example = (name: string) => document.components.examples[name].value;

/** The call that every client makes, as Datadog documents it: 0.4 kB there, 1.8 kB back. */
export const sample = {
  path: "/api/v2/security/findings/servicenow_tickets",
  request: example("requestFromDocumentation"),
  status: 201,
  answer: JSON.stringify(example("responseFromDocumentation")),
  answerHeaders: {
    "content-type": "application/json",
    "x-ratelimit-limit": "100",
    "x-ratelimit-period": "60",
    "x-ratelimit-remaining": "99",
    "x-ratelimit-reset": "30",
  },
  credentials: { "dd-api-key": "bench-api-key", "dd-application-key": "bench-application-key" },
} as const;

/** A fetch that gives the answer at once. */
export const stub = async (): Promise<Response> =>
  new Response(sample.answer, { status: sample.status, headers: sample.answerHeaders });
