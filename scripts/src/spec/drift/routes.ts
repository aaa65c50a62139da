import { type Document, type Endpoint, listEndpoints } from "@incident-clients/openapi";

/** Finds the operations of a document by method and path. */
export class Routes {
  readonly #endpoints = new Map<string, Endpoint>();

  /** `basePath` stands in front of every path, besides the paths of the document's own servers. */
  constructor(document: Document, basePath = "") {
    for (const endpoint of listEndpoints(document)) {
      for (const route of routesOf(endpoint, [...basePathsOf(document), basePath]))
        this.#endpoints.set(route, endpoint);
    }
  }

  /** The operation that a request to `endpoint` of `document` would reach. */
  find(document: Document, endpoint: Endpoint): Endpoint | undefined {
    return routesOf(endpoint, basePathsOf(document))
      .map((route) => this.#endpoints.get(route))
      .find(Boolean);
  }
}

/** Parameters count by position, because documents name them differently. */
const routesOf = ({ method, path }: Endpoint, basePaths: string[]) =>
  basePaths.map((base) => `${method} ${(base + path).replaceAll(/\{[^}]*\}/g, "{}").replace(/(?<=.)\/$/, "")}`);

const basePathsOf = ({ servers = [] }: Document) => [
  "",
  ...servers.map(({ url }) => url.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "")),
];
