// A call in the reader's browser: the real client, with a fake in place of the network, and what goes wrong on the way.
import type { AnyResult, CommonOptions } from "@incident-clients/core";
import {
  type AnyOperations,
  type FakeVendor,
  type FaultName,
  fakeVendor,
  type OpenApiDocument,
} from "@incident-clients/testing";

type Client = Record<string, (input: object) => Promise<AnyResult>>;
type Fake = FakeVendor<AnyOperations>;

/** What a file in `vendors/` exports. */
export interface Vendor {
  document: OpenApiDocument;
  connect(url: string, options: CommonOptions): Client;
  /** The vendor before the first call of an operation. */
  makeFake(operation: string): Fake;
  /** By operation, the flow to use in its place. */
  flows: Record<string, { name: string; run(client: Client, input: object): Promise<object> } | undefined>;
}

/** What a reader chooses for a run. */
export interface Choice {
  operation: string;
  /** The input of the method as JSON; a string that begins with `file:` is a file. */
  input: string;
  /** A fault, a documented status, or empty. */
  fault: string;
  byFlow: boolean;
}

/** How a run ended, and what the vendor holds afterwards. */
export interface Ending {
  state: string;
  text: string;
  holds: string;
}

/** What can go wrong besides the documented failures. */
export const faults: Partial<Record<FaultName, string>> = {
  reset: "The connection breaks after sending",
  refused: "The connection is refused",
  html: "A proxy answers with a login page",
};

const url = "https://vendor.example.com";
const isFault = (name: string): name is FaultName => Object.hasOwn(faults, name);

/** Returns the stateful fake, or one of the examples alone where the first example refers to what the other does not hold. */
export async function prepare(vendor: Vendor, { operation, input }: Choice): Promise<Fake> {
  const { fetch } = vendor.makeFake(operation);
  const result = await vendor.connect(url, { fetch })[operation]?.(read(input));
  return result?.ok ? vendor.makeFake(operation) : fakeVendor(vendor.document);
}

/** Makes the call, or runs its flow; `say` is told each step. */
export async function run(vendor: Vendor, fake: Fake, choice: Choice, say: (step: string) => void): Promise<Ending> {
  const { operation, input, fault, byFlow } = choice;
  const client = vendor.connect(url, {
    fetch: fake.fetch,
    on: {
      request: ({ method, operation, attempt }) => say(`${method} ${operation}${attempt > 1 ? ` (${attempt})` : ""}`),
      response: ({ status }) => say(`← ${status}`),
      error: ({ code, status, outcome }) => say(`${code ?? status}, outcome ${outcome}`),
      retry: ({ wait }) => say(`wait ${(wait / 1000).toFixed(1)} s`),
    },
  });
  const script = fake.on(operation).clear();
  if (isFault(fault)) script.fault(fault);
  else if (fault) script.reply(Number(fault)).headers({ "retry-after": "1" });
  const flow = byFlow ? vendor.flows[operation] : undefined;
  const ended = flow
    ? describeReport(await flow.run(client, read(input)))
    : describe(await client[operation]?.(read(input)));
  return { ...ended, holds: countsIn(fake).join(", ") };
}

/** The lists that a fake keeps, by name. */
const countsIn = (fake: object): string[] =>
  Object.entries(fake).flatMap(([name, value]) => {
    if (Array.isArray(value)) return `${name}: ${value.length}`;
    return typeof value === "object" && value !== null ? countsIn(value) : [];
  });

const read = (text: string): object =>
  JSON.parse(text, (_, value) =>
    typeof value === "string" && value.startsWith("file:") ? new Blob([value.slice(5)]) : value,
  );

/** JSON for a reader: integers beyond 2^53 with all their digits, and a file by its size. */
const print = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, part) => (typeof part === "bigint" ? `${part}n` : part instanceof Blob ? `file of ${part.size} bytes` : part),
    2,
  );

function describe(result: AnyResult | undefined) {
  if (!result) throw new Error("the client has no such method");
  if (result.ok) return { state: "ok", text: print({ ok: true, status: result.status, data: result.data }) };
  const { ok, outcome, status, message, hint, error } = result;
  return { state: outcome, text: print({ ok, outcome, status, message, hint, ...(status && { error }) }) };
}

function describeReport(report: object) {
  const [first] = [report].flat();
  return { state: first && "state" in first ? String(first.state) : "", text: print(report) };
}
