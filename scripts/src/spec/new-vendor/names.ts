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

const singular = (word: string) => word.replace(/ies$/, "y").replace(/(?<=[^su])s$/, "");

const verbs = new Set(
  (
    "acknowledge activate add approve archive assign attach cancel change check clear close comment complete create deactivate " +
    "delete describe detach disable dismiss download edit enable escalate execute export fetch find get import ingest invite " +
    "investigate link list lookup lock make mark merge modify move mute open patch pause post publish push put query read " +
    "refresh register reject release remove rename reopen replace report request reset resolve restore resume retrieve retry " +
    "revoke run save search send set share snooze start stop submit subscribe suspend sync take test trigger unassign unlink " +
    "unlock unmute update upload upsert validate verify view write"
  ).split(" "),
);

/** The verbs that are words of the language too, and so no name for a function. */
const reserved = ["delete", "export", "import"];

/** The name of an operation, verb first: the document's own where it is one, else one made of method and path. */
export function operationName(method: string, path: string, given = ""): string {
  const own = wordsOf(given);
  if (verbs.has(own[0] ?? "") && !reserved.includes(own.join(""))) return camel(own.join(" "));
  // `incidents_create`, `IncidentCreate`: the verb stands last.
  const last = own.at(-1) ?? "";
  if (own.length > 1 && verbs.has(last)) return camel([last, ...own.slice(0, -1)].join(" "));

  const segments = path.split("/").filter((segment) => segment !== "" && !/^v\d+$|^(api|rest)$/.test(segment));
  const endsInItem = /\{/.test(segments.at(-1) ?? "");
  const nouns = segments.filter((segment) => !segment.includes("{"));
  const noun = nouns.at(-1) ?? "item";
  const owner = nouns.length > 1 && !endsInItem ? nouns.slice(-2, -1).map(singular) : [];
  const verb = { get: endsInItem ? "get" : "list", post: "create", put: "replace", patch: "update", delete: "delete" }[
    method
  ];
  const action = camel([noun, ...owner].join(" "));
  if (method === "post" && verbs.has(wordsOf(noun)[0] ?? "") && !reserved.includes(action)) return action;
  return camel([verb ?? method, ...owner, verb === "list" ? noun : singular(noun)].join(" "));
}

/** The nearest of some names, for who misspelt one. */
export function nearest(wanted: string, names: string[], count = 3): string[] {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1];
      for (const [j, other] of [...b].entries()) {
        next.push(Math.min((row[j] ?? 0) + Number(letter !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
      }
      row = next;
    }
    return row.at(-1) ?? 0;
  };
  const rank = (name: string) => distance(wanted.toLowerCase(), name.toLowerCase());
  return names.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}
