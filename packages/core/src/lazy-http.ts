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
    http[name] = async (...given: unknown[]) => {
      // What is passed as `init` comes last, and may be left out.
      const args = given.map((arg) => (Object(arg) === arg ? taken(arg as Init) : arg));
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
function taken({ body, bodySerializer, ...rest }: Init): Init {
  const init = own(rest, 3);
  if (body === undefined) return init;
  const write =
    bodySerializer ?? ((given) => (given instanceof FormData ? copyForm(given) : serializeBody("http", given)));
  return { ...init, body: write(body, new Headers(rest.headers)), bodySerializer: (written) => written };
}
