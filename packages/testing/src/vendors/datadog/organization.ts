import type { TicketStatus } from "@incident-clients/datadog";
import { Replica } from "../replica.ts";

/** A case of the fake. Change it, and the next answer shows the change. */
export interface FakeCase {
  id: string;
  key: string;
  title: string;
  projectId: string;
  /** Ids of the findings that are on it. */
  findings: string[];
  status: string;
  priority: string;
  assignee?: string | undefined;
  archivedAt?: string | undefined;
  comments: string[];
  /** What became of its ServiceNow ticket; `sysId` and `url` only exist with a ticket in ServiceNow. */
  ticket?: { status: TicketStatus; sysId?: string; url?: string } | undefined;
  /** Its Jira issue. */
  issue?: { status: TicketStatus; key: string; url: string } | undefined;
}

/** What there is before the first call. */
export interface FakeDatadogOptions {
  /** Ids of the findings; another one is answered 404. By default every finding is known. */
  findings?: string[];
  /** Ids of the projects; by default every project is known. */
  projects?: string[];
  /** What becomes of a new ticket, by default `COMPLETED`; only then there is one in ServiceNow. */
  ticketStatus?: TicketStatus;
  /** How many calls of `searchFindings` after each new case still show what was there before it. Defaults to 0. */
  lag?: number;
}

const serviceNow = "https://example.service-now.com/incident.do?sys_id=";
const jira = "https://example.atlassian.net/browse/";

/** What an organization remembers. */
export interface Organization {
  cases: FakeCase[];
  /** The cases as the search of findings shows them. */
  index: Replica<FakeCase>;
  tickets: string[];
  issues: string[];
  /** By finding, the reason. */
  muted: Map<string, string>;
  /** By finding, the id of the user. */
  assigned: Map<string, string>;
  /** Every finding is known where there is no list. */
  findings: string[] | undefined;
  projects: string[];
  isUnknown: (finding: string) => boolean;
  isForeign: (project: string) => boolean;
  takeOff: (moved: string[]) => void;
  find: (name: string) => FakeCase | undefined;
  addCase: (moved: string[], projectId: string, given?: Partial<FakeCase>) => FakeCase;
  moveTo: (joined: FakeCase, moved: string[]) => void;
  openTicket: () => NonNullable<FakeCase["ticket"]>;
  openIssue: () => NonNullable<FakeCase["issue"]>;
}

export function organization(options: FakeDatadogOptions): Organization {
  const { findings, projects, ticketStatus = "COMPLETED" } = options;
  const cases: FakeCase[] = [];
  const index = new Replica(cases, options.lag);
  const tickets: string[] = [];
  const issues: string[] = [];
  const muted = new Map<string, string>();
  const assigned = new Map<string, string>();

  function takeOff(moved: string[]): void {
    for (const one of cases) one.findings = one.findings.filter((finding) => !moved.includes(finding));
  }

  return {
    cases,
    index,
    tickets,
    issues,
    muted,
    assigned,
    findings,
    projects: projects ?? ["project"],
    isUnknown: (finding: string) => findings !== undefined && !findings.includes(finding),
    isForeign: (project: string) => projects !== undefined && !projects.includes(project),
    takeOff,
    find: (name: string) => cases.find(({ id, key }) => id === name || key === name),

    addCase(moved, projectId, given = {}) {
      index.beforeWrite();
      takeOff(moved);
      const number = cases.length + 1;
      const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
      const common = { title: "Security finding", status: "OPEN", priority: "NOT_DEFINED", comments: [] };
      const made = { ...common, ...given, id, key: `SEC-${number}`, projectId, findings: moved };
      cases.push(made);
      return made;
    },

    moveTo(joined, moved) {
      takeOff(moved);
      joined.findings = [...joined.findings, ...moved];
    },

    openTicket() {
      if (ticketStatus !== "COMPLETED") return { status: ticketStatus };
      const sysId = (tickets.length + 1).toString(16).padStart(32, "0");
      tickets.push(sysId);
      return { status: ticketStatus, sysId, url: serviceNow + sysId };
    },

    openIssue() {
      const key = `JIRA-${issues.length + 1}`;
      issues.push(key);
      return { status: "COMPLETED", key, url: jira + key };
    },
  };
}
