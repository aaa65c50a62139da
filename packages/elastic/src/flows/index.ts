export type { ServiceNowReader } from "./ask-servicenow.ts";
export type { OnIncident } from "./by-hand.ts";
export { type ListCasesOptions, listCases } from "./list-cases.ts";
export { type ListOfCaseOptions, listCaseActivity, listCaseComments } from "./list-parts.ts";
export { type PushInput, type PushOptions, pushCaseToIncident } from "./push.ts";
export type {
  Incident,
  IncidentOnlyReport,
  NotPushedReport,
  PushedReport,
  PushReport,
  Unconfirmed,
  Unrecorded,
} from "./report.ts";
export { resumePush } from "./resume.ts";
