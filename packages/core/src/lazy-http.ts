import type { Client, Middleware } from "openapi-fetch";
import { UsageError } from "./errors.ts";
import { copyForm, serializeBody } from "./wire/body.ts";
import { own, ownBelow } from "./wire/own.ts";

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
    use: (...middleware: Middleware[]) => {
      // As openapi-fetch does, but at once: met at the next call, it would break all calls.
      if (!middleware.every((one) => ["onRequest", "onResponse", "onError"].some((name) => name in Object(one))))
        throw new UsageError("http.use", "pass objects with onRequest, onResponse or onError");
      then((client) => client.use(...middleware));
    },
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
  headers?: HeadersInit | undefined;
  bodySerializer?: (body: unknown, headers: Headers) => unknown;
}

/** Copies what a call was given, its body as it will be sent: the caller may change its objects while others wait. */
function taken(given: Init | undefined): Init {
  const { body, bodySerializer, headers, ...rest } = own(given ?? {}, 1);
  const init: Init = ownBelow(rest, 4);
  init.headers = headers instanceof Headers ? new Headers(headers) : headers && own(headers, 2);
  if (body !== undefined) init.body = (bodySerializer ?? writeBody)(body, new Headers(headers));
  return init;
}

/** Writes a body as openapi-fetch would. */
function writeBody(body: unknown, headers: Headers): unknown {
  if (body instanceof FormData) return copyForm(body);
  if (headers.get("content-type") !== "application/x-www-form-urlencoded") return serializeBody("http", body);
  return `${new URLSearchParams(body as Record<string, string>)}`;
}
