import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sample } from "./sample.ts";

// Forked by the worker: a server in the same process would share its thread with the clients.

/** How it answers, `documented` unless told otherwise. */
const [mode = "documented", number = "0"] = process.argv.slice(2);

/** What a crowd's server has seen: requests, successes, and seconds in which it has taken some. */
const seen = { requests: 0, served: 0, seconds: 0 };
let [began, taken] = [0, 0];

const headers = { ...sample.answerHeaders, "content-length": Buffer.byteLength(sample.answer) };
const succeed = (response: ServerResponse) => {
  seen.served++;
  response.writeHead(sample.status, headers).end(sample.answer);
};

const answers: Record<string, (response: ServerResponse, now: number) => void> = {
  documented: succeed,
  /** Takes so many in each second, and tells the others to wait for one. */
  limited: (response, now) => {
    const second = Math.floor((now - began) / 1000) + 1;
    if (second !== seen.seconds) [seen.seconds, taken] = [second, 0];
    if (taken++ < Number(number)) succeed(response);
    else response.writeHead(429, { "retry-after": "1", "content-length": 0 }).end();
  },
  /** Is down for so many milliseconds. */
  down: (response, now) => {
    if (now - began > Number(number)) succeed(response);
    else response.writeHead(503, { "content-length": 0 }).end();
  },
};

const server = createServer((request, response) => {
  const now = performance.now();
  if (seen.requests++ === 0) began = now;
  request.resume().on("end", () => answers[mode]?.(response, now));
});
server.listen({ port: 0, host: "127.0.0.1", backlog: 1024 }, () =>
  process.send?.((server.address() as AddressInfo).port),
);
process.on("message", () => process.send?.(seen));
process.on("disconnect", () => process.exit());
