import { createServiceNowClient } from "@incident-clients/servicenow";
import { createIncident, findTicket } from "@incident-clients/servicenow/flows";
import { expect, test } from "vitest";

/** An instance that answers each method and path in the same way, and the lines of what it was sent. */
function instance(answers: Record<string, () => Response>) {
  const sent: string[] = [];
  const fetch = async (input: unknown, init?: RequestInit) => {
    const { pathname } = new URL(String(input));
    sent.push(`${init?.method} ${pathname.replace(/[0-9a-f]{32}$/, "id")}`);
    return answers[sent.at(-1) ?? ""]?.() ?? new Response(null, { status: 404, headers: { "content-length": "0" } });
  };
  return { servicenow: createServiceNowClient({ instance: "acme", token: "any", fetch, retry: false }), sent };
}

const list = "GET /api/now/v2/table/incident";
const create = "POST /api/now/v2/table/incident";
const row = { sys_id: "a".repeat(32), number: "INC0000001", correlation_id: "", correlation_display: "", state: "1" };

test("a create whose answer is lost is sent once where nothing proves that an instance honors chosen ids", async () => {
  let reads = 0;
  const { servicenow, sent } = instance({
    // A lookup finds nothing, and every second read, which asks for any record, shows that the fields can be read.
    [list]: () => Response.json({ result: reads++ % 2 === 0 ? [] : [row] }),
    [create]: () => Response.json({ error: { message: "Transaction cancelled" }, status: "failure" }, { status: 500 }),
  });
  const report = await createIncident(
    servicenow,
    { short_description: "a" },
    { key: "case-1", tried: false, quota: 0 },
  );
  expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("a repeat may make another") });
  expect(sent.filter((line) => line === create)).toHaveLength(1);
});

test("a record that was not asked for is no ticket", async () => {
  const { servicenow } = instance({ [list]: () => Response.json({ result: [row] }) });
  const report = await findTicket(servicenow, { correlationId: "case-1" });
  expect(report).toMatchObject({ state: "unknown", reason: expect.stringContaining("were not asked for") });
  expect([report.sysId, report.number]).toEqual([undefined, undefined]);
});
