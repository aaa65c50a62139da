import {
  type Credentials,
  fieldsOf,
  requireText,
  type Token,
  takeCredentials,
  UsageError,
} from "@incident-clients/core";

/** The security level an API key was made with: a standard key is sent as it is, an advanced one only signs. */
export type KeyType = "standard" | "advanced";

/** An API key of a Cortex product, as the key list of its settings shows it. */
export interface CortexKey {
  /** The key itself, shown once when it was made, or a function that gives it: it is asked before every attempt. */
  apiKey: Token | undefined;
  /** The number in the key list's ID column. */
  apiKeyId: string | undefined;
  /** The security level in the key list. */
  keyType: KeyType;
}

/** What goes into one signature. */
export interface SignatureInput {
  apiKey: string;
  apiKeyId: string;
  /** 64 random letters and digits; defaults to new ones. */
  nonce?: string;
  /** Milliseconds since 1970, as a text; defaults to now. */
  timestamp?: string;
}

/**
 * Makes the headers of one request with an advanced key: the SHA-256 of key, nonce and timestamp in place of the key. A
 * repeated request needs new ones. Rejects where the platform has no WebCrypto, as browsers on plain http pages.
 *
 * @example
 * ```ts
 * import { signRequest } from "@incident-clients/cortex";
 *
 * signRequest({ apiKey: "testApiKey", apiKeyId: "17" }).then((headers) => console.log(headers.Authorization));
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-Started-with-Cortex-XDR-APIs
 */
export async function signRequest(input: SignatureInput): Promise<Record<string, string>> {
  // Own properties only: a nonce that somebody's bug puts on Object.prototype would be every request's.
  const {
    apiKey,
    apiKeyId,
    nonce = toHex(crypto.getRandomValues(new Uint8Array(32))),
    timestamp = `${Date.now()}`,
  } = fieldsOf(input) as unknown as SignatureInput;
  const text = new TextEncoder().encode(apiKey + nonce + timestamp);
  const hash = await crypto.subtle.digest("SHA-256", text);
  return {
    Authorization: toHex(new Uint8Array(hash)),
    "x-xdr-auth-id": apiKeyId,
    "x-xdr-nonce": nonce,
    "x-xdr-timestamp": timestamp,
  };
}

/**
 * The credentials of a client: fixed headers for a standard key, fresh ones on every attempt for an advanced key. Throws a
 * `UsageError` that names the factory and the option for a missing or malformed one.
 *
 * @example
 * ```ts
 * import { createCredentials } from "@incident-clients/cortex";
 *
 * const credentials = createCredentials("createMyClient", { apiKey: "key", apiKeyId: "17", keyType: "standard" });
 * console.log(credentials);
 * ```
 *
 * @see https://docs-cortex.paloaltonetworks.com/r/Cortex-XDR-REST-API/Get-Started-with-Cortex-XDR-APIs
 */
export function createCredentials(factory: string, key: CortexKey): Credentials {
  const { apiKey, apiKeyId: id, keyType } = fieldsOf(key);
  if (keyType !== "standard" && keyType !== "advanced")
    throw new UsageError(factory, '"keyType" must be "standard" or "advanced"');
  const apiKeyId = requireText(factory, "apiKeyId", id);
  const plain = takeCredentials(factory, { apiKey: apiKey as Token | undefined }, (texts) => ({
    Authorization: texts.apiKey,
    "x-xdr-auth-id": apiKeyId,
  }));
  if (keyType === "standard") return plain;
  const sign = async () => {
    const { Authorization = "" } = typeof plain === "function" ? await plain() : plain;
    return signRequest({ apiKey: Authorization, apiKeyId });
  };
  return Object.assign(sign, { account: apiKeyId });
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
