/** Whether two JSON values are equal; the order of keys does not count. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key as keyof object], b[key as keyof object]))
  );
}

/** The length that JSON Schema counts: characters, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length;
