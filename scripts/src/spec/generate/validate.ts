import type { Document, Endpoint, Response } from "@incident-clients/openapi";
import { bodyOf, jsonOf, listEndpoints, nameOf, responsesOf } from "@incident-clients/openapi";

/** The type of what `pnpm build` writes about a vendor's schemas. */
export const generateDescription = (): string => `// Written by \`pnpm build\`.
import type { Description } from "@incident-clients/core/validate";

export declare const description: Description;
`;

/** The entry of a vendor's validators: by operation, the request's and those of the responses by status. */
export function generateValidate(document: Document): string {
  const rows = listEndpoints(document).map((endpoint) => ({
    id: endpoint.operation.operationId,
    ...bodiesOf(document, endpoint),
  }));
  const names = new Set(
    rows.flatMap(({ request, responses }) => [request ?? [], ...responses.map(([, name]) => name)].flat()),
  );
  const table = rows.map(({ id, request, responses }) => {
    const first = request ? `    request: StandardSchema<${request}>;\n` : "";
    const cells = responses.map(([status, name]) => `      "${status}": StandardSchema<${name}>;\n`).join("");
    return `  ${id}: {\n${first}    responses: {\n${cells}    };\n  };\n`;
  });
  return `import { makeValidators, type StandardSchema, type Validation, validation } from "@incident-clients/core/validate";
import { description } from "./description.js";
import type { ${[...names].sort().join(", ")} } from "./types.ts";

export type { StandardSchema, Validation, ValidationEvent, ValidationIssue } from "@incident-clients/core/validate";

/** What each operation takes and returns, as Standard Schemas. */
export const validators: {
${table.join("")}} = makeValidators(description);

/** For the option \`validate\`: tells the hook \`on.validation\` what differs from the specification, and changes nothing. */
export const observe: Validation = validation("observe", validators);

/** For the option \`validate\`: like \`observe\`, and refuses a request that differs, before anything is sent. */
export const enforce: Validation = validation("enforce", validators);
`;
}

/** The names of the schemas that the bodies of an operation have. */
export function bodiesOf(document: Document, { operation }: Endpoint) {
  const body = bodyOf(operation);
  return {
    request: body?.isJson ? nameOf(body.schema) : undefined,
    responses: responsesOf(document, operation).flatMap(([status, response]) => {
      const name = bodyName(response);
      return name === undefined ? [] : [[status, name] as const];
    }),
  };
}

/** The schema of a body, one for all its media types; undefined where there is no body. */
function bodyName(body: Pick<Response, "content">): string | undefined {
  const names = new Set(jsonOf(body).map(([, { schema }]) => schema && nameOf(schema)));
  if (names.size > 1) throw new Error(`one status has several bodies (${[...names].join(", ")}); name their union`);
  return [...names][0];
}
