import { createElasticClient, isIncidentClientError } from "@incident-clients/elastic";
import { type PushReport, pushCaseToIncident, resumePush, type Unrecorded } from "@incident-clients/elastic/flows";
import { Notes } from "./notes.ts";

const [caseId] = process.argv.slice(2);
if (!caseId || !/^[\w-]+$/.test(caseId)) {
  console.error("usage: node main.ts CASE_ID");
  process.exit(2);
}

const elastic = createElasticClient({
  url: process.env.KIBANA_URL,
  space: process.env.KIBANA_SPACE,
  apiKey: process.env.KIBANA_API_KEY,
});
const version = process.env.KIBANA_VERSION ?? "8.15";
const notes = new Notes<Unrecorded>(`${caseId}.json`);

/** Pushes, with a note of it on disk for as long as nobody knows how it ends. */
async function push(id: string): Promise<PushReport> {
  if (!(await notes.begin())) stop();
  const onIncident = (unrecorded: Unrecorded) => notes.write(unrecorded);
  const report = await pushCaseToIncident(elastic, { caseId: id, version }, { onIncident }).catch(async (error) => {
    // Wrong options, such as a version that is not supported: nothing was pushed.
    if (isIncidentClientError(error) && error.outcome === "not-sent" && (await notes.read()) === "begun")
      await notes.remove();
    throw error;
  });
  if (report.state === "incident-only") await notes.write(report.resume);
  else if (report.state !== "unknown") await notes.remove();
  return report;
}

/** Finishes an earlier run; it never makes an incident. */
async function finish(unrecorded: Unrecorded): Promise<PushReport> {
  const report = await resumePush(elastic, unrecorded);
  if (report.state === "pushed") await notes.remove();
  return report;
}

/** Nobody knows what another run has done. */
function stop(): never {
  console.error(
    `another push of ${caseId} is at work, or ended without a known end. If none is, look in the ticketing system`,
  );
  console.error(`for its incident. If there is none, delete ${notes.file} and run this again.`);
  process.exit(3);
}

const left = await notes.read();
if (left === "begun") stop();

const report = left ? await finish(left) : await push(caseId);
for (const warning of report.warnings) console.error(warning);
if (report.state === "pushed") console.log(`${report.incident.title}  ${report.incident.url}`);
else {
  console.error(`${report.state}: ${report.reason}`);
  process.exitCode = report.state === "unknown" ? 3 : 1;
}
