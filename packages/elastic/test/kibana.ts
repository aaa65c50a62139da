// A Kibana in memory with a ticketing system behind it: as much of both as a push needs, with each version's own ways.
import { type CommonOptions, createElasticClient, type ElasticClient } from "@incident-clients/elastic";
import type { Case, CaseComment, ExecuteActionParams, ServiceNowPushParams } from "../src/generated/types.ts";
import type { Fault } from "./faults.ts";

/** An incident in the ticketing system. */
export interface Ticket {
  id: string;
  title: string;
  url: string;
  /** Ids of the comments it got, one entry for each time. */
  comments: string[];
}

type Answer = { status?: number; body: object };
/** The body of a push; which keys it has depends on the version. */
type Sent = { params: ExecuteActionParams & ServiceNowPushParams };

export const serviceNow = { id: "sn-1", name: "ServiceNow SOC", type: ".servicenow" };
export const jira = { id: "jira-1", name: "Jira SEC", type: ".jira" };

const someone = { username: "ahunley", full_name: "Alan Hunley", email: "ahunley@imf.example" };
const routes: [RegExp, string][] = [
  [/^GET \/api\/cases\/configure$/, "getCurrentConnector"],
  [/^GET \/api\/cases\/configure\/connectors\/_find$/, "findConnectors"],
  [/^POST \/api\/cases\/configure\/connectors\/([^/]+)\/push$/, "pushCaseByConnector"],
  [/^POST \/api\/action\/([^/]+)\/_execute$/, "executeAction"],
  [/^GET \/api\/cases\/([^/]+)$/, "getCase"],
  [/^POST \/api\/cases\/[^/]+\/_push$/, "addExternalDetails"],
  [/^POST \/api\/cases\/[^/]+\/connector\/([^/]+)\/_push$/, "pushCase"],
];
const versions: Record<string, string> = {
  executeAction: "7.7",
  pushCaseByConnector: "7.11",
  pushCase: "8.15",
};

const failed = (status: number, message: string): Answer => ({ status, body: { statusCode: status, message } });

export class Kibana {
  readonly client: ElasticClient;
  readonly tickets: Ticket[] = [];
  /** The operations that were asked for, in order. */
  readonly calls: string[] = [];
  /** The body of the latest call that makes an incident. */
  sent: unknown;
  case: Case;
  configuration: object = {
    connector_id: serviceNow.id,
    connector_name: serviceNow.name,
    closure_type: "close-by-user",
  };
  connectors = [serviceNow, jira];
  closesByPushing = false;
  /** Runs after the ticketing system was called and before anything is recorded. */
  meanwhile: () => void = () => {};
  /** Where the connector fails: before it makes the incident, or at the comment with this index. */
  connectorFails: "before" | number | undefined;
  #faults = new Map<string, { fault: Fault; times: number }>();
  #minute = 0;

  readonly version: string;

  constructor(version: string, options: CommonOptions = {}) {
    this.version = version;
    this.client = createElasticClient({
      url: "http://127.0.0.1:5601",
      apiKey: { id: "id", key: "key" },
      retry: { baseDelay: 1 },
      ...options,
      fetch: async (input, init) => this.#fetch(String(input), init),
    });
    const own = { ...serviceNow, fields: { urgency: "2" } };
    this.case = {
      ...{ id: "case-1", version: "v1", title: "A case", description: "", tags: [], status: "open" as const },
      ...{ comments: [], totalComment: 0, created_at: this.now(), created_by: someone, updated_at: null },
      ...{ updated_by: null, closed_at: null, closed_by: null, external_service: null },
      ...(version === "7.7" ? {} : { connector: own }),
    };
  }

  now(): string {
    this.#minute += 1;
    return new Date(Date.UTC(2021, 0, 1, 0, this.#minute)).toISOString();
  }

  addComment(id: string, more: Partial<CaseComment> = {}): void {
    const at = this.now();
    const plain = { id, version: "v", type: "user", comment: `text of ${id}`, created_at: at, created_by: someone };
    this.case.comments?.push({ ...plain, updated_at: null, updated_by: null, pushed_at: null, ...more });
  }

  /** Makes an operation fail from now on, or that many times. */
  breakAt(operation: string, fault: Fault, times: number = Number.POSITIVE_INFINITY): void {
    this.#faults.set(operation, { fault, times });
  }

  /** Ends all faults. */
  heal(): void {
    this.#faults.clear();
    this.connectorFails = undefined;
  }

  #fetch(url: string, init: RequestInit = {}): Response | Promise<Response> {
    const line = `${init.method} ${new URL(url).pathname}`;
    const [pattern, operation = ""] = routes.find(([one]) => one.test(line)) ?? [];
    const parameter = pattern?.exec(line)?.[1] ?? "";
    this.calls.push(operation);
    const answer = () => {
      const { status = 200, body } = this.#answer(operation, parameter, JSON.parse(String(init.body ?? null)));
      return Response.json(body, { status });
    };
    const planned = this.#faults.get(operation);
    if (!planned || planned.times <= 0) return answer();
    planned.times -= 1;
    return planned.fault(answer);
  }

  #answer(operation: string, parameter: string, body: Sent): Answer {
    if ((versions[operation] ?? this.version) !== this.version) return failed(404, "Not Found");
    switch (operation) {
      case "getCase":
        return { body: structuredClone(this.case) };
      case "getCurrentConnector":
        return { body: this.configuration };
      case "findConnectors":
        return { body: this.connectors.map(({ type, ...rest }) => ({ ...rest, actionTypeId: type })) };
      case "executeAction":
        return this.#executeAction(parameter, body);
      case "pushCaseByConnector":
        return this.#pushByConnector(parameter, body);
      case "addExternalDetails":
        return this.#addDetails(body);
      case "pushCase":
        return this.#pushCase(parameter);
      default:
        return failed(404, "Not Found");
    }
  }

