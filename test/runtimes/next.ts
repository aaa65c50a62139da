import { on } from "node:events";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { execa } from "execa";
import { compile } from "./consumer.ts";
import type { Played } from "./play.ts";
import { find, folderOf, type Kit } from "./tools.ts";

// Next.js renders at build time what it may, and this page looks as if it might: it calls before it reads the headers.
const page = `import { headers } from "next/headers";
import { run } from "../run.js";

export default async function Page() {
  const played = await run();
  await headers();
  return <pre>{encodeURIComponent(JSON.stringify(played))}</pre>;
}
`;

const layout = `export default function Layout({ children }) {
  return <html><body>{children}</body></html>;
}
`;

/** Plays the bundle in a page of a built application. */
export async function playInNext(kit: Kit, project: string): Promise<Played[]> {
  const bundle = await compile(project, "run.js");
  const cwd = await mkdtemp(join(folderOf(kit), "application-"));
  const env = { NODE_EXTRA_CA_CERTS: join(project, "ca.pem"), NEXT_TELEMETRY_DISABLED: "1" };
  const next = (...args: string[]) =>
    execa(process.execPath, [find(kit, "next/dist/bin/next"), ...args], { cwd, env, all: true, timeout: 180_000 });
  try {
    await mkdir(join(cwd, "app"));
    await copyFile(bundle, join(cwd, "run.js"));
    await writeFile(join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await writeFile(join(cwd, "app/page.jsx"), page);
    await writeFile(join(cwd, "app/layout.jsx"), layout);
    await next("build");
    const served = next("start", "--hostname", "127.0.0.1", "--port", "0");
    try {
      const text = await (await fetch(await addressOf(served.all))).text();
      const [, played] = text.match(/<pre>([^<]*)<\/pre>/) ?? [];
      if (!played) throw new Error(text.slice(0, 500));
      return JSON.parse(decodeURIComponent(played));
    } finally {
      served.kill();
      await served.catch(() => {});
    }
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** The address among what a server prints, once it is ready. */
async function addressOf(output: Readable): Promise<string> {
  let printed = "";
  for await (const [data] of on(output, "data", { close: ["end"] })) {
    printed += data;
    const [, address] = printed.match(/(http:\/\/127\.0\.0\.1:\d+).*Ready/s) ?? [];
    if (address) return address;
  }
  throw new Error(printed);
}
