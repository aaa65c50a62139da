import { join } from "node:path";
import { root } from "@incident-clients/scripts/paths";
import { fakeXsoar } from "@incident-clients/testing/cortex-xsoar";
import { execa } from "execa";
import type { Ticket } from "../../examples/hand-off/tickets.ts";
import { type Around, serve } from "./serve.ts";

const example = join(root, "examples/hand-off/main.ts");
/** Of a PostgreSQL to use instead of the embedded one; what is in it is not looked at. */
const { HAND_OFF_DATABASE_URL: DATABASE_URL = "" } = process.env;
const helper = join(root, "test/examples/hand-off-worker.ts");

/** An XSOAR on a port that finds incidents by their key, and workers in a folder of their own. */
export class Stage {
  readonly fake = fakeXsoar();
  readonly folder: string;
  /** The keys of the creates that arrived, in order. */
  readonly arrived: string[] = [];
  #server: Awaited<ReturnType<typeof serve>> | undefined;

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
    const keyOf = async (request: Request) =>
      request.url.endsWith("/incident") ? (await request.json()).CustomFields.externalcaseid : undefined;
    const both: Around = {
      before: async (request) => {
        const key = await keyOf(request);
        if (!key) return true;
        this.arrived.push(key);
        return (await around.before?.(key)) !== false;
      },
      after: async (request) => {
        const key = await keyOf(request);
        if (key) await around.after?.(key);
      },
    };
    this.#server = await serve(this.fake.fetch, both);
  }

  close(): void {
    this.#server?.close();
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
    const env = { XSOAR_URL: this.#server?.url ?? "", XSOAR_API_KEY: "any", XSOAR_API_KEY_ID: "1", DATABASE_URL };
    return execa("node", args, {
      cwd: this.folder,
      env,
      all: true,
      reject: false,
      preferLocal: true,
      localDir: root,
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
  }
}
