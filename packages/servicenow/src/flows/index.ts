export { type AddNoteOptions, type AddNoteReport, addNote } from "./add-note.ts";
export { type CreateIncidentOptions, createIncident } from "./create-incident.ts";
export type { CreatedIncident, CreateIncidentReport, NotCreatedIncident } from "./create-report.ts";
export { type EnsureIncidentOptions, type EnsureIncidentReport, ensureIncident } from "./ensure-incident.ts";
export { type FindTicketOptions, type FindTicketReport, findTicket, type TicketMark } from "./find-ticket.ts";
export type { Row } from "./look.ts";
export { type ResolveIncidentOptions, type ResolveIncidentReport, resolveIncident } from "./resolve-incident.ts";
