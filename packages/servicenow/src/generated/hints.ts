// Generated from specs/servicenow by `pnpm generate`; edit the specification instead.

/** What usually causes a status or a transport code here, and what to do about it. */
export const hints: Record<string, string> = {
  202: "The instance answers so when several requests share one session; keep no cookies.",
  401: "The credentials are wrong or expired. Users of a single sign-on have no password here, and newer instances want the role snc_basic_auth_api_access for one.",
  403: "An access rule, a business rule or a data policy refused it; error.detail says which. Resolving needs close_code and close_notes in the same call, and a second record with a used sys_id is refused like this.",
  404: "There is no such record, or the user may not see it.",
  "media-type": "The instance hibernates, or a login page stands in front of it.",
  redirect: "The instance hibernates, or a login page stands in front of it.",
  "listChoices 403": "It needs personalize_choices.",
  "importRecord 403": "It needs import_set_loader and import_transformer."
};
