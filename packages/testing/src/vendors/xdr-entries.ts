import type { Case, CaseEntry, XdrOperations } from "@incident-clients/cortex-xdr";
import type { Handlers } from "../types.ts";

/** An entry, and the number of the case that it is on. */
export interface FakeEntry extends CaseEntry {
  caseId: string;
}

/** The war rooms of the cases of a tenant. */
export function entryCalls(
  cases: readonly Case[],
  entries: FakeEntry[],
): Pick<Handlers<XdrOperations>, "listCaseEntries" | "addCaseEntry"> {
  const isKnown = (id: string) => cases.some(({ case_id }) => String(case_id) === id);
  const shown = ({ caseId: _, ...entry }: FakeEntry): CaseEntry => entry;

  return {
    listCaseEntries({ body: { id, filter } }) {
      if (!isKnown(id)) return { status: 400, example: "validationIssues" };
      const own = entries.filter(({ caseId }) => caseId === id);
      return { status: 200, body: { total: own.length, data: own.slice(0, filter.pagesize).map(shown) } };
    },

    addCaseEntry({ body: { id, data } }) {
      if (!isKnown(id)) return { status: 400, example: "validationIssues" };
      const number = entries.length + 1;
      const entry = { caseId: id, id: `${number}@${id}`, version: 1, type: 1, contents: data, note: false, tags: null };
      entries.push(entry);
      return { status: 200, body: shown(entry) };
    },
  };
}
