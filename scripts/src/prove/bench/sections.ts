import { measureBundles } from "./bundle.ts";
import { listContenders } from "./contenders.ts";
import { measureGrowth } from "./growth.ts";
import { measureImports } from "./imports.ts";
import { measureMemory } from "./memory.ts";
import { project } from "./project.ts";
import type { Row, Section } from "./report.ts";
import { measureTimings } from "./timings.ts";
import { measureTypes } from "./types.ts";

const columnsFor = (names: string[]) => Object.fromEntries(names.map((name) => [name, { heading: name, digits: 1 }]));
const contenderColumns = {
  ...columnsFor(listContenders(false)),
  ratio: { heading: "ratio", digits: 2 },
};

/** What is measured, in the order of the report. */
export const sections: Record<string, Section & { measure(quick: boolean): Promise<Row[]> }> = {
  network: {
    title: "request over the network",
    columns: { us: { heading: "µs", digits: 0 }, ratio: { heading: "ratio", digits: 2 } },
    note: "POST of 0.4 kB, 1.8 kB back, keep-alive server in its own process; median of 2,000 interleaved calls",
    measure: (quick) => measureTimings("network", quick),
  },
  stubbed: {
    title: "request without network",
    columns: {
      us: { heading: "µs", digits: 1 },
      ratio: { heading: "ratio", digits: 2 },
      over: { heading: "over openapi-fetch", digits: 1 },
    },
    note: "the same with a fetch that answers at once; median of 100 interleaved rounds",
    measure: (quick) => measureTimings("stubbed", quick),
  },
  sequential: {
    title: "calls one after the other, µs each",
    columns: contenderColumns,
    note: "without network; ratio: incident-clients beside raw fetch",
    measure: (quick) => measureGrowth("sequential", quick),
  },
  concurrent: {
    title: "calls at the same time, µs each",
    columns: contenderColumns,
    note: "over the network, whose connections are the platform's to share",
    measure: (quick) => measureGrowth("concurrent", quick),
  },
  tickets: {
    title: "tickets through a flow, µs each",
    columns: { ...columnsFor(["raw fetch", "incident-clients"]), ratio: { heading: "ratio", digits: 2 } },
    note: "createTickets of Datadog, 50 a request, beside the same requests by hand; without network",
    measure: (quick) => measureGrowth("tickets", quick),
  },
  memory: {
    title: "memory",
    columns: {
      loaded: { heading: "kB loaded", digits: 0 },
      kept: { heading: "kB kept of 10,000 calls", digits: 0 },
      waiting: { heading: "kB for each that waits", digits: 1 },
    },
    note: "heap after garbage collection, each client in a process of its own",
    measure: measureMemory,
  },
  bundle: {
    title: "bundle",
    columns: { minified: { heading: "minified B", digits: 0 }, gzip: { heading: "gzip B", digits: 0 } },
    note: "esbuild for the browser with code splitting; an entry and all that it imports statically, gzip -9",
    measure: (quick) => measureBundles(project, quick),
  },
  import: {
    title: "cold import",
    columns: { ms: { heading: "ms", digits: 1 }, over: { heading: "over an empty module", digits: 1 } },
    note: "each in a process that has just started; median of 15, interleaved",
    measure: measureImports,
  },
  types: {
    title: "type-check of calls",
    columns: {
      instantiations: { heading: "instantiations", digits: 0 },
      each: { heading: "each call", digits: 0 },
      types: { heading: "types", digits: 0 },
      files: { heading: "files", digits: 0 },
      ratio: { heading: "time", digits: 2 },
    },
    note: "tsc --extendedDiagnostics of one file, with TypeScript 7 and with 5.9; time beside an empty file",
    measure: () => measureTypes(project),
  },
};
