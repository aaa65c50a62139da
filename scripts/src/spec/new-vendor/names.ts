/** The words of a name, whatever its style. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/([a-z\d])([A-Z])|([A-Z]+)([A-Z][a-z])/g, "$1$3 $2$4")
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const kebab = (text: string): string => wordsOf(text).join("-");
export const pascal = (text: string): string =>
  wordsOf(text)
    .map(capital)
    .join("")
    .replace(/^(?=\d)/, "V");
export const camel = (text: string): string => pascal(text).replace(/^./, (letter) => letter.toLowerCase());
export const sentence = (text: string): string => capital(wordsOf(text).join(" "));
/** The style of an environment variable. */
export const shout = (text: string): string => wordsOf(text).join("_").toUpperCase();

/** A name that is not taken yet: itself, or with a number at its end. */
export function unique(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}${number}`;
  return name;
}

const singular = (word: string) => word.replace(/ies$/, "y").replace(/(?<=[^su])s$/, "");

const verbs = new Set(
  (
    "acknowledge activate add approve archive assign attach cancel change check clear close comment complete create deactivate " +
    "delete describe detach disable dismiss do download edit enable escalate execute export fetch find get import ingest invite " +
    "investigate link list lookup lock make mark merge modify move mute open patch pause post publish push put query read " +
    "refresh register reject release remove rename reopen replace report request reset resolve restore resume retrieve retry " +
    "revoke run save search send set share snooze start stop submit subscribe suspend sync take test trigger unassign unlink " +
    "unlock unmute update upload upsert validate verify view write"
  ).split(" "),
);

/** Words of the language, what every object has, and what clients have beside their methods. */
const unusable = (name: string) => name in {} || /^(delete|export|import|http|orThrow|then)$/.test(name);

/** The name of an operation, verb first: the document's own where it has a verb, else one made of method and path. */
export function operationName(method: string, path: string, given = ""): string {
  const own = wordsOf(given.replace(/^.*\.(?=\w+\.\w+$)/, ""));
  const at = own.findIndex((word) => verbs.has(word));
  const name = camel(own.join(" "));
  if (at === 0 && !unusable(name)) return name;
  if (at > 0) {
    // `incidents_list`, `issues/create-comment`, `Incidents_CreateOrUpdate`: the verb goes first, what is in front names the thing.
    const length = own[at + 1] === "or" ? 3 : 1;
    const things = own.slice(0, at).map(own[at] === "list" ? (word) => word : singular);
    return camel([...own.slice(at, at + length), ...things, ...own.slice(at + length)].join(" "));
  }
  if (/^[a-z]+[A-Z]/.test(given) && !unusable(name)) return name;

  const segments = path.split("/").filter((segment) => segment !== "" && !/^v\d+$|^(api|rest)$/.test(segment));
  const isItem = /\{/.test(segments.at(-1) ?? "");
  const nouns = segments.filter((segment) => !segment.includes("{"));
  const noun = nouns.at(-1) ?? "item";
  const owner = nouns.length > 1 && !isItem ? nouns.slice(-2, -1).map(singular) : [];
  const action = camel([noun, ...owner].join(" "));
  if (method === "post" && verbs.has(wordsOf(noun)[0] ?? "") && !unusable(action)) return action;
  const usual = { get: isItem ? "get" : "list", post: "create", put: "replace", patch: "update", delete: "delete" };
  const verb = usual[method as keyof typeof usual] ?? method;
  return camel([verb, ...owner, verb === "list" ? noun : singular(noun)].join(" "));
}
