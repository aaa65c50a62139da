import { createXdrClient, type Incident } from "@incident-clients/cortex-xdr";
import { resolveIncident } from "@incident-clients/cortex-xdr/flows";
import { type FakeXdrOptions, fakeXdr } from "@incident-clients/testing/cortex-xdr";
import { describe, expect, test } from "vitest";
import { doubts, lost, lostRequest, noConnection, refusals } from "../faults.ts";

/** Without the patience to look again, unless a test has it. */
const resolve = (...[client, id, how, options]: Parameters<typeof resolveIncident>) =>
  resolveIncident(client, id, how, { patience: 0, ...options });

const resolution = { status: "resolved_true_positive", comment: "INC0012345" } as const;

function setUp({ lag = 0, ...incident }: Partial<Incident> & Pick<FakeXdrOptions, "lag"> = {}) {
  const fake = fakeXdr({ incidents: [{ incident_id: "2927", ...incident }], lag });
  const key = { apiKey: "key", apiKeyId: "17", keyType: "advanced" } as const;
  const xdr = createXdrClient({ url: "https://api-x.example", ...key, retry: { baseDelay: 1 }, fetch: fake.fetch });
  const [one] = fake.incidents;
  const called = () => fake.calls().map(({ operation }) => operation);
  return { fake, xdr, one, called, update: fake.on("updateIncident"), read: fake.on("getIncidents") };
}

test.each([
  [resolution, { status: "resolved_true_positive", resolve_comment: "INC0012345" }],
  [{ status: "resolved_other" } as const, { status: "resolved_other" }],
])("%j goes in one update, and the server's word is taken for it", async (given, update_data) => {
  const { fake, xdr, one } = setUp();
  expect(await resolve(xdr, "2927", given)).toMatchObject({ state: "resolved" });
  expect(fake.calls().map(({ body }) => body)).toEqual([{ request_data: { incident_id: "2927", update_data } }]);
  expect(one).toMatchObject(update_data);
  fake.verify();
});

describe("asked to confirm", () => {
  const confirm = { ...resolution, confirm: true };

  test("it reads the incident and hands it back", async () => {
    const { xdr } = setUp();
    const incident = { status: "resolved_true_positive" };
    expect(await resolve(xdr, "2927", confirm)).toMatchObject({ state: "resolved", incident });
  });

  test("it looks again until a replica that lags shows it", async () => {
    const { xdr, called } = setUp({ lag: 3 });
    const report = await resolve(xdr, "2927", confirm, { patience: 2000, retry: { baseDelay: 1 } });
    expect(report).toMatchObject({ state: "resolved", incident: { status: "resolved_true_positive" } });
    expect(called()).toEqual(["updateIncident", ...Array.from({ length: 4 }, () => "getIncidents")]);
  });

  test("it does not vouch for what a replica does not show yet", async () => {
    const { xdr } = setUp({ lag: 1 });
    const reason = expect.stringMatching(/^Cortex XDR answered with a success\. It is new now\./);
    expect(await resolve(xdr, "2927", confirm)).toMatchObject({ state: "unknown", reason });
  });

  test.each(doubts)("what the server confirmed stays resolved when $name on reading", async (fault) => {
    const { xdr, read } = setUp();
    fault.strike(read);
    const report = await resolve(xdr, "2927", confirm, { retry: false });
    const reason = expect.stringMatching(/^Reading it again failed: /);
    expect(report).toMatchObject({ state: "resolved", incident: undefined, reason });
  });
});

describe("a replica that lags", () => {
  const patient = { patience: 2000, retry: { baseDelay: 2, maxDelay: 4 } };

  test.each(doubts.filter(({ done }) => done))("is read until it shows the update after $name", async (fault) => {
    const { xdr, update, called } = setUp({ lag: 3 });
    fault.strike(update);
    const report = await resolve(xdr, "2927", resolution, patient);
    expect(report).toMatchObject({ state: "resolved", incident: { status: resolution.status } });
    expect(called()).toEqual(["updateIncident", ...Array(4).fill("getIncidents")]);
  });

  test("is read again after a confirmed update, and after a reading that fails", async () => {
    const { xdr, read, called } = setUp({ lag: 2 });
    lost.strike(read);
    const report = await resolve(xdr, "2927", { ...resolution, confirm: true }, { ...patient, retry: false });
    expect(report).toMatchObject({ state: "resolved", incident: { status: resolution.status } });
    expect(called().filter((name) => name === "updateIncident")).toHaveLength(1);
  });

  test("is unknown when the patience ends, and nothing is written twice", async () => {
    const { xdr, update, called } = setUp();
    lostRequest.strike(update);
    const steps: string[] = [];
    const onProgress = ({ doing }: { doing: string }) => steps.push(doing);
    const report = await resolve(xdr, "2927", resolution, { ...patient, patience: 30, onProgress });
    expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("It is new now.") });
    const [first, ...looks] = called();
    expect([first, new Set(looks)]).toEqual(["updateIncident", new Set(["getIncidents"])]);
    expect(looks.length).toBeGreaterThan(2);
    expect(new Set(steps)).toEqual(new Set(["looking", "waiting"]));
  });

  test("is not waited for when the caller ends it", async () => {
    const { xdr, update, called } = setUp();
    lostRequest.strike(update);
    const ended = new AbortController();
    const onProgress = ({ doing }: { doing: string }) => doing === "waiting" && ended.abort();
    const report = await resolve(xdr, "2927", resolution, { signal: ended.signal, onProgress, patience: 10_000 });
    expect(report.state).toBe("unknown");
    expect(called()).toEqual(["updateIncident", "getIncidents"]);
  });
});

