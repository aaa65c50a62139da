export { type AddEntryOptions, type AddEntryReport, addEntry } from "./add-entry.ts";
export {
  type CreatedIncidentReport,
  type CreateIncidentOptions,
  type CreateIncidentReport,
  createIncident,
  type NewIncident,
  type NotCreatedIncidentReport,
} from "./create-incident.ts";
export type { IncidentChange } from "./edits.ts";
export { type EnsureIncidentOptions, type EnsureIncidentReport, ensureIncident } from "./ensure-incident.ts";
export { type ListIncidentsOptions, listIncidents } from "./list-incidents.ts";
export { type UpdateIncidentOptions, updateIncident } from "./update-incident.ts";
export type { UpdateIncidentReport, UpdateIncidentState } from "./update-report.ts";
