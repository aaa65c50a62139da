import { connect } from "node:tls";
import { expect, test } from "vitest";
import { openSite } from "./servers.ts";
import { Agent } from "./tools/agent.ts";
import { certificate } from "./tools/certificates.ts";
import { type Middle, openMiddle } from "./tools/middle.ts";
import { sealedAlert, sealedCipher } from "./tools/records.ts";

// What else the tools do shows in the probes: one in the middle that strikes too late lets the request through, and an HTTP/2
// server that writes a wrong frame never answers as documented.

test("the one in the middle sends an alert that only the server could have sealed", async () => {
  const { cert: ca, ...own } = { ...(await certificate("trusted")) };
  const tls = { ...own, cert: ca, minVersion: "TLSv1.3", maxVersion: "TLSv1.3", ciphers: sealedCipher } as const;
  let middle: Middle | undefined;
  const site = await openSite(() => middle?.strike(), {}, tls);
  const unknownAuthority = 48;
  middle = await openMiddle(site, "TLSv1.3", "request", ({ secret, sealed }) =>
    sealedAlert(secret, sealed, unknownAuthority),
  );
  const socket = connect({ port: middle.port, host: "127.0.0.1", ca });
  socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}");
  const error = await new Promise<NodeJS.ErrnoException>((resolve) => socket.on("error", resolve));
  expect([error.code, site.seen.length]).toEqual(["ERR_SSL_TLSV1_ALERT_UNKNOWN_CA", 1]);
  for (const each of [middle, site]) each.close();
});

test("the platform's own fetch keeps its own agent beside undici's", () => {
  const agents = [1, 2].map((version) => Reflect.get(globalThis, Symbol.for(`undici.globalDispatcher.${version}`)));
  expect(agents.some(Boolean)).toBe(true);
  expect(agents.filter((agent) => agent instanceof Agent)).toEqual([]);
});
