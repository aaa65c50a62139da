import { homedir } from "node:os";
import type { Readable, Writable } from "node:stream";
import { autocompleteMultiselect, cancel, confirm, isCancel, log, select, text } from "@clack/prompts";
import { type Auth, parseAuth } from "./credentials.ts";
import { parseServer, type Server } from "./hosts.ts";
import { choicesOf, readSource, type Source } from "./source.ts";
import { wrongName } from "./wishes.ts";

/** Where somebody reads and types. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Somebody ended the questions with Ctrl-C or Esc. */
export class Interrupted extends Error {
  override name = "Interrupted";
}

/** More operations than these are searched rather than read. */
const short = 12;

/** What is asked of a person, each until the answer can be used. */
export class Questions {
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  name(): Promise<string> {
    return this.#text("Name of the vendor, as in packages/<name>", { wrong: wrongName });
  }

  async source(): Promise<Source | undefined> {
    const kind = this.#answered(
      await select({
        ...this.#terminal,
        message: "Start from",
        options: [
          { value: "document", label: "an OpenAPI or Swagger document" },
          { value: "nothing", label: "a small specification to change by hand" },
        ],
      }),
    );
    for (let initialValue = ""; kind === "document"; ) {
      initialValue = await this.#text("File or address of the document", { initialValue });
      try {
        // A shell would have replaced the tilde.
        return await readSource(initialValue.replace(/^~(?=\/)/, homedir()));
      } catch (error) {
        log.error((error as Error).message, this.#terminal);
      }
    }
    return undefined;
  }

  /** The operations to keep; none for all. */
  async operations({ document }: Source): Promise<string[]> {
    const choices = choicesOf(document);
    const all = this.#answered(
      await confirm({
        ...this.#terminal,
        message: choices.length === 1 ? "Keep its one operation?" : `Keep all ${choices.length} operations?`,
        initialValue: choices.length <= short,
      }),
    );
    if (all) return [];
    const options = choices.map(({ id, route }) => ({ value: route, label: route, ...(id && { hint: id }) }));
    return this.#answered(
      await autocompleteMultiselect({ ...this.#terminal, message: "Operations to keep", options, required: true }),
    );
  }

  title(usual: string): Promise<string> {
    return this.#text("What people call it", { initialValue: usual });
  }

  /** Whether calls, and the credentials in them, may go to the host that the document names. */
  async isOwnHost(url: string): Promise<boolean> {
    const message = `Is ${url} the vendor's own, and for production? Clients would send their credentials there`;
    return this.#answered(await confirm({ ...this.#terminal, message, initialValue: false }));
  }

  async server(path: string): Promise<Server> {
    const template = this.#answered(
      await select({
        ...this.#terminal,
        message: "Its address",
        options: [
          { value: "shared", label: "one for all customers, or one with a part for each" },
          { value: "own", label: "every customer has an address of their own" },
        ],
      }),
    );
    if (template === "own") return parseServer("own", path);
    const placeholder = "https://{tenant}.example.com/api";
    return parseServer(await this.#text("Base URL", { placeholder, wrong: refusalOf((url) => parseServer(url)) }));
  }

  async auth(): Promise<Auth> {
    const kind = this.#answered(
      await select({
        ...this.#terminal,
        message: "Credentials",
        options: [
          { value: "bearer", label: "a bearer token", hint: "also OAuth 2" },
          { value: "basic", label: "name and password" },
          { value: "header", label: "keys in headers of its own" },
        ],
      }),
    );
    if (kind !== "header") return parseAuth(kind);
    const placeholder = "X-Api-Key, or two with a comma between";
    const read = (names: string) =>
      parseAuth(
        `header:${names
          .split(",")
          .map((name) => `${name}=`)
          .join()}`,
      );
    const names = await this.#text("Names of the headers", { placeholder, wrong: refusalOf(read) });
    const headers: string[] = [];
    for (const name of names.split(",").map((one) => one.trim())) headers.push(`${name}=${await this.prefix(name)}`);
    return parseAuth(`header:${headers.join()}`);
  }

  /** The word in front of a key, such as `GenieKey`; empty for none. */
  async prefix(header: string): Promise<string> {
    const message = `Word in front of the key in ${header}, such as GenieKey; empty for none`;
    return this.#answered(await text({ ...this.#terminal, message, defaultValue: "" })).trim();
  }

  async #text(
    message: string,
    { wrong, ...more }: { wrong?: (value: string) => string | undefined; initialValue?: string; placeholder?: string },
  ): Promise<string> {
    const validate = (value = "") => (value.trim() === "" ? "write something" : wrong?.(value.trim()));
    return this.#answered(await text({ ...this.#terminal, message, ...more, validate })).trim();
  }

  #answered<T>(value: T): Exclude<T, symbol> {
    if (!isCancel(value)) return value as Exclude<T, symbol>;
    cancel("Nothing was made.", this.#terminal);
    throw new Interrupted("the questions were ended");
  }
}

/** What a reader says against a text; undefined where it takes it. */
const refusalOf =
  (read: (text: string) => unknown) =>
  (text: string): string | undefined => {
    try {
      read(text);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
