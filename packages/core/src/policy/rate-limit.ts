// The three forms of an HTTP date: IMF-fixdate, RFC 850 and asctime.
const httpDate =
  /(\w{3}, \d\d \w{3} \d{4}|\w{3,6}day, \d\d-\w{3}-\d\d|\w{3} \w{3} [ \d]\d) \d\d:\d\d:\d\d( GMT| \d{4})/g;

/** The asctime form names no zone, and HTTP means GMT. */
const parseDate = (date: string) => Date.parse(date.replace(/( GMT)?$/, " GMT"));

/**
 * Returns the seconds that a server asks to wait: `Retry-After`, or on a 429 the vendor's own header, which other answers
 * carry without asking for anything. Undefined where neither can be read: a guess would hammer the server or stall the caller.
 */
export function retryAfterSeconds({ headers, status }: Response, resetAfter: string | undefined): number | undefined {
  // Dates are the server's, whatever this machine's clock says.
  const clock = parseDate(headers.get("date") ?? "") || Date.now();
  const read = (name: string) => secondsOf(headers.get(name) ?? "", clock);
  return read("retry-after") ?? (status === 429 && resetAfter ? read(resetAfter) : undefined);
}

/** The longest wait in a header, which may have been sent twice, or added to by a proxy. */
function secondsOf(value: string, clock: number): number | undefined {
  const dates = value.match(httpDate)?.map((date) => (parseDate(date) - clock) / 1000) ?? [];
  const numbers = value.split(",").filter((part) => /^\s*\d+(\.\d+)?\s*$/.test(part));
  const waits = [...dates.map(Math.ceil), ...numbers.map((text) => sinceNow(Number(text), clock))];
  const longest = Math.max(...waits.filter((wait) => !Number.isNaN(wait)));
  return longest === -Infinity ? undefined : Math.max(0, longest);
}

/** No wait lasts thirty years: from there on, a number is a time since 1970, in seconds or milliseconds. */
function sinceNow(value: number, clock: number): number {
  if (value < 1e9) return value;
  return Math.ceil((value < 1e12 ? value : value / 1000) - clock / 1000);
}
