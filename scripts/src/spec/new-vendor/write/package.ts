import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, listEndpoints } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { entriesOf } from "../../../lib/entries.ts";
import { alignedTable } from "../../../lib/readme.ts";
import { joined } from "../credentials.ts";
import { pascal } from "../names.ts";
import { environmentOf, optionsOf, type Wishes } from "../wishes.ts";
import { callOf, creation, type Made, prepare } from "./call.ts";
import { factoryParts } from "./factory.ts";

const repository = "https://github.com/incident-clients/incident-clients";

/** The hand-kept files of a vendor's package, by their path in it. */
export function packageFiles(wishes: Wishes, document: Document): Map<string, string> {
  const made = prepare(wishes, document);
  const parts = { ...commonParts(made), ...factoryParts(made) };
  const fill = (template: string) =>
    readFileSync(join(import.meta.dirname, "templates", template), "utf8").replaceAll(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => parts[name as keyof typeof parts],
    );
  const tsconfig = {
    extends: "../../tsconfig.base.json",
    compilerOptions,
    include: ["src"],
    references: [{ path: "../core" }],
    exclude: ["src/**/*.test.ts"],
  };
  return new Map([
    ["package.json", toJson(manifest(wishes))],
    ["tsconfig.json", toJson(tsconfig)],
    ["LICENSE", readFileSync(join(root, "LICENSE"), "utf8")],
    ["README.md", fill("README.md")],
    ["demo.ts", fill("demo.ts.txt")],
    ["src/index.ts", fill("index.ts.txt")],
    ["src/index.test.ts", fill("index.test.ts.txt")],
    ["test/tarball.txt", fill("tarball.txt")],
    ["test/types.test-d.ts", fill("types.test-d.ts.txt")],
  ]);
}

const toJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const compilerOptions = {
  composite: true,
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  rootDir: "src",
  outDir: "dist",
  declaration: true,
  emitDeclarationOnly: true,
  isolatedDeclarations: true,
  tsBuildInfoFile: "dist/.tsbuildinfo",
};

/** `package.json`: what every vendor's has, under its own name. */
const manifest = ({ name, title }: Wishes) => ({
  name: `@incident-clients/${name}`,
  version: "0.0.0",
  description: `Typed client of ${title} that never loses, duplicates or leaks an incident.`,
  keywords: [name, "incident", "security", "openapi", "api-client", "typescript"],
  homepage: `${repository}/tree/main/packages/${name}#readme`,
  bugs: `${repository}/issues`,
  license: "MIT",
  repository: { type: "git", url: `git+${repository}.git`, directory: `packages/${name}` },
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  ...entriesOf({
    ".": "./dist/index.js",
    "./validate": "./dist/generated/validate.js",
    "./openapi.json": "./dist/openapi.json",
  }),
  files: ["dist", "!dist/.tsbuildinfo", "CHANGELOG.md"],
  publishConfig: { access: "public" },
  dependencies: { "@incident-clients/core": "workspace:^", "openapi-fetch": "catalog:" },
});

/** What the templates have in common. */
function commonParts(made: Made) {
  const { wishes, document, type, client, calls } = made;
  const { auth, headers = {}, server } = wishes;
  const environment = Object.entries(environmentOf(wishes));
  const mock = optionsOf(wishes).map((option) => [option, `demo-${option.toLowerCase()}`] as const);
  const needed = Object.entries(server.variables).flatMap(([name, one]) => (one.default === undefined ? [name] : []));
  const plain = [
    ...(server.template ? needed.map((name) => [name, "acme"]) : [["url", "https://example.com"]]),
    ...mock,
  ];
  const pairs = (all: (readonly string[])[]) =>
    all.map(([option, value]) => `${option}: ${JSON.stringify(value)}`).join(", ");
  const rows = listEndpoints(document).map(({ path, method, operation }) => [
    `\`${operation.operationId}\``,
    `${method.toUpperCase()} ${path}`,
  ]);
  const numbers = ["first", "second", "third"];
  const [call] = calls;
  const last = calls.at(1) ?? call;
  const written = (endpoint: typeof call, name = client) =>
    endpoint ? callOf({ ...made, client: name }, endpoint) : "undefined";
  const [secret = ""] = optionsOf(wishes);
  const sent =
    auth.kind === "header"
      ? Object.entries(auth.headers).map(
          ([option, { name, prefix }]) => [name.toLowerCase(), joined(prefix, `demo-${option.toLowerCase()}`)] as const,
        )
      : [
          [
            "authorization",
            auth.kind === "bearer" ? "Bearer demo-token" : `Basic ${btoa("demo-username:demo-password")}`,
          ] as const,
        ];
  const describe = (option: string) =>
    (
      server.variables[option]?.description ??
      (option === "url" ? "address" : headers[option] ? `sent as ${headers[option]}` : option)
    )
      .replaceAll(/\s+/g, " ")
      .replace(/\.$/, "");
  return {
    name: wishes.name,
    type,
    client,
    summary: document.info.summary ?? wishes.title,
    core: `${repository}/tree/main/packages/core`,
    creation: creation(made),
    lastCall: written(last),
    operations: alignedTable([["method", "call"], ...rows]),
    mockOptions: pairs(mock),
    plainOptions: pairs(plain),
    environment: environment.map(([option, name]) => `  ${name}: ${JSON.stringify(describe(option))},`).join("\n"),
    fromEnvironment: environment.map(([option, name]) => `${option}: env.${name}`).join(", "),
    steps: calls
      .map((one, at) => `  const ${numbers[at]} = await ${written(one)};\n  yield { result: ${numbers[at]} };`)
      .join("\n\n"),
    testCall: written(call, "client"),
    testId: call?.operation.operationId ?? "",
    testType: pascal(call?.operation.operationId ?? ""),
    sentHeaders: JSON.stringify(Object.fromEntries(sent)),
    secret,
  };
}
