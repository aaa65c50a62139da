import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { execa } from "execa";
import { compile } from "./consumer.ts";
import type { Played } from "./play.ts";
import { find } from "./tools.ts";

const configOf = (compatibilityDate: string) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (
      allow = ["public", "private", "local"],
      tlsOptions = (trustedCertificates = [embed "ca.pem"]),
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "run.js", esModule = embed "run.js"),
  ],
  compatibilityDate = "${compatibilityDate}",
);
`;

export async function playInWorkerd(project: string, compatibilityDate: string): Promise<Played[]> {
  await compile(project, "run.js");
  const code = `import { run } from "run.js";\nexport default { fetch: async () => Response.json(await run()) };\n`;
  await writeFile(join(project, "worker.js"), code);
  await writeFile(join(project, "worker.capnp"), configOf(compatibilityDate));
  const binary = find("workerd", "@cloudflare/workerd-*/bin/workerd");
  const served = execa(binary, ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: project,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    timeout: 120_000,
    reject: false,
  });
  try {
    const listening = once(served.stdio[3] as Readable, "data");
    const [said] = await Promise.race([listening, served.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
    const { port } = JSON.parse(String(said));
    const answer = await fetch(`http://127.0.0.1:${port}`);
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return JSON.parse(text);
  } finally {
    served.kill();
    await served;
  }
}
