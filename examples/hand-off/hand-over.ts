import type { XsoarClient } from "@incident-clients/cortex-xsoar";
import { createIncident } from "@incident-clients/cortex-xsoar/flows";
import type { Ticket, Tickets } from "./tickets.ts";

/** A custom text field of your incidents, which holds our key: the mark by which an incident is found again. */
const mark = process.env.XSOAR_KEY_FIELD ?? "externalcaseid";

const queryFor = (key: string) => `${mark}:"${key}"`;

/** Keys stand in a search query. */
export const isKey = (key: unknown): key is string => typeof key === "string" && /^[\w.-]{1,100}$/.test(key);

/** Failures that are not about the incident: the next one would meet them too, and time or a person mends them. */
const passing = [401, 403, 429];

/** What a person following along, or a test, can see happen. */
export type OnStep = (step: "claimed" | "answered" | "recorded", key: string) => void | Promise<void>;

/**
 * Takes one ticket a step further. May be called at any time, as often as one likes, by several workers: only the one that
 * moves a ticket from `waiting` to `sending` calls the vendor, and nobody sends what was found in `sending`.
 *
 * Throws where it is to be called again later.
 */
export async function handOver(xsoar: XsoarClient, tickets: Tickets, key: string, onStep: OnStep): Promise<void> {
  const ticket = await tickets.find(key);
  if (!ticket) return;
  if (await tickets.move(key, ["waiting"], "sending")) {
    await onStep("claimed", key);
    await send(xsoar, tickets, ticket, onStep);
  } else if (ticket.state === "sending" || ticket.state === "parked") await lookUp(xsoar, tickets, key, onStep);
}

async function send(xsoar: XsoarClient, tickets: Tickets, { key, request }: Ticket, onStep: OnStep): Promise<void> {
  const incident = { ...request, CustomFields: { ...request.CustomFields, [mark]: key } };
  const report = await createIncident(xsoar, incident, { find: queryFor(key) });
  await onStep("answered", key);
  switch (report.state) {
    case "created":
      await tickets.move(key, ["sending", "parked"], "made", { incident: report.incident.id });
      break;
    case "unknown":
      await tickets.move(key, ["sending"], "parked", { reason: report.reason });
      break;
    case "dropped":
      await tickets.move(key, ["sending"], "refused", { reason: report.reason });
      break;
    default: {
      const again = report.state === "not-sent" || passing.includes(report.result.status ?? 0);
      await tickets.move(key, ["sending"], again ? "waiting" : "refused", { reason: report.reason });
      if (again) throw new Error(`${key} was not sent: ${report.reason}`);
    }
  }
  await onStep("recorded", key);
}

/** An incident that is found exists; one that is not found may still be on its way, so it is never sent again. */
async function lookUp(xsoar: XsoarClient, tickets: Tickets, key: string, onStep: OnStep): Promise<void> {
  const filter = { query: queryFor(key), page: 0, size: 10 };
  const search = await xsoar.searchIncidents({ body: { filter } });
  if (!search.ok) throw new Error(`${key} could not be looked up: ${search.status ?? search.error.message}`);
  const found = search.data.data?.find(({ CustomFields }) => CustomFields?.[mark] === key);
  await onStep("answered", key);
  if (found) await tickets.move(key, ["sending", "parked"], "made", { incident: found.id });
  else {
    const reason = "the worker ended while it was sending, and a search did not find the incident";
    await tickets.move(key, ["sending"], "parked", { reason });
  }
  await onStep("recorded", key);
}
