import { fieldsOf } from "@incident-clients/core";
import type {
  Case,
  CaseComment,
  CaseUser,
  ExecuteActionRequest,
  PushCaseByConnectorRequest,
} from "../generated/types.ts";

/** A comment with a text. Attachments stand among the comments too and have none. */
export type TextComment = CaseComment & { comment: string };

/** Whether something in a case's comments is a comment. */
export function isText(one: unknown): one is TextComment {
  const { type, comment } = fieldsOf(one);
  return (type === undefined || type === "user") && typeof comment === "string";
}

/** What becomes of a case's comments. */
export interface CommentChoice {
  /** Those that the push sends. */
  fresh: TextComment[];
  /** Ids of those that the incident has already. */
  known: string[];
  /** Ids of those that were edited since the incident got them. */
  edited: string[];
  /** What a person should know of the rest. */
  warnings: string[];
}

/** Sends a new incident all comments, and one that exists only those that were not pushed yet. */
export function chooseComments({ comments: all, external_service }: Case): CommentChoice {
  const comments = all ?? [];
  const texts = comments.filter(isText);
  // A new incident needs them all, whatever an earlier push that came to nothing has marked.
  const fresh = external_service ? texts.filter(({ pushed_at }) => !pushed_at) : texts;
  const known = texts.filter((comment) => !fresh.includes(comment));
  const edited = known.filter(({ pushed_at, updated_at }) => pushed_at && updated_at && updated_at > pushed_at);
  const warnings: string[] = [];
  const attachments = comments.length - texts.length;
  if (attachments > 0) warnings.push(`${attachments} attachments of the case are not comments and were not sent.`);
  if (edited.length > 0)
    warnings.push("The comments in editedComments were edited since they were sent, and were not sent again.");
  const idsOf = (some: TextComment[]) => some.map(({ id }) => id).filter((id) => typeof id === "string");
  return { fresh, known: idsOf(known), edited: idsOf(edited), warnings };
}

/** Connectors take `fullName` and refuse `email`; where security is off a user has no name at all. */
const toUser = ({ full_name, username }: CaseUser) => ({ fullName: full_name ?? null, username: username ?? "" });

const toDates = ({ created_at, created_by, updated_at, updated_by }: Case | CaseComment) => ({
  createdAt: created_at,
  createdBy: toUser(created_by),
  updatedAt: updated_at ?? null,
  updatedBy: updated_by ? toUser(updated_by) : null,
});

const toComment = (comment: TextComment) => ({
  commentId: comment.id,
  comment: comment.comment,
  ...toDates(comment),
});

/** A case as Kibana 7.7 wants it; `incidentId` null makes a new incident. */
export const toAction = (one: Case, comments: TextComment[], incidentId: string | null): ExecuteActionRequest => ({
  params: {
    caseId: one.id,
    title: one.title,
    description: one.description,
    ...toDates(one),
    comments: comments.map(toComment),
    incidentId,
  },
});

/** A case as Kibana 7.11 wants it, with the values of the connector's own fields; `externalId` null makes a new incident. */
export function toConnectorPush(
  one: Case,
  comments: TextComment[],
  externalId: string | null,
  connector: { id: string; type: string },
): PushCaseByConnectorRequest {
  const fields = connector.id === one.connector?.id ? one.connector.fields : null;
  const params = {
    ...fields,
    savedObjectId: one.id,
    title: one.title,
    description: one.description,
    ...toDates(one),
    comments: comments.map(toComment),
    externalId,
  };
  // The fields are an open object in a case; they are as Kibana's own screen made them for this type of connector.
  return { connector_type: connector.type, params } as PushCaseByConnectorRequest;
}
