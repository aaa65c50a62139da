import { describe, expect, test } from "vitest";
import { createXdrClient, type UpdateIncidentRequest, type XdrClientOptions } from "./index.ts";

/** A client, and the requests it made. */
function connect(options: Partial<XdrClientOptions> = {}, answer = (_: number) => Response.json({ reply: true })) {
  const requests: { url: string; headers: Headers }[] = [];
  const fetch = async (input: unknown, init: RequestInit = {}) => {
    requests.push({ url: String(input), headers: new Headers(init.headers) });
    return answer(requests.length);
  };
  const key = { apiKey: "secret", apiKeyId: "17", keyType: "standard" } as const;
  const address = options.url === undefined ? { fqdn: "acme.xdr.eu.paloaltonetworks.com" } : {};
  return { client: createXdrClient({ ...address, ...key, retry: { baseDelay: 1 }, ...options, fetch }), requests };
}

const body = { request_data: { incident_id: "2927", update_data: { status: "under_investigation" } } } as const;
const failure = (status: number) =>
  Response.json({ reply: { err_code: status, err_msg: "An error occurred", err_extra: null } }, { status });

describe("the address", () => {
  test("is the tenant's API host, with the documented path", async () => {
    const { client, requests } = connect();
    await client.updateIncident({ body });
    expect(requests[0]?.url).toBe(
      "https://api-acme.xdr.eu.paloaltonetworks.com/public_api/v1/incidents/update_incident",
    );
  });

  test("can be a URL, whose path stays", async () => {
    const { client, requests } = connect({ url: "https://proxy.example/xdr/" });
    await client.updateIncident({ body });
    expect(requests[0]?.url).toBe("https://proxy.example/xdr/public_api/v1/incidents/update_incident");
  });
});

test("an advanced key signs every attempt afresh", async () => {
  const { client, requests } = connect({ keyType: "advanced" }, (n) =>
    n < 3 ? failure(429) : Response.json({ reply: true }),
  );
  expect(await client.updateIncident({ body })).toMatchObject({ ok: true, attempts: 3 });
  for (const name of ["x-xdr-nonce", "authorization"])
    expect(new Set(requests.map(({ headers }) => headers.get(name))).size).toBe(3);
  expect(JSON.stringify(requests.map(({ headers }) => [...headers]))).not.toContain("secret");
});

describe("a 500", () => {
  const search = { body: { request_data: {} } };

  test("is not repeated, not even for a read", async () => {
    const { client, requests } = connect({}, () => failure(500));
    expect(await client.getIncidents(search)).toMatchObject({ ok: false, status: 500, attempts: 1 });
    expect(await client.updateIncident({ body })).toMatchObject({ status: 500, outcome: "unknown", attempts: 1 });
    expect(requests).toHaveLength(2);
  });

  test("is repeated for a read when the caller says so", async () => {
    const { client, requests } = connect({}, () => failure(500));
    await client.getIncidents(search, { retry: { baseDelay: 1, statuses: [500] } });
    expect(requests).toHaveLength(3);
  });
});

test("a refused key comes with the clock, the kind and the id among its likely causes", async () => {
  const { client } = connect({}, () => failure(401));
  const result = await client.updateIncident({ body });
  expect(!result.ok && result.hint).toMatch(/id.*kind.*clock/s);
});

describe("an update that the server would refuse", () => {
  const wrong: [object, string][] = [
    [{}, 'pass at least one field in "update_data"'],
    [{ status: undefined }, 'pass at least one field in "update_data"'],
    [{ resolve_comment: "done" }, '"resolve_comment" needs a resolved "status"'],
    [{ resolve_comment: "done", status: "under_investigation" }, '"resolve_comment" needs a resolved "status"'],
    [{ resolve_comment: "done", status: "NEW" }, '"resolve_comment" needs a resolved "status"'],
    [{ assigned_user_pretty_name: "Alex" }, '"assigned_user_pretty_name" needs "assigned_user_mail"'],
    [{ status: "new", starred: true }, 'leave "starred" out'],
  ];

  test.each(wrong)("%j is refused before anything is sent", async (update_data, message) => {
    const { client, requests } = connect();
    const request = { request_data: { incident_id: "2927", update_data } } as UpdateIncidentRequest;
    await expect(client.updateIncident({ body: request })).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });

  test.each([{}, { body: undefined }, { body: {} }, { body: { request_data: { incident_id: 2927 } } }])(
    "a request without its envelope, %j, is refused before anything is sent",
    async (request) => {
      const { client, requests } = connect();
      await expect(client.updateIncident(request as never)).rejects.toThrow('pass "incident_id" as a text');
      expect(requests).toEqual([]);
    },
  );

  test("the same fields go through where they belong together", async () => {
    const { client, requests } = connect();
    const update_data = {
      status: "RESOLVED_OTHER",
      resolve_comment: "done",
      assigned_user_mail: "",
      ticket: "1",
    } as const;
    await client.updateIncident({ body: { request_data: { incident_id: "2927", update_data } } });
    expect(requests).toHaveLength(1);
  });
});

test.each([
  [{ fqdn: undefined }, 'pass "fqdn" as the tenant\'s domain name'],
  [{ fqdn: "https://acme.xdr.eu.paloaltonetworks.com" }, 'pass "fqdn" as the tenant\'s domain name'],
  [{ fqdn: "api-acme.xdr.eu.paloaltonetworks.com" }, 'without "https://" or "api-"'],
  [{ url: "https://proxy.example" }, 'pass "fqdn" or "url", not both'],
  [{ fqdn: undefined, url: "proxy.example" }, '"url" must be a full URL'],
  [{ apiKey: undefined }, 'pass a non-empty "apiKey"'],
  [{ keyType: undefined }, '"keyType" must be "standard" or "advanced"'],
  [{ keytype: "advanced" }, 'unknown option "keytype"'],
])("%j is refused, saying what to pass and no key", (wrong, message) => {
  const options = { fqdn: "acme.xdr.eu.paloaltonetworks.com", apiKey: "secret", apiKeyId: "17", keyType: "standard" };
  const create = () => createXdrClient({ ...options, ...wrong } as XdrClientOptions);
  expect(create).toThrow(message);
  expect(create).not.toThrow("secret");
});

test.each(["!isolate host-7", " /invite", "\u200b@everyone", "！isolate"])(
  "an entry that might act in the war room, %j, is refused before anything is sent",
  async (data) => {
    const { client, requests } = connect();
    const write = client.addCaseEntry({ body: { id: "2927", data } });
    await expect(write).rejects.toThrow('addCaseEntry: "data" begins like a command: put a word before it');
    expect(requests).toEqual([]);
  },
);
