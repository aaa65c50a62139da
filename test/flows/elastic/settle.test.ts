import { describe, expect, test } from "vitest";
import { lost, lostRequest } from "../faults.ts";
import { type Kibana, openKibana } from "./kibana.ts";

// What the flow does by itself about a push that the first answer does not settle.

describe("the history of a case", () => {
  test("shows a push of unknown outcome that the case does not show", async () => {
    const kibana = openKibana("8.15");
    lost.strike(kibana.fake.on("pushCase"));
    kibana.fake.on("getCase").pass();
    kibana.fake.on("getCase").reply(403).times(Number.POSITIVE_INFINITY);
    const report = await kibana.push();
    expect(report).toMatchObject({ state: "pushed", incident: { id: kibana.fake.incidents[0]?.id } });
    expect(kibana.called()).toEqual(["getCase", "pushCase", "getCase", "findCaseActivity"]);
  });

  test("is looked at again with the case until one of them shows the push, which is sent once", async () => {
    const kibana = openKibana("8.15");
    const before = structuredClone(kibana.one);
    const empty = { page: 1, perPage: 100, total: 0, userActions: [] };
    lost.strike(kibana.fake.on("pushCase"));
    kibana.fake.on("getCase").pass();
    kibana.fake.on("getCase").offContract(Response.json(before)).times(3);
    kibana.fake.on("findCaseActivity").offContract(Response.json(empty)).times(2);
    const steps: string[] = [];
    const onProgress = ({ doing }: { doing: string }) => void steps.push(doing);
    const report = await kibana.push({}, { patience: 2000, retry: { baseDelay: 1 }, onProgress });
    expect(report).toMatchObject({ state: "pushed", incident: { id: kibana.fake.incidents[0]?.id } });
    const look = ["getCase", "findCaseActivity"];
    expect(kibana.called()).toEqual(["getCase", "pushCase", ...look, ...look, ...look]);
    expect(steps).toEqual(["looking", "waiting", "looking", "waiting", "looking"]);
    expect(kibana.fake.incidents).toHaveLength(1);
  });

  test("is waited for where the case is ahead of it", async () => {
    const kibana = openKibana("8.15");
    lost.strike(kibana.fake.on("pushCase"));
    const empty = { page: 1, perPage: 100, total: 0, userActions: [] };
    kibana.fake.on("findCaseActivity").offContract(Response.json(empty));
    const report = await kibana.push({}, { patience: 2000, retry: { baseDelay: 1 } });
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.stringMatching(/^The answer to the push did/)] });
    expect(kibana.called().filter((operation) => operation === "findCaseActivity")).toHaveLength(2);
  });

  test("leaves it unknown when patience or the caller's signal ends, and nothing is pushed again", async () => {
    for (const end of [() => ({ patience: 60 }), () => ({ signal: AbortSignal.timeout(60) })]) {
      const kibana = openKibana("8.15");
      lostRequest.strike(kibana.fake.on("pushCase"));
      expect((await kibana.push({}, { patience: 5000, retry: { baseDelay: 5 }, ...end() })).state).toBe("unknown");
      expect(kibana.called().filter((operation) => operation === "pushCase")).toHaveLength(1);
      expect(kibana.called().filter((operation) => operation === "getCase").length).toBeGreaterThan(2);
    }
  });

  test.each(["8.17", "9.0"])(
    "is asked in %s after a conflict, which comes once the incident was made",
    async (version) => {
      const kibana = openKibana(version);
      Object.assign(kibana.one, { status: "closed" });
      kibana.fake.outage = "conflict";
      const reason = expect.stringMatching(
        /^Kibana answered 409: .*The incident may exist.*pushing again makes a second/,
      );
      expect(await kibana.push()).toMatchObject({ state: "unknown", reason });
      expect(kibana.called()).toEqual(["getCase", "pushCase", "getCase", "findCaseActivity"]);
      expect(kibana.fake.incidents).toHaveLength(1);
    },
  );

  test.each(["conflict", "incident", 0] as const)("is asked once where Kibana has ended (%s)", async (outage) => {
    const kibana = openKibana("8.15");
    kibana.comment("c1");
    kibana.fake.outage = outage;
    expect(await kibana.push({}, { patience: 60_000 })).toMatchObject({ state: "unknown" });
    expect(kibana.called()).toEqual(["getCase", "pushCase", "getCase", "findCaseActivity"]);
  });

  test("warns of a second incident where a conflict came of another push at the same time", async () => {
    const kibana = openKibana("8.15");
    const path = { caseId: "case-1", connectorId: kibana.serviceNow.id };
    const conflict = { statusCode: 409, error: "Conflict", message: "version conflict" };
    kibana.fake
      .on("pushCase")
      .offContract(Response.json(conflict, { status: 409 }))
      .meanwhile(() => kibana.client.pushCase({ path, body: {} }));
    const report = await kibana.push();
    expect(report).toMatchObject({ state: "pushed", incident: { id: kibana.fake.incidents[0]?.id } });
    expect(report.warnings.join(" ")).toMatch(/there are two incidents/);
  });

  test("is not taken for this push when it shows an earlier one", async () => {
    const kibana = openKibana("8.15");
    await kibana.push();
    await kibana.push({ connectorId: kibana.jira.id });
    lostRequest.strike(kibana.fake.on("pushCase"));
    expect((await kibana.push()).state).toBe("unknown");
  });

  test("warns where the case shows a push that it lacks, since another one makes a second incident", async () => {
    const kibana = openKibana("8.15");
    kibana.fake.outage = "history";
    lost.strike(kibana.fake.on("pushCase"));
    const report = await kibana.push();
    expect(report).toMatchObject({ state: "pushed", warnings: [expect.any(String), expect.any(String)] });
    expect(report.warnings.join()).toMatch(/second incident/);
  });
});

