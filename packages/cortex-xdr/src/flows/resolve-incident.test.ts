import { describe, expect, test } from "vitest";
import { doubts, type Fault, noConnection, refusals } from "../../../cortex/test/faults.ts";
import { refuse, Tenant } from "../../test/tenant.ts";
import { resolveIncident } from "./resolve-incident.ts";

const resolution = { status: "resolved_true_positive", comment: "INC0012345" } as const;

function tenantWith(operation: "update_incident" | "get_incidents", ...faults: Fault[]): Tenant {
  const tenant = new Tenant();
  tenant.add("2927", 1000);
  for (const fault of faults) tenant.breakNext(operation, fault);
  return tenant;
}

const answering = (name: string, answer: () => Response): Fault => ({ name, done: false, break: answer });

test("status and comment go in one update, and the server's word is taken for it", async () => {
  const tenant = tenantWith("update_incident");
  expect(await resolveIncident(tenant.client, "2927", resolution)).toMatchObject({ state: "resolved" });
  const update_data = { status: "resolved_true_positive", resolve_comment: "INC0012345" };
  expect(tenant.calls).toEqual([["update_incident", { incident_id: "2927", update_data }]]);
});

test("without a comment none is sent", async () => {
  const tenant = tenantWith("update_incident");
  await resolveIncident(tenant.client, "2927", { status: "resolved_other" });
  expect(tenant.calls[0]?.[1]).toEqual({ incident_id: "2927", update_data: { status: "resolved_other" } });
});

describe("asked to confirm", () => {
  test("it reads the incident and hands it back", async () => {
    const tenant = tenantWith("update_incident");
    const report = await resolveIncident(tenant.client, "2927", { ...resolution, confirm: true });
    expect(report).toMatchObject({ state: "resolved", incident: { status: "resolved_true_positive" } });
  });

  test("it does not vouch for what the incident does not show", async () => {
    const tenant = tenantWith(
      "update_incident",
      answering("says yes", () => Response.json({ reply: true })),
    );
    const report = await resolveIncident(tenant.client, "2927", { ...resolution, confirm: true });
    expect(report).toMatchObject({
      state: "unknown",
      reason: expect.stringMatching(/^Cortex XDR answered with a success\. It is new now\./),
    });
  });

  test.each(doubts)("what the server confirmed stays resolved when $name on reading", async (fault) => {
    const tenant = tenantWith("get_incidents", fault);
    const report = await resolveIncident(tenant.client, "2927", { ...resolution, confirm: true }, { retry: false });
    expect(report.state).toBe("resolved");
    expect(report.incident).toBeUndefined();
    expect(report.reason).toMatch(/^Reading it again failed: /);
  });
});

test.each([
  null,
  { reply: { incidents: {} } },
  { reply: { incidents: [null] } },
  { reply: { incidents: [{ incident_id: "2927" }] } },
])("the answer %j is reported as unknown, whether it comes to the update or to the reading of it", async (body) => {
  const odd = answering("odd", () => Response.json(body));
  for (const tenant of [tenantWith("update_incident", odd), tenantWith("update_incident", ...doubts.slice(0, 1))]) {
    tenant.breakNext("get_incidents", odd);
    expect(await resolveIncident(tenant.client, "2927", resolution)).toMatchObject({ state: "unknown" });
  }
});

test.each(doubts)("the update is sent once and then looked for when $name", async (fault) => {
  const tenant = tenantWith("update_incident", fault);
  const report = await resolveIncident(tenant.client, "2927", resolution);
  expect(report).toMatchObject({ state: fault.done ? "resolved" : "unknown" });
  if (!fault.done) expect(report.reason).toMatch(/It is new now\./);
  expect(tenant.calls.map(([operation]) => operation)).toEqual(["update_incident", "get_incidents"]);
  expect(tenant.updates).toBe(fault.done ? 1 : 0);
});

test.each(doubts)("it stays unknown when reading fails too because $name", async (fault) => {
  const [lost] = doubts.filter(({ done }) => done);
  const tenant = tenantWith("get_incidents", fault);
  if (lost) tenant.breakNext("update_incident", lost);
  const report = await resolveIncident(tenant.client, "2927", resolution, { retry: false });
  expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("Reading it again failed: ") });
});

test.each(refusals)("it has failed, without a look, when $name", async (fault) => {
  const tenant = tenantWith("update_incident", fault, fault, fault);
  const report = await resolveIncident(tenant.client, "2927", resolution);
  expect(report).toMatchObject({ state: "failed", reason: expect.stringMatching(/^Cortex XDR answered 4\d\d: /) });
  expect(tenant.updates).toBe(0);
});

