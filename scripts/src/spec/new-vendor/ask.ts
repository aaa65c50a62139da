import { parseArgs } from "node:util";
import { type Auth, authOf, isWhole, parseAuth } from "./credentials.ts";
import { type Hosts, hostsOf, parseServer } from "./hosts.ts";
import { sentence } from "./names.ts";
import { Refusal } from "./notes.ts";
import { Questions, type Terminal } from "./questions.ts";
import { pickOperations, readSource } from "./source.ts";
import { type Wishes, wrongName } from "./wishes.ts";

export const usage = `usage: pnpm new-vendor <name> [options]
  --title TEXT       what people call it, such as "Acme Incidents"
  --base-url URL     https://api.acme.com, with {variables} if it has any; "document" for the document's own host;
                     "own" where every customer has an address: callers then have to name it
  --auth KIND        bearer (also OAuth 2), basic, header:NAME, header:ONE,TWO, header:Authorization=WORD
  --from FILE|URL    a Swagger 2 or OpenAPI 3 document to take over; without one, a small specification to start from
  --operations LIST  the operations to keep, separated by commas: getIncident,"POST /incidents"; all unless given
  --no-install       leave install and build to you
Makes specs/<name>, packages/<name> and a changeset. Without a terminal, no host of the document becomes the default.
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
  const wrong = wrongName(name);
  if (wrong) throw new Refusal(wrong);
  // What was given and is wrong is said before anything is asked.
  const url = values["base-url"];
  if (url !== undefined && url !== "document") parseServer(url);
  const flag = values.auth === undefined ? undefined : parseAuth(values.auth);

  const source = values.from === undefined ? await questions?.source() : await readSource(values.from);
  const operations = source ? (listOf(values.operations) ?? (await questions?.operations(source)) ?? []) : [];
  if (!source && values.operations !== undefined)
    throw new Refusal("pass --from: --operations are those of a document");
  const made = source ?? (await readSource());
  pickOperations(made, operations);
  const usual = source?.document.info?.title?.trim() || sentence(name);
  const title = values.title ?? (await questions?.title(usual)) ?? usual;
  const hosts = hostsOf(source?.document ?? {});
  const server = await serverOf(url, hosts, questions, source !== undefined);
  const auth = flag ?? (await confirmed(source && authOf(source.document), questions)) ?? (await questions?.auth());
  if (!server || !auth) {
    const missing = [...(server ? [] : ["--base-url"]), ...(auth ? [] : ["--auth"])];
    throw new Refusal(`pass ${missing.join(" and ")}${source ? ": the document does not say" : ""}`);
  }
  const doubt =
    url === undefined && !server.template ? (hosts.doubt ?? `nobody confirmed ${hosts.server.template}`) : undefined;
  const wishes = { name, title: title.trim(), server, doubt, auth, source: made, operations };
  return { wishes, install: values["no-install"] !== true };
}

/** The address: as told, or the document's own once a person has said so, or one that every caller has to name. */
async function serverOf(url: string | undefined, hosts: Hosts, questions: Questions | undefined, isDocument: boolean) {
  const { server, doubt } = hosts;
  const path = server.template
    ? new URL(server.template.replaceAll(/[{}]/g, "")).pathname.replace(/\/$/, "")
    : server.path;
  if (url === "document" && doubt !== undefined) throw new Refusal(`pass the address with --base-url: ${doubt}`);
  if (url !== undefined) return url === "document" ? server : parseServer(url, path);
  if (questions && isDocument && doubt === undefined && (await questions.isOwnHost(server.template ?? "")))
    return server;
  if (questions) return questions.server(path);
  return isDocument ? parseServer("own", path) : undefined;
}

/** The document's credentials, with the words in front of keys that no document says. */
async function confirmed(auth: Auth | undefined, questions: Questions | undefined): Promise<Auth | undefined> {
  if (auth?.kind !== "header" || !questions || !Object.values(auth.headers).some(isWhole)) return auth;
  const names = Object.values(auth.headers).map(async ({ name }) => `${name}=${await questions.prefix(name)}`);
  return parseAuth(`header:${(await Promise.all(names)).join()}`);
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
    const options = { title: text, "base-url": text, auth: text, from: text, operations: text, "no-install": flag };
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    return undefined; // An unknown flag.
  }
}
