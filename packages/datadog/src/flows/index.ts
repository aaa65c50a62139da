export { type CreateTicketsOptions, createTickets } from "./create-tickets.ts";
export type { TicketReport } from "./report.ts";
