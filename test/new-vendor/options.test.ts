import type { Document } from "@incident-clients/openapi";
import { packageFiles } from "@incident-clients/scripts/spec/new-vendor/package/files";
import { starter } from "@incident-clients/scripts/spec/new-vendor/starter";
import {
  authOf,
  parseServer,
  requiredHeaders,
  serverOf,
  type Wishes,
} from "@incident-clients/scripts/spec/new-vendor/wishes";
import { describe, expect, test } from "vitest";

describe("the address in a document", () => {
  const server = (url: string, variables: object) =>
    serverOf({ servers: [{ url, variables }] } as unknown as Document) ?? { template: undefined, variables: {} };

  test("may have a part for the port", () => {
    expect(server("https://api.acme.test:{port}", { port: { default: "8443" } })).toMatchObject({
      template: "https://api.acme.test:{port}",
      variables: { port: { default: "8443" } },
    });
  });

  test.each([
    ["https://acme.test/{base}", { base: { default: "api/v2" } }, "https://acme.test/api/v2"],
    ["https://acme.test/{base}", { base: { default: "" } }, "https://acme.test"],
    ["{scheme}://acme.test", { scheme: { default: "https" } }, "https://acme.test"],
  ])("keeps what no client takes as an option: %s", (url, variables, expected) => {
    expect(server(url, variables).template).toBe(expected);
  });

  test("has no default for a host that is a customer's own", () => {
    const variables = { tenant: { default: "demo" }, region: { default: "eu", enum: ["eu", "us"] } };
    expect(server("https://{tenant}.{region}.acme.test", variables).variables).toMatchObject({
      tenant: { default: undefined },
      region: { default: "eu" },
    });
  });
});

test("options of a factory have names that mean nothing else", () => {
  const document = starter("Acme");
  const header = (name: string) => ({ name, in: "header", required: true });
  for (const item of Object.values(document.paths))
    Object.assign(item, { parameters: [...(item.parameters ?? []), header("Timeout"), header("Tenant")] });
  const wishes: Wishes = {
    name: "acme",
    title: "Acme",
    server: parseServer("https://{class}.{tenant}.{token}.acme.test"),
    auth: { kind: "bearer" },
    source: undefined,
    operations: [],
  };
  const headers = requiredHeaders(document, wishes);
  expect(headers).toEqual({ timeoutHeader: "Timeout", tenantHeader: "Tenant" });
  expect(Object.keys(wishes.server.variables)).toEqual(["classPart", "tenant", "tokenPart"]);
  const files = packageFiles({ ...wishes, headers }, document);
  // However long the line is, the comment stands above the option that it is about.
  expect(files.get("test/types.test-d.ts")).toMatch(/@ts-expect-error No such option.\n +retries/);
  expect(files.get("src/index.ts")).toContain(
    "const { classPart, tenant, tokenPart, url, token, timeoutHeader, tenantHeader,",
  );
  // Spread as they are, headers that cannot be read by name would be lost without a word.
  expect(files.get("src/index.ts")).toContain("...checkHeaders(factory, common.headers)");
});

test.each([
  ["bearer", { kind: "bearer" }],
  ["Basic", { kind: "basic" }],
  ["Digest", undefined],
])("credentials of the scheme %s are taken for what they are", (scheme, expected) => {
  const securitySchemes = { usual: { type: "http", scheme } };
  expect(authOf({ paths: {}, components: { securitySchemes } } as unknown as Document)).toEqual(expected);
});
