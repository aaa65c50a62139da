/** The pages of the documentation that a change to a file of the repository shows on. */
export function pagesOf(file: string): string[] {
  const [, vendor, inside = ""] = /^specs\/([^/]+)\/(.+)$/.exec(file) ?? [];
  if (vendor) return inside.startsWith("workflows/") ? [`${vendor}/guide`] : [`${vendor}/reference`];
  const [, readme] = /^packages\/([^/]+)\/README\.md$/.exec(file) ?? [];
  return readme ? [`${readme}/guide`] : [];
}
