import { inspect } from "node:util";
import { enforce } from "@incident-clients/datadog/validate";
import { describe, expect, test } from "vitest";
import { clientWith, createdInReverse, many, refused, ticketFor } from "../../test/server.ts";
import { createDatadogClient, UsageError } from "../index.ts";
import { createTickets } from "./index.ts";

describe("createTickets", () => {
  test("splits 120 tickets into requests of 50 and reports in the order given, whatever the order of the answers", async () => {
    const { client, sent } = clientWith(createdInReverse, createdInReverse, createdInReverse);
    const progress: number[] = [];
    const reports = await createTickets(client, many(120), { onBatch: (batch) => progress.push(batch.length) });
    expect(sent.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(progress).toEqual([50, 50, 20]);
    expect(reports.map(({ sysId }) => sysId)).toEqual(Array.from({ length: 120 }, (_, index) => `sys-f${index}`));
    expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(["created"]));
  });

  test("sends nothing for no tickets", async () => {
    const { client, sent } = clientWith();
    expect(await createTickets(client, [])).toEqual([]);
    expect(sent).toEqual([]);
  });

  test("never repeats a request that broke off, and does not try the rest", async () => {
    const { client, sent } = clientWith(createdInReverse, () => {
      throw new TypeError("fetch failed", { cause: { code: "ECONNRESET", syscall: "read" } });
    });
    const reports = await createTickets(client, many(130));
    expect(sent).toHaveLength(2);
    const states = reports.map(({ state }) => state);
    expect(states.slice(0, 50)).toEqual(Array(50).fill("created"));
    expect(states.slice(50, 100)).toEqual(Array(50).fill("unknown"));
    expect(states.slice(100)).toEqual(Array(30).fill("not-sent"));
    expect(reports.at(-1)?.reason).toMatch(/^An earlier request ended without an answer.*Pass the ticket again\.$/);
  });

  test("calls a refused single ticket failed, and goes on with the others' requests", async () => {
    const { client, sent } = clientWith(createdInReverse, () => refused(404));
    const reports = await createTickets(client, many(51));
    expect(reports.at(-1)).toMatchObject({
      state: "failed",
      reason: expect.stringMatching(/^Datadog answered 404: .*There is no ticket: correct what was refused/),
    });
    expect(sent).toHaveLength(2);
  });

  test.each([400, 404, 409, 422])(
    "calls all tickets of a request refused with %i unknown when there were several, because some may exist",
    async (status) => {
      const { client, sent } = clientWith(() => refused(status), createdInReverse);
      const reports = await createTickets(client, many(60));
      expect(reports.slice(0, 50).map(({ state }) => state)).toEqual(Array(50).fill("unknown"));
      expect(reports.slice(50).map(({ state }) => state)).toEqual(Array(10).fill("created"));
      expect(sent).toHaveLength(2);
    },
  );

  test("stops at refused credentials, with nothing created", async () => {
    const { client, sent } = clientWith(() => refused(403));
    const reports = await createTickets(client, many(51));
    expect(reports.map(({ state }) => state)).toEqual([...Array(50).fill("failed"), "not-sent"]);
    expect(sent).toHaveLength(1);
  });

  test("reports what was not sent as such when there is no connection", async () => {
    const fetch = async () => {
      throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED", syscall: "connect" } });
    };
    const client = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch, retry: false });
    expect(await createTickets(client, [ticketFor("a")])).toMatchObject([{ state: "not-sent" }]);
  });

  test.each(["throws", "rejects"])("goes on when the caller's function %s, and reports all the same", async (how) => {
    const { client } = clientWith(createdInReverse, createdInReverse);
    const onBatch = () => {
      if (how === "rejects") return Promise.reject(new Error("no place left"));
      throw new Error("no place left");
    };
    const reports = await createTickets(client, many(51), { onBatch });
    expect(reports.map(({ state }) => state)).toEqual(Array(51).fill("created"));
  });

  test("keeps the reports of what was made when a later request is refused before it is sent", async () => {
    const { fetch, sent } = clientWith(createdInReverse);
    const validating = createDatadogClient({ apiKey: "a", applicationKey: "b", fetch, validate: enforce });
    const wrong = { ...ticketFor("wrong"), attributes: { priority: 1 as never } };
    const reports = await createTickets(validating, [...many(50), wrong, ticketFor("last")]);
    expect(reports.map(({ state }) => state)).toEqual([...Array(50).fill("created"), "not-sent", "not-sent"]);
    expect(reports[50]?.reason).toMatch(/data\.0\.attributes\.priority/);
    expect(sent).toHaveLength(1);
    await expect(createTickets(validating, [wrong])).rejects.toThrow(UsageError);
  });

  test("shows of a ticket, printed or as JSON, what became of it and nothing that it says", async () => {
    const ticket = { ...ticketFor("a"), attributes: { title: "CANARY" } };
    for (const answer of [createdInReverse, () => refused(400)]) {
      const [report] = await createTickets(clientWith(answer).client, [ticket]);
      expect(report?.ticket.attributes?.title).toBe("CANARY");
      expect(JSON.stringify(report) + inspect(report, { depth: 9 })).not.toMatch(/CANARY|refused"/);
    }
  });

  test("keeps what the server says of a refusal for those who ask", async () => {
    const errors = [{ detail: "no finding provided" }, "plain", { title: "Bad Request" }, null];
    const { client } = clientWith(
      () => Response.json({ errors }, { status: 400 }),
      () => Response.json({ error: { message: "Invalid", details: [{ message: "priority" }] } }, { status: 400 }),
      () => Response.json({ errors: { odd: true } }, { status: 400 }),
    );
    const texts = [];
    for (let n = 0; n < 3; n++) texts.push((await createTickets(client, [ticketFor("a")]))[0]?.serverText);
    expect(texts).toEqual(["no finding provided; plain; Bad Request", "Invalid; priority", undefined]);
  });
});
