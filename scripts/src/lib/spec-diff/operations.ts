import { type Document, listEndpoints, resolve } from "@incident-clients/openapi";

/** Lists the operations that a change touches, in either state of a document: Redocly names one of those that share a schema. */
export function operationsTouched(documents: Document[], where: string, component?: string): string[] {
  const [, method, path] = /^(?:([A-Z]+) )?(\/[^,:]*)/.exec(where) ?? [];
  const touched = documents.flatMap((document) =>
    listEndpoints(document).filter(
      (endpoint) =>
        (endpoint.path === path && (!method || endpoint.method === method.toLowerCase())) ||
        (component !== undefined && leadsTo(document, [endpoint.operation, endpoint.parameters], component)),
    ),
  );
  return [...new Set(touched.map(({ operation }) => operation.operationId))];
}

/** Whether some part refers to a component, itself or by others. */
function leadsTo(document: Document, part: unknown, name: string, seen = new Set<string>()): boolean {
  const references = JSON.stringify(part).match(/#\/components\/(?!examples)[^"]+/g) ?? [];
  return references.some(($ref) => {
    if (seen.has($ref)) return false;
    seen.add($ref);
    return $ref.endsWith(`/${name}`) || leadsTo(document, resolve(document, { $ref }), name, seen);
  });
}
