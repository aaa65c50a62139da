import type { Issue, XdrOperations } from "@incident-clients/cortex-xdr";
import type { Handlers } from "../types.ts";
import { search } from "./xdr-search.ts";

/** The issues of a tenant. */
export function issueCalls(issues: Issue[]): Pick<Handlers<XdrOperations>, "searchIssues" | "updateIssue"> {
  return {
    searchIssues({ body: { request_data } }) {
      const { found, window } = search(issues, request_data);
      return { status: 200, body: { reply: { TOTAL_COUNT: issues.length, FILTER_COUNT: found.length, DATA: window } } };
    },

    updateIssue({ path, body: { request_data } }) {
      const one = issues.find(({ id }) => BigInt(id) === BigInt(path.issue_id));
      if (!one) return { status: 400, example: "validationIssues" };
      const {
        severity,
        status,
        status_resolution_reason: reason,
        status_resolution_comment: comment,
      } = request_data.update_data;
      Object.assign(
        one,
        severity && { severity },
        status && { "status.progress": status },
        reason && { "status.resolution_reason": reason },
        comment !== undefined && { "status.resolution_comment": comment },
      );
      return { status: 204 };
    },
  };
}
