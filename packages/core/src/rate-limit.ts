// The three forms of an HTTP date: IMF-fixdate, RFC 850 and asctime.
const httpDate =
  /^(\w{3}, \d\d \w{3} \d{4}|\w{3,6}day, \d\d-\w{3}-\d\d|\w{3} \w{3} [ \d]\d) \d\d:\d\d:\d\d( GMT| \d{4})$/;

/**
 * The seconds a server asks to wait: `Retry-After` as seconds or as any of the three HTTP dates; on a 429 else the vendor's
 * header, which other answers carry without asking for anything. What is neither is no answer: a guess would hammer the
 * server or stall the caller.
 */
export function retryAfterSeconds(
  response: Response | undefined,
  resetAfter: string | undefined,
  now: number,
): number | undefined {
  const fallback = response?.status === 429 && resetAfter ? response.headers.get(resetAfter) : undefined;
  const value = response?.headers.get("retry-after") ?? fallback;
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  if (!httpDate.test(value)) return undefined;
  // The asctime form names no zone, and HTTP means GMT.
  const date = Date.parse(value.replace(/( GMT)?$/, " GMT"));
  return date > 0 ? Math.max(0, Math.ceil((date - now) / 1000)) : undefined;
}
