import type { Case, CaseActivity, CaseComment, Connector, ElasticOperations } from "@incident-clients/elastic";
import type { Handlers } from "../types.ts";

/** Something that was done with a case. */
export interface FakeActivity extends CaseActivity {
  /** Id of the case. */
  case_id: string;
}

/** What the calls of the fake share. */
export interface Kibana {
  readonly space: { cases: Case[]; activity: FakeActivity[]; connectors: Connector[] };
  /** A time that no call before had. */
  now(): string;
  /** A case without anything of its own, in the version's form. */
  blank(): Case;
}

export const someone: { username: string; full_name: null; email: null } = {
  username: "fake",
  full_name: null,
  email: null,
};

export const caseOf = ({ space }: Kibana, id: string): Case | undefined => space.cases.find((one) => one.id === id);

/** Marks a case as changed, and writes into its history what was done. */
export function note(
  { space, now }: Kibana,
  one: Case,
  type: string,
  action: string,
  payload: CaseActivity["payload"],
  comment_id: string | null = null,
): void {
  const created_at = now();
  const entry = { id: `activity-${space.activity.length + 1}`, version: btoa(created_at), type, action, payload };
  const owner = one.owner ?? "securitySolution";
  space.activity.push({ ...entry, case_id: one.id, owner, comment_id, created_at, created_by: someone });
  one.version = btoa(created_at);
  if (action !== "create" || type !== "create_case")
    Object.assign(one, { updated_at: created_at, updated_by: someone });
}

/** Which page of a list is asked for. */
interface Paging {
  page?: number | undefined;
  perPage?: number | undefined;
  sortOrder?: "asc" | "desc" | undefined;
}

/** A page of a list that is kept oldest first. */
export function pageOf<Item>(
  items: Item[],
  { page = 1, perPage = 20, sortOrder = "asc" }: Paging = {},
): { page: number; perPage: number; total: number; shown: Item[] } {
  const ordered = sortOrder === "asc" ? items : items.toReversed();
  const shown = ordered.slice((page - 1) * perPage, page * perPage);
  return { page, perPage, total: items.length, shown };
}

function change(kibana: Kibana, one: Case, changes: { status?: Case["status"] | undefined }): void {
  const before = one.status;
  Object.assign(one, changes);
  note(kibana, one, changes.status ? "status" : "title", "update", { ...changes });
  if (one.status === before) return;
  const isClosed = one.status === "closed";
  Object.assign(one, { closed_at: isClosed ? one.updated_at : null, closed_by: isClosed ? someone : null });
}

/** Making, changing and deleting cases. */
export const caseHandlers = (kibana: Kibana): Handlers<ElasticOperations> => ({
  createCase({ body }) {
    const created = { created_at: kibana.now(), created_by: someone, updated_at: null, updated_by: null };
    const id = `case-${crypto.randomUUID()}`;
    const empty = {
      comments: [],
      totalComment: 0,
      totalAlerts: 0,
      severity: "low",
      category: null,
      assignees: [],
      customFields: [],
    };
    const fresh = { id, status: "open", closed_at: null, closed_by: null, external_service: null };
    const one = Object.assign(kibana.blank(), empty, created, body, fresh);
    kibana.space.cases.push(one);
    note(kibana, one, "create_case", "create", { ...body });
    return { status: 200, body: one };
  },

  updateCases({ body }) {
    const changes = body.cases.map(({ id, version, ...changed }) => ({ one: caseOf(kibana, id), version, changed }));
    const known = changes.flatMap(({ one, ...rest }) => (one ? [{ one, ...rest }] : []));
    if (known.length < changes.length) return { status: 404, example: "caseUnknown" };
    if (known.some(({ one, version }) => one.version !== version)) return { status: 409, example: "versionStale" };
    const isSame = ({ one, changed }: (typeof known)[number]) =>
      Object.entries(changed).every(
        ([name, value]) => JSON.stringify(one[name as keyof Case]) === JSON.stringify(value),
      );
    const changing = known.filter((each) => !isSame(each));
    if (changing.length === 0) return { status: 406, example: "nothingToChange" };
    for (const { one, changed } of changing) change(kibana, one, changed);
    return { status: 200, body: changing.map(({ one }) => one) };
  },

  deleteCases({ query }) {
    const ids: string[] = JSON.parse(query.ids);
    if (!ids.every((id) => caseOf(kibana, id))) return { status: 404, example: "caseUnknown" };
    kibana.space.cases = kibana.space.cases.filter(({ id }) => !ids.includes(id));
    return { status: 204 };
  },

  findCaseActivity({ path, query }) {
    if (!caseOf(kibana, path.caseId)) return { status: 404, example: "caseUnknown" };
    const { types, ...paging } = query ?? {};
    const found = kibana.space.activity.filter(
      ({ case_id, type }) => case_id === path.caseId && (!types || types.some((one) => one === type)),
    );
    const { shown, ...page } = pageOf(found, paging);
    return { status: 200, body: { ...page, userActions: shown } };
  },

  findCasesByAlert({ path }) {
    const holds = ({ alertId }: CaseComment) => [alertId].flat().includes(path.alertId);
    const found = kibana.space.cases.filter(({ comments = [] }) => comments.some(holds));
    const body = found.map(({ id, title, description, status, created_at: createdAt }) => ({
      ...{ id, title, description, status, createdAt },
    }));
    return { status: 200, body };
  },
});
