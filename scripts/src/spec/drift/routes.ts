import { type Document, type Endpoint, listEndpoints } from "@incident-clients/openapi";

/**
 * Returns what finds the operation of a document that a request to an endpoint of another one would reach. `basePath` stands in
 * front of every path, besides the paths of the document's own servers.
 */
export function routesOf(
  document: Document,
  basePath = "",
): (other: Document, endpoint: Endpoint) => Endpoint | undefined {
  const bases = [...basePathsOf(document), basePath];
  const routes = listEndpoints(document).flatMap((one) => listRoutes(one, bases).map((route) => [route, one] as const));
  const endpoints = new Map(routes);
  return (other, endpoint) =>
    listRoutes(endpoint, basePathsOf(other))
      .map((route) => endpoints.get(route))
      .find(Boolean);
}

/** Parameters count by position, because documents name them differently. */
const listRoutes = ({ method, path }: Endpoint, basePaths: string[]) =>
  basePaths.map((base) => `${method} ${(base + path).replaceAll(/\{[^}]*\}/g, "{}").replace(/(?<=.)\/$/, "")}`);

const basePathsOf = ({ servers = [] }: Document) => [
  "",
  ...servers.map(({ url }) => url.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "")),
];
