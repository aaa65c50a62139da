import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { connectAll } from "./contenders.ts";
import { interleave, type Task, timed } from "./rounds.ts";
import { sample } from "./sample.ts";

// Prints the milliseconds of each call, by contender.
const [section, quick] = process.argv.slice(2);

const timeEach = (tasks: Map<string, Task>, calls: number) =>
  new Map([...tasks].map(([name, task]) => [name, timed(task, calls)]));

async function overNetwork() {
  const server = fork(join(import.meta.dirname, "server.ts"));
  try {
    const [port] = await once(server, "message");
    const tasks = await connectAll(`http://127.0.0.1:${port}`, quick === "true");
    // One call at a time: between calls of other clients is where a program's calls are, and the median is steadier.
    return await interleave(timeEach(tasks, 1), { rounds: 2000, warmup: 300 });
  } finally {
    server.disconnect();
  }
}

async function overStub() {
  const { status, answer, answerHeaders } = sample;
  const stub = async () => new Response(answer, { status, headers: answerHeaders });
  const tasks = await connectAll("http://127.0.0.1", quick === "true", stub);
  return interleave(timeEach(tasks, 200), { rounds: 100, warmup: 20 });
}

const samples = await (section === "network" ? overNetwork() : overStub());
console.log(JSON.stringify([...samples]));
