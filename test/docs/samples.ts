import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "@incident-clients/openapi/vendors";

/** A piece of TypeScript that a person may copy. */
export interface Sample {
  /** Where it stands: `README.md 2`. */
  name: string;
  code: string;
}

const fence = /^( *)```ts\n([\s\S]*?)^ *```$/gm;

/** Every TypeScript block of the Markdown files, and every example of a docstring. */
export function listSamples(): Sample[] {
  const pages = globSync(["*.md", "packages/*/*.md", "scripts/site/pages/**/*.md"], {
    cwd: root,
    exclude: ["**/CHANGELOG.md"],
  }).sort();
  const sources = globSync("packages/*/src/**/*.ts", { cwd: root, exclude: ["**/*.test.ts"] }).sort();
  return [
    ...pages.flatMap((file) => blocksOf(file, readFileSync(join(root, file), "utf8"))),
    ...sources.flatMap((file) => blocksOf(file, uncomment(readFileSync(join(root, file), "utf8")))).map(withClient),
  ];
}

function blocksOf(file: string, text: string): Sample[] {
  return [...text.matchAll(fence)].map(([, , code = ""], index) => ({ name: `${file} ${index + 1}`, code }));
}

/** Leaves the text of doc comments, without their stars. */
function uncomment(source: string): string {
  return source
    .split("\n")
    .map((line) => /^\s*\* ?(.*)$/.exec(line)?.[1] ?? "")
    .join("\n");
}

/** A generated docstring shows the call alone, on `client`; here it gets the vendor's demo client. */
function withClient({ name, code }: Sample): Sample {
  const [, vendor] = /^packages\/([^/]+)\/src\/generated\//.exec(name) ?? [];
  if (!vendor) return { name, code };
  const prelude = `import { connect } from "../../../packages/${vendor}/demo.ts";\n\nconst client = connect("https://${vendor}.example.com");\n`;
  return { name, code: `${prelude}${code}console.log(result.status);\n` };
}

/** A file name for a sample. */
export const fileOf = ({ name }: Sample): string => `${basename(name.replaceAll(/[^\w]+/g, "-"))}.ts`;
