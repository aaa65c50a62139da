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
/** Answers with a list of projects whose first is edited; every text in it stands for a tenant's own. */
const edited =
  (edit: (project: Item) => void): Behaviour =>
  (response, example) => {
    const [project = expect.unreachable("no project")] = (example as { data: Item[] }).data;
    Object.assign(project, { id: secret, attributes: { ...project.attributes, name: secret, key: secret } });
    edit(project);
    send(response, { data: [project] });
  };
const text =
  (body: string, status = 200, type = "application/json"): Behaviour =>
  (response) =>
    send(response, body, status, type);
const json = { "content-type": "application/json" };

describe("a verification against a tenant that breaks the contract on purpose", () => {
  test.each<[string, Behaviour]>([
    ["$.data[].id is integer, not string", edited((project) => Object.assign(project, { id: 7 }))],
    ["$.data[] lacks the required property type", edited((project) => delete project.type)],
    ["$.data[].type does not have its constant value", edited((project) => Object.assign(project, { type: secret }))],
    ["status 418 is not documented", text("{}", 418)],
    ["media type text/html is not documented", text(`<p>${secret}</p>`, 200, "text/html")],
    ["media type (none) is not documented", text(secret, 200, `${secret}: not a type`)],
    ["the answer's body is not valid JSON", text(`{"data": "${secret}`)],
    ["the answer has no body; one is documented", text("")],
    ["the client has no answer to trust: network", (response) => response.destroy()],
    [
      "the client has no answer to trust: redirect",
      (response) => response.writeHead(302, { location: `https://${secret}.example.com/` }).end(),
    ],
    [
      "the client has no answer to trust: timeout",
      (response) => response.writeHead(200, json).write(`{"data": "${secret}`),
    ],
  ])("says “%s”, keeps the others, and repeats nothing of the tenant", async (problem, behaviour) => {
    tenant.behaviours.listProjects = behaviour;
    const { findings, report } = await verify();
    expect(findings.filter(isBroken).map(({ endpoint }) => endpoint.operation.operationId)).toEqual(["listProjects"]);
    expect(report).toContain(`**broken**: ${problem.startsWith("$") ? "answer: " : ""}${problem}`);
    expect(report).not.toContain(secret);
    expect(report).not.toContain(tenant.url);
  });

  test("shows new properties by name and the keys of maps not at all", async () => {
    const news = { rating: secret, [`${secret}: text`]: 1 };
    tenant.behaviours.listProjects = edited((project) => Object.assign(project, news));
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
    tenant.behaviours.listProjects = (response) => response.writeHead(200, json).end(bytes);
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
