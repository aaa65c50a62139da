import { setImmediate as settle } from "node:timers/promises";
import { connectAll, connectOne, createOurs, listContenders } from "./contenders.ts";
import { crowd, outage } from "./crowds.ts";
import { first, importInstalled } from "./project.ts";
import type { Row } from "./report.ts";
import { compare, interleave, type Task, timed } from "./rounds.ts";
import { sample, stub } from "./sample.ts";
import { connectNetwork, transported } from "./transport.ts";
import { withServer } from "./with-server.ts";

// Measures one section in a process of its own, so that nothing else is on its thread, and prints its rows.
const [section = "", wanted = ""] = process.argv.slice(2);
const quick = wanted === "quick";

/** The same call with every client, in microseconds, beside raw fetch and beside openapi-fetch. */
async function timeCalls(tasks: Map<string, Task>, calls: number, rounds: number): Promise<Row[]> {
  const each = new Map([...tasks].map(([name, task]) => [name, timed(task, calls)]));
  const samples = await interleave(each, { rounds, warmup: rounds / 5 });
  const besideOther = compare(new Map([["openapi-fetch", samples.get("openapi-fetch") ?? []], ...samples]));
  return [...compare(samples)].map(([name, { value, ratio }]) => {
    return { name, us: value * 1000, ratio, over: (besideOther.get(name)?.over ?? Number.NaN) * 1000 };
  });
}

/** Series of several lengths: the microseconds of one call of each, by contender. */
async function timeSeries(lengths: number[], series: (calls: number) => Map<string, Task>) {
  const rows: Row[] = [];
  for (const calls of lengths) {
    const tasks = new Map([...series(calls)].map(([name, run]) => [name, timed(run, 1)]));
    // Short series vary more, so they are repeated more.
    const rounds = Math.max(3, Math.min(50, Math.round(3000 / calls)));
    const times = compare(await interleave(tasks, { rounds, warmup: calls > 100 ? 0 : 3 }));
    const each = [...times].map(([name, { value }]) => [name, (value * 1000) / calls]);
    const ratio = times.get("incident-clients")?.ratio ?? Number.NaN;
    const over = times.get(transported)?.ratio;
    rows.push({ name: calls.toLocaleString("en"), ...Object.fromEntries(each), ratio, ...(over && { over }) });
  }
  return rows;
}

/** Answers each ticket of a request with a case for its finding, as Datadog would. */
const answerBatch = async (_: unknown, init?: RequestInit): Promise<Response> => {
  const [template] = JSON.parse(sample.answer).data;
  const tickets: (typeof sample.request.data)[number][] = JSON.parse(String(init?.body)).data;
  const data = tickets.map(({ relationships }) => {
    const insights = relationships.findings.data.map(({ id }: { id: string }) => ({ resource_id: id }));
    return { ...template, id: insights[0].resource_id, attributes: { ...template.attributes, insights } };
  });
  return new Response(JSON.stringify({ data }), { status: sample.status, headers: sample.answerHeaders });
};

/** A flow beside the same batches sent by hand, both without looking at what came back but for its number. */
async function tickets() {
  const [ticket] = sample.request.data;
  const makeTicket = (_: unknown, index: number) => {
    const findings = { data: [{ type: "findings", id: `finding-${index}` }] };
    return { ...ticket, relationships: { ...ticket.relationships, findings } };
  };
  const client = await createOurs("http://127.0.0.1", answerBatch as typeof fetch);
  const { createTickets } = await importInstalled(`${first}/flows`);
  const byHand = async (data: unknown[]) => {
    for (let from = 0; from < data.length; from += 50) {
      const body = JSON.stringify({ data: data.slice(from, from + 50) });
      await (await answerBatch(sample.path, { method: "POST", body })).json();
    }
  };
  const byFlow = async (data: unknown[]) => {
    const reports: { state: string }[] = await createTickets(client, data);
    if (reports.some(({ state }) => state !== "created")) throw new Error("a ticket was not created");
  };
  return timeSeries([1, 10, 100, 1000], (length) => {
    const data = Array.from({ length }, makeTicket);
    const contenders = { "raw fetch": () => byHand(data), "incident-clients": () => byFlow(data) };
    return new Map(Object.entries(contenders));
  });
}

async function heap(): Promise<number> {
  for (let run = 0; run < 3; run++) {
    await settle();
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed / 1000;
}

/** The kilobytes that one client holds after its first call, after many, and for each call that waits. */
async function memory(name: string): Promise<Row> {
  const [calls, waiting] = [10_000, 256];
  let gate: Promise<void> | undefined;
  const gated = async () => gate?.then(stub) ?? stub();
  await (await gated()).json();
  const before = await heap();
  const task = await connectOne(name, "http://127.0.0.1", gated as typeof fetch);
  const repeat = async (times: number) => {
    for (let call = 0; call < times; call++) await task();
    return heap();
  };
  const [loaded, warm, after] = [await heap(), await repeat(calls / 10), await repeat(calls)];
  const { promise, resolve: open } = Promise.withResolvers<void>();
  gate = promise;
  const pending = Array.from({ length: waiting }, () => task());
  const during = await heap();
  open();
  await Promise.all(pending);
  return { name, loaded: loaded - before, kept: after - warm, waiting: (during - after) / waiting };
}

const sections: Record<string, () => Promise<Row[]>> = {
  // One call at a time: between calls of other clients is where a program's calls are, and the median is steadier.
  network: () => withServer([], async (url) => timeCalls(await connectNetwork(url, quick), 1, 2000)),
  stubbed: async () => timeCalls(await connectAll("http://127.0.0.1", quick, stub), 200, 100),
  concurrent: () =>
    withServer([], async (url) => {
      const tasks = await connectNetwork(url, quick);
      const atOnce = (task: Task, calls: number) => () => Promise.all(Array.from({ length: calls }, task));
      const series = (calls: number) => new Map([...tasks].map(([name, task]) => [name, atOnce(task, calls)]));
      return timeSeries([1, 4, 16, 64, 256], series);
    }),
  tickets,
  crowds: async () => [await crowd(), await outage()],
  // Each client in a process of its own, since what one has loaded the next would find.
  memory: async () => (listContenders(false).includes(wanted) ? [await memory(wanted)] : []),
};

const measure = sections[section];
if (!measure) throw new Error(`no section ${section}`);
console.log(JSON.stringify(await measure()));
