import type { Wishes } from "../wishes.ts";

/** `package.json`: what every vendor's has, under its own name. */
export function manifest({ name, title }: Wishes): string {
  const entry = (file: string) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
  const value = {
    name: `@incident-clients/${name}`,
    version: "0.0.0",
    description: `Typed client of ${title} that never loses, duplicates or leaks an incident.`,
    license: "MIT",
    type: "module",
    sideEffects: false,
    repository: {
      type: "git",
      url: "git+https://github.com/incident-clients/incident-clients.git",
      directory: `packages/${name}`,
    },
    engines: { node: ">=20" },
    exports: {
      ".": entry("index"),
      "./validate": entry("validate"),
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    files: ["dist", "!dist/.tsbuildinfo", "openapi.json", "src", "!src/**/*.test.ts"],
    publishConfig: { access: "public" },
    dependencies: { "@incident-clients/core": "workspace:*", "openapi-fetch": "catalog:" },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
