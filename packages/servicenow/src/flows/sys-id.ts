import { UsageError } from "@incident-clients/core";

/**
 * The `sys_id` of a key in a table: the first 32 hexadecimal digits of a SHA-256, so that every process makes the same one and
 * no two keys share one.
 */
export async function sysIdOf(table: string, key: string): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle)
    throw new UsageError("createIncident", "there is no WebCrypto here; browsers have it on https pages only");
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(`${table}\n${key}`));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
