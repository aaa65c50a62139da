import type { Dispatcher } from "./exchange.ts";

/** PEM text, or several. */
export type Pem = string | Uint8Array | readonly (string | Uint8Array)[];

/** Options of {@link createTransport}. */
export interface TransportOptions {
  /**
   * The proxy to tunnel through, `http://` or `https://`, with user name and password where it wants a login. `"environment"`
   * takes it from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (or lower case). Defaults to none.
   */
  proxy?: string | URL | undefined;
  /** Hosts that are reached without the proxy, as `NO_PROXY` lists them: `localhost, .corp.example, 10.0.0.7:8443` or `*`. */
  noProxy?: string | undefined;
  /** Certificates of CAs to trust as well as those that Node trusts. */
  ca?: Pem | undefined;
  /** The client's certificate chain. */
  cert?: Pem | undefined;
  /** The private key of `cert`. */
  key?: Pem | undefined;
  /** The password of `key`, if it is encrypted. */
  passphrase?: string | undefined;
  /** Connections to one origin; further calls wait for one. Defaults to 64. */
  connections?: number | undefined;
  /** Milliseconds for a connection: DNS, the proxy's tunnel and TLS together. Defaults to 10,000. */
  connectTimeout?: number | undefined;
  /** Milliseconds that an idle connection is kept, unless the server names a shorter time. Defaults to 4,000. */
  keepAliveTimeout?: number | undefined;
  /** Sends through a dispatcher of yours in place of all other options: undici 8's `new Agent({ allowH2: true })`, for HTTP/2. */
  dispatcher?: Dispatcher | undefined;
}

const known = [
  "proxy",
  "noProxy",
  "ca",
  "cert",
  "key",
  "passphrase",
  "connections",
  "connectTimeout",
  "keepAliveTimeout",
  "dispatcher",
];

const fail = (what: string): never => {
  throw new TypeError(`createTransport: ${what}`);
};

/** Refuses what would be ignored, or would fail at the first call. */
export function checkOptions(options: TransportOptions): void {
  if (Object(options) !== options) fail("pass an object with options");
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) fail(`unknown option "${name}"; known: ${known.join(", ")}`);
  }
  for (const name of ["ca", "cert", "key"] as const) {
    for (const pem of [options[name] ?? []].flat()) {
      if (!Buffer.from(pem).includes("-----BEGIN "))
        fail(`"${name}" must be PEM text; for a file pass readFileSync("file.pem")`);
    }
  }
  if (!options.cert !== !options.key) fail(`"cert" and "key" go together; pass both`);
  for (const name of ["connections", "connectTimeout", "keepAliveTimeout"] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isInteger(value) && value > 0))
      fail(`"${name}" must be a whole number above 0`);
  }
  const others = Object.keys(options).filter((name) => name !== "dispatcher");
  if (options.dispatcher && others.length > 0) fail(`"dispatcher" replaces "${others[0]}"; give it to the dispatcher`);
}

/** Where to tunnel through: the proxy for a URL, or undefined. */
export type Route = (protocol: string, hostname: string, port: string) => URL | undefined;

/** Reads `proxy` and `noProxy`. The environment is read once, here. */
export function routeOf(
  { proxy, noProxy }: TransportOptions,
  env: Record<string, string | undefined> = process.env,
): Route {
  const variable = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const environment = proxy === "environment";
  const secure = parseProxy(environment ? variable("HTTPS_PROXY") : proxy);
  const plain = environment ? parseProxy(variable("HTTP_PROXY")) : secure;
  const direct = (noProxy ?? (environment ? variable("NO_PROXY") : undefined) ?? "").split(/[\s,]+/).filter(Boolean);
  return (protocol, hostname, port) =>
    direct.some((entry) => matches(entry.toLowerCase(), hostname.toLowerCase(), port))
      ? undefined
      : protocol === "https:"
        ? secure
        : plain;
}

function parseProxy(given: string | URL | undefined): URL | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(String(given)) ? new URL(given) : undefined;
  // The text is not repeated: it may hold a password.
  if (!url || !/^https?:$/.test(url.protocol)) return fail(`"proxy" must be a URL such as http://proxy.example:3128`);
  return url;
}

/** Whether an entry of `NO_PROXY` means a host: itself, a domain above it, either with a port, or all. */
function matches(entry: string, hostname: string, port: string): boolean {
  if (entry === "*") return true;
  const [, name = "", wanted] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.includes("::") ? `[${entry}]` : entry) ?? [];
  if (wanted && wanted !== port) return false;
  const domain = name.replace(/^\*?\.?/, "");
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
