import { connectAll } from "./contenders.ts";
import { interleave, type Task, timed } from "./rounds.ts";
import { stub } from "./sample.ts";
import { withServer } from "./with-server.ts";

// Prints the milliseconds of each call, by contender.
const [section, quick] = process.argv.slice(2);

const timeEach = (tasks: Map<string, Task>, calls: number) =>
  new Map([...tasks].map(([name, task]) => [name, timed(task, calls)]));

const overNetwork = () =>
  withServer(async (url) => {
    const tasks = await connectAll(url, quick === "true");
    // One call at a time: between calls of other clients is where a program's calls are, and the median is steadier.
    return interleave(timeEach(tasks, 1), { rounds: 2000, warmup: 300 });
  });

async function overStub() {
  const tasks = await connectAll("http://127.0.0.1", quick === "true", stub);
  return interleave(timeEach(tasks, 200), { rounds: 100, warmup: 20 });
}

const samples = await (section === "network" ? overNetwork() : overStub());
console.log(JSON.stringify([...samples]));
