import { speaksHttp2 } from "./cases.ts";
import type { Probe } from "./probe.ts";
import { callers } from "./probes/caller.ts";
import { connection } from "./probes/connection.ts";
import { crowds } from "./probes/crowd.ts";
import { deadlines } from "./probes/deadline.ts";
import { decode } from "./probes/decode.ts";
import { hooks } from "./probes/hooks.ts";
import { http2 } from "./probes/http2.ts";
import { inputs } from "./probes/input.ts";
import { unsent } from "./probes/not-sent.ts";
import { rateLimits } from "./probes/rate-limit.ts";
import { redirects } from "./probes/redirect.ts";
import { retries } from "./probes/retry.ts";
import { statuses } from "./probes/status.ts";
import { texts } from "./probes/text.ts";
import { tls } from "./probes/tls.ts";
import { truncation } from "./probes/truncation.ts";

type Groups = Record<string, Probe[]>;

export const probeGroups: Groups = {
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

/** What goes wrong below HTTP, as far as this platform speaks it. */
export const wireGroups: Groups = speaksHttp2
  ? { TLS: tls, "HTTP/2": http2 }
  : { TLS: tls.filter(({ server }) => server === undefined) };

export const crowdGroups: Groups = { crowds };
