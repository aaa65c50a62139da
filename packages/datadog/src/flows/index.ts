export { type CreateTicketsOptions, createTickets, type TicketReport } from "./create-tickets.ts";
