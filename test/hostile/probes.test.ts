import { callers } from "./probes/caller.ts";
import { connection } from "./probes/connection.ts";
import { deadlines } from "./probes/deadline.ts";
import { decode } from "./probes/decode.ts";
import { hooks } from "./probes/hooks.ts";
import { inputs } from "./probes/input.ts";
import { unsent } from "./probes/not-sent.ts";
import { rateLimits } from "./probes/rate-limit.ts";
import { redirects } from "./probes/redirect.ts";
import { retries } from "./probes/retry.ts";
import { statuses } from "./probes/status.ts";
import { texts } from "./probes/text.ts";
import { truncation } from "./probes/truncation.ts";
import { describeProbes } from "./suite.ts";

const groups = {
  connection,
  "nothing sent": unsent,
  truncation,
  redirects,
  statuses,
  decode,
  retries,
  "rate limits": rateLimits,
  deadlines,
  inputs,
  hooks,
  texts,
  callers,
};

describeProbes("hostile", groups, 10);
