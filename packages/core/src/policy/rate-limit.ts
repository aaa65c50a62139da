// The three forms of an HTTP date: IMF-fixdate, RFC 850 and asctime.
const httpDate = /[A-Z]\w{2,8},? [\w -]{5,11} \d\d:\d\d:\d\d( GMT| \d{4})/g;

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
  const dates = value.match(httpDate)?.map(parseDate) ?? [];
  const numbers = value.split(",").filter((part) => /^\s*\d+(\.\d+)?\s*$/.test(part));
  const moments = [...dates, ...numbers.map((text) => momentOf(Number(text), clock))];
  const waits = moments.filter((at) => !Number.isNaN(at)).map((at) => (at - clock) / 1000);
  return waits.length > 0 ? Math.max(0, ...waits) : undefined;
}

/** No wait lasts thirty years: from there on, a number is a time since 1970, in seconds or milliseconds. */
const momentOf = (value: number, clock: number) =>
  value < 1e9 ? clock + value * 1000 : value < 1e12 ? value * 1000 : value;
