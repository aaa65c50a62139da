import { describe, expect, test } from "vitest";
import { clientWith, createdInReverse, idOf, many, ticketFor } from "../../test/server.ts";
import { UsageError } from "../index.ts";
import { createTickets } from "./index.ts";

describe("createTickets", () => {
  test("makes and reports all 120 when the caller takes finished tickets off its own list meanwhile", async () => {
    const { client, sent } = clientWith(createdInReverse, createdInReverse, createdInReverse);
    const waiting = many(120);
    const onBatch = (done: readonly unknown[]) => {
      waiting.splice(0, done.length);
    };
    const reports = await createTickets(client, waiting, { onBatch });
    expect(sent.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(reports.map(({ ticket }) => idOf(ticket))).toEqual(Array.from({ length: 120 }, (_, index) => `f${index}`));
    expect(reports.every(({ state }) => state === "created")).toBe(true);
  });

  test("sends and reports the tickets and options as they were at the call", async () => {
    const { client, sent } = clientWith(createdInReverse, createdInReverse);
    const tickets = many(51);
    const options = { headers: { "x-note": "first" }, retry: { repeats: 0 }, onBatch: () => {} };
    const work = createTickets(client, tickets, options);
    for (const ticket of tickets) Object.assign(ticket, { relationships: {} });
    tickets.length = 0;
    Object.assign(options, { onBatch: 7 });
    options.headers["x-note"] = "not a header\n";
    options.retry.repeats = -1;
    const reports = await work;
    expect(reports).toHaveLength(51);
    expect(reports.every(({ state }) => state === "created")).toBe(true);
    expect(sent.flat().map(idOf)).toEqual(many(51).map(idOf));
  });

  test("comes back when the caller's signal ends the wait for its function", async () => {
    const { client, sent } = clientWith(createdInReverse);
    const controller = new AbortController();
    const onBatch = () => {
      setTimeout(() => controller.abort(), 5);
      return new Promise<void>(() => {});
    };
    const reports = await createTickets(client, many(51), { onBatch, signal: controller.signal });
    expect(reports.map(({ state }) => state)).toEqual([...Array(50).fill("created"), "not-sent"]);
    expect(sent).toHaveLength(1);
  });

  test.each<[string, unknown, object, RegExp]>([
    ["what is not a list", { 0: ticketFor("a") }, {}, /pass the tickets as an array/],
    ["a ticket that is null", [null], {}, /tickets\[0\] must name its findings/],
    ["a ticket without relationships", [ticketFor("a"), { type: "servicenow_tickets" }], {}, /tickets\[1\] must name/],
    ["a ticket without findings", [ticketFor()], {}, /tickets\[0\] must name its findings/],
    ["a finding whose id is not a string", [ticketFor(7 as never)], {}, /tickets\[0\] must name its findings/],
    ["a misspelled option", [ticketFor("a")], { onbatch: () => {} }, /unknown option "onbatch"/],
    ["onBatch that is not a function", [ticketFor("a")], { onBatch: "log" }, /pass "onBatch" as a function/],
  ])("refuses %s, before anything is sent", async (_, tickets, options, message) => {
    const { client, sent } = clientWith();
    await expect(createTickets(client, tickets as never, options)).rejects.toThrow(message);
    await expect(createTickets(client, tickets as never, options)).rejects.toThrow(UsageError);
    expect(sent).toEqual([]);
  });

  test("refuses a list of tickets that JSON cannot carry, also in a later request, before anything is sent", async () => {
    const { client, sent } = clientWith();
    const circular = { ...ticketFor("last"), attributes: {} };
    Object.assign(circular.attributes, { circular });
    await expect(createTickets(client, [...many(50), circular])).rejects.toThrow(UsageError);
    expect(sent).toEqual([]);
  });

  test("refuses two tickets that name the same finding, before anything is sent", async () => {
    const { client, sent } = clientWith();
    await expect(createTickets(client, [ticketFor("a", "a"), ticketFor("a")])).rejects.toThrow(
      /tickets\[0\] and tickets\[1\] name the same finding/,
    );
    expect(sent).toEqual([]);
  });
});
