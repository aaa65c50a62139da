import { describe, expect, test } from "vitest";
import { createDatadogClient, type DatadogClientOptions, isIncidentClientError } from "./index.ts";

const keys = { apiKey: "key-one", applicationKey: "key-two" };

/** Makes a client whose requests are recorded and answered with an empty list of projects. */
function recordingClient(options: Partial<DatadogClientOptions> = {}) {
  const requests: { url: string; headers: Record<string, string> }[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    requests.push({ url: String(url), headers: init?.headers as Record<string, string> });
    return Response.json({ data: [] });
  };
  return { client: createDatadogClient({ ...keys, fetch, ...options }), requests };
}

describe("createDatadogClient", () => {
  test("sends both keys to the API host of the site", async () => {
    const { client, requests } = recordingClient({ site: "datadoghq.eu" });
    expect(await client.listProjects()).toMatchObject({ ok: true, status: 200, data: { data: [] } });
    expect(requests[0]?.url).toBe("https://api.datadoghq.eu/api/v2/cases/projects");
    expect(requests[0]?.headers).toMatchObject({ "dd-api-key": "key-one", "dd-application-key": "key-two" });
  });

  test("takes a site that nobody knew when it was written", async () => {
    const { client, requests } = recordingClient({ site: "eu9.datadoghq.com" });
    await client.listProjects();
    expect(requests[0]?.url).toContain("https://api.eu9.datadoghq.com/");
  });

  test("keeps the path of a base URL", async () => {
    const { client, requests } = recordingClient({ url: "https://proxy.example.com/datadog/" });
    await client.listProjects();
    expect(requests[0]?.url).toBe("https://proxy.example.com/datadog/api/v2/cases/projects");
  });

  test.each<[string, object, RegExp]>([
    ["a missing API key", { apiKey: undefined }, /pass a non-empty "apiKey"/],
    ["an empty application key", { applicationKey: " " }, /pass a non-empty "applicationKey"/],
    ["a key with a line break", { apiKey: "secret-value\n" }, /"apiKey" has white space/],
    ["a site with a scheme", { site: "https://datadoghq.com" }, /"site" must be a host name/],
    ["a site with a path", { site: "datadoghq.com/evil" }, /"site" must be a host name/],
    ["a base URL that is none", { url: "datadoghq.com" }, /"url" must be a full URL/],
    ["plain http", { url: "http://datadog.example.com" }, /plain http/],
    ["credentials in the base URL", { url: "https://me:secret-value@example.com" }, /must not have credentials/],
    ["a misspelt option", { aplicationKey: "x" }, /unknown option "aplicationKey"; known: .*applicationKey/],
    ["a timeout of nothing", { timeout: 0 }, /"timeout" must be a number greater than 0/],
  ])("refuses %s and says what to pass, without showing a secret", (_, wrong, message) => {
    const create = () => createDatadogClient({ ...keys, ...wrong });
    expect(create).toThrow(message);
    expect(create).not.toThrow(/secret-value/);
    try {
      create();
    } catch (error) {
      expect(isIncidentClientError(error) && error.outcome).toBe("not-sent");
    }
  });

  test("allows plain http to this machine, and elsewhere when told to", () => {
    expect(() => createDatadogClient({ ...keys, url: "http://127.0.0.1:4010" })).not.toThrow();
    expect(() => createDatadogClient({ ...keys, url: "http://lab.example.com", allowInsecure: true })).not.toThrow();
  });

  test("makes a failure of a 202 that lists findings which were not assigned", async () => {
    const failures = [{ finding_id: "a", status: 404, title: "Not Found", detail: "finding not found" }];
    const assign = async (meta: object) => {
      const fetch = async () => Response.json({ data: { type: "assignee" }, meta }, { status: 202 });
      const findings = { data: [{ id: "a", type: "findings" as const }] };
      const body = { data: { type: "assignee" as const, relationships: { findings } } };
      return createDatadogClient({ ...keys, fetch }).assignFindings({ body });
    };
    expect(await assign({ failures })).toMatchObject({ ok: false, status: 202, outcome: "unknown", attempts: 1 });
    expect(await assign({ failures: [] })).toMatchObject({ ok: true, status: 202 });
    expect(await assign({ warnings: failures })).toMatchObject({ ok: true, status: 202 });
  });
});
