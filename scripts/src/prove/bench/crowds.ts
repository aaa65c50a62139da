import { createOurs } from "./contenders.ts";
import type { Row } from "./report.ts";
import { sample } from "./sample.ts";
import { withServer } from "./with-server.ts";

// biome-ignore lint/suspicious/noExplicitAny: the client is the installed one, whose types are not known here
type Call = (client: any) => Promise<{ ok: boolean }>;
const write: Call = (client) => client.createServiceNowTickets({ body: sample.request });
const read: Call = (client) => client.listProjects();

/** Many calls at once, each by a client of its own, as a handler has that makes one for every request. */
const callAnew = (count: number, url: string, call: Call, fetch?: typeof globalThis.fetch, options?: object) =>
  Promise.all(Array.from({ length: count }, async () => call(await createOurs(url, fetch, options))));

/** Counts the requests that begin while an answer of 429 with a Retry-After holds. */
function countEarly() {
  const told = { early: 0, until: 0 };
  const fetch: typeof globalThis.fetch = async (...args) => {
    if (performance.now() < told.until) told.early++;
    const response = await globalThis.fetch(...args);
    const seconds = Number(response.headers.get("retry-after"));
    if (response.status === 429) told.until = performance.now() + seconds * 1000;
    return response;
  };
  return { told, fetch };
}

/** Writers at a server that takes fewer in a second than come at once. */
export async function crowd(): Promise<Row> {
  const [perSecond, writers] = [50, 200];
  // What has run before does not count.
  await withServer(["documented"], (url) => callAnew(writers, url, write));
  return withServer(["limited", `${perSecond}`], async (url, seen) => {
    const { told, fetch } = countEarly();
    const began = performance.now();
    const results = await callAnew(writers, url, write, fetch, { deadline: 30_000, timeout: 20_000 });
    const took = performance.now() - began;
    const { served, seconds } = await seen();
    return {
      name: `${writers} writers, ${perSecond} a second`,
      missing: writers - Math.min(served, results.filter(({ ok }) => ok).length),
      early: told.early,
      seconds: took / 1000,
      short: 100 - (100 * served) / (perSecond * seconds),
    };
  });
}

/** Readers of a server that is down for some seconds: an outage that all of them repeat becomes a longer one. */
export const outage = (): Promise<Row> =>
  withServer(["down", "3000"], async (url, seen) => {
    const readers = 300;
    await callAnew(readers, url, read);
    return { name: `${readers} clients, an outage`, each: (await seen()).requests / readers };
  });
