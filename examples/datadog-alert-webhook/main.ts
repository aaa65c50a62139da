import { createServer } from "node:http";
import { createHandOff } from "@incident-clients/hand-off";
import config from "./hand-off.config.ts";
import { receive } from "./receive.ts";

const secret = process.env.WEBHOOK_SECRET;
if (!secret) {
  console.error("set WEBHOOK_SECRET to what Datadog sends as its bearer token");
  process.exit(2);
}

const handOff = await createHandOff({
  ...config,
  on: { recorded: ({ key, state, reason }) => console.log([key, state, reason].filter(Boolean).join("  ")) },
});
handOff.work();

const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += chunk.length;
    if (bytes > 1_000_000) return outgoing.writeHead(413).end();
    chunks.push(chunk);
  }
  const { authorization = "" } = incoming.headers;
  const request = new Request("http://webhook/", {
    method: "POST",
    headers: { authorization },
    body: Buffer.concat(chunks),
  });
  const response = await receive(request, secret, (key, alert) => handOff.add(key, "alert", alert));
  return outgoing.writeHead(response.status).end(await response.text());
});
server.listen(Number(process.env.PORT ?? 8080), () => console.log("listening", server.address()));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    server.close();
    await handOff.stop();
  });
}