test.each(doubts)("the update is sent once and then looked for when $name", async (fault) => {
  const { xdr, one, update, called } = setUp();
  fault.strike(update);
  const report = await resolve(xdr, "2927", resolution);
  const unknown = { state: "unknown", reason: expect.stringContaining("It is new now.") };
  expect(report).toMatchObject(fault.done ? { state: "resolved" } : unknown);
  expect(one?.status).toBe(fault.done ? resolution.status : "new");
  expect(called()).toEqual(["updateIncident", "getIncidents"]);
});

test.each(doubts)("it stays unknown when its answer is lost and reading fails because $name", async (fault) => {
  const { xdr, update, read } = setUp();
  lost.strike(update);
  fault.strike(read);
  const report = await resolve(xdr, "2927", resolution, { retry: false });
  expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("Reading it again failed: ") });
});

test.each([...refusals, noConnection])("nothing was done, and nothing is looked for, when $name", async (fault) => {
  const { xdr, one, update, called } = setUp();
  fault.strike(update).times(Number.POSITIVE_INFINITY);
  const failed = { state: "rejected", reason: expect.stringMatching(/^Cortex XDR answered 4\d\d: /) };
  const report = await resolve(xdr, "2927", resolution);
  expect(report).toMatchObject(fault === noConnection ? { state: "not-sent" } : failed);
  expect(one?.status).toBe("new");
  expect(called()).not.toContain("getIncidents");
});

test.each([
  null,
  { reply: { incidents: {} } },
  { reply: { incidents: [null] } },
  { reply: { incidents: [{ incident_id: "2927" }] } },
])("the answer %j proves nothing, whether it comes to the update or to the reading of it", async (body) => {
  for (const isLost of [true, false]) {
    const { xdr, update, read } = setUp();
    if (isLost) lostRequest.strike(update);
    else update.offContract(Response.json(body));
    read.offContract(Response.json(body));
    expect(await resolve(xdr, "2927", resolution)).toMatchObject({ state: "unknown" });
  }
});

describe("an error of the API", () => {
  const reply = { err_code: 500, err_msg: "An error occurred", err_extra: "not a valid user" };

  test.each([
    [200, false],
    [500, false],
    [500, true],
  ])("in a %i, handled %s, is overruled only by an incident that shows the resolution", async (status, done) => {
    const { xdr, update } = setUp();
    update.offContract(Response.json({ reply }, { status })).handled(done);
    const report = await resolve(xdr, "2927", resolution);
    const unknown = { state: "unknown", serverText: "An error occurred: not a valid user" };
    expect(report).toMatchObject(done ? { state: "resolved" } : unknown);
    expect(String(report.reason)).not.toContain("not a valid user");
  });

  test("for an incident that does not exist leaves it open, and says that the key sees none", async () => {
    const reason = expect.stringContaining("The key sees no incident with this id.");
    expect(await resolve(setUp().xdr, "9", resolution)).toMatchObject({ state: "unknown", reason });
  });
});

test.each([
  [{ status: "resolved_duplicate_incident" }, { status: "resolved_duplicate" }, "resolved"],
  [{ status: "resolved_true_positive" }, { status: "RESOLVED_THREAT_HANDLED" }, "resolved"],
  [{ status: "resolved_other" }, { status: "RESOLVED_OTHER" }, "resolved"],
  // Somebody else resolved it with another comment.
  [{ status: "resolved_true_positive", resolve_comment: "mine" }, resolution, "unknown"],
  // Some tenants return no comments.
  [{ status: "resolved_true_positive", resolve_comment: undefined }, resolution, "resolved"],
])("after a lost request, %j counts for %j as %s", async (shown, asked, state) => {
  const { xdr, update } = setUp(shown as object);
  lostRequest.strike(update);
  expect((await resolve(xdr, "2927", asked as typeof resolution)).state).toBe(state);
});

test("what is passed counts as it was at the call", async () => {
  const { xdr, update } = setUp();
  lost.strike(update);
  const given = { ...resolution, comment: "INC0012345" as string };
  const options = { headers: { "x-note": "first" } };
  const resolved = resolve(xdr, "2927", given, options);
  Object.assign(given, { comment: "changed", status: "new" });
  options.headers["x-note"] = "not a header\n";
  expect(await resolved).toMatchObject({ state: "resolved", incident: { resolve_comment: "INC0012345" } });
});

test.each<[string, object, string, object?]>([
  ["", resolution, "pass the incident's id as a string"],
  ["2927", { ...resolution, comment: 7 }, 'pass "comment" as a string'],
  ["2927", { ...resolution, confirm: "false" }, 'pass "confirm" as a boolean'],
  ["2927", { ...resolution, coment: "INC1" }, 'unknown option "coment"'],
  ["2927", resolution, 'unknown option "retires"', { retires: 1 }],
  ["2927", { status: "under_investigation" }, 'pass "status" as one that resolves'],
  ["2927", { status: undefined }, 'pass "status" as one that resolves'],
])("%j with %j is refused before anything is sent", async (id, wrong, message, options) => {
  const { xdr, called } = setUp();
  await expect(resolve(xdr, id, wrong as typeof resolution, options)).rejects.toThrow(message);
  expect(called()).toEqual([]);
});
