import { UsageError } from "@incident-clients/core";

/** How a version of Kibana hands a case over, and how it says which connector there is. */
export type Era = "7.7" | "7.11" | "7.12";

const supported = `supported are "7.7", "7.11" (any patch), and "7.12" and later`;

/** A version as a number that can be compared, patch aside: 8.15.2 is 8015. */
function releaseOf(version: unknown): number | undefined {
  const [, major, minor] = (typeof version === "string" && /^(\d+)\.(\d+)([.-].*)?$/.exec(version)) || [];
  return major ? Number(major) * 1000 + Number(minor) : undefined;
}

/** Whether this version pushes closed cases, instead of refusing them. */
export const pushesClosed = (version: string): boolean => (releaseOf(version) ?? 0) >= 8017;

/** Chooses by version; refuses those that take bodies which nobody here describes, before anything is sent. */
export function eraOf(flow: string, version: unknown): Era {
  const release = releaseOf(version);
  if (release === undefined)
    throw new UsageError(flow, `pass "version", Kibana's, as a string such as "8.15"; ${supported}`);
  if (release >= 7012) return "7.12";
  if (release === 7011) return "7.11";
  if (release === 7007) return "7.7";
  const why =
    release < 7007 ? "has no calls for this" : "takes a body of its own, which this package does not describe";
  throw new UsageError(flow, `Kibana ${version} ${why}; ${supported}`);
}
