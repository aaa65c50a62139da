import { describe, expect, test } from "vitest";
import { Kibana } from "../../test/kibana.ts";
import type { Case } from "../generated/types.ts";
import { chooseComments, toAction, toConnectorPush } from "./convert.ts";

const changed = {
  updated_at: "2021-02-01T00:00:00.000Z",
  updated_by: { username: "bond", full_name: null, email: null },
};

describe("a case for a connector", () => {
  test("has what the case has, in camelCase", () => {
    const kibana = new Kibana("7.7");
    kibana.addComment("c1", changed);
    const one: Case = { ...kibana.case, ...changed };
    const { fresh } = chooseComments(one);
    const updated = { updatedAt: changed.updated_at, updatedBy: { fullName: null, username: "bond" } };
    expect(toAction(one, fresh, "sys-1").params).toEqual({
      caseId: "case-1",
      title: "A case",
      description: "",
      createdAt: one.created_at,
      createdBy: { fullName: "Alan Hunley", username: "ahunley" },
      ...updated,
      comments: [
        {
          commentId: "c1",
          comment: "text of c1",
          createdAt: fresh[0]?.created_at,
          createdBy: { fullName: "Alan Hunley", username: "ahunley" },
          ...updated,
        },
      ],
      incidentId: "sys-1",
    });
  });

  test("has an empty name for a user where security is off, because null is refused", () => {
    const nobody = { username: null };
    const { params } = toAction({ ...new Kibana("7.7").case, created_by: nobody }, [], null);
    expect(params.createdBy).toEqual({ fullName: null, username: "" });
  });

  test("cannot have its own keys replaced by the connector's fields", () => {
    const { case: one } = new Kibana("7.11");
    const fields = { title: "wrong", urgency: "1" };
    const own = { ...one, connector: { id: "sn-1", name: "n", type: ".servicenow", fields } };
    const { params } = toConnectorPush(own, [], null, { id: "sn-1", type: ".servicenow" });
    expect(params).toMatchObject({ title: "A case", urgency: "1", externalId: null });
  });

  test("needs neither comments nor a connector of its own", () => {
    const { comments: _, connector: __, ...one } = new Kibana("7.11").case;
    expect(chooseComments(one)).toEqual({ fresh: [], known: [], edited: [], warnings: [] });
    expect(chooseComments({ ...one, comments: null as never })).toMatchObject({ fresh: [] });
    expect(toConnectorPush(one, [], null, { id: "sn-1", type: ".jira" })).toMatchObject({ connector_type: ".jira" });
  });
});
