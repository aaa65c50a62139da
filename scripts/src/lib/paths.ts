/** The source of a built file, both from their package's folder: `./dist/index.js` and `./dist/index.d.ts` are of `src/index.ts`. */
export const sourceOf = (built: string): string => built.replace("./dist/", "src/").replace(/\.(js|d\.ts)$/, ".ts");
