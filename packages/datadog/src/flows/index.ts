export type { ServiceNowReader } from "./ask-servicenow.ts";
export { type CreateTicketsOptions, createTickets } from "./create-tickets.ts";
export { type EnsureTicketReport, type EnsureTicketsOptions, ensureTickets } from "./ensure-tickets.ts";
export { type ListCasesOptions, listCases } from "./list-cases.ts";
export { type ListFindingsOptions, listFindings } from "./list-findings.ts";
export type { TicketReport } from "./report.ts";
