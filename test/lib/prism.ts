import type { Document } from "@incident-clients/openapi";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";

/** Prism in this process: a `fetch` that it answers, and what it found wrong with the last request. */
export interface Prism {
  fetch: typeof globalThis.fetch;
  /** One line for each violation: empty where Prism accepts the request. */
  violations: string[];
}

/** Prism's severity of what it refuses; it warns of other things, such as a deprecated parameter. */
const refusal = 0;

/** The mock that `startMock` serves, without a server between. */
export async function createPrism(document: Document): Promise<Prism> {
  // A copy: Prism replaces references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const config = { isProxy: false, errors: true, checkSecurity: true, validateRequest: true, validateResponse: true };
  const mock = createInstance(
    { ...config, isProxy: false, mock: { dynamic: false }, upstreamProxy: undefined },
    { logger: createLogger("judge", { level: "silent" }) },
  );

  const prism: Prism = {
    violations: [],
    fetch: async (input, init = {}) => {
      const { pathname, searchParams } = new URL(String(input));
      const query: Record<string, string | string[]> = {};
      for (const name of new Set(searchParams.keys())) {
        const values = searchParams.getAll(name);
        query[name] = values.length > 1 ? values : (values[0] ?? "");
      }
      // What fetch makes of a form or a file, its type too.
      const form = init.body instanceof FormData || init.body instanceof Blob ? new Response(init.body) : undefined;
      const type = form?.headers.get("content-type");
      const request: IHttpRequest = {
        method: init.method?.toLowerCase() as IHttpRequest["method"],
        url: { path: pathname, query },
        headers: { ...Object.fromEntries(new Headers(init.headers)), ...(type && { "content-type": type }) },
        body: typeof init.body === "string" ? JSON.parse(init.body) : ((await form?.text()) ?? null),
      };
      const answer = await mock.request(request, operations)();
      if (answer._tag === "Left") {
        prism.violations = [answer.left.message];
        return new Response(null, { status: 422 });
      }
      const { output, validations } = answer.right;
      if (validations.output.length > 0)
        throw new Error(`Prism's own answer is wrong: ${validations.output[0]?.message}`);
      prism.violations = validations.input
        .filter(({ severity }) => severity === refusal)
        .map(({ path = [], code, message }) => `${path.join("/")} ${code}: ${message}`);
      const headers = Object.entries(output.headers ?? {}).map(([name, value]) => [name, String(value)]);
      return new Response(output.body === undefined ? null : JSON.stringify(output.body), {
        status: output.statusCode,
        headers: headers as [string, string][],
      });
    },
  };
  return prism;
}
