import type { Client, Middleware } from "openapi-fetch";

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
    http[name] = async (...args: unknown[]) => ((await open())[name] as (...args: unknown[]) => unknown)(...args);
  }
  return http as unknown as Client<object>;
}
