import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { fakeXsoar } from "@incident-clients/testing/cortex-xsoar";
import { type ServedFake, serveFake } from "@incident-clients/testing/node";
import { execa } from "execa";
import { Client } from "pg";
import type { Ticket } from "../../examples/hand-off/tickets.ts";

const example = join(root, "examples/hand-off/main.ts");
/** A PostgreSQL to use instead of the embedded one. Every stage makes a database of its own there, and drops it. */
export const server: string | undefined = process.env.HAND_OFF_DATABASE_URL;

/** Runs one statement on the server. */
async function administer(sql: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
const helper = join(root, "test/examples/hand-off-worker.ts");

/** An XSOAR on a port that finds incidents by their key, and workers in a folder of their own. */
export class Stage {
  readonly fake = fakeXsoar();
  readonly folder: string;
  readonly #database = `hand_off_${process.pid}_${Date.now()}`;
  /** The keys of the creates that arrived, in order. */
  readonly arrived: string[] = [];
  #server: ServedFake | undefined;

  constructor(folder: string) {
    this.folder = folder;
    const search = this.fake.on("searchIncidents");
    search
      .reply(200, ({ body: { filter } }) => {
        const found = this.incidentsOf(/"(.*)"/.exec(filter?.query ?? "")?.[1] ?? "");
        return { total: found.length, data: found };
      })
      .times(Number.POSITIVE_INFINITY);
  }

  async open(around: { before?: (key: string) => unknown; after?: (key: string) => unknown } = {}): Promise<void> {
    const fetch = async (input: RequestInfo | URL) => {
      const request = new Request(input);
      if (!request.url.endsWith("/incident")) return this.fake.fetch(request);
      const key: string = (await request.clone().json()).CustomFields.externalcaseid;
      this.arrived.push(key);
      if ((await around.before?.(key)) === false) throw new Error("the request gets lost");
      const response = await this.fake.fetch(request);
      await around.after?.(key);
      return response;
    };
    if (server) await administer(`CREATE DATABASE ${this.#database}`);
    this.#server = await serveFake({ fetch });
  }

  async close(): Promise<void> {
    await this.#server?.close();
    if (server) await administer(`DROP DATABASE IF EXISTS ${this.#database} WITH (FORCE)`);
  }

  /** The example's command. */
  run(...args: string[]) {
    return this.#node(example, ...args);
  }

  /** A worker that takes hand-offs, and holds each at a step of it. */
  worker(steps: Record<string, string>) {
    return this.#node(helper, ...Object.entries(steps).map((pair) => pair.join("=")));
  }

  async list(): Promise<Ticket[]> {
    const { stdout, all } = await this.run("list", "--json");
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(all);
    }
  }

  incidentsOf(key: string) {
    return this.fake.incidents.filter(({ CustomFields }) => CustomFields?.externalcaseid === key);
  }

  #node(...args: string[]) {
    const DATABASE_URL = server ? new URL(this.#database, server).href : "";
    const env = { XSOAR_URL: this.#server?.url ?? "", XSOAR_API_KEY: "any", XSOAR_API_KEY_ID: "1", DATABASE_URL };
    return execa("node", args, {
      cwd: this.folder,
      env,
      all: true,
      reject: false,
      preferLocal: true,
      localDir: root,
      timeout: 120_000,
      killSignal: "SIGKILL",
    });
  }
}
