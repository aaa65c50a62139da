import { ContractError } from "./errors.ts";
import { type FaultName, faults } from "./faults.ts";
import type { AnyOperations, BodyOf, Call, OperationId, StatusOf } from "./types.ts";

/** What an operation answers next, in the order written; afterwards it answers as if nothing had been scripted. */
export interface Script<Operations, Id extends OperationId<Operations>> {
  /**
   * Answers with a status and the body that goes with it, or a function that makes the body from the call. Without a body
   * it is the specification's first example. Throws a `ContractError` for what the specification does not allow.
   */
  reply<Status extends StatusOf<Operations[Id]>>(
    status: Status,
    body?: BodyOf<Operations[Id], Status> | ((call: Call<Operations, Id>) => BodyOf<Operations[Id], Status>),
  ): this;
  /** Lets the call go wrong. Unless `handled(false)` follows, the vendor has done its work and only the answer is lost. */
  fault(name: FaultName): this;
  /** Answers what no specification knows, such as a proxy's page. */
  offContract(response: Response): this;
  /** Lets the vendor answer one call by itself. */
  pass(): this;
  /** Adds headers to the answer before. */
  headers(headers: Record<string, string>): this;
  /** Repeats the answer before: so many times in all, or `Infinity`. */
  times(count: number): this;
  /**
   * Whether the vendor does its work though the script answers, which matters where a fake has state: true for a fault
   * (but `refused`), false for an answer.
   */
  handled(handled?: boolean): this;
  /** Runs a function between the vendor's work and the previous answer: what another user does in that moment. */
  meanwhile(change: (call: Call<Operations, Id>) => unknown): this;
  /** Drops the answers that are left, such as a fault of `times(Infinity)`. */
  clear(): this;
}

/** An answer, before its types are known. */
export interface LooseAnswer {
  status: number;
  body?: unknown;
  example?: string;
  headers?: Record<string, string>;
}

/** A call, before its types are known. */
export type LooseCall = Call<AnyOperations>;

/** What stands in a script. */
export interface Entry {
  /** What to call it in a message. */
  name: string;
  /** The status, and the body where one is given. */
  answer?: LooseAnswer;
  makeBody?: (call: LooseCall) => unknown;
  fault?: FaultName;
  response?: Response;
  meanwhile?: (call: LooseCall) => unknown;
  headers: Record<string, string>;
  left: number;
  handled: boolean;
}

/** What checks an answer when it is written. */
export type Check = (answer: LooseAnswer) => void;

/** The queue behind a `Script`. */
export class Queue {
  readonly entries: Entry[] = [];
  readonly #id: string;
  readonly #check: Check;

  constructor(id: string, check: Check) {
    this.#id = id;
    this.#check = check;
  }

  /** Takes what comes next. */
  take(): Entry | undefined {
    const [entry] = this.entries;
    if (!entry) return undefined;
    entry.left -= 1;
    if (entry.left < 1) this.entries.shift();
    return entry;
  }

  /** What was written and never asked for. */
  leftovers(): string[] {
    return this.entries
      .filter(({ left }) => left !== Infinity)
      .map(({ name, left }) => `${this.#id}: ${name}${left > 1 ? `, ${left} times` : ""}`);
  }

  /** A body that is given as undefined is an empty one, and not the example. */
  reply(status: number, ...rest: unknown[]): this {
    const [body] = rest;
    const makeBody = typeof body === "function" ? (body as Entry["makeBody"]) : undefined;
    const answer = rest.length > 0 && !makeBody ? { status, body } : { status };
    this.#check(answer);
    return this.#add({ name: `reply ${status}`, answer, ...(makeBody && { makeBody }), handled: false });
  }

  fault(fault: FaultName): this {
    if (!Object.hasOwn(faults, fault))
      throw new ContractError(`${this.#id}: there is no fault ${fault}; there are ${Object.keys(faults).join(", ")}`);
    return this.#add({ name: `fault ${fault}`, fault, handled: fault !== "refused" });
  }

  offContract(response: Response): this {
    // A copy, which nobody else can read; anything but an unread response fails here and not in the client.
    return this.#add({ name: `off contract ${response.status}`, response: response.clone(), handled: false });
  }

  pass(): this {
    return this.#add({ name: "pass", handled: true });
  }

  headers(headers: Record<string, string>): this {
    new Headers(headers); // Throws for what is no header.
    Object.assign(this.#last("headers").headers, headers);
    return this;
  }

  times(count: number): this {
    if (count !== Infinity && !(Number.isInteger(count) && count > 0)) {
      throw new ContractError(`${this.#id}: times takes a whole number from 1, or Infinity`);
    }
    this.#last("times").left = count;
    return this;
  }

  handled(handled = true): this {
    this.#last("handled").handled = handled;
    return this;
  }

  meanwhile(change: NonNullable<Entry["meanwhile"]>): this {
    this.#last("meanwhile").meanwhile = change;
    return this;
  }

  clear(): this {
    this.entries.length = 0;
    return this;
  }

  #add(entry: Omit<Entry, "headers" | "left">): this {
    this.entries.push({ headers: {}, left: 1, ...entry });
    return this;
  }

  #last(method: string): Entry {
    const entry = this.entries.at(-1);
    if (!entry) throw new ContractError(`${this.#id}: ${method} needs a reply or a fault before it`);
    return entry;
  }
}
