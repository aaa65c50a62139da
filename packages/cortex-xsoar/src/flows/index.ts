export {
  type CreateIncidentOptions,
  type CreateIncidentReport,
  createIncident,
  type NewIncident,
} from "./create-incident.ts";
export {
  type IncidentChange,
  type UpdateIncidentOptions,
  type UpdateIncidentReport,
  type UpdateIncidentState,
  updateIncident,
} from "./update-incident.ts";
