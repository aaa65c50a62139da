import { type Auth, isWhole, joined } from "../credentials.ts";
import { optionsOf, type Wishes } from "../wishes.ts";
import { callOf, creation, type Made } from "./call.ts";

/** Text in a comment of one line. */
const comment = (text: string) => text.trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/");

/** What fills the template of `src/index.ts`: the factory, its options and what the package exports. */
export function factoryParts(made: Made): Record<string, string> {
  const { wishes } = made;
  const { auth, headers = {}, server, title } = wishes;
  const variables = Object.entries(server.variables);
  const values = variables.map(([name, { default: usual }]) =>
    usual === undefined ? name : `${name} = ${JSON.stringify(usual)}`,
  );
  const isFilled = server.template?.includes("{") === true;
  const filled = `fillServer(factory, ${JSON.stringify(server.template)}, { ${Object.keys(server.variables).join(", ")} })`;
  const sent = Object.entries(headers).map(
    ([option, header]) => `${JSON.stringify(header)}: requireText(factory, "${option}", ${option})`,
  );
  const { helper, code } = credentialsOf(auth);
  const imports = [
    ...["checkBaseUrl", "commonNames", "createClient", "takeOptions", helper],
    ...(sent.length > 0 ? ["checkHeaders", "requireText"] : []),
    ...(isFilled ? ["fillServer"] : []),
    ...["type Beside", "type CommonOptions", ...(auth.kind === "basic" ? [] : ["type Token"])],
  ];
  const [call] = made.calls;
  const example = `${creation(made)}\n\n${call ? `const result = await ${callOf(made, call)};\nconsole.log(result.ok, result.status);` : ""}`;
  return {
    imports: imports.join(", "),
    title: comment(title),
    options: optionTexts(wishes).join("\n"),
    docstring: example
      .split("\n")
      .map((line) => ` * ${line}`.trimEnd())
      .join("\n"),
    names: [...variables.map(([name]) => name), "url", ...optionsOf(wishes)].map((name) => `"${name}"`).join(", "),
    values: [...values, "url", ...optionsOf(wishes)].join(", "),
    address: isFilled ? `url ?? ${filled}` : server.template ? `url ?? ${JSON.stringify(server.template)}` : "url",
    credentials: code,
    headers: sent.length > 0 ? `\n    headers: { ${sent.join(", ")}, ...checkHeaders(factory, common.headers) },` : "",
  };
}

function credentialsOf(auth: Auth): { helper: string; code: string } {
  if (auth.kind === "bearer")
    return { helper: "bearerCredentials", code: `bearerCredentials(factory, "token", token)` };
  if (auth.kind === "basic")
    return { helper: "basicCredentials", code: "basicCredentials(factory, username, password)" };
  const entries = Object.entries(auth.headers);
  const options = entries.map(([option]) => option).join(", ");
  const sent = entries.map(([option, { name, prefix }]) => {
    const value = joined(prefix, `\${${option}}`);
    return `${JSON.stringify(name)}: ${prefix ? `\`${value}\`` : option}`;
  });
  return {
    helper: "takeCredentials",
    code: `takeCredentials(factory, { ${options} }, ({ ${options} }) => ({ ${sent.join(", ")} }))`,
  };
}

/** The members of the options' type. */
function optionTexts({ auth, headers = {}, server }: Wishes): string[] {
  const { template, path } = server;
  const variables = Object.entries(server.variables).map(([name, { default: usual, values, description }]) => {
    const known = values.map((value) => JSON.stringify(value)).join(" | ");
    const end = usual === undefined ? "" : `; defaults to \`${usual}\``;
    // With an address of one's own the variables of the usual one are not needed.
    return option(
      name,
      `${comment(description).replace(/\.$/, "")}${end}.`,
      known ? `${known} | (string & {})` : "string",
      true,
    );
  });
  const text = template
    ? `The whole address in place of \`${template}\`: a proxy, or a mock.`
    : `Your address, base path included: \`https://host${path || "/path"}\`.`;
  const token = "a function is asked before every attempt";
  const credentials =
    auth.kind === "bearer"
      ? [option("token", `Sent as \`Authorization: Bearer …\`; ${token}.`, "Token")]
      : auth.kind === "basic"
        ? [
            option("username", "Sent with the password as `Authorization: Basic …`."),
            option("password", "The password."),
          ]
        : Object.entries(auth.headers).map(([name, header]) => {
            const what = isWhole(header)
              ? `The whole value of the header \`${header.name}\`, with the word in front of the key (\`Word key\`)`
              : `Sent as \`${header.name}: ${joined(header.prefix, "…")}\``;
            return option(name, `${what}; ${token}.`, "Token");
          });
  const more = Object.entries(headers).map(([name, header]) =>
    option(name, `Sent as \`${header}\` with every call; \`headers\` of a call take its place.`),
  );
  return [...variables, option("url", text, "string", template !== undefined), ...credentials, ...more];
}

const option = (name: string, text: string, type = "string", isOptional = false) =>
  `  /** ${text} */\n  ${name}${isOptional ? "?" : ""}: ${type} | undefined;`;
