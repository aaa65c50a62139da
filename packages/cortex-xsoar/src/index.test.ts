import { describe, expect, test } from "vitest";
import document from "../openapi.json" with { type: "json" };
import { createXsoarClient, errorText, isStaleVersion, type XsoarClientOptions } from "./index.ts";

const url = "https://api-acme.example";

/** The request of one read, and how it ended. */
async function read(options: Partial<XsoarClientOptions>, answers = [() => Response.json({ id: "1" })]) {
  const requests: { url: string; headers: Headers }[] = [];
  const client = createXsoarClient({
    url,
    apiKey: "secret",
    apiKeyId: "17",
    ...options,
    fetch: async (input, init) => {
      requests.push({ url: String(input), headers: new Headers(init?.headers) });
      return (answers[requests.length - 1] ?? answers.at(-1))?.() ?? new Response();
    },
  });
  const result = await client.getIncident({ path: { id: "4711" } }, { retry: { baseDelay: 1 } });
  return { result, requests, request: requests[0] };
}

describe("the address", () => {
  test.each([
    [{}, "https://api-acme.example/xsoar/public/v1/incident/load/4711"],
    [{ version: 8 }, "https://api-acme.example/xsoar/public/v1/incident/load/4711"],
    [{ version: 6, apiKeyId: undefined }, "https://api-acme.example/incident/load/4711"],
    [{ basePath: "/xsoar" }, "https://api-acme.example/xsoar/incident/load/4711"],
    [{ basePath: "" }, "https://api-acme.example/incident/load/4711"],
    [{ url: `${url}:8443/acc_blue/`, version: 6, apiKeyId: undefined }, `${url}:8443/acc_blue/incident/load/4711`],
    [{ url: `${url}//acc_blue`, version: 6, apiKeyId: undefined }, `${url}//acc_blue/incident/load/4711`],
    [{ url: `${url}//stranger.example` }, `${url}//stranger.example/xsoar/public/v1/incident/load/4711`],
  ] as [Partial<XsoarClientOptions>, string][])("with %j it is %s", async (options, expected) => {
    expect((await read(options)).request?.url).toBe(expected);
  });
});

describe("the key", () => {
  test("of XSOAR 6 goes alone", async () => {
    const { request } = await read({ version: 6, apiKeyId: undefined });
    expect(request?.headers.get("authorization")).toBe("secret");
    expect(request?.headers.has("x-xdr-auth-id")).toBe(false);
  });

  test("of XSOAR 8 goes with its id, standard unless set", async () => {
    const { request } = await read({});
    expect(request?.headers.get("authorization")).toBe("secret");
    expect(request?.headers.get("x-xdr-auth-id")).toBe("17");
  });

  test("signs every attempt afresh when it is an advanced one", async () => {
    const down = () => new Response("", { status: 503 });
    const { result, requests } = await read({ keyType: "advanced" }, [down, down, () => Response.json({ id: "1" })]);
    expect(result).toMatchObject({ ok: true, attempts: 3 });
    const nonces = requests.map(({ headers }) => headers.get("x-xdr-nonce"));
    expect(new Set(nonces).size).toBe(3);
    expect(new Set(requests.map(({ headers }) => headers.get("authorization"))).size).toBe(3);
    expect(JSON.stringify(requests.map(({ headers }) => [...headers]))).not.toContain("secret");
  });
});

test.each([
  [{ url: undefined }, '"url" must be a full URL'],
  [{ url: "http://api-acme.example" }, '"url" would send credentials over plain http'],
  [{ url: `${url}/xsoar/public/v1` }, 'omit "/xsoar/public/v1" from "url"; it is added'],
  [{ version: 7 }, 'pass "version" as 6 or 8'],
  [{ version: "8" }, 'pass "version" as 6 or 8'],
  [{ basePath: "xsoar" }, '"basePath" must be empty or like "/xsoar/public/v1"'],
  [{ basePath: "/xsoar/../admin" }, '"basePath" must be empty or like "/xsoar/public/v1"'],
  [{ basePath: "/xsoar?x=1" }, '"basePath" must be empty or like "/xsoar/public/v1"'],
  [{ apiKey: "" }, 'pass a non-empty "apiKey"'],
  [{ apiKeyId: undefined }, 'pass a non-empty "apiKeyId"'],
  [{ keyType: "bearer" }, '"keyType" must be "standard" or "advanced"'],
  [{ version: 6 }, 'omit "apiKeyId" and "keyType" for version 6'],
  [{ version: 6, apiKeyId: undefined, keyType: "advanced" }, 'omit "apiKeyId" and "keyType" for version 6'],
  [{ apikey: "x" }, 'unknown option "apikey"'],
])("%j is refused, saying what to pass and no key", (wrong, message) => {
  const create = () => createXsoarClient({ url, apiKey: "secret", apiKeyId: "17", ...(wrong as object) });
  expect(create).toThrow(message);
  expect(create).not.toThrow("secret");
});

const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
const away = () => new Response(null, { status: 303, headers: { location: "https://sso.example/login" } });
const unauthorized = { reply: { err_code: 401, err_msg: "Public API request unauthorized", err_extra: null } };

test.each<[string, () => Response, number | undefined, RegExp]>([
  ["a web page, as XSOAR 6 answers a wrong path,", page, undefined, /^Check the version and the base path/],
  ["a redirect, as XSOAR 8 answers a wrong path,", away, undefined, /^Check the version and the base path/],
  ["a refused key", () => Response.json(unauthorized, { status: 401 }), 401, /id.*kind.*clock/s],
])("%s comes with its likely causes", async (_, answer, status, hint) => {
  const { result, requests } = await read({}, [answer]);
  expect(result).toMatchObject({ ok: false, status, hint: expect.stringMatching(hint) });
  expect(requests).toHaveLength(1);
});

test("a stale version is told by its id, whatever the text says", () => {
  const stale = { id: "errOptimisticLock", status: 400, title: "", detail: "", error: "has been modified (4)" };
  expect(isStaleVersion(stale)).toBe(true);
  for (const other of [{ ...stale, id: "bad_request" }, { reply: {} }, undefined, null, "errOptimisticLock"])
    expect(isStaleVersion(other)).toBe(false);
});

test("the text of an error is read from either envelope", () => {
  const application = {
    id: "noInv",
    status: 400,
    title: "No",
    detail: "No investigation",
    error: "Item not found (8)",
  };
  expect(errorText(application)).toBe("No investigation: Item not found (8)");
  expect(errorText({ ...application, error: "" })).toBe("No investigation");
  expect(errorText({ reply: { err_code: 404, err_msg: "Not found" } })).toBe("Not found");
  for (const other of [{}, undefined, "text"]) expect(errorText(other)).toBeUndefined();
});

test("the search that is shown first sends a size, without which the vendor documents an empty page", () => {
  const { examples } = document.paths["/incidents/search"].post.requestBody.content["application/json"];
  const [shown] = Object.values(examples) as { $ref: string }[];
  const name = shown?.$ref.split("/").at(-1) as keyof typeof document.components.examples;
  expect(document.components.examples[name].value).toHaveProperty("filter.size");
});
