import type { Document } from "@incident-clients/openapi";
import { describe, expect, test } from "vitest";
import { compare, type Edit, json, operationOf, propertiesOf, ref, texts } from "./testing.ts";

describe("what a document adds, removes, tightens, loosens or changes is a row", () => {
  test.each<[string[], Edit]>([
    [["operation removed: updateTicket"], (theirs) => delete theirs.paths["/tickets/{ticketId}"]?.put],
    [
      ["parameter added: query page"],
      (theirs) => operationOf(theirs, "get").parameters?.push({ name: "page", in: "query", required: true }),
    ],
    [["parameter removed: query expand"], (theirs) => delete operationOf(theirs, "get").parameters],
    [
      ["required added: query expand"],
      (theirs) => Object.assign(operationOf(theirs, "get").parameters?.[0] ?? {}, { required: true }),
    ],
    [["body removed: requestBody"], (theirs) => delete operationOf(theirs, "put").requestBody],
    [
      ["body added: requestBody"],
      (theirs) => Object.assign(operationOf(theirs, "get"), { requestBody: json(ref("Change")) }),
    ],
    [
      ["required removed: requestBody"],
      (theirs) => Object.assign(operationOf(theirs, "put").requestBody ?? {}, { required: false }),
    ],
    [
      ["media type added: application/xml"],
      (theirs) => Object.assign(operationOf(theirs, "put").requestBody?.content ?? {}, { "application/xml": {} }),
    ],
    [["status removed: 404"], (theirs) => delete operationOf(theirs, "get").responses["404"]],
    [
      ["status added: 409"],
      (theirs) => Object.assign(operationOf(theirs, "put").responses, { "409": { description: "" } }),
    ],
    [
      ["property added: title"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Ticket"), { title: { type: "string" } }),
    ],
    [["property removed: parent"], (_, schemas) => delete propertiesOf(schemas, "Ticket").parent],
    [["required added: state"], (_, schemas) => schemas.Ticket?.required?.push("state")],
    [["required removed: state"], (_, schemas) => delete schemas.Change?.required],
    [
      ["type changed: id integer"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Ticket"), { id: { type: "integer" } }),
    ],
    [
      ["type changed: items integer"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Change").notes ?? {}, { items: { type: "integer" } }),
    ],
    [
      ["type changed: additionalProperties integer"],
      (_, schemas) =>
        Object.assign(propertiesOf(schemas, "Ticket").fields ?? {}, { additionalProperties: { type: "integer" } }),
    ],
    [
      ["null removed: closedAt"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Ticket"), { closedAt: { type: "string" } }),
    ],
    [
      ["null added: id"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Ticket").id ?? {}, { type: ["string", "null"] }),
    ],
    [
      ["value added: pending", "value removed: open"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Change").state ?? {}, { enum: ["closed", "pending"] }),
    ],
    [
      ["values opened: closed open"],
      (_, schemas) => {
        const { state } = propertiesOf(schemas, "Change");
        Object.assign(propertiesOf(schemas, "Change"), { state: { anyOf: [state, { type: "string" }] } });
      },
    ],
    [["values opened: closed open"], (_, schemas) => delete propertiesOf(schemas, "Change").state?.enum],
    [
      ["values closed: A B"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Change").title ?? {}, { enum: ["A", "B"] }),
    ],
    [
      ["limit changed: title maxLength 20"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Change").title ?? {}, { maxLength: 20 }),
    ],
    [
      ["limit added: notes maxItems 5"],
      (_, schemas) => Object.assign(propertiesOf(schemas, "Change").notes ?? {}, { maxItems: 5 }),
    ],
    [
      ["limit added: Change additionalProperties false"],
      (_, schemas) => Object.assign(schemas.Change ?? {}, { additionalProperties: false }),
    ],
    [["limit removed: title maxLength"], (_, schemas) => delete propertiesOf(schemas, "Change").title?.maxLength],
    [["details removed: Ticket"], (_, schemas) => Object.assign(schemas, { Ticket: { type: "object" } })],
    [["details removed: id"], (_, schemas) => Object.assign(propertiesOf(schemas, "Ticket"), { id: {} })],
  ])("%j", (expected, edit) => {
    expect(texts(compare((...both) => void edit(...both)))).toEqual(expected);
  });

  test("a schema that several calls share is one row, at its own place", () => {
    const [row, ...more] = compare((_, schemas) => delete propertiesOf(schemas, "Ticket").parent);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      at: "#/components/schemas/Ticket/properties/parent",
      operations: ["getTicket", "updateTicket"],
      theirs: undefined,
      ours: "object",
    });
  });

  test("everything is missing where paths lack a prefix that the document's servers do not have", () => {
    const unprefix = (theirs: Document) => {
      const { "/tickets/{ticketId}": item } = theirs.paths;
      Object.assign(theirs, { paths: { "/{ticketId}": item } });
    };
    expect(texts(compare(unprefix))).toEqual(["operation removed: getTicket", "operation removed: updateTicket"]);
    expect(texts(compare(unprefix, "/tickets"))).toEqual([]);
  });
});
