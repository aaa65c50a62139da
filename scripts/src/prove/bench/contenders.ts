import { first, giant, importInstalled } from "./project.ts";
import type { Task } from "./rounds.ts";
import { sample } from "./sample.ts";

// Our two ways to call, as the tables name them.
const [method, http, again] = ["incident-clients", "incident-clients .http", "raw fetch again"] as const;

type Fetch = typeof fetch;
type Connect = (url: string, stub: Fetch | undefined) => Promise<Task>;

const { path, request, credentials } = sample;
const [apiKey, applicationKey] = Object.values(credentials);

const contenders: Record<string, Connect> = {
  "raw fetch": rawFetch,
  // What differs from 1.00 here is noise.
  [again]: rawFetch,
  "openapi-fetch": async (url, stub) => {
    const { default: createFetchClient } = await importInstalled("openapi-fetch");
    const client = createFetchClient({ baseUrl: url, headers: credentials, fetch: stub });
    return async () => (await client.POST(path, { body: request })).data;
  },
  [method]: async (url, stub) => {
    const datadog = await createOurs(url, stub);
    return async () => (await datadog.createServiceNowTickets({ body: request })).data;
  },
  [http]: async (url, stub) => {
    const datadog = await createOurs(url, stub);
    return async () => (await datadog.http.POST(path, { body: request })).data;
  },
  ky: async (url, stub) => {
    const { default: ky } = await importInstalled("ky");
    const client = ky.create({ headers: credentials, fetch: stub });
    return () => client.post(url + path, { json: request }).json();
  },
  axios: async (url, stub) => {
    const { default: axios } = await importInstalled("axios");
    // Its own adapter for Node, unless there is a fetch to use.
    const adapter = stub && { adapter: "fetch", env: { fetch: stub } };
    const client = axios.create({ baseURL: url, headers: credentials, ...adapter });
    return async () => (await client.post(path, request)).data;
  },
  [giant]: async (url, stub) => {
    const { client, v2 } = await importInstalled(giant);
    const configuration = client.createConfiguration({
      authMethods: { apiKeyAuth: apiKey, appKeyAuth: applicationKey },
      baseServer: new client.BaseServerConfiguration(url, {}),
      fetch: stub,
    });
    const api = new v2.SecurityMonitoringApi(configuration);
    return () => api.createServiceNowTickets({ body: inCamelCase() });
  },
};

async function rawFetch(url: string, stub = fetch): Promise<Task> {
  const headers = { "content-type": "application/json", accept: "application/json", ...credentials };
  return async () => {
    const response = await stub(url + path, { method: "POST", headers, body: JSON.stringify(request) });
    return response.json();
  };
}

/** Our client, for what is more than one call. */
export async function createOurs(url: string, stub: Fetch | undefined, options: object = {}) {
  const { createDatadogClient } = await importInstalled(first);
  return createDatadogClient({ url, apiKey, applicationKey, fetch: stub, ...options });
}

/** The vendor's own client renames what it sends. */
function inCamelCase() {
  const [{ attributes, ...ticket }] = request.data;
  const { assignee_id: assigneeId, ...others } = attributes;
  return { data: [{ ...ticket, attributes: { assigneeId, ...others } }] };
}

/** Lists the names of the clients that are compared. */
export const listContenders = (quick: boolean): string[] =>
  Object.keys(contenders).filter((name) => name !== again && (!quick || name !== giant));

/** Lists those of other makers, and ours; not the second way to call ours. */
export const listRivals = (): string[] => listContenders(false).filter((name) => name !== http);

/** Returns the package that a name in the tables stands for. */
export const packageOfRival = (name: string): string => (name === method ? first : name);

/** The call made with one client, after one call that shows that it works. */
export async function connectOne(name: string, url: string, stub?: Fetch): Promise<Task> {
  const connect = contenders[name];
  if (!connect) throw new Error(`no client called ${name}`);
  const task = await connect(url, stub);
  const { data } = (await task()) as { data: unknown[] };
  if (data.length !== 1) throw new Error(`${name} did not return the ticket`);
  return task;
}

/** The same call made with each client. */
export async function connectAll(url: string, quick: boolean, stub?: Fetch): Promise<Map<string, Task>> {
  const tasks = new Map<string, Task>();
  for (const name of [...listContenders(quick), again]) tasks.set(name, await connectOne(name, url, stub));
  return tasks;
}
