/**
 * The fields of a manifest that lead to its entry points, each given as its built file. Node's own `require` gets the module as
 * `import` does, so that a process has one copy of everything; what cannot take a module gets its twin. `main`, `types` and
 * `typesVersions` are for TypeScript's resolution of old, which does not read `exports`.
 */
export function entriesOf(files: Record<string, string>) {
  const typesOf = (file: string) => file.replace(/\.js$/, ".d.ts");
  const exported = (file: string) => ({
    require: { types: file.replace(/\.js$/, ".d.cts"), "module-sync": file, default: file.replace(/\.js$/, ".cjs") },
    types: typesOf(file),
    default: file,
  });
  const entries = Object.entries(files);
  const below = entries.filter(([entry]) => entry !== ".").map(([entry, file]) => [entry.slice(2), [typesOf(file)]]);
  return {
    main: "./dist/index.cjs",
    types: "./dist/index.d.ts",
    exports: {
      ...Object.fromEntries(entries.map(([entry, file]) => [entry, file.endsWith(".js") ? exported(file) : file])),
      "./package.json": "./package.json",
    },
    ...(below.length > 0 && { typesVersions: { "*": Object.fromEntries(below) } }),
  };
}
