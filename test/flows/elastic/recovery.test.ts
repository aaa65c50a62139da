import { type PushReport, resumePush, type Unrecorded } from "@incident-clients/elastic/flows";
import { describe, expect, test } from "vitest";
import { partOf } from "../../lib/sample.ts";
import { doubts, type Fault, noConnection, oddSuccesses, refusals } from "../faults.ts";
import { callsOf, type Kibana, making, openKibana, versions } from "./kibana.ts";

// Every call of every version fails in every way, and a person then does what the report says. However it went, there is
// one incident in the end, its case knows it, and it has each comment once.

const faults = [...doubts, ...oddSuccesses, ...refusals, noConnection];
const trouble = versions.flatMap((version) =>
  callsOf[version].flatMap((operation) =>
    faults.map((fault) => ({ version, operation, fault, name: fault.name, making: making[version] })),
  ),
);
type Trouble = (typeof trouble)[number];

/** What a first push says as long as the fault lasts. */
function stateOf({ version, operation, fault }: Trouble): PushReport["state"] {
  if (operation === "addExternalDetails") return fault.done ? "pushed" : "incident-only";
  if (operation !== making[version] || fault === noConnection) return "not-sent";
  if (refusals.includes(fault)) return "rejected";
  return version === "8.15" && fault.done ? "pushed" : "unknown";
}

/** A report says nothing of the ticketing system and of the case that is not so. */
function expectTrue(report: PushReport, { fake, one }: Kibana, before: string): void {
  if (report.state === "pushed") expect(one.external_service?.external_id).toBe(report.incident.id);
  if (report.state === "incident-only") expect(fake.incidents.map(({ id }) => id)).toContain(report.incident.id);
  if (report.state === "not-sent" || report.state === "rejected") expect(JSON.stringify(fake.incidents)).toBe(before);
  expect("resume" in report).toBe(
    /incident-only/.test(report.state) || (report.state === "unknown" && !!report.resume),
  );
  if (report.state !== "pushed") expect(report.reason).not.toMatch(/undefined|null/);
}

/** Does what the report says, as a person who can look into the ticketing system. */
async function follow(report: PushReport, { client, fake, one, push }: Kibana): Promise<PushReport> {
  if (report.state === "pushed") return report;
  // What is left to do has to survive in a file.
  if (report.state === "incident-only") return resumePush(client, JSON.parse(JSON.stringify(report.resume)));
  if (report.state !== "unknown") return push();
  const [incident] = fake.incidents;
  const fresh = one.comments?.filter(({ pushed_at }) => !pushed_at).map(({ id }) => id) ?? [];
  if (!incident || !fresh.some((id) => incident.comments.includes(id))) return push();
  if (!report.resume) return report; // From 7.12 on no call can tell the case of its incident.
  const { id, title, url } = incident;
  const resumed = await resumePush(client, { ...report.resume, incident: { id, title, url } });
  if (resumed.state !== "pushed") return resumed;
  incident.comments.push(...resumed.missedComments.filter((comment) => !incident.comments.includes(comment)));
  return resumed;
}

function expectNothingLostOrTwice({ fake, one }: Kibana, report: PushReport): void {
  expect(fake.incidents).toHaveLength(1);
  expect(fake.incidents[0]?.comments.toSorted()).toEqual(one.comments?.map(({ id }) => id));
  if (report.state === "unknown") expect(report.reason).toContain("pushing again makes a second one");
  else expect(one.external_service?.external_id).toBe(fake.incidents[0]?.id);
  expect(["pushed", "unknown"]).toContain(report.state);
}

describe.each([
  { how: "once", times: 1 },
  { how: "until someone ends it", times: Number.POSITIVE_INFINITY },
])("a fault that is there $how", ({ times }) => {
  const suffer = async (kibana: Kibana, { operation, fault }: { operation: Trouble["operation"]; fault: Fault }) => {
    const before = JSON.stringify(kibana.fake.incidents);
    fault.strike(kibana.fake.on(operation)).times(times);
    const report = await kibana.push();
    expectTrue(report, kibana, before);
    kibana.heal();
    expectNothingLostOrTwice(kibana, await follow(report, kibana));
    return report;
  };

  test.each(partOf(trouble, 3, `a fault ${times} times`))(
    "Kibana $version, first push, $operation: $name",
    async (one) => {
      const kibana = openKibana(one.version);
      kibana.comment("c1");
      kibana.comment("c2");
      Object.assign(kibana.fake.configuration ?? {}, { closure_type: "close-by-pushing" });
      const report = await suffer(kibana, one);
      if (times > 1 || one.operation === one.making) {
        // One refusal for too many requests, or a connection that fails once, is repeated.
        const isRepeated = times === 1 && (one.fault === noConnection || one.name === "there are too many requests");
        expect(report.state).toBe(isRepeated ? "pushed" : stateOf(one));
      }
    },
  );

  test.each(partOf(trouble, 3, `a fault ${times} times`))(
    "Kibana $version, a later push, $operation: $name",
    async (one) => {
      const kibana = openKibana(one.version);
      kibana.comment("c1");
      expect((await kibana.push()).state).toBe("pushed");
      kibana.comment("c2");
      kibana.comment("c3");
      await suffer(kibana, one);
    },
  );
});

const outages = versions.flatMap((version) => {
  const everywhere = (["incident", 0, 1] as const).map((outage) => ({ version, outage }));
  return version === "8.15" ? [...everywhere, { version, outage: "conflict" as const }] : everywhere;
});

test.each(outages)(
  "a push to Kibana $version that fails at $outage leaves the outcome unknown",
  async ({ version, outage }) => {
    const kibana = openKibana(version);
    kibana.comment("c1");
    kibana.comment("c2");
    kibana.fake.outage = outage;

    const report = await kibana.push();
    kibana.heal();
    if (report.state !== "unknown") throw new Error(`it is ${report.state}`);
    expect(report.reason).toContain("The incident may exist: look in the ticketing system.");
    expect(kibana.one.external_service).toBeNull();
    const [incident] = kibana.fake.incidents;
    expect(incident === undefined).toBe(outage === "incident");
    if (!incident) return expectNothingLostOrTwice(kibana, await kibana.push());
    if (version === "8.15") {
      expect(report.reason).toMatch(/^Kibana answered 4(24|09): .*pushing again makes a second one\.$/);
      expect(report).not.toHaveProperty("resume");
      return;
    }
    const { id, title, url } = incident;
    const resumed = await resumePush(kibana.client, { ...(report.resume as Unrecorded), incident: { id, title, url } });
    // The person is told of every comment whose arrival nobody saw.
    expect(resumed).toMatchObject({ state: "pushed", missedComments: ["c1", "c2"] });
    expect(kibana.one.external_service?.external_id).toBe(id);
  },
);
