import { entriesOf } from "../../../lib/entries.ts";
import type { Wishes } from "../wishes.ts";

const repository = "https://github.com/incident-clients/incident-clients";

/** `package.json`: what every vendor's has, under its own name. */
export function manifest({ name, title }: Wishes): string {
  const value = {
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
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
