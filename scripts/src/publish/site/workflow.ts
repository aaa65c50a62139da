import { type Endpoint, listEndpoints } from "@incident-clients/openapi";
import { sourceUrl } from "./links.ts";
import { code, inline, join, json, link, list, type Page, prose, table } from "./page.ts";
import { linkOperations, operationLink, type Step, type Vendor, type Workflow } from "./vendor.ts";

/** A file of workflows as a page: a picture, the inputs, and what each step sends, checks and keeps. */
export function workflowPage(vendor: Vendor, { name, file, content }: Vendor["workflows"][number]): Page {
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
      `The source is ${link(code(file), sourceUrl(file))}, in Arazzo. The tests run it against the mock server. A value that begins with \`$\` comes from an input or an earlier step.`,
      ...content.workflows.map((workflow) => workflowSection(vendor, workflow)),
    ),
  };
}

function workflowSection(vendor: Vendor, workflow: Workflow): string {
  const inputs = Object.entries(workflow.inputs?.properties ?? {});
  const outputs = Object.keys(workflow.outputs ?? {});
  const steps = workflow.steps.map((step) => {
    const endpoint = listEndpoints(vendor.document).find(({ operation }) =>
      step.operationId.endsWith(operation.operationId),
    );
    if (!endpoint) throw new Error(`step ${step.stepId}: no operation ${step.operationId}`);
    return { step, endpoint };
  });
  return join(
    `## ${prose(workflow.summary ?? workflow.workflowId)}`,
    linkOperations(vendor, prose(workflow.description ?? "")),
    sequence(vendor, steps),
    inputs.length > 0 &&
      list(inputs.map(([input, { description = "" }]) => `${code(`$inputs.${input}`)}: ${inline(description)}`)),
    ...steps.map((each, index) => join(`### ${index + 1}. ${each.endpoint.operation.summary}`, stepBody(vendor, each))),
    outputs.length > 0 && `The workflow returns ${outputs.map(code).join(", ")}.`,
  );
}

/** The steps as a picture: each call, and what of its response is kept. */
function sequence({ title }: Vendor, steps: { step: Step; endpoint: Endpoint }[]): string {
  const calls = steps.flatMap(({ step, endpoint: { method, operation } }) => [
    `  you->>vendor: ${method.toUpperCase()} ${operation.operationId}`,
    `  vendor-->>you: ${
      Object.keys(step.outputs ?? {})
        .slice(0, 2)
        .join(", ") || "done"
    }`,
  ]);
  const description = steps.map(({ endpoint }) => endpoint.operation.summary).join(", then ");
  const who = ["  participant you as your program", `  participant vendor as ${title}`];
  return ["```mermaid", "sequenceDiagram", `  accDescr: ${description}.`, ...who, ...calls, "```"].join("\n");
}

/** What a step does, sends, checks and keeps. */
function stepBody(vendor: Vendor, { step, endpoint }: { step: Step; endpoint: Endpoint }): string {
  const { parameters = [], requestBody, successCriteria = [], outputs = {} } = step;
  const sent = parameters.map(({ name, in: place, value }) => `${code(name)} in the ${place}: ${code(String(value))}`);
  return join(
    linkOperations(vendor, prose(step.description ?? "")),
    `${operationLink(vendor, endpoint.operation.operationId)}: ${code(`${endpoint.method.toUpperCase()} ${endpoint.path}`)}`,
    list(sent),
    requestBody && json(requestBody.payload),
    successCriteria.length > 0 && `It succeeded if\n\n${list(successCriteria.map(({ condition }) => code(condition)))}`,
    Object.keys(outputs).length > 0 &&
      table(
        ["kept as", "from"],
        Object.entries(outputs).map(([output, from]) => [code(`$steps.${step.stepId}.outputs.${output}`), code(from)]),
      ),
  );
}