test("nothing was sent when there is no connection", async () => {
  const tenant = tenantWith("update_incident", noConnection, noConnection, noConnection);
  expect(await resolveIncident(tenant.client, "2927", resolution)).toMatchObject({ state: "not-sent" });
});

describe("an error of the API", () => {
  test.each([200, 500])(
    "in a %i leaves it open when the incident is as before: the replica read may lag",
    async (status) => {
      const tenant = tenantWith(
        "update_incident",
        answering("refuses", () => refuse("not a valid user", status)),
      );
      const report = await resolveIncident(tenant.client, "2927", resolution);
      expect(report).toMatchObject({ state: "unknown", serverText: "An error occurred: not a valid user" });
      expect(report.reason).not.toContain("not a valid user");
    },
  );

  test("for an incident that does not exist leaves it open, and says that the key sees none", async () => {
    const report = await resolveIncident(new Tenant().client, "9", resolution);
    expect(report).toMatchObject({ state: "unknown", serverText: "An error occurred: Incident not found" });
    expect(report.reason).toMatch(/The key sees no incident with this id\./);
  });

  test("is overruled by an incident that shows the resolution", async () => {
    const after = (answer: () => Response) => {
      answer();
      return refuse("reached max number of retries");
    };
    const tenant = tenantWith("update_incident", { name: "", done: true, break: after });
    expect(await resolveIncident(tenant.client, "2927", resolution)).toMatchObject({ state: "resolved" });
  });
});

describe("the incident that is read after a lost answer", () => {
  const [lost] = doubts;
  const readAs = async (shown: object, asked: Parameters<typeof resolveIncident>[2]) => {
    const tenant = new Tenant();
    tenant.add("2927", 1000, shown);
    if (lost) tenant.breakNext("update_incident", lost);
    return (await resolveIncident(tenant.client, "2927", asked)).state;
  };

  test.each([
    ["resolved_duplicate_incident", "resolved_duplicate"],
    ["resolved_true_positive", "RESOLVED_THREAT_HANDLED"],
    ["resolved_other", "RESOLVED_OTHER"],
  ] as const)("counts %s as %s", async (status, asked) => {
    expect(await readAs({ status }, { status: asked })).toBe("resolved");
  });

  test("does not count when somebody else resolved it with another comment", async () => {
    const shown = { status: "resolved_true_positive", resolve_comment: "mine" };
    expect(await readAs(shown, resolution)).toBe("unknown");
  });

  test("counts by its status where the tenant returns no comments", async () => {
    const shown = { status: "resolved_true_positive", resolve_comment: undefined };
    expect(await readAs(shown as object, resolution)).toBe("resolved");
  });
});

test.each([
  [["", resolution], "pass the incident's id as a string"],
  [["2927", { ...resolution, comment: 7 }], 'pass "comment" as a string'],
  [["2927", { ...resolution, confirm: "false" }], 'pass "confirm" as a boolean'],
  [["2927", { ...resolution, coment: "INC1" }], 'unknown option "coment"'],
  [["2927", resolution, { retires: 1 }], 'unknown option "retires"'],
])("%j is refused before anything is sent", async (given, message) => {
  const tenant = tenantWith("update_incident");
  const [id, wrong, options] = given as [string, typeof resolution, object?];
  await expect(resolveIncident(tenant.client, id, wrong, options)).rejects.toThrow(message);
  expect(tenant.calls).toEqual([]);
});

test("what the caller changes after the call changes nothing", async () => {
  const tenant = tenantWith("update_incident", ...doubts.slice(1, 2));
  const given = { ...resolution, comment: "INC0012345" as string };
  const options = { headers: { "x-note": "first" } };
  const resolved = resolveIncident(tenant.client, "2927", given, options);
  Object.assign(given, { comment: "changed", status: "new" });
  options.headers["x-note"] = "not a header\n";
  expect(await resolved).toMatchObject({ state: "resolved", incident: { resolve_comment: "INC0012345" } });
});

test.each(["under_investigation", "new", undefined])("status %s is refused before anything is sent", async (status) => {
  const tenant = tenantWith("update_incident");
  const wrong = { status } as unknown as typeof resolution;
  await expect(resolveIncident(tenant.client, "2927", wrong)).rejects.toThrow('pass "status" as one that resolves');
  expect(tenant.calls).toEqual([]);
});
