import type { Alert, AlertFilter, XdrOperations } from "@incident-clients/cortex-xdr";
import type { Handlers } from "../types.ts";
import { search } from "./xdr-search.ts";

/** Under which name an alert has what a filter compares. */
const names: Record<AlertFilter["field"], string> = {
  alert_id_list: "alert_id",
  alert_source: "source",
  severity: "severity",
  external_id_list: "external_id",
  creation_time: "detection_timestamp",
  server_creation_time: "local_insert_ts",
};

/** How an alert shows the status that was written; other statuses show as they were written. */
const shown: Record<string, string> = {
  new: "STATUS_010_NEW",
  under_investigation: "STATUS_020_UNDER_INVESTIGATION",
  resolved_false_positive: "STATUS_060_FALSE_POSITIVE",
  resolved_true_positive: "STATUS_080_TRUE_POSITIVE",
};

/** The alerts of a tenant. An update is silent about ids that it does not know. */
export function alertCalls(alerts: Alert[]): Pick<Handlers<XdrOperations>, "getAlerts" | "updateAlerts"> {
  return {
    getAlerts({ body: { request_data } }) {
      const filters = request_data.filters?.map(({ field, operator, value }) => ({
        field: names[field],
        operator,
        value: field === "alert_id_list" ? value.map(String) : value,
      }));
      const { sort, ...window } = request_data;
      const by = sort && {
        field: sort.field === "creation_time" ? names.creation_time : sort.field,
        keyword: sort.keyword,
      };
      const page = search(alerts, { ...window, filters, sort: by });
      const counts = { total_count: Math.min(page.found.length, 9_999), result_count: page.window.length };
      return { status: 200, body: { reply: { ...counts, alerts: page.window } } };
    },

    updateAlerts({ body: { request_data } }) {
      const { alert_id_list, update_data } = request_data;
      const { severity, status, comment } = update_data;
      const own = alerts.filter(({ alert_id }) => alert_id_list.includes(String(alert_id)));
      for (const one of own)
        Object.assign(
          one,
          severity && { severity },
          status && { resolution_status: shown[status] ?? status },
          comment !== undefined && { resolution_comment: comment },
        );
      return { status: 200, body: { reply: { alerts_ids: own.map(({ alert_id }) => Number(alert_id)) } } };
    },
  };
}
