import { measureBundles } from "./bundle.ts";
import { listContenders } from "./contenders.ts";
import { measureImports } from "./imports.ts";
import { measureApart, measureMemory } from "./measure.ts";
import { project } from "./project.ts";
import type { Row, Section } from "./report.ts";
import { measureTypes } from "./types.ts";

const columnsFor = (names: string[]): Section["columns"] =>
  Object.fromEntries([...names.map((name) => [name, [name, 1]]), ["ratio", ["ratio", 2]]]);

/** What is measured, in the order of the report. */
export const sections: Record<string, Section & { measure(quick: boolean): Promise<Row[]> }> = {
  network: {
    title: "request over the network",
    columns: { us: ["µs", 0], ratio: ["ratio", 2] },
    note: "POST of 0.4 kB, 1.8 kB back, keep-alive server in its own process; median of 2,000 interleaved calls",
    measure: measureApart("network"),
  },
  stubbed: {
    title: "request without network",
    columns: { us: ["µs", 1], ratio: ["ratio", 2], over: ["over openapi-fetch", 1] },
    note: "the same with a fetch that answers at once; median of 100 interleaved rounds",
    measure: measureApart("stubbed"),
  },
  concurrent: {
    title: "calls at the same time, µs each",
    columns: columnsFor(listContenders(false)),
    note: "over the network, whose connections are the platform's to share; ratio: incident-clients beside raw fetch",
    measure: measureApart("concurrent"),
  },
  tickets: {
    title: "tickets through a flow, µs each",
    columns: columnsFor(["raw fetch", "incident-clients"]),
    note: "createTickets of Datadog, 50 a request, beside the same requests by hand; without network",
    measure: measureApart("tickets"),
  },
  memory: {
    title: "memory",
    columns: { loaded: ["kB loaded", 0], kept: ["kB kept of 10,000 calls", 0], waiting: ["kB for each that waits", 1] },
    note: "heap after garbage collection, each client in a process of its own",
    measure: measureMemory,
  },
  bundle: {
    title: "bundle",
    columns: { minified: ["minified B", 0], gzip: ["gzip B", 0] },
    note: "esbuild for the browser with code splitting; an entry and all that it imports statically, gzip -9",
    measure: (quick) => measureBundles(project, quick),
  },
  import: {
    title: "cold import",
    columns: { ms: ["ms", 1], over: ["over an empty module", 1] },
    note: "each in a process that has just started; median of 15, interleaved",
    measure: measureImports,
  },
  types: {
    title: "type-check of calls",
    columns: {
      instantiations: ["instantiations", 0],
      each: ["each call", 0],
      types: ["types", 0],
      files: ["files", 0],
      ratio: ["time", 2],
    },
    note: "tsc --extendedDiagnostics of one file, with TypeScript 7 and with 5.9; time beside an empty file",
    measure: () => measureTypes(project),
  },
};
