/** Whether this is a version that the server can lock on. */
export const isVersion = (value: unknown): value is number | bigint =>
  (typeof value === "bigint" || Number.isSafeInteger(value)) && Number(value) >= 0;

/** How often an incident was written between two of its versions; undefined where one is not a version. */
export const stepsBetween = (from: unknown, to: unknown): number | undefined =>
  isVersion(from) && isVersion(to) ? Number(BigInt(to) - BigInt(from)) : undefined;
