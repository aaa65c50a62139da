import { basicCredentials, type Credentials, fieldsOf, requireText, UsageError } from "@incident-clients/core";

/** An API key: the text that Kibana shows as "encoded", or the two halves of it. */
export type ElasticApiKey = string | { id: string; key: string };

/** The credentials of an API key. */
export interface ApiKeyCredentials {
  /** Sent as `Authorization: ApiKey …`; a function is asked before every attempt. */
  apiKey: ElasticApiKey | (() => ElasticApiKey | Promise<ElasticApiKey>) | undefined;
  username?: undefined;
  password?: undefined;
}

/** The credentials of a user. Users of a single sign-on realm have no password; give them an API key. */
export interface UserCredentials {
  apiKey?: undefined;
  /** Sent with the password as `Authorization: Basic …`, in UTF-8. */
  username: string | undefined;
  password: string | undefined;
}

/** Either an API key or a user; both at once are refused. */
export type ElasticCredentials = ApiKeyCredentials | UserCredentials;

/** The `Authorization` header. No message shows any part of it. */
export function authorizationOf(factory: string, given: Partial<Record<keyof UserCredentials, unknown>>): Credentials {
  const { apiKey, username, password } = given;
  const isUser = username !== undefined || password !== undefined;
  if (apiKey === undefined && !isUser) throw new UsageError(factory, `pass "apiKey", or "username" and "password"`);
  if (apiKey === undefined) return basicCredentials(factory, username, password);
  if (isUser) throw new UsageError(factory, `pass either "apiKey", or "username" and "password", not both`);
  if (typeof apiKey === "function") return async () => ({ authorization: keyHeader(factory, await apiKey()) });
  return { authorization: keyHeader(factory, apiKey) };
}

function keyHeader(factory: string, apiKey: unknown): string {
  if (typeof apiKey !== "object" || apiKey === null) return `ApiKey ${encodedKey(factory, apiKey)}`;
  const { id, key } = fieldsOf(apiKey);
  return `ApiKey ${base64(`${requireText(factory, "apiKey.id", id)}:${requireText(factory, "apiKey.key", key)}`)}`;
}

/** Refuses what is certainly not the encoded form, each of which would be a puzzling 401. */
function encodedKey(factory: string, apiKey: unknown): string {
  const key = requireText(factory, "apiKey", apiKey);
  const wrong = (what: string) =>
    new UsageError(factory, `"apiKey" ${what}; pass the text that Kibana shows as "encoded", or { id, key }`);
  if (key.includes(" ")) throw wrong(`has a space in it (leave a leading "ApiKey " away)`);
  if (key.includes(":")) throw wrong("is not encoded");
  if (decode(decode(key)).includes(":")) throw wrong("was encoded twice");
  return key;
}

/** Base64 of UTF-8: `btoa` alone takes Latin-1 only, and `Buffer` is Node's. */
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

function decode(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}
