import { preferredAnswer, toResponse } from "./answer.ts";
import { Contract, exampleOf, type Operation } from "./contract.ts";
import { ContractError } from "./errors.ts";
import { faults } from "./faults.ts";
import { loadDocument } from "./load.ts";
import { readCall } from "./request.ts";
import { type Entry, type LooseAnswer, type LooseCall, Queue, type Script } from "./script.ts";
import type {
  AnyCall,
  AnyOperations,
  BodyOf,
  Call,
  Handlers,
  OpenApiDocument,
  OperationId,
  StatusOf,
} from "./types.ts";

/** A vendor without a port: pass `fetch` to its client. */
export interface FakeVendor<Operations> {
  /** Answers as the specification documents it, whatever the base URL. */
  fetch: typeof globalThis.fetch;
  /** Scripts what an operation answers next. */
  on<Id extends OperationId<Operations>>(operation: Id): Script<Operations, Id>;
  /** The requests so far, repeated attempts and those that never arrived (`answer: "refused"`) among them. */
  calls(): AnyCall<Operations>[];
  calls<Id extends OperationId<Operations>>(operation: Id): Call<Operations, Id>[];
  /** A copy of the specification's example: the named one, or the first. */
  example<Id extends OperationId<Operations>, Status extends StatusOf<Operations[Id]>>(
    operation: Id,
    status: Status,
    name?: string,
  ): BodyOf<Operations[Id], Status>;
  /** Throws when a request or an answer broke the contract, or something scripted was never asked for. */
  verify(): void;
}

type LooseHandler = (call: LooseCall) => LooseAnswer | Promise<LooseAnswer>;

/**
 * Makes a vendor of its specification: the document, or the vendor's name where the platform can find the installed package
 * by it. Each operation answers what `handlers` say, or the specification's first example, until a test scripts otherwise.
 *
 * Throws a `ContractError` when the name leads to no specification.
 *
 * @example
 * ```ts
 * import { createDatadogClient, type DatadogOperations } from "@incident-clients/datadog";
 * import { fakeVendor } from "@incident-clients/testing";
 *
 * const fake = fakeVendor<DatadogOperations>("datadog");
 * const datadog = createDatadogClient({ apiKey: "any", applicationKey: "any", fetch: fake.fetch });
 *
 * fake.on("getCase").reply(404).fault("reset").times(3);
 * const result = await datadog.getCase({ path: { case_id: "SECOPS-4128" } });
 * console.log(result.status, fake.calls("getCase")[0]?.path.case_id);
 * ```
 */
export function fakeVendor<Operations = AnyOperations>(
  vendor: string | OpenApiDocument,
  handlers: Handlers<Operations> = {},
): FakeVendor<Operations> {
  const contract = Contract.of(typeof vendor === "string" ? loadDocument(vendor) : vendor);
  for (const id of Object.keys(handlers)) contract.get(id);
  const queues = new Map<string, Queue>();
  const calls: LooseCall[] = [];
  const problems: string[] = [];

  async function answerCall(operation: Operation, entry: Entry | undefined, request: Request, call: LooseCall) {
    const accept = call.headers.accept;
    const byRule = async () => {
      const handler = (handlers as Record<string, LooseHandler | undefined>)[operation.id];
      const answer = handler ? await ask(handler, call) : preferredAnswer(operation, call.headers.prefer ?? "");
      if (!answer) throw new ContractError(`the function that answers ${operation.id} returned no answer`);
      return toResponse(contract, operation, answer, accept);
    };
    if (!entry) return byRule();
    const { answer, makeBody, fault, response, meanwhile, headers } = entry;
    const done = entry.handled ? await byRule() : undefined;
    if (meanwhile) await ask(meanwhile, call);
    if (fault)
      return faults[fault](done ?? toResponse(contract, operation, preferredAnswer(operation, "")), request.signal);
    if (response) return response.clone();
    if (done && !answer) {
      for (const [name, value] of Object.entries(headers)) done.headers.set(name, value);
      return done;
    }
    const body = makeBody && { body: await ask(makeBody, call) };
    return toResponse(contract, operation, { status: 0, ...answer, ...body, headers }, accept);
  }

  async function exchange(request: Request): Promise<Response> {
    const { operation, call, violation } = await readCall(contract, request);
    calls.push(call);
    const entry = queues.get(operation.id)?.take();
    // A server refuses a bad request, and a script may say how; anything else would hide a mistake.
    const refused = entry && !entry.handled && !(entry.answer && entry.answer.status < 400);
    if (violation && !refused) throw violation;
    if (entry?.fault) call.answer = entry.fault;
    const response = await answerCall(operation, entry, request, call);
    call.answer ??= response.status;
    return response;
  }

  async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    try {
      const response = await exchange(request);
      request.signal.throwIfAborted();
      return response;
    } catch (error) {
      if (error instanceof ContractError) {
        problems.push(error.message);
        // Clients turn what fetch throws into a failure of the network, so the reason has to be told here.
        console.error(`${error.name}: ${error.message}`);
      }
      throw error;
    }
  }

  const fake = {
    fetch,
    on(id: string) {
      const operation = contract.get(id);
      const queue = queues.get(id) ?? new Queue(id, (answer) => void toResponse(contract, operation, answer));
      queues.set(id, queue);
      return queue;
    },
    calls(id?: string) {
      if (id !== undefined) contract.get(id);
      return calls.filter(({ operation }) => id === undefined || operation === id);
    },
    example(id: string, status: number, name?: string) {
      const [media] = contract.response(contract.get(id), status).media;
      return media && exampleOf(`${id} ${status}`, media, name);
    },
    verify() {
      const leftovers = [...queues.values()].flatMap((queue) => queue.leftovers());
      const never = leftovers.map((leftover) => `scripted but never asked for: ${leftover}`);
      const [first, ...more] = [...problems, ...never];
      if (first) throw new ContractError([first, ...more].join("\n"));
    },
  };
  return fake as unknown as FakeVendor<Operations>;
}

/** Lets the test's own code answer; what it throws would be lost in the client as a failure of the network. */
async function ask<Answer>(answerer: (call: LooseCall) => Answer, call: LooseCall): Promise<Awaited<Answer>> {
  try {
    return await answerer(call);
  } catch (error) {
    if (error instanceof ContractError) throw error;
    throw new ContractError(`the function that answers ${call.operation} threw: ${error}`, { cause: error });
  }
}
