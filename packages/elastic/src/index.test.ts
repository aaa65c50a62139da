import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createElasticClient, type ElasticClientOptions, type ElasticCredentials } from "./index.ts";

const url = "https://kibana.example.com:5601/kibana";
const key = { apiKey: "aWQ6a2V5" }; // id:key

/** The request that a client makes of a call. */
async function requestOf(options: Partial<ElasticClientOptions>, call: "read" | "write" | "http" = "write") {
  const seen: { url: string; headers: Headers }[] = [];
  const elastic = createElasticClient({
    url,
    ...(("username" in options ? options : { ...key, ...options }) as ElasticCredentials),
    fetch: async (input, init) => {
      seen.push({ url: String(input), headers: new Headers(init?.headers) });
      return Response.json({});
    },
  } as ElasticClientOptions);
  const path = { caseId: "1", connectorId: "2" };
  if (call === "read") await elastic.getCase({ path });
  else if (call === "write") await elastic.pushCase({ path, body: {} });
  else await elastic.http.POST("/api/cases/{caseId}/connector/{connectorId}/_push", { params: { path }, body: {} });
  if (!seen[0]) throw new Error("nothing was sent");
  return seen[0];
}

describe("the address", () => {
  test.each([
    [{ url: "https://k.example" }, "https://k.example/api/cases/1/connector/2/_push"],
    [{ url: "https://k.example/kibana/" }, "https://k.example/kibana/api/cases/1/connector/2/_push"],
    [{ url, space: "soc-2" }, `${url}/s/soc-2/api/cases/1/connector/2/_push`],
    [{ url: "https://k.example/", space: "soc" }, "https://k.example/s/soc/api/cases/1/connector/2/_push"],
    [{ url: "https://k.example//", space: "soc" }, "https://k.example/s/soc/api/cases/1/connector/2/_push"],
    [
      { url: "https://k.example/s/apps/kibana", space: "soc" },
      "https://k.example/s/apps/kibana/s/soc/api/cases/1/connector/2/_push",
    ],
    [{ url: "https://k.example/s/soc" }, "https://k.example/s/soc/api/cases/1/connector/2/_push"],
  ])("of %o keeps base path and space, in the methods and in http", async (options, expected) => {
    expect((await requestOf(options)).url).toBe(expected);
    expect((await requestOf(options, "http")).url).toBe(expected);
  });
});

describe("the headers", () => {
  test("hold kbn-xsrf in the methods and in http, whose types do not ask for it", async () => {
    for (const call of ["read", "write", "http"] as const) {
      expect((await requestOf({}, call)).headers.get("kbn-xsrf")).toBe("true");
    }
  });

  test("of the caller and an API version go out beside the client's own, where they are given", async () => {
    expect((await requestOf({})).headers.has("elastic-api-version")).toBe(false);
    const { headers } = await requestOf({ headers: { "x-tenant": "soc" }, apiVersion: "2023-10-31" });
    const names = ["x-tenant", "kbn-xsrf", "elastic-api-version"];
    expect(names.map((name) => headers.get(name))).toEqual(["soc", "true", "2023-10-31"]);
  });

  test.each([
    ["an encoded key", key, "ApiKey aWQ6a2V5"],
    ["the halves of a key", { apiKey: { id: "id", key: "key" } }, "ApiKey aWQ6a2V5"],
    ["a user", { username: "elastic", password: "changeme" }, "Basic ZWxhc3RpYzpjaGFuZ2VtZQ=="],
    ["a user beyond Latin-1", { username: "José", password: "пароль✓" }, "Basic Sm9zw6k60L/QsNGA0L7Qu9GM4pyT"],
    ["a password with colons", { username: "a", password: "b:c" }, "Basic YTpiOmM="],
  ])("authorize %s", async (_, credentials, expected) => {
    expect((await requestOf(credentials as ElasticCredentials)).headers.get("authorization")).toBe(expected);
  });

  test("let no extra header replace the credentials", async () => {
    const { headers } = await requestOf({ headers: { Authorization: "Bearer other" } });
    expect(headers.get("authorization")).toBe("ApiKey aWQ6a2V5");
  });
});

describe("bad options", () => {
  test.each([
    [{ ...key }, /^createElasticClient: "url" must be a full URL/],
    [{ url: "kibana.example.com", ...key }, /"url" must be a full URL/],
    [{ url: "http://kibana.example.com", ...key }, /"url".*plain http/],
    [{ url, ...key, space: "SOC Team" }, /"space" must be/],
    [{ url, ...key, space: "" }, /"space" must be/],
    [{ url, ...key, space: "soc/" }, /"space" must be/],
    [{ url: "https://k.example/s/soc", ...key, space: "soc" }, /names a space already/],
    [{ url, ...key, apiVersion: "" }, /"apiVersion"/],
    [{ url, ...key, spaceId: "soc" }, /unknown option "spaceId"/],
    [{ url }, /pass "apiKey", or "username" and "password"/],
    [{ url, apiKey: undefined }, /pass "apiKey", or/],
    [{ url, ...key, username: "a", password: "b" }, /not both/],
    [{ url, ...key, password: "b" }, /not both/],
    [{ url, username: "a" }, /non-empty "password"/],
    [{ url, password: "b" }, /non-empty "username"/],
    [{ url, username: "", password: "b" }, /non-empty "username"/],
    [{ url, username: "a:b", password: "c" }, /must not have a ":"/],
    [{ url, username: "a", password: "CANARY\n" }, /"password" has a line break/],
    [{ url, apiKey: "" }, /non-empty "apiKey"/],
    [{ url, apiKey: null }, /non-empty "apiKey"/],
    [{ url, apiKey: "ApiKey CANARY" }, /leave a leading "ApiKey " away/],
    [{ url, apiKey: "id:CANARY" }, /is not encoded; pass the text that Kibana shows/],
    [{ url, apiKey: btoa(btoa("id:CANARY")) }, /was encoded twice/],
    [{ url, apiKey: { id: "id" } }, /"apiKey.key"/],
    [{ url, apiKey: { api_key: "CANARY" } }, /"apiKey.id"/],
  ])("%o are refused, saying what to pass and no secret", (options, message) => {
    let thrown: unknown;
    try {
      createElasticClient(options as ElasticClientOptions);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "UsageError", message: expect.stringMatching(message) });
    expect(inspect(thrown)).not.toContain("CANARY");
  });
});

test.each([
  [401, /Wrong or expired credentials/],
  [404, /version of Kibana|base path/],
  [400, /kbn-xsrf/],
])("a %i says what usually causes it", async (status, hint) => {
  const fetch = async () => Response.json({ statusCode: status, error: "E", message: "m" }, { status });
  const result = await createElasticClient({ url, ...key, fetch }).findConnectors();
  expect(result).toMatchObject({ ok: false, status, hint: expect.stringMatching(hint) });
});
