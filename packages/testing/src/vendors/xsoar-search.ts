import type { Incident, IncidentFilter } from "@incident-clients/cortex-xsoar";
import { ContractError } from "../errors.ts";

const condition = /^(\w+):(?:"([^"]*)"|(\S+))$/;

/** Whether an incident meets each condition of a query; custom fields go by machine name. */
function meets(one: Incident, query: string): boolean {
  return query.split(/\s+and\s+/i).every((part) => {
    const [, field = "", quoted, plain] = condition.exec(part.trim()) ?? [];
    const wanted = quoted ?? plain;
    if (wanted === undefined)
      throw new ContractError(`searchIncidents: fakeXsoar reads queries of field:value joined by "and", not ${query}`);
    const value = one.CustomFields?.[field] ?? one[field as keyof Incident];
    return String(value ?? "").toLowerCase() === wanted.toLowerCase();
  });
}

/** Whether an incident meets a filter. */
export function matches(one: Incident, filter: IncidentFilter): boolean {
  if (filter.query) return meets(one, filter.query);
  const among = (wanted: unknown[] | undefined, value: unknown) => wanted === undefined || wanted.includes(value);
  return (
    among(filter.id, one.id) &&
    among(filter.name, one.name) &&
    among(filter.type, one.type) &&
    among(filter.status, one.status) &&
    among(filter.level, one.severity) &&
    !filter.notStatus?.some((status) => status === one.status)
  );
}