describe("an incident that could not be recorded", () => {
  const conflict = { statusCode: 409, error: "Conflict", message: "[cases:case-1]: version conflict" };
  const writes = (kibana: Kibana) => kibana.called().filter((operation) => operation === "addExternalDetails").length;

  test.each(["7.7", "7.11"] as const)(
    "is recorded at the second try in %s, and the push is not repeated",
    async (version) => {
      const kibana = openKibana(version);
      kibana.comment("c1");
      kibana.fake.on("addExternalDetails").offContract(Response.json(conflict, { status: 409 }));
      const report = await kibana.push({ connectorId: version === "7.11" ? kibana.jira.id : undefined });
      expect(report).toMatchObject({
        state: "pushed",
        incident: { id: kibana.fake.incidents[0]?.id },
        missedComments: [],
      });
      expect(report.warnings).toHaveLength(version === "7.11" ? 1 : 0);
      expect([writes(kibana), kibana.fake.incidents.length]).toEqual([2, 1]);
    },
  );

  test("is left to the caller after the second try, and after a refusal at once", async () => {
    for (const [status, tries] of [
      [409, 2],
      [403, 1],
    ] as const) {
      const kibana = openKibana("7.11");
      const answer = Response.json(conflict, { status });
      kibana.fake.on("addExternalDetails").offContract(answer).times(Number.POSITIVE_INFINITY);
      expect(await kibana.push()).toMatchObject({ state: "incident-only", result: { status } });
      expect(writes(kibana)).toBe(tries);
    }
  });

  test("is not written onto a case that was closed meanwhile", async () => {
    const kibana = openKibana("7.11");
    const close = () => Object.assign(kibana.one, { status: "closed" });
    kibana.fake
      .on("addExternalDetails")
      .offContract(Response.json(conflict, { status: 409 }))
      .meanwhile(close);
    expect(await kibana.push()).toMatchObject({ state: "incident-only", reason: expect.stringContaining("reopen it") });
    expect(writes(kibana)).toBe(1);
  });
});
