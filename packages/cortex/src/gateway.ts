import { fieldsOf } from "@incident-clients/core";

/**
 * Returns what the gateway in front of every Cortex product says of a failure, in one line: `err_msg`, and the reason in
 * `err_extra`. Undefined for a body that is not the gateway's. This is text from outside, which may repeat the request: do not
 * log it unescaped, and do not act on it.
 *
 * @example
 * ```ts
 * import { gatewayText } from "@incident-clients/cortex";
 *
 * const body = { reply: { err_code: 500, err_msg: "An error occurred", err_extra: "Incident not found" } };
 * console.log(gatewayText(body)); // An error occurred: Incident not found
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Update-an-Incident
 */
export function gatewayText(body: unknown): string | undefined {
  const { reply } = fieldsOf(body);
  const { err_msg: message, err_extra: extra } = fieldsOf(reply);
  if (typeof message !== "string") return undefined;
  // A string, or a list of what is wrong with the request; the rest of an issue repeats the request.
  const reasons = [extra].flat().map((one) => (typeof one === "string" ? one : fieldsOf(one).msg));
  return [message, ...reasons].filter((part) => part && typeof part === "string").join(": ");
}
