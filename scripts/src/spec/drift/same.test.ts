import type { Document, Schema } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { compare, type Edit, operationOf, propertiesOf, ref, texts } from "./testing.ts";

describe("a document that says the same in other words has no drift", () => {
  test.each<[string, Edit]>([
    ["the same document", () => {}],
    [
      "other names of path parameters, other descriptions",
      (theirs) => {
        const { "/tickets/{ticketId}": item } = theirs.paths;
        Object.assign(theirs, { paths: { "/tickets/{id}/": item } });
        for (const one of item?.parameters ?? []) Object.assign(one, { name: "id", description: "Which one." });
      },
    ],
    [
      "a base path in its servers",
      (theirs) => {
        const { "/tickets/{ticketId}": item } = theirs.paths;
        Object.assign(theirs, {
          servers: [{ url: "https://api.example.com/v1" }],
          paths: { "/tickets/{ticketId}": item },
        });
      },
    ],
    [
      "properties spread over allOf",
      (_, schemas) => {
        const { id, ...rest } = propertiesOf(schemas, "Ticket");
        schemas.Base = { type: "object", required: ["id"], properties: { id: id as Schema } };
        schemas.Ticket = { allOf: [ref("Base"), { type: "object", properties: rest }] };
      },
    ],
    [
      "null as an alternative",
      (_, schemas) => {
        propertiesOf(schemas, "Ticket").closedAt = { oneOf: [{ type: "string" }, { type: "null" }] };
      },
    ],
    [
      "a closed list of the same values in an answer",
      (_, schemas) => {
        propertiesOf(schemas, "Ticket").state = { type: "string", enum: ["closed", "open"] };
      },
    ],
    [
      "alternatives that each require what is required, and one of them more",
      (_, schemas) => {
        const ticket = schemas.Ticket as Schema;
        schemas.Ticket = { oneOf: [{ ...ticket, required: ["id", "state"] }, ticket] };
      },
    ],
    [
      "alternatives that lead back to themselves",
      (_, schemas) => {
        schemas.Node = { anyOf: [ref("Ticket"), schemas.Ticket as Schema] };
        schemas.Ticket = ref("Node");
      },
    ],
    [
      "limits of what is answered",
      (_, schemas) => {
        propertiesOf(schemas, "Ticket").id = { type: "string", maxLength: 5 };
      },
    ],
    [
      "a header for the key, and properties whose type goes without saying",
      (theirs, schemas) => {
        operationOf(theirs, "get").parameters?.push({ name: "x-api-key", in: "header", required: true });
        delete schemas.Ticket?.type;
        delete propertiesOf(schemas, "Change").notes?.type;
        delete propertiesOf(schemas, "Change").state?.type;
      },
    ],
    [
      "one answer for every failure",
      (theirs) => {
        const { responses } = operationOf(theirs, "get");
        delete responses["404"];
        delete responses["5XX"];
        responses.default = { description: "It failed." };
      },
    ],
    [
      "each server error by itself",
      (theirs) => {
        const { responses } = operationOf(theirs, "get");
        delete responses["5XX"];
        responses["500"] = { description: "Ours." };
        responses["503"] = { description: "Somebody else's." };
      },
    ],
    [
      "a read-only property in a request",
      (_, schemas) => {
        propertiesOf(schemas, "Change").changedBy = { type: "string", readOnly: true };
      },
    ],
    [
      "calls that we don't cover",
      (theirs) => {
        theirs.paths["/users"] = structuredClone(theirs.paths["/tickets/{ticketId}"]) as Document["paths"][string];
      },
    ],
  ])("%s", (_, edit) => {
    expect(texts(compare(edit))).toEqual([]);
  });
});
