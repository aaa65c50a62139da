import { parseArgs } from "node:util";
import { root } from "@incident-clients/openapi/vendors";
import { sentence } from "./names.ts";
import { Refusal } from "./notes.ts";
import { Questions, type Terminal } from "./questions.ts";
import { pickOperations, readSource } from "./source.ts";
import { authOf, parseAuth, parseServer, serverOf, type Wishes, wrongName } from "./wishes.ts";

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

/** Reads the arguments and asks for the rest where there is a terminal; undefined where usage is to be shown. */
export async function readAnswers(args: string[], terminal?: Terminal): Promise<Answers | undefined> {
  const given = readArguments(args);
  if (!given) return undefined;
  const { positionals, values } = given;
  const questions = terminal && new Questions(terminal);
  if (positionals.length > 1 || (positionals.length === 0 && !questions)) return undefined;
  const name = positionals[0] ?? (await questions?.name()) ?? "";
  const wrong = wrongName(root, name);
  if (wrong) throw new Refusal(wrong);
  // What was given and is wrong is said before anything is asked.
  const flags = {
    server: values["base-url"] === undefined ? undefined : parseServer(values["base-url"]),
    auth: values.auth === undefined ? undefined : parseAuth(values.auth),
  };

  const source = values.from === undefined ? await questions?.source() : await readSource(values.from);
  const operations = source ? (listOf(values.operations) ?? (await questions?.operations(source)) ?? []) : [];
  if (source) pickOperations(source, operations);
  else if (values.operations !== undefined) throw new Refusal("pass --from: --operations are those of a document");
  const usual = source?.document.info?.title?.trim() || sentence(name);
  const title = values.title ?? (await questions?.title(usual)) ?? usual;
  const server = flags.server ?? (source && serverOf(source.document)) ?? (await questions?.server());
  const auth = flags.auth ?? (source && authOf(source.document)) ?? (await questions?.auth());
  if (!server || !auth) {
    const missing = [...(server ? [] : ["--base-url"]), ...(auth ? [] : ["--auth"])];
    throw new Refusal(`pass ${missing.join(" and ")}${source ? ": the document does not say" : ""}`);
  }
  return {
    wishes: { name, title: title.trim(), server, auth, source, operations },
    install: values["no-install"] !== true,
  };
}

const listOf = (text: string | undefined): string[] | undefined =>
  text
    ?.split(",")
    .map((one) => one.trim())
    .filter(Boolean);

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
    } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    return undefined; // An unknown flag.
  }
}