  /** The connector: makes the incident first, then adds the comments one by one. */
  #run(actionId: string, incidentId: string | null | undefined, comments: { commentId: string }[]) {
    const error = (serviceMessage: string) => ({
      body: {
        status: "error",
        actionId,
        message: "an error occurred while running the action executor",
        serviceMessage,
      },
    });
    if (this.connectorFails === "before") return error("Unable to create incident");
    let ticket = this.tickets.find(({ id }) => id === incidentId);
    if (!ticket) {
      const number = this.tickets.length + 1;
      ticket = { id: `sys-${number}`, title: `INC${number}`, url: `https://sn.example/${number}`, comments: [] };
      this.tickets.push(ticket);
    }
    for (const [index, { commentId }] of comments.entries()) {
      if (this.connectorFails === index) return error(`Unable to create comment at incident with id ${ticket.id}`);
      ticket.comments.push(commentId);
    }
    this.meanwhile();
    return { ticket };
  }

  #executeAction(actionId: string, { params }: Sent): Answer {
    this.sent = params;
    if (JSON.stringify(params).includes('"email"')) {
      return { body: { status: "error", actionId, message: "error validating action params: [createdBy.email]" } };
    }
    const { body, ticket } = this.#run(actionId, params.incidentId, params.comments ?? []) as Ran;
    if (!ticket) return { body };
    const { id: incidentId, title: number, url } = ticket;
    return { body: { status: "ok", actionId, data: { incidentId, number, url, pushedDate: this.now() } } };
  }

  #pushByConnector(actionId: string, { params }: Sent): Answer {
    this.sent = params;
    const keys = ["savedObjectId", "title", "createdAt", "createdBy", "description", "externalId", "comments"];
    const missing = [...keys, "updatedAt", "updatedBy"].some((key) => !(key in params));
    if (missing) return failed(400, "Invalid value undefined supplied to : { connector_type …");
    const { body, ticket } = this.#run(actionId, params.externalId, params.comments ?? []) as Ran;
    if (!ticket) return { body };
    const { id, title, url } = ticket;
    return { body: { status: "ok", actionId, data: { id, title, url, pushedDate: this.now() } } };
  }

  #addDetails(details: object): Answer {
    if (this.case.status === "closed") return failed(409, "This case A case is closed.");
    if (this.version === "7.7" && !("connector_id" in this.configuration)) return failed(500, "Internal Server Error");
    if (this.version !== "7.7" && this.case.connector?.id === "none")
      return failed(404, "Connector not found or set to none");
    return this.#record(details);
  }

  #pushCase(connectorId: string): Answer {
    if (this.case.status === "closed") return failed(409, "The A case case is closed.");
    const connector = this.connectors.find(({ id }) => id === connectorId);
    if (!connector) return failed(404, "Saved object [action/x] not found");
    const last = this.case.external_service;
    const comments = (this.case.comments ?? [])
      .filter(({ pushed_at }) => !pushed_at)
      .map(({ id }) => ({ commentId: id }));
    const known = last?.connector_id === connectorId ? last.external_id : null;
    const { body, ticket } = this.#run(connectorId, known, comments) as Ran;
    if (!ticket) return failed(424, (body as { serviceMessage: string }).serviceMessage);
    return this.#record({
      ...{ connector_id: connector.id, connector_name: connector.name, external_id: ticket.id },
      ...{ external_title: ticket.title, external_url: ticket.url },
    });
  }

  #record(details: object): Answer {
    const pushed_at = this.now();
    for (const comment of this.case.comments ?? []) comment.pushed_at ??= pushed_at;
    this.case.external_service = { ...details, pushed_at, pushed_by: someone } as Case["external_service"];
    if (this.closesByPushing) this.case.status = "closed";
    return { body: structuredClone(this.case) };
  }
}

type Ran = { body: object; ticket?: Ticket };
