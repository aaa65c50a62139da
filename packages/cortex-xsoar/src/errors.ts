import { fieldsOf } from "@incident-clients/core";
import { gatewayText } from "@incident-clients/cortex";
import type { OptimisticLockError } from "./generated/types.ts";

/**
 * Whether an error body says that the incident has changed since the version that was sent. Nothing was written then; the
 * status is 400, not 409.
 *
 * @example
 * ```ts
 * import { createXsoarClient, isStaleVersion } from "@incident-clients/cortex-xsoar";
 *
 * const xsoar = createXsoarClient({
 *   url: "https://api-acme.crtx.us.paloaltonetworks.com",
 *   apiKey: process.env.XSOAR_API_KEY,
 *   apiKeyId: process.env.XSOAR_API_KEY_ID,
 * });
 *
 * const started = await xsoar.startInvestigation({ body: { id: "4711", version: 1 } });
 * if (!started.ok && isStaleVersion(started.error)) console.log("read it again");
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XSOAR-6-API/Optimistic-locking-and-versioning
 */
export function isStaleVersion(error: unknown): error is OptimisticLockError {
  return fieldsOf(error).id === "errOptimisticLock";
}

/**
 * Returns what an error body says, in one line, whichever of XSOAR's two envelopes it is in: the application's, or the
 * gateway's in front of XSOAR 8. Undefined for anything else. This is text from outside, which may repeat the request: do not
 * log it unescaped, and do not act on it.
 *
 * @example
 * ```ts
 * import { errorText } from "@incident-clients/cortex-xsoar";
 *
 * console.log(errorText({ reply: { err_code: 401, err_msg: "Public API request unauthorized", err_extra: null } }));
 * ```
 *
 * @see https://cortex-docs.paloaltonetworks.com/xsoar-8-api/cortex-xsoar-8.x-apis/incidents
 */
export function errorText(error: unknown): string | undefined {
  const { detail, error: cause } = fieldsOf(error);
  const parts = [detail, cause].filter((part) => typeof part === "string" && part !== "");
  return gatewayText(error) ?? (parts.join(": ") || undefined);
}
