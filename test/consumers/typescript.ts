import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";
import { writeDemo } from "@incident-clients/scripts/lib/consumer";
import { type Manager, packages } from "@incident-clients/scripts/lib/packed";
import { execa } from "execa";
import { vendors } from "../lib/vendors.ts";

const require = createRequire(import.meta.url);
const compilers: Record<string, string> = {
  "5.4": join(require.resolve("typescript-5.4/package.json"), "../bin/tsc"),
  "5.9": join(require.resolve("typescript-5.9/package.json"), "../bin/tsc"),
  "6.0": join(require.resolve("typescript-6/package.json"), "../bin/tsc"),
  "7.0": join(root, "node_modules/typescript/bin/tsc"),
};

/** How a consumer's TypeScript finds modules, and whether its own are CommonJS. */
const resolutions = {
  nodenext: { module: "nodenext", extension: "mts" },
  bundler: { module: "esnext", moduleResolution: "bundler", extension: "mts" },
  "nodenext from CommonJS": { module: "nodenext", extension: "cts" },
  "node16 from CommonJS": { module: "node16", extension: "cts" },
  commonjs: { module: "commonjs", extension: "cts" },
};
export type Resolution = keyof typeof resolutions;

/** Every way that a consumer's TypeScript may be set up. */
export const setups: [version: string, resolution: Resolution][] = Object.keys(compilers).flatMap((version) =>
  (Object.keys(resolutions) as Resolution[]).map((resolution): [string, Resolution] => [version, resolution]),
);

/** Those that are checked always; pnpm's layout shows what a package's types import and its manifest does not ask for. */
export const usualSetups: Record<Manager, typeof setups> = {
  npm: [
    ["5.4", "nodenext"],
    ["7.0", "bundler"],
    ["7.0", "node16 from CommonJS"],
  ],
  pnpm: [["7.0", "nodenext"]],
};

/** What the demos need of Node's types, which are not the packages' business. */
const nodeTypes = `declare namespace NodeJS {
  interface ProcessEnv {
    [name: string]: string | undefined;
  }
}
`;

/** Each vendor's demo, a file that imports every entry point with all of its types, and one that exports what clients have. */
async function writeSources(folder: string, extension: string, left: RegExp): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const { name } of vendors) writeDemo(name, join(folder, `${name}.${extension}`));
  const entries = packages.flatMap(({ name, manifest: { exports } }) =>
    left.test(name)
      ? []
      : Object.entries(exports).flatMap(([entry, target]) => (typeof target === "string" ? [] : [join(name, entry)])),
  );
  const lines = entries.map((entry, index) => `export * as entry${index} from "${entry}";\n`);
  await writeFile(join(folder, `every.${extension}`), lines.join(""));
  const exported = vendors.map(
    ({ name }, index) => `import { connect as connect${index} } from "./${name}.${extension.replace("t", "j")}";
export const { http: http${index}, ...methods${index} } = connect${index}("https://vendor.example.com");
`,
  );
  await writeFile(join(folder, `exported.${extension}`), exported.join(""));
  await writeFile(join(folder, "node.d.ts"), nodeTypes);
  return [...vendors.map(({ name }) => name), "every", "exported"]
    .map((name) => `${name}.${extension}`)
    .concat("node.d.ts");
}

/** Type-checks a consumer as strictly as can be, with the types of the packages; returns what the compiler complains of. */
export async function check(project: string, version: string, resolution: Resolution): Promise<string> {
  const { extension, ...modules } = resolutions[resolution];
  const folder = join(project, `typescript ${version} ${resolution}`);
  // The types of fast-check itself need a resolution that reads `exports`.
  const left = resolution === "commonjs" && version.startsWith("5") ? /schema-arbitrary$/ : /^$/;
  const files = await writeSources(folder, extension, left);
  const compilerOptions = {
    ...modules,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    declaration: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const { all, exitCode } = await execa("node", [compilers[version] ?? "", "--project", folder], {
    all: true,
    reject: false,
  });
  return exitCode === 0 ? "" : `${all}\nexit code ${exitCode}`;
}
