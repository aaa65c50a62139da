import type { Document } from "@incident-clients/openapi";
import { authOf, parseAuth } from "@incident-clients/scripts/spec/new-vendor/credentials";
import { hostsOf, parseServer } from "@incident-clients/scripts/spec/new-vendor/hosts";
import { requiredHeaders } from "@incident-clients/scripts/spec/new-vendor/wishes";
import { packageFiles } from "@incident-clients/scripts/spec/new-vendor/write/package";
import { describe, expect, test } from "vitest";
import { tidy, wish } from "./wishes.ts";

const hosts = (...servers: { url: string; variables?: object }[]) => hostsOf({ servers } as Pick<Document, "servers">);

describe("the host in a document", () => {
  test.each([
    "https://your-domain.acme.test",
    "https://demo.acme.com/api",
    "https://v200.beta.demo.acme.test",
    "https://example.com",
    "https://{tenant}.acme.com",
    "https://localhost:9000",
    "http://10.0.0.1/api",
    "https://api-sandbox.acme.com",
    "https://yourcompany.acme.com",
    "https://staging.acme.com",
    "/api/v1",
  ])("becomes no default where it is a placeholder, a demo or a customer's own: %s", (url) => {
    const { server, doubt } = hosts({ url, variables: { tenant: { default: "demo" } } });
    expect([server.template, doubt]).toEqual([undefined, expect.any(String)]);
  });

  test("becomes no default where there are several", () => {
    const { server, doubt } = hosts({ url: "https://eu.acme.com/v2" }, { url: "https://us.acme.com/v2" });
    expect(server).toMatchObject({ template: undefined, path: "/v2" });
    expect(doubt).toContain("eu.acme.com, us.acme.com");
  });

  test.each([
    ["https://api.acme.com/", {}, "https://api.acme.com"],
    ["https://api.acme.com:{port}", { port: { default: "8443" } }, "https://api.acme.com:{port}"],
    ["https://acme.com/{base}", { base: { default: "api/v2" } }, "https://acme.com/api/v2"],
    ["{scheme}://acme.com", { scheme: { default: "https" } }, "https://acme.com"],
    ["http://api.acme.com", {}, "https://api.acme.com"],
    ["https://{region}.acme.com", { region: { default: "eu", enum: ["eu", "us"] } }, "https://{region}.acme.com"],
  ])("may be the vendor's own, which a person still has to say: %s", (url, variables, expected) => {
    expect(hosts({ url, variables })).toMatchObject({ server: { template: expected }, doubt: undefined });
  });
});

describe("credentials", () => {
  test.each([
    [{ type: "http", scheme: "bearer" }, { kind: "bearer" }],
    [{ type: "http", scheme: "Basic" }, { kind: "basic" }],
    [{ type: "http", scheme: "Digest" }, undefined],
    [{ type: "apiKey", in: "header", name: "X-Key" }, { headers: { apiKey: { name: "X-Key" } } }],
    [
      { type: "apiKey", in: "header", name: "Authorization" },
      { headers: { authorization: { name: "Authorization" } } },
    ],
  ])("of the scheme %j are taken for what they are", (usual, expected) => {
    const auth = authOf({ paths: {}, components: { securitySchemes: { usual } } } as unknown as Document);
    if (expected) expect(auth).toMatchObject(expected);
    else expect(auth).toBeUndefined();
  });

  test("in `Authorization` need the word in front of the key, or that there is none", () => {
    expect(() => parseAuth("header:Authorization")).toThrow(/header:Authorization=WORD/);
    expect(parseAuth("header:Authorization=")).toMatchObject({ headers: { apiKey: { prefix: "" } } });
  });

  test.each([
    ["header:Authorization=GenieKey", '"Authorization": `GenieKey $'],
    ["header:Authorization=Token token=", '"Authorization": `Token token=$'],
    ["header:X-Key", '"X-Key": apiKey'],
  ])("%s are sent behind their word", async (text, expected) => {
    const wishes = await wish(undefined, { auth: parseAuth(text) });
    expect(packageFiles(wishes, tidy(wishes).document).get("src/index.ts")).toContain(expected);
  });
});

test("options of a factory have names that mean nothing else", async () => {
  const header = (name: string) => ({ name, in: "header", required: true });
  const wishes = await wish(undefined, {
    server: parseServer("https://{class}.{tenant}.{token}.acme.test"),
    auth: { kind: "bearer" },
  });
  const { document } = tidy(wishes);
  for (const item of Object.values<Document["paths"][string]>(document.paths))
    Object.assign(item, { parameters: [...(item.parameters ?? []), header("Timeout"), header("Tenant")] });
  const headers = requiredHeaders(document, wishes);
  expect(headers).toEqual({ timeoutHeader: "Timeout", tenantHeader: "Tenant" });
  expect(Object.keys(wishes.server.variables)).toEqual(["classPart", "tenant", "tokenPart"]);
  const files = packageFiles({ ...wishes, headers }, document);
  expect(files.get("src/index.ts")).toContain(
    "const { classPart, tenant, tokenPart, url, token, timeoutHeader, tenantHeader,",
  );
  // Spread as they are, headers that cannot be read by name would be lost without a word.
  expect(files.get("src/index.ts")).toContain("...checkHeaders(factory, common.headers)");
});
