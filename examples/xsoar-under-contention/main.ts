import { createXsoarClient } from "@incident-clients/cortex-xsoar";
import { updateIncident } from "@incident-clients/cortex-xsoar/flows";

const [id, ...tickets] = process.argv.slice(2);
if (!id || tickets.length === 0) {
  console.error("usage: node main.ts INCIDENT_ID TICKET...");
  process.exit(2);
}

const xsoar = createXsoarClient({
  url: process.env.XSOAR_URL,
  apiKey: process.env.XSOAR_API_KEY,
  apiKeyId: process.env.XSOAR_API_KEY_ID,
});

/** Adds a label to those that are there when it is written, whoever put them there. */
const addTicket = (ticket: string) =>
  updateIncident(
    xsoar,
    id,
    ({ labels }) => {
      const present = labels ?? [];
      if (present.some(({ type, value }) => type === "Ticket" && value === ticket)) return undefined;
      return { labels: [...present, { type: "Ticket", value: ticket }] };
    },
    // Of several writers one wins each round, so the last one needs a try for each.
    { tries: tickets.length + 5 },
  );

// All at once, so that they are in each other's way as other people's changes would be.
const reports = await Promise.all(tickets.map(addTicket));
reports.forEach(({ state, writes, reason }, index) => {
  console.log([tickets[index], state, `${writes} writes`, reason].filter(Boolean).join("  "));
});
if (reports.some(({ state }) => state !== "updated" && state !== "unchanged")) process.exitCode = 1;
