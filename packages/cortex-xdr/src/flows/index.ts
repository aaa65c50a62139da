export { type ListCasesOptions, listCases } from "./list-cases.ts";
export { type ListIncidentsOptions, listIncidents } from "./list-incidents.ts";
export {
  type Resolution,
  type ResolvedStatus,
  type ResolveIncidentReport,
  resolveIncident,
} from "./resolve-incident.ts";
