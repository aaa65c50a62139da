import { connectAll, createOurs, importFlows } from "./contenders.ts";
import type { Growth } from "./growth.ts";
import type { Row } from "./report.ts";
import { compare, interleave, type Task } from "./rounds.ts";
import { sample, stub } from "./sample.ts";
import { withServer } from "./with-server.ts";

// Prints one row for each number of calls: the microseconds of one of them, by contender.
const [section, quickly] = process.argv.slice(2) as [Growth, string];
const quick = quickly === "true";

/** Short series vary more, so they are repeated more. */
const roundsFor = (calls: number) => Math.max(3, Math.min(50, Math.round(3000 / calls)));

/** Measures series of each length with every contender; a task takes the milliseconds of a series. */
async function measure(lengths: number[], series: (calls: number) => Map<string, Task<number>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const calls of lengths) {
    const times = compare(await interleave(series(calls), { rounds: roundsFor(calls), warmup: calls > 100 ? 0 : 3 }));
    const each = [...times].map(([name, { value }]) => [name, (value * 1000) / calls]);
    const ratio = times.get("incident-clients")?.ratio ?? Number.NaN;
    rows.push({ name: calls.toLocaleString("en"), ...Object.fromEntries(each), ratio });
  }
  return rows;
}

/** A task that takes the milliseconds of what it runs. */
const stopwatch = (run: () => Promise<unknown>) => async () => {
  const began = performance.now();
  await run();
  return performance.now() - began;
};

const mapTasks = (tasks: Map<string, Task>, run: (task: Task) => Promise<unknown>) =>
  new Map([...tasks].map(([name, task]) => [name, stopwatch(() => run(task))]));

async function sequential() {
  const tasks = await connectAll("http://127.0.0.1", quick, stub);
  return measure(quick ? [1, 10, 100, 1000] : [1, 10, 100, 1000, 10_000], (calls) =>
    mapTasks(tasks, async (task) => {
      for (let call = 0; call < calls; call++) await task();
    }),
  );
}

const concurrent = () =>
  withServer(async (url) => {
    const tasks = await connectAll(url, quick);
    return measure([1, 4, 16, 64, 256], (calls) =>
      mapTasks(tasks, (task) => Promise.all(Array.from({ length: calls }, task))),
    );
  });

/** Answers each ticket of a request with a case for its finding, as Datadog would. */
const answerBatch = async (_: unknown, init?: RequestInit): Promise<Response> => {
  const [template] = JSON.parse(sample.answer).data;
  const tickets: (typeof sample.request.data)[number][] = JSON.parse(String(init?.body)).data;
  const data = tickets.map(({ relationships }) => {
    const insights = relationships.findings.data.map(({ id }: { id: string }) => ({ resource_id: id }));
    return { ...template, attributes: { ...template.attributes, insights } };
  });
  return new Response(JSON.stringify({ data }), { status: sample.status, headers: sample.answerHeaders });
};

/** A flow beside the same batches sent by hand, both without looking at what came back but for its number. */
async function tickets() {
  const [ticket] = sample.request.data;
  const make = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...ticket,
      relationships: { ...ticket.relationships, findings: { data: [{ type: "findings", id: `finding-${index}` }] } },
    }));
  const client = await createOurs("http://127.0.0.1", answerBatch as typeof fetch);
  const { createTickets } = await importFlows();
  const byHand = async (data: unknown[]) => {
    for (let from = 0; from < data.length; from += 50) {
      const body = JSON.stringify({ data: data.slice(from, from + 50) });
      await (await answerBatch(sample.path, { method: "POST", body })).json();
    }
  };
  return measure([1, 10, 100, 1000], (count) => {
    const data = make(count);
    const flow = async () => {
      const reports: { state: string }[] = await createTickets(client, data);
      if (reports.some(({ state }) => state !== "created")) throw new Error("a ticket was not created");
    };
    return new Map([
      ["raw fetch", stopwatch(() => byHand(data))],
      ["incident-clients", stopwatch(flow)],
    ]);
  });
}

console.log(JSON.stringify(await { sequential, concurrent, tickets }[section]()));
