import { parseArgs } from "node:util";
import { cancel, confirm, isCancel, multiselect, select, text } from "@clack/prompts";
import { root } from "../paths.ts";
import { sentence } from "./names.ts";
import { Refusal } from "./notes.ts";
import { choicesOf, readSource, type Source } from "./source.ts";
import { type Auth, authOf, parseAuth, parseServer, type Server, serverOf, type Wishes, wrongName } from "./wishes.ts";

export const usage = `usage: pnpm new-vendor <name> [options]
  --title TEXT       what people call it, such as "Acme Incidents"
  --base-url URL     https://api.acme.com, with {variables} if it has any; "own" where every customer has an address
  --auth KIND        bearer (also OAuth 2), basic, header:NAME, header:ONE,TWO
  --from FILE|URL    a Swagger 2 or OpenAPI 3 document to take over; without one, a small specification to start from
  --operations LIST  the operations to keep, separated by commas: getIncident,"POST /incidents"; all unless given
  --no-install       leave install and build to you
Makes specs/<name>, packages/<name> and a changeset. What is left out is asked for, or taken from the document.
exit code   0 made, 1 failed (nothing is left behind), 2 not tried`;

export interface Answers {
  wishes: Wishes;
  install: boolean;
}

/** Reads the arguments and asks for the rest, where there is somebody to ask; undefined where usage is to be shown. */
export async function readAnswers(args: string[], interactive: boolean): Promise<Answers | undefined> {
  const given = readArguments(args);
  if (!given) return undefined;
  const { positionals, values } = given;
  const [
    name = interactive ? await ask("Name of the vendor, as in packages/<name>", (value) => wrongName(root, value)) : "",
    ...more
  ] = positionals;
  if (name === "" || more.length > 0) return undefined;
  const wrong = wrongName(root, name);
  if (wrong) throw new Refusal(wrong);

  const from = values.from ?? (interactive ? await askSource() : undefined);
  const source = from ? await readSource(from) : undefined;
  const operations =
    values.operations
      ?.split(",")
      .map((one) => one.trim())
      .filter(Boolean) ?? (source && interactive ? await askOperations(source) : []);
  const known = source && {
    server: serverOf(source.document),
    auth: authOf(source.document),
    title: source.document.info?.title,
  };
  const title =
    values.title ??
    (interactive
      ? await ask("What people call it", undefined, known?.title ?? sentence(name))
      : (known?.title ?? sentence(name)));
  const missing: string[] = [];
  const server = await decide(
    values["base-url"],
    known?.server,
    readServer,
    interactive,
    "Base URL (own: every customer has an address)",
    missing,
    "--base-url",
  );
  const auth = await decide(
    values.auth,
    known?.auth,
    parseAuth,
    interactive,
    "Credentials: bearer, basic, header:NAME",
    missing,
    "--auth",
  );
  if (!server || !auth)
    throw new Refusal(`pass ${missing.join(" and ")}${source ? ": the document does not say" : ""}`);
  return {
    wishes: { name, title: title.trim(), server, auth, source, operations },
    install: values["no-install"] !== true,
  };
}

function readArguments(args: string[]) {
  try {
    const text = { type: "string" } as const;
    const flag = { type: "boolean" } as const;
    const options = {
      title: text,
      "base-url": text,
      auth: text,
      from: text,
      operations: text,
      "no-install": flag,
      help: flag,
    } as const;
    const parsed = parseArgs({ args, allowPositionals: true, options });
    return parsed.values.help ? undefined : parsed;
  } catch {
    return undefined; // An unknown flag.
  }
}

const readServer = (text: string): Server =>
  text === "own" ? { template: undefined, variables: {} } : parseServer(text);

/** A flag's value, else what the document says, else what a person answers. */
async function decide<T extends Server | Auth>(
  given: string | undefined,
  known: T | undefined,
  read: (text: string) => T,
  interactive: boolean,
  question: string,
  missing: string[],
  flag: string,
): Promise<T | undefined> {
  if (given !== undefined) return read(given);
  if (known) return known;
  if (!interactive) {
    missing.push(flag);
    return undefined;
  }
  const answer = await ask(question, (value) => {
    try {
      read(value);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  });
  return read(answer);
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (!isCancel(value)) return value as Exclude<T, symbol>;
  cancel("Nothing was made.");
  process.exit(130);
}

const ask = async (
  message: string,
  wrong?: (value: string) => string | undefined,
  initialValue?: string,
): Promise<string> =>
  answered(
    await text({
      message,
      ...(initialValue && { initialValue }),
      validate: (value = "") => (value.trim() === "" ? "write something" : wrong?.(value)),
    }),
  );

async function askSource(): Promise<string | undefined> {
  const kind = answered(
    await select({
      message: "Start from",
      options: [
        { value: "document", label: "an OpenAPI or Swagger document" },
        { value: "nothing", label: "a small specification to change by hand" },
      ],
    }),
  );
  return kind === "document" ? ask("File or address of the document") : undefined;
}

async function askOperations({ document }: Source): Promise<string[]> {
  const choices = choicesOf(document);
  const all = answered(
    await confirm({ message: `Keep all ${choices.length} operations?`, initialValue: choices.length <= 12 }),
  );
  if (all) return [];
  const options = choices.map(({ id, route }) => ({ value: route, label: route, ...(id && { hint: id }) }));
  return answered(await multiselect({ message: "Operations to keep", options, required: true }));
}
