import { describe, expect, test } from "vitest";
import { faults } from "../../test/faults.ts";
import { Kibana } from "../../test/kibana.ts";
import { type PushReport, pushCaseToIncident, resume } from "./index.ts";

// Every call of every version fails in every way, and a person then does what the report says. However it went, there is
// one incident in the end, its case knows it, and it has each comment once.

const path: Record<string, string[]> = {
  "7.7": ["getCase", "getCurrentConnector", "executeAction", "addExternalDetails"],
  "7.11": ["getCase", "findConnectors", "pushCaseByConnector", "addExternalDetails"],
  "8.15": ["getCase", "pushCase"],
};
const trouble = Object.entries(path).flatMap(([version, operations]) =>
  operations.flatMap((operation) =>
    Object.entries(faults).map(([fault, strike]) => ({ version, operation, fault, strike })),
  ),
);

const push = (kibana: Kibana) =>
  pushCaseToIncident(kibana.client, { caseId: "case-1", version: kibana.version }, { retry: { baseDelay: 1 } });

/** A report says nothing of the ticketing system and of the case that is not so. */
function expectTrue(report: PushReport, kibana: Kibana, before: { tickets: string }): void {
  const made = JSON.stringify(kibana.tickets) !== before.tickets;
  const shown = kibana.case.external_service?.external_id;
  if (report.state === "pushed") expect(shown).toBe(report.incident.id);
  if (report.state === "incident-only") expect(kibana.tickets.map(({ id }) => id)).toContain(report.incident.id);
  if (report.state === "not-sent" || report.state === "failed") expect(made, report.reason).toBe(false);
}

/** Does what the report says, as a person who can look into the ticketing system. */
async function follow(report: PushReport, kibana: Kibana): Promise<PushReport> {
  if (report.state === "pushed") return report;
  // What is left to do has to survive in a file.
  if (report.state === "incident-only") return resume(kibana.client, JSON.parse(JSON.stringify(report.resume)));
  if (report.state !== "unknown") return push(kibana);
  const [ticket] = kibana.tickets;
  const fresh = kibana.case.comments?.filter(({ pushed_at }) => !pushed_at).map(({ id }) => id) ?? [];
  const arrived = ticket && fresh.some((id) => ticket.comments.includes(id));
  if (!arrived) return push(kibana);
  if (!report.resume) return report; // From 7.12 on no call can tell the case of its incident.
  const { id, title, url } = ticket;
  const resumed = await resume(kibana.client, { ...report.resume, incident: { id, title, url } });
  if (resumed.state !== "pushed") return resumed;
  ticket.comments.push(...resumed.missedComments.filter((one) => !ticket.comments.includes(one)));
  return resumed;
}

function expectNothingLostOrTwice(kibana: Kibana, report: PushReport): void {
  expect(kibana.tickets).toHaveLength(1);
  expect(kibana.tickets[0]?.comments.toSorted()).toEqual(kibana.case.comments?.map(({ id }) => id));
  if (report.state === "unknown") expect(report.reason).toContain("pushing again makes a second one");
  else expect(kibana.case.external_service?.external_id).toBe(kibana.tickets[0]?.id);
  expect(["pushed", "unknown"]).toContain(report.state);
}

describe.each([
  { how: "once", times: 1 },
  { how: "until someone mends it", times: Number.POSITIVE_INFINITY },
])("a fault that is there $how", ({ times }) => {
  test.each(trouble)("Kibana $version, first push, $operation: $fault", async ({ version, operation, strike }) => {
    const kibana = new Kibana(version);
    kibana.addComment("c1");
    kibana.addComment("c2");
    kibana.closesByPushing = true;
    kibana.breakAt(operation, strike, times);

    const before = { tickets: JSON.stringify(kibana.tickets) };
    const report = await push(kibana);
    expect(kibana.tickets.length, "the flow makes one at most").toBeLessThan(2);
    expectTrue(report, kibana, before);

    kibana.heal();
    expectNothingLostOrTwice(kibana, await follow(report, kibana));
  });

  test.each(trouble)("Kibana $version, a later push, $operation: $fault", async ({ version, operation, strike }) => {
    const kibana = new Kibana(version);
    kibana.addComment("c1");
    expect((await push(kibana)).state).toBe("pushed");
    kibana.addComment("c2");
    kibana.addComment("c3");
    kibana.breakAt(operation, strike, times);

    const before = { tickets: JSON.stringify(kibana.tickets) };
    const report = await push(kibana);
    expectTrue(report, kibana, before);

    kibana.heal();
    expectNothingLostOrTwice(kibana, await follow(report, kibana));
  });
});

describe.each(Object.keys(path))("a connector that fails in Kibana %s", (version) => {
  test.each([
    ["before it makes the incident", "before"],
    ["at the first comment", 0],
    ["at the second comment", 1],
  ] as const)("%s leaves the outcome unknown, and nothing is repeated", async (_, where) => {
    const kibana = new Kibana(version);
    kibana.addComment("c1");
    kibana.addComment("c2");
    kibana.connectorFails = where;

    const report = await push(kibana);
    expect(report.state).toBe("unknown");
    expect(kibana.tickets).toHaveLength(where === "before" ? 0 : 1);
    expect(kibana.case.external_service).toBeNull();

    kibana.heal();
    if (report.state !== "unknown") throw new Error(`it is ${report.state}`);
    expect(report.reason).toContain("The incident may exist: look in the ticketing system.");
    if (version === "8.15" && where !== "before") {
      expect(report.reason).toMatch(/^Kibana answered 424: .*pushing again makes a second one\.$/);
      expect(report).not.toHaveProperty("resume");
      return;
    }
    const [ticket] = kibana.tickets;
    if (!ticket) return expectNothingLostOrTwice(kibana, await push(kibana));
    if (!report.resume) throw new Error("nothing to resume with");
    const resumed = await resume(kibana.client, { ...report.resume, incident: ticket });
    // The person is told of every comment whose arrival nobody saw.
    expect(resumed).toMatchObject({ state: "pushed", missedComments: ["c1", "c2"] });
    expect(kibana.case.external_service?.external_id).toBe(ticket.id);
  });
});
