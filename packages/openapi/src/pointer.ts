// JSON pointers (RFC 6901). Written here and not taken from a library, because the published packages bundle it and a
// library's license text would have to come along for ten lines.

/** Returns the keys of a pointer, written as a URI fragment (`#/paths/~1things`) or plain (`/paths/~1things`). */
export function keysOf(pointer: string): string[] {
  const plain = pointer.startsWith("#") ? decodeURIComponent(pointer.slice(1)) : pointer;
  return plain
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns the pointer to something below another one. */
export const below = (pointer: string, ...keys: string[]): string =>
  [pointer, ...keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");

/** Returns the value at a pointer; undefined where there is none. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], root);
