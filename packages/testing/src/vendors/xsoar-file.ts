/** What the server keeps of an uploaded form: the file goes by its own name unless another is given. */
export function readFile(form: unknown, incident: string): { name: string; path: string; isLast: boolean } {
  const sent = form instanceof FormData ? form : new FormData();
  const file = sent.get("file");
  const name = String(sent.get("fileName") ?? (file instanceof File ? file.name : "file"));
  return { name, path: `${incident}_${name}`, isLast: sent.get("last") === "true" };
}
