import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openSite } from "./servers.ts";
import { certificate } from "./tools/certificates.ts";
import { openProxy, type ProxyAnswer } from "./tools/proxy.ts";

/** Node 20 does not read these variables; what a caller's agent does there is among the probes. */
const [major = 0] = process.versions.node.split(".").map(Number);

const answers: Record<string, ProxyAnswer> = {
  "login.invalid": 407,
  "forbidden.invalid": 403,
  "broken.invalid": 502,
  "reset.invalid": "reset",
  "open.invalid": "tunnel",
};

test.runIf(major >= 22)(
  "a proxy of the environment that refuses, or that leads to a stranger: nothing was sent",
  async () => {
    // A certificate for another host than those that were asked for.
    const site = await openSite(() => {}, {}, await certificate("trusted"));
    site.armed = false;
    const proxy = await openProxy((host) => answers[host.split(":")[0] ?? ""] ?? "close");
    const urls = Object.keys(answers).map((host) => `https://${host}:${site.port}`);
    // Not execa, which Node 20 cannot load.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, "environment-proxy.child.ts"), ...urls],
      { env: { ...process.env, NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy.url, NO_PROXY: "" } },
    );
    site.close();
    proxy.close();
    const told: { code: string; outcome: string }[] = JSON.parse(stdout);
    expect(told.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(urls.map(() => "connect not-sent"));
    expect(site.seen).toEqual([]);
    expect(new Set(proxy.asked).size).toBe(urls.length);
  },
);
