import type { Document } from "@incident-clients/openapi";

const text = (description: string, example: string) => ({ type: "string", description, examples: [example] });
const severity = { type: "string", enum: ["low", "medium", "high", "critical"], description: "How bad it is." };
const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
const id = {
  name: "incident_id",
  in: "path",
  required: true,
  description: "Id of the incident, as `createIncident` returns it.",
  schema: { type: "string", examples: ["INC-1042"] },
};
const error = { description: "The request was refused.", content: json("ErrorResponse") };
const notFound = { description: "There is no such incident.", content: json("ErrorResponse") };

const written = {
  title: text("What happened, in a few words.", "Impossible travel of j.doe"),
  description: text("What is known so far.", "Two logins within ten minutes, from Oslo and Lima."),
  severity,
};

/** A small incident endpoint to start from, where there is no document. */
export const starter = (title: string): Document =>
  ({
    openapi: "3.1.0",
    info: {
      title,
      version: "0.1.0",
      summary: `Create, find, read and update incidents in ${title}.`,
      description: `The calls that a program needs to hand an incident to ${title} and to follow it.`,
    },
    tags: [{ name: "Incidents", description: "Incidents and what becomes of them." }],
    paths: {
      "/incidents": {
        get: {
          operationId: "listIncidents",
          summary: "List incidents",
          description:
            "Returns one page of the incidents, newest first. Send `next_cursor` of one answer as `cursor` of the next call.",
          tags: ["Incidents"],
          parameters: [
            {
              name: "cursor",
              in: "query",
              description: "Where the page starts.",
              schema: { type: "string", examples: ["b2Zmc2V0PTUw"] },
            },
            {
              name: "limit",
              in: "query",
              description: "Incidents in a page.",
              schema: { type: "integer", minimum: 1, maximum: 100, default: 50 },
            },
          ],
          responses: { "200": { description: "One page.", content: json("IncidentList") }, "400": error },
        },
        post: {
          operationId: "createIncident",
          summary: "Create an incident",
          description: "Creates one incident. A repeat creates another one.",
          tags: ["Incidents"],
          requestBody: { required: true, description: "The incident.", content: json("NewIncident") },
          responses: { "201": { description: "It was created.", content: json("Incident") }, "400": error },
        },
      },
      "/incidents/{incident_id}": {
        parameters: [id],
        get: {
          operationId: "getIncident",
          summary: "Read an incident",
          description: "Returns one incident.",
          tags: ["Incidents"],
          responses: { "200": { description: "The incident.", content: json("Incident") }, "404": notFound },
        },
        patch: {
          operationId: "updateIncident",
          summary: "Update an incident",
          description: "Changes what is given, and leaves the rest.",
          tags: ["Incidents"],
          requestBody: { required: true, description: "What to change.", content: json("IncidentChange") },
          responses: {
            "200": { description: "The incident after the change.", content: json("Incident") },
            "400": error,
            "404": notFound,
          },
        },
      },
    },
    components: {
      schemas: {
        NewIncident: {
          type: "object",
          description: "An incident to create.",
          required: ["title"],
          properties: written,
        },
        IncidentChange: {
          type: "object",
          description: "What to change; what is left out stays.",
          properties: {
            ...written,
            status: { type: "string", enum: ["open", "resolved"], description: "Whether work goes on." },
          },
        },
        Incident: {
          type: "object",
          description: "An incident.",
          required: ["id", "title"],
          properties: {
            id: text("Id of the incident.", "INC-1042"),
            ...written,
            status: { type: "string", enum: ["open", "resolved"], description: "Whether work goes on." },
            created_at: {
              type: "string",
              format: "date-time",
              description: "When it was created.",
              examples: ["2026-01-02T17:21:34Z"],
            },
          },
        },
        IncidentList: {
          type: "object",
          description: "One page of incidents.",
          required: ["incidents"],
          properties: {
            incidents: {
              type: "array",
              description: "The incidents.",
              items: { $ref: "#/components/schemas/Incident" },
            },
            next_cursor: text("Where the next page starts; absent on the last one.", "b2Zmc2V0PTEwMA"),
          },
        },
        ErrorResponse: {
          type: "object",
          description: "Why a call failed.",
          properties: { message: text("For people.", "title is missing") },
        },
      },
      securitySchemes: {},
    },
  }) as unknown as Document;
