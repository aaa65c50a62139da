import { isJson } from "@incident-clients/openapi";
import { afterAll, describe, expect, test } from "vitest";
import { full, partOf, placesIn } from "../lib/sample.ts";
import { listAnswers, type Vendor, vendors } from "../lib/vendors.ts";
import { close, reset, wire } from "./behaviours.ts";
import { drivers, type Told, toldByError } from "./drivers.ts";
import { openSite } from "./servers.ts";
import { type Target, targetOf, targetsOf } from "./targets.ts";

// Nobody reads the stacks of these thousands of errors, and making them is much of the work.
Error.stackTraceLimit = 0;

/** A body that stops with the connection, in place of as if it were all of it. */
function breakingOff(bytes: Uint8Array<ArrayBuffer>): BodyInit {
  let begun = false;
  return new ReadableStream({
    pull: (controller) => {
      if (begun || bytes.length === 0) return controller.error(new TypeError("terminated"));
      begun = true;
      controller.enqueue(bytes);
    },
  });
}

/** Every documented body of a vendor; under another JSON type, or as a failure of another operation, it is read alike. */
function documented(vendor: Vendor): { name: string; target: Target; isFirst: boolean }[] {
  const met = new Set<string>();
  const all = vendor.endpoints.flatMap((endpoint) =>
    listAnswers(vendor, endpoint).flatMap((answer) => {
      if (!isJson(answer.mediaType ?? "")) return [];
      const target = targetOf(vendor, endpoint, answer);
      const { status, text } = target.success;
      const key = [status < 300 ? target.id : target.isSpecial(status), status, text].join();
      return [{ key, name: `${target.id} ${status} ${answer.example}`, target }];
    }),
  );
  return [...new Map(all.map((one) => [one.key, one])).values()].map(({ name, target }) => {
    const kind = `${target.id} ${target.success.status}`;
    const isFirst = !met.has(kind);
    met.add(kind);
    return { name, target, isFirst };
  });
}

/** What must not be said of an answer that was cut off; undefined where all is well. */
function complaint(told: Told, whole: Told, { success: { status } }: Target): string | undefined {
  if (told.ok) return "was taken for a success";
  if (told.outcome !== (status < 300 ? "unknown" : whole.outcome)) return `has the outcome ${told.outcome}`;
  if (status >= 300) return told.status === status ? undefined : `has the status ${told.status}`;
  const codes = ["truncated", "invalid-body", "empty-body"];
  return codes.includes(told.code ?? "") ? undefined : `has the code ${told.code}`;
}

/** All places of each call's first body through the methods; other bodies, and other ways, share the code below: at fewer. */
const waysFor = (isFirst: boolean) =>
  [
    { driver: "methods", breaksOff: false, oneIn: full ? (isFirst ? 2 : 25) : 60 },
    { driver: "methods", breaksOff: true, oneIn: full ? 40 : 300 },
    { driver: "http", breaksOff: false, oneIn: full ? 40 : 300 },
    { driver: "http", breaksOff: true, oneIn: full ? 40 : 300 },
  ] as const;

/** A fresh one for each call, since the platform's Request listens to it until it is collected. */
const signal = () => new AbortController().signal;
const counts = { examples: 0, bytes: 0, calls: 0, callsOverSockets: 0 };

describe.each(vendors)("an answer of $name that is cut off", (vendor) => {
  test.each(partOf(documented(vendor), 6, `cut ${vendor.name}`))(
    "at any byte is never a success: $name",
    async ({ name, target, isFirst }) => {
      const { status, type, text } = target.success;
      const bytes = new TextEncoder().encode(text);
      let body: BodyInit = bytes;
      const fetch = async () => new Response(body, { status, headers: { "content-type": type } });
      const connect = (driver: "methods" | "http", events = []) =>
        drivers[driver](target, "http://localhost", { fetch, retry: false }, events);

      const whole = await connect("methods")(target.input, signal());
      const complaints: string[] = [];
      for (const { driver, breaksOff, oneIn } of waysFor(isFirst)) {
        const events: [] = [];
        const call = connect(driver, events);
        for (const at of placesIn(bytes.length, oneIn, `${name} ${driver} ${breaksOff}`)) {
          if (at === 0 && target.mayBeEmpty) continue;
          body = breaksOff ? breakingOff(bytes.subarray(0, at)) : bytes.subarray(0, at);
          events.length = 0;
          const told = await call(target.input, signal()).catch(toldByError);
          const wrong = complaint(told, whole, target);
          if (wrong) complaints.push(`${driver}, ${breaksOff ? "broken off" : "ended"} after ${at} bytes: ${wrong}`);
          counts.calls += 1;
        }
      }
      counts.bytes += bytes.length;
      counts.examples += 1;
      expect(complaints.slice(0, 5)).toEqual([]);
    },
  );

  test("over a real connection is never a success", async ({ skip }) => {
    const { write, repeatable } = await targetsOf(vendor);
    const target = write ?? repeatable;
    if (!target) return skip("no operation of it answers with JSON");
    const whole = wire(target);
    const head = whole.indexOf("\r\n\r\n") + 4;
    const step = Math.ceil((whole.length - head) / 24);
    const all = Array.from({ length: whole.length }, (_, at) => at).filter((at) => at < head || at % step === 0);
    const places = placesIn(all.length, full ? 1 : 5, vendor.name).map((at) => all[at] as number);

    let at = 0;
    let end = close;
    const site = await openSite(
      (exchange) => void exchange.socket.write(whole.slice(0, at), () => end(exchange)),
      target,
    );
    const complaints: string[] = [];
    for (const driver of ["methods", "http"] as const) {
      const call = drivers[driver](target, site.origin, { retry: false }, []);
      for (end of [close, reset]) {
        for (at of places) {
          const { ok, outcome, code } = await call(target.input, signal()).catch(toldByError);
          if (ok || outcome !== "unknown" || !["network", "truncated"].includes(code ?? ""))
            complaints.push(`${driver}: ${at} bytes: ${ok} ${outcome} ${code}`);
          counts.callsOverSockets += 1;
        }
      }
    }
    site.close();
    expect(complaints).toEqual([]);
    expect(site.seen).toHaveLength(places.length * 4);
  });

  afterAll(() => console.log(`cut off: ${JSON.stringify(counts)}`));
});
