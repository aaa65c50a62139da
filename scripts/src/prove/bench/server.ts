import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sample } from "./sample.ts";

// Forked by the network section: a server in the same process would share its thread with the clients.
const headers = { ...sample.answerHeaders, "content-length": Buffer.byteLength(sample.answer) };
const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(sample.status, headers).end(sample.answer));
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
