import { commonNames } from "../../../../packages/core/src/options.ts";
import { camel } from "./names.ts";

/** What no option can be called: options of every client, words of the language, names in the factory itself. */
const unusable = [
  ...commonNames,
  ...(
    "baseUrl url common definition factory options arguments await break case catch class const continue debugger default delete do " +
    "else enum eval export extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
];

/** The option for something of that name, with an ending where the name means something else. */
export function optionName(name: string, ending: string, taken: string[] = []): string {
  const option = camel(name) || "value";
  return unusable.includes(option) || taken.includes(option) ? option + ending : option;
}

export const partName = (name: string): string =>
  optionName(name, "Part", ["apiKey", "authorization", "token", "username", "password"]);
