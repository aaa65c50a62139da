import type { Document, Response } from "@incident-clients/openapi";
import { jsonOf, listEndpoints, nameOf, resolve, responsesOf } from "@incident-clients/openapi";

/** The types of what `pnpm build` compiles: a function for each schema that a body has. */
export function generateChecks(document: Document): string {
  const checks = bodySchemas(document).map((name) => `export declare const ${name}: Check;`);
  return `// The functions are compiled by \`pnpm build\`.
import type { Check } from "@incident-clients/core/validate";

${checks.join("\n")}
`;
}

/** The entry of a vendor's validators: by operation, the request's and those of the responses by status. */
export function generateValidate(document: Document): string {
  const names = bodySchemas(document);
  const table = (cell: (name: string) => string, end: string) =>
    listEndpoints(document).map(({ operation }) => {
      const request = operation.requestBody && bodyName(resolve(document, operation.requestBody));
      const cells = responsesOf(document, operation).map(([status, response]) => {
        const name = bodyName(response);
        return name ? `      "${status}": ${cell(name)}${end}\n` : "";
      });
      const first = request ? `    request: ${cell(request)}${end}\n` : "";
      return `  ${operation.operationId}: {\n${first}    responses: {\n${cells.join("")}    }${end}\n  }${end}\n`;
    });
  return `import { type StandardSchema, toSchema, type Validation, validation } from "@incident-clients/core/validate";
import * as checks from "./checks.js";
import type { ${names.join(", ")} } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

const schemas = {
${names.map((name) => `  ${name}: toSchema<${name}>(checks.${name}),\n`).join("")}};

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
${table((name) => `StandardSchema<${name}>`, ";").join("")}} = {
${table((name) => `schemas.${name}`, ",").join("")}};

/** For the option \`validate\`: tells the hook \`on.validation\` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option \`validate\`: like \`observe\`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
`;
}

/** The names of the schemas that bodies have. */
export function bodySchemas(document: Document): string[] {
  const bodies = listEndpoints(document).flatMap(({ operation }) => [
    ...(operation.requestBody ? [resolve(document, operation.requestBody)] : []),
    ...responsesOf(document, operation).map(([, response]) => response),
  ]);
  return [...new Set(bodies.flatMap((body) => bodyName(body) ?? []))].sort();
}

/** The schema of a body, one for all its media types; undefined where there is no body. */
function bodyName(body: Pick<Response, "content">): string | undefined {
  const names = new Set(jsonOf(body).map(([, { schema }]) => schema && nameOf(schema)));
  if (names.size > 1) throw new Error(`one status has several bodies (${[...names].join(", ")}); name their union`);
  return [...names][0];
}
