export { type ListAlertsOptions, listAlerts } from "./list-alerts.ts";
export { type ListCasesOptions, listCases } from "./list-cases.ts";
export { type ListIncidentsOptions, listIncidents } from "./list-incidents.ts";
export { type ListIncidentsExtraDataOptions, listIncidentsExtraData } from "./list-incidents-extra-data.ts";
export { type ListIssuesOptions, listIssues } from "./list-issues.ts";
export {
  type Resolution,
  type ResolvedStatus,
  type ResolveIncidentReport,
  resolveIncident,
} from "./resolve-incident.ts";
