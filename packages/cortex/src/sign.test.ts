import { expect, test } from "vitest";
import { createCredentials, type KeyType, signRequest } from "./sign.ts";

/** The vendor's own test: PaloAltoNetworks/pan-cortex-xdr-nodejs, mocha/xdrapikeytest.ts. */
const known = {
  apiKey: "testApiKey",
  apiKeyId: "testApiKeyId",
  nonce: "b5834c137a825cc6c80111f237e1c5f8dedeef5df9dcd4c7f1dc73f180c89b47",
  timestamp: "1584983036945",
};

test("the vendor's published test vector comes out", async () => {
  expect(await signRequest(known)).toEqual({
    Authorization: "8eb5e56a1656a35c9d187762d945339455b5382e11d779c458a63c652e1e79e9",
    "x-xdr-auth-id": "testApiKeyId",
    "x-xdr-nonce": known.nonce,
    "x-xdr-timestamp": known.timestamp,
  });
});

test("nonce and timestamp are new each time: 64 letters and digits, and milliseconds since 1970", async () => {
  const before = Date.now();
  const signed = await Promise.all(Array.from({ length: 100 }, () => signRequest({ apiKey: "key", apiKeyId: "17" })));
  for (const headers of signed) {
    expect(headers["x-xdr-nonce"]).toMatch(/^[\da-zA-Z]{64}$/);
    expect(headers["x-xdr-timestamp"]).toMatch(/^\d{13}$/);
    expect(Number(headers["x-xdr-timestamp"])).toBeGreaterThanOrEqual(before);
  }
  expect(new Set(signed.map((headers) => headers["x-xdr-nonce"])).size).toBe(100);
  expect(new Set(signed.map((headers) => headers.Authorization)).size).toBe(100);
});

test("a standard key is sent as it is", () => {
  const credentials = createCredentials("createClient", { apiKey: "key", apiKeyId: "17", keyType: "standard" });
  expect(credentials).toEqual({ Authorization: "key", "x-xdr-auth-id": "17" });
});

test("an advanced key is never sent, and signs afresh each time", async () => {
  const credentials = createCredentials("createClient", { apiKey: "secret", apiKeyId: "17", keyType: "advanced" });
  if (typeof credentials !== "function") throw new Error("fixed headers");
  const [first, second] = [await credentials(), await credentials()];
  expect(Object.keys(first)).toEqual(["Authorization", "x-xdr-auth-id", "x-xdr-nonce", "x-xdr-timestamp"]);
  expect(JSON.stringify([first, second])).not.toContain("secret");
  expect(first.Authorization).not.toBe(second.Authorization);
});

test.each([
  [{ apiKey: undefined }, 'createClient: pass a non-empty "apiKey"'],
  [{ apiKey: "line\nbreak" }, '"apiKey" has white space'],
  [{ apiKeyId: "" }, 'pass a non-empty "apiKeyId"'],
  [{ keyType: undefined }, '"keyType" must be "standard" or "advanced"'],
  [{ keyType: "Advanced" }, '"keyType" must be "standard" or "advanced"'],
])("%j is refused, saying what to pass", (wrong, message) => {
  const key = { apiKey: "secret", apiKeyId: "17", keyType: "standard" as KeyType, ...(wrong as object) };
  expect(() => createCredentials("createClient", key)).toThrow(message);
});
