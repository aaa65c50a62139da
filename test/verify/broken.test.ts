import { makePlan } from "@incident-clients/scripts/prove/verify/plan";
import { type Exchange, recordingFetch } from "@incident-clients/scripts/prove/verify/record";
import { isBroken, writeReport } from "@incident-clients/scripts/prove/verify/report";
import { runPlan } from "@incident-clients/scripts/prove/verify/run";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";
import { type Behaviour, secret, send, Tenant } from "./tenant.ts";

const vendor = vendors.find(({ name }) => name === "datadog") ?? expect.unreachable("no vendor");
const tenant = new Tenant(vendor);
beforeAll(() => tenant.open());
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.behaviours = {};
});

/** A verification of the reads, and its report. */
async function verify(parameters = { case_id: secret }) {
  const exchanges: Exchange[] = [];
  const client = vendor.connect(tenant.url, { fetch: recordingFetch(exchanges), retry: false, timeout: 1000 });
  const plan = makePlan(vendor.document, { inputs: {}, parameters, allowWrites: false });
  const findings = await runPlan(vendor.document, plan, client, exchanges);
  return { findings, report: writeReport("A tenant", findings, plan.skip) };
}

type Item = Record<string, unknown> & { attributes: Record<string, unknown> };
/** A list of projects whose first is edited; every text in it stands for a tenant's own. */
const edited = (example: unknown, edit: (project: Item) => void) => {
  const { data } = example as { data: Item[] };
  const [project] = data;
  if (!project) throw new Error("no project");
  Object.assign(project, { id: secret, attributes: { ...project.attributes, name: secret, key: secret } });
  edit(project);
  return { data: [project] };
};

describe("a verification against a tenant that breaks the contract on purpose", () => {
  test.each<[string, string, Behaviour]>([
    [
      "$.data[].id is integer, not string",
      "a wrong type",
      (response, example) =>
        send(
          response,
          edited(example, (project) => Object.assign(project, { id: 7 })),
        ),
    ],
    [
      "$.data[] lacks the required property type",
      "a missing property",
      (response, example) =>
        send(
          response,
          edited(example, (project) => delete project.type),
        ),
    ],
    [
      "$.data[].type does not have its constant value",
      "a wrong constant",
      (response, example) =>
        send(
          response,
          edited(example, (project) => Object.assign(project, { type: secret })),
        ),
    ],
    ["status 418 is not documented", "an undocumented status", (response, example) => send(response, example, 418)],
    [
      "media type text/html is not documented",
      "a login page",
      (response) => send(response, `<p>${secret}</p>`, 200, "text/html"),
    ],
    [
      "media type (none) is not documented",
      "a media type that is none",
      (response) => send(response, secret, 200, `${secret}: not a type`),
    ],
    ["the answer's body is not valid JSON", "a cut off body", (response) => send(response, `{"data": "${secret}`)],
    ["the answer has no body; one is documented", "no body", (response) => send(response, "")],
    ["the client has no answer to trust: network", "no answer", (response) => response.destroy()],
    [
      "the client has no answer to trust: redirect",
      "a redirect",
      (response) => response.writeHead(302, { location: `https://${secret}.example.com/` }).end(),
    ],
    [
      "the client has no answer to trust: timeout",
      "a body that never ends",
      (response) => response.writeHead(200, { "content-type": "application/json" }).write(`{"data": "${secret}`),
    ],
  ])("says “%s” for %s, keeps the others, and repeats nothing of the tenant", async (problem, _, behaviour) => {
    tenant.behaviours.listProjects = behaviour;
    const { findings, report } = await verify();
    expect(findings.filter(isBroken).map(({ endpoint }) => endpoint.operation.operationId)).toEqual(["listProjects"]);
    expect(report).toContain(`**broken**: ${problem.startsWith("$") ? "answer: " : ""}${problem}`);
    expect(report).not.toContain(secret);
    expect(report).not.toContain(tenant.url);
  });

  test("shows new properties by name and the keys of maps not at all", async () => {
    tenant.behaviours.listProjects = (response, example) =>
      send(
        response,
        edited(example, (project) => Object.assign(project, { rating: secret, [`${secret}: text`]: 1 })),
      );
    const { findings, report } = await verify();
    expect(findings.some(isBroken)).toBe(false);
    expect(report).toContain("$.data[].rating: string (undocumented)");
    expect(report).toContain("$.data[].*: integer (undocumented)");
    expect(report).toContain("$.data[].attributes.key: string");
    expect(report).not.toContain(secret);
  });

  test("a call that the client refuses to make is not mistaken for the one before it", async () => {
    const { findings, report } = await verify({ case_id: ".." });
    const refused = findings.find(({ endpoint }) => endpoint.operation.operationId === "getCase");
    expect(refused?.verdict).toBeUndefined();
    expect(report).toContain("**broken**: the client refused the input: UsageError");
  });

  test("an answer that the client cannot trust is broken, though its form is right", async () => {
    // Not UTF-8, where a lenient reader would see a text.
    const bytes = Buffer.from('{"data": [], "note": "?"}', "latin1");
    bytes[bytes.indexOf("?")] = 0xff;
    tenant.behaviours.listProjects = (response) =>
      response.writeHead(200, { "content-type": "application/json" }).end(bytes);
    const { findings } = await verify();
    expect(findings.filter(isBroken).map(({ verdict }) => verdict?.problems)).toEqual([[]]);
  });

  test("a documented failure keeps the contract, with or without its body", async () => {
    for (const body of [{ errors: [{ title: secret }] }, ""]) {
      tenant.behaviours.listProjects = (response) => send(response, body, 429);
      const { findings, report } = await verify();
      expect(findings.some(isBroken)).toBe(false);
      expect(report).toContain("| `listProjects` | 429 | kept |");
      expect(report).not.toContain(secret);
    }
  });
});
