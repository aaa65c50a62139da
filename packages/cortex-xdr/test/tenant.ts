// A Cortex XDR tenant in memory: as much of its incident calls as the flows need, and faults at any of them.
import { createXdrClient, type Incident, type XdrClient } from "@incident-clients/cortex-xdr";
import type { Fault } from "../../cortex/test/faults.ts";

type Operation = "get_incidents" | "update_incident";

interface Condition {
  field: string;
  operator: string;
  value: unknown;
}

interface Search {
  filters?: Condition[];
  search_from?: number;
  search_to?: number;
  sort?: { field: "creation_time" | "modification_time"; keyword: string };
}

const meets = (incident: Incident, { field, operator, value }: Condition): boolean => {
  if (field === "incident_id_list") return (value as string[]).includes(incident.incident_id);
  const own = incident[field as keyof Incident];
  return operator === "gte"
    ? Number(own) >= Number(value)
    : operator === "lte"
      ? Number(own) <= Number(value)
      : own === value;
};

export class Tenant {
  readonly client: XdrClient;
  incidents: Incident[] = [];
  /** Ids of incidents that the key may not see. */
  readonly hidden = new Set<string>();
  /** What was asked for, in order: the operation and its data. */
  readonly calls: [Operation, Search][] = [];
  /** How many incidents a window holds at most. */
  windowSize = 100;
  /** The number of matches that the server claims. */
  count: (matches: number) => number = (matches) => Math.min(matches, 10_000);
  /** How many updates were carried out. */
  updates = 0;
  #faults: { operation: Operation; fault: Fault; times: number }[] = [];

  constructor() {
    this.client = createXdrClient({
      url: "https://api-x.example",
      apiKey: "key",
      apiKeyId: "17",
      keyType: "advanced",
      retry: { baseDelay: 1 },
      fetch: async (input, init) => this.#fetch(String(input), String(init?.body)),
    });
  }

  /** Adds an incident, created `at` milliseconds. */
  add(id: string, at: number, more: Partial<Incident> = {}): void {
    const times = { creation_time: at, modification_time: at };
    this.incidents.push({ incident_id: id, ...times, status: "new", severity: "high", resolve_comment: null, ...more });
  }

  breakNext(operation: Operation, fault: Fault, times = 1): void {
    this.#faults.push({ operation, fault, times });
  }

  #fetch(url: string, body: string): Response {
    const operation = new URL(url).pathname.split("/").at(-1) as Operation;
    const { request_data: data } = JSON.parse(body);
    this.calls.push([operation, data]);
    const answer = () => (operation === "get_incidents" ? this.#search(data) : this.#update(data));
    const planned = this.#faults.find((one) => one.operation === operation && one.times > 0);
    if (!planned) return answer();
    planned.times -= 1;
    return planned.fault.break(answer);
  }

  #search({ filters = [], search_from = 0, search_to = search_from + 100, sort }: Search): Response {
    const found = this.incidents.filter((incident) => filters.every((condition) => meets(incident, condition)));
    if (sort) found.sort((a, b) => Number(a[sort.field]) - Number(b[sort.field]));
    const page = found.slice(search_from, Math.min(search_to, search_from + this.windowSize));
    const incidents = page.filter(({ incident_id: id }) => !this.hidden.has(id));
    const restricted = page.map(({ incident_id: id }) => id).filter((id) => this.hidden.has(id));
    const counts = { total_count: this.count(found.length), result_count: incidents.length };
    return Response.json({ reply: { ...counts, incidents, restricted_incident_ids: restricted } });
  }

  #update({ incident_id: id, update_data: update }: { incident_id?: string; update_data?: object }): Response {
    const incident = this.incidents.find(({ incident_id }) => incident_id === id);
    if (!incident) return refuse("Incident not found");
    this.updates += 1;
    Object.assign(incident, update, { modification_time: Number(incident.modification_time) + 1 });
    return Response.json({ reply: true });
  }
}

/** What Cortex XDR answers to what it will never take. */
export const refuse = (err_extra: string, status = 500): Response =>
  Response.json({ reply: { err_code: 500, err_msg: "An error occurred", err_extra } }, { status });
