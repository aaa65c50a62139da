import type { PushedIncident } from "@incident-clients/elastic";

/** An incident in the ticketing system behind the connectors. */
export interface FakeIncident {
  id: string;
  title: string;
  url: string;
  /** Its short description, summary or name. */
  subject: string;
  /** Ids of the comments that reached it, once for each time. */
  comments: string[];
}

/**
 * Where a push fails.
 *
 * - `"incident"`: the ticketing system makes no incident.
 * - a number: it refuses the comment at this index, counted from 0; the incident exists.
 * - `"history"`: `pushCase` records the incident on the case and not in the case's history, so that another push makes a second one.
 * - `"conflict"`: somebody changes the case while `pushCase` runs; the incident exists and is not recorded.
 */
export type Outage = "incident" | "history" | "conflict" | number;

/** What a run of a connector came to; without `pushed`, `failure` is what the ticketing system said. */
export interface Run {
  pushed?: PushedIncident;
  failure: string;
}

/** The ticketing system: makes an incident or updates the named one, then adds the comments one by one. */
export class TicketingSystem {
  readonly incidents: FakeIncident[] = [];
  readonly #now: () => string;

  constructor(now: () => string) {
    this.#now = now;
  }

  /** Whether an incident can be updated; null names a new one. */
  has(id: string | null | undefined): boolean {
    return id == null || this.incidents.some((one) => one.id === id);
  }

  run(
    id: string | null | undefined,
    subject: string,
    comments: { commentId: string }[] | null | undefined,
    outage?: Outage,
  ): Run {
    if (outage === "incident") return fail("Unable to create incident. Error: timeout of 60000ms exceeded");
    const incident = id == null ? this.#make(subject) : this.incidents.find((one) => one.id === id);
    if (!incident) return fail(`Unable to update incident with id ${id}. Error: No Record found`);
    incident.subject = subject;
    const pushedDate = this.#now();
    for (const [index, { commentId }] of (comments ?? []).entries()) {
      if (outage === index) return fail(`Unable to create comment at incident with id ${incident.id}.`);
      incident.comments.push(commentId);
    }
    const added = comments?.map(({ commentId }) => ({ commentId, pushedDate }));
    const { title, url } = incident;
    return { pushed: { id: incident.id, title, url, pushedDate, ...(added && { comments: added }) }, failure: "" };
  }

  #make(subject: string): FakeIncident {
    const number = this.incidents.length + 1;
    const id = number.toString(16).padStart(32, "0");
    const url = `https://example.service-now.com/nav_to.do?uri=incident.do?sys_id=${id}`;
    const made = { id, title: `INC${String(number).padStart(7, "0")}`, url, subject, comments: [] };
    this.incidents.push(made);
    return made;
  }
}

const fail = (what: string): Run => ({ failure: `[Action][ServiceNow]: ${what}` });
