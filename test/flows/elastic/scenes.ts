import { createElasticClient } from "@incident-clients/elastic";
import { pushCaseToIncident, resumePush } from "@incident-clients/elastic/flows";
import { fakeElastic } from "@incident-clients/testing/elastic";
import { canary, type Take } from "../scene.ts";
import { making, type Version } from "./kibana.ts";

const connect = (fetch: typeof globalThis.fetch) =>
  createElasticClient({ url: "https://kibana.example", apiKey: canary.key, retry: { baseDelay: 1 }, fetch });

const fakeOf = (version: Version) => () => {
  const fake = fakeElastic({ version, cases: [{ id: "case-1", title: canary.text }] });
  for (const comment of fake.cases[0]?.comments ?? []) comment.comment = canary.text;
  return fake;
};

const common = {
  done: ["pushed"],
  envelope: (text: string) => ({ statusCode: 500, error: text, message: text, service_message: text }),
};

const pushing = (version: Version, open: string[]): Take => ({
  ...common,
  name: `pushCaseToIncident of Kibana ${version}`,
  fake: fakeOf(version),
  // Recording sets the same values again, so the client repeats it, and so does the flow once.
  writes: { [making[version]]: 1, addExternalDetails: 6 },
  run: (fetch, wrap) => pushCaseToIncident(wrap(connect(fetch)), { caseId: "case-1", version }, { patience: 0 }),
  open,
});

const resuming: Take = {
  ...common,
  name: "resume",
  fake: fakeOf("7.11"),
  writes: { addExternalDetails: 3 },
  run: (fetch, wrap) =>
    resumePush(wrap(connect(fetch)), {
      caseId: "case-1",
      connector: { id: "sn-1", name: "ServiceNow SOC" },
      incident: { id: "sys-1", title: "INC1", url: "https://sn.example/1" },
      commentIds: ["c1"],
      pushedAt: null,
    }),
  open: ["incident-only"],
};

const byHand = ["unknown", "incident-only"];

export const takes: Take[] = [pushing("8.15", ["unknown"]), pushing("7.11", byHand), pushing("7.7", byHand), resuming];
