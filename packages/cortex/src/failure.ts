import type { AnyResult } from "@incident-clients/core";

/**
 * Why a call failed, in one line for people: what the server said, and what usually causes it. `textOf` reads the product's
 * error bodies.
 *
 * @example
 * ```ts
 * import type { AnyResult } from "@incident-clients/core";
 * import { describeFailure, gatewayText } from "@incident-clients/cortex";
 *
 * export function log(result: AnyResult): void {
 *   if (!result.ok) console.log(describeFailure("Cortex XDR", result, gatewayText));
 * }
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Update-an-Incident
 */
export function describeFailure(
  product: string,
  result: Extract<AnyResult, { ok: false }>,
  textOf: (body: unknown) => string | undefined,
): string {
  if (result.status === undefined) return result.error.message;
  const text = textOf(result.error);
  return `${product} answered ${result.status}${text ? `: ${text}` : ""}.${result.hint ? ` ${result.hint}` : ""}`;
}
