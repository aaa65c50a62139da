import { type PlayedStep, playWorkflow, type Workflow } from "./arazzo.ts";
import { sourceUrl } from "./links.ts";
import { code, details, inline, join, json, link, list, type Page, prose, table } from "./page.ts";
import { linkOperations, operationLink, type Vendor } from "./vendor.ts";

type WorkflowFile = Vendor["workflows"][number];

/** A file of workflows as a page: inputs, and every step with what is sent and what comes back. */
export function workflowPage(vendor: Vendor, { name, file, content }: WorkflowFile): Page {
  const { title, summary = "", description = "" } = content.info;
  return {
    path: `${vendor.name}/workflows/${name}`,
    title,
    summary,
    group: [vendor.title, "Step by step"],
    body: join(
      `# ${title}`,
      prose(summary),
      linkOperations(vendor, prose(description)),
      `Back to the ${link("guide", `/${vendor.name}/guide.md`)}. The machine's form is ${link(code(file), sourceUrl(file))}, in Arazzo; the tests run it as it is against the mock server.`,
      ...content.workflows.map((workflow) => workflowSection(vendor, workflow, content.workflows.length > 1)),
    ),
  };
}

function workflowSection(vendor: Vendor, workflow: Workflow, several: boolean): string {
  const inputs = Object.entries(workflow.inputs?.properties ?? {});
  const outputs = Object.keys(workflow.outputs ?? {});
  return join(
    several && `## ${prose(workflow.summary ?? workflow.workflowId)}`,
    !several && workflow.summary && prose(workflow.summary),
    linkOperations(vendor, prose(workflow.description ?? "")),
    inputs.length > 0 &&
      table(
        ["input", "what it is"],
        inputs.map(([input, { description = "" }]) => [code(input), inline(description)]),
      ),
    ...playWorkflow(vendor.document, workflow).map((played, index) =>
      join(`${several ? "###" : "##"} ${index + 1}. ${played.endpoint.operation.summary}`, stepBody(vendor, played)),
    ),
    outputs.length > 0 && `In the end you have ${outputs.map(code).join(", ")}.`,
  );
}

/** What a step does, sends and gets. */
function stepBody(vendor: Vendor, played: PlayedStep): string {
  const { step, endpoint, target, body, status, answer, outputs } = played;
  const criteria = (step.successCriteria ?? []).map(({ condition }) => code(condition));
  return join(
    linkOperations(vendor, prose(step.description ?? "")),
    `${operationLink(vendor, endpoint.operation.operationId)}: ${code(`${endpoint.method.toUpperCase()} ${target}`)}`,
    body !== undefined && json(body),
    answer !== undefined && details(`${status}, the answer`, json(answer)),
    criteria.length > 0 && `It went well if\n\n${list(criteria)}`,
    Object.keys(outputs).length > 0 &&
      table(
        ["kept for later", "from", "here"],
        Object.entries(outputs).map(([output, value]) => [
          code(output),
          code(step.outputs?.[output] ?? ""),
          value === undefined ? "" : code(JSON.stringify(value)),
        ]),
      ),
  );
}
