/** Returns the one of `names` that `name` was probably meant to be, if any comes near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const given = plain(name);
  const limit = given.length < 4 ? 1 : Math.max(2, given.length / 3);
  const rated = names.map((one) => ({ one, far: distance(given, plain(one)), exactly: distance(name, one) }));
  const near = rated.filter(({ far }) => far <= limit);
  return near.sort((a, b) => a.far - b.far || a.exactly - b.exactly)[0]?.one;
}

/** A name without what differs between `caseId`, `case_id` and `case-id`. */
const plain = (name: string) => name.replace(/[_-]/g, "").toLowerCase();

/** Counts the letters to insert, remove or replace (Levenshtein's distance). */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] as number) + Number(from[i] !== to[j]);
      next.push(Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
