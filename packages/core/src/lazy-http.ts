import type { Client, Middleware } from "openapi-fetch";
import { copyForm, serializeBody } from "./wire/body.ts";
import { own } from "./wire/own.ts";

const calls = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

/** An openapi-fetch client that is loaded at its first use, so that whoever keeps to the methods does not pay for it. */
export function lazyHttp(load: () => Promise<Client<object>>): Client<object> {
  let loading: Promise<Client<object>> | undefined;
  const open = () => (loading ??= load());
  const then = (step: (client: Client<object>) => void) => {
    loading = open().then((client) => {
      step(client);
      return client;
    });
    // A failure meets the next call; unhandled, it would end the process.
    loading.catch(() => {});
  };
  const http: Record<string, unknown> = {
    use: (...middleware: Middleware[]) => then((client) => client.use(...middleware)),
    eject: (...middleware: Middleware[]) => then((client) => client.eject(...middleware)),
  };
  for (const name of calls) {
    const before = name === "request" ? 2 : 1;
    http[name] = async (...given: unknown[]) => {
      const args = [...given.slice(0, before), taken(given[before] as Init | undefined)];
      return ((await open())[name] as (...args: unknown[]) => unknown)(...args);
    };
  }
  return http as unknown as Client<object>;
}

interface Init {
  body?: unknown;
  headers?: HeadersInit;
  bodySerializer?: (body: unknown, headers?: Headers) => unknown;
}

/** Copies what a call was given, its body as it will be sent: the caller may change its objects while others wait. */
function taken(given: Init | undefined): Init {
  const { body, bodySerializer, headers, ...rest } = own(given ?? {}, 1);
  const init: Init = {
    ...own(rest, 4),
    headers: headers instanceof Headers ? new Headers(headers) : own(headers ?? {}, 2),
  };
  if (body === undefined) return init;
  const write =
    bodySerializer ?? ((given) => (given instanceof FormData ? copyForm(given) : serializeBody("http", given)));
  return { ...init, body: write(body, new Headers(headers)), bodySerializer: (written) => written };
}
