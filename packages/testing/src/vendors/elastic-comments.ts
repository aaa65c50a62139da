import type {
  AddCommentRequest,
  CaseComment,
  ElasticOperations,
  UpdateCommentRequest,
} from "@incident-clients/elastic";
import type { Handlers } from "../types.ts";
import { caseOf, type Kibana, note, pageOf, someone } from "./elastic-cases.ts";

/** What a comment holds, in the flat form in which Kibana gives it back. */
function contentOf(body: AddCommentRequest | UpdateCommentRequest): Partial<CaseComment> {
  if (body.type === "comment") return { type: "user", comment: body.data.content };
  if (body.type === "user") return { type: "user", comment: body.comment };
  const { type, rule, alertId, index } = body;
  return { type, rule, alertId: [alertId].flat(), index: [index].flat() };
}

/** Comments of cases, and alerts that are attached to them. */
export const commentHandlers = (kibana: Kibana): Handlers<ElasticOperations> => ({
  addCaseComment({ path, body }) {
    const one = caseOf(kibana, path.caseId);
    if (!one) return { status: 404, example: "caseUnknown" };
    const isAlert = body.type === "alert";
    if ((one.owner !== undefined && one.owner !== body.owner) || (isAlert && one.status === "closed"))
      return { status: 400, example: "commentInvalid" };
    const created_at = kibana.now();
    const made = { id: `comment-${crypto.randomUUID()}`, version: btoa(created_at), created_at, created_by: someone };
    const nothing = { updated_at: null, updated_by: null, pushed_at: null, pushed_by: null };
    one.comments = [...(one.comments ?? []), { ...made, ...contentOf(body), owner: body.owner, ...nothing }];
    if (isAlert) one.totalAlerts = (one.totalAlerts ?? 0) + [body.alertId].flat().length;
    else one.totalComment += 1;
    note(kibana, one, "comment", "create", { comment: body }, made.id);
    return { status: 200, body: one };
  },

  updateCaseComment({ path, body }) {
    const one = caseOf(kibana, path.caseId);
    if (!one) return { status: 404, example: "caseUnknown" };
    const comment = one.comments?.find(({ id }) => id === body.id);
    if (!comment) return { status: 404, example: "commentUnknown" };
    const content = contentOf(body);
    if (comment.type !== content.type || comment.owner !== body.owner)
      return { status: 400, example: "commentInvalid" };
    if (comment.version !== body.version) return { status: 409, example: "versionStale" };
    const updated_at = kibana.now();
    Object.assign(comment, content, { version: btoa(updated_at), updated_at, updated_by: someone });
    note(kibana, one, "comment", "update", { comment: body }, comment.id);
    return { status: 200, body: one };
  },

  deleteCaseComment({ path }) {
    const one = caseOf(kibana, path.caseId);
    const comment = one?.comments?.find(({ id }) => id === path.commentId);
    if (!one?.comments || !comment) return { status: 404, example: "commentUnknown" };
    one.comments = one.comments.filter((each) => each !== comment);
    if (comment.type === "alert") one.totalAlerts = (one.totalAlerts ?? 0) - [comment.alertId].flat().length;
    else one.totalComment -= 1;
    note(kibana, one, "comment", "delete", {}, comment.id);
    return { status: 204 };
  },

  findCaseComments({ path, query }) {
    const one = caseOf(kibana, path.caseId);
    if (!one) return { status: 404, example: "caseUnknown" };
    const { perPage: per_page, shown, ...page } = pageOf(one.comments ?? [], query);
    return { status: 200, body: { ...page, per_page, comments: shown } };
  },

  getCaseAlerts({ path }) {
    const one = caseOf(kibana, path.caseId);
    if (!one) return { status: 404, example: "caseUnknown" };
    const body = (one.comments ?? []).flatMap(({ type, alertId, index, created_at: attached_at }) =>
      type === "alert"
        ? [alertId].flat().map((id = "", at) => ({ id, index: [index].flat()[at] ?? "", attached_at }))
        : [],
    );
    return { status: 200, body };
  },
});
