/** No connection, so nothing was sent. The message says what to do; `cause` is what Node has thrown. */
export class ConnectError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ConnectError";
  }
}

/** What is known of the certificate that a server or proxy has shown. */
export interface Shown {
  issuer?: string | undefined;
  until?: string | undefined;
}

/** Text from the certificate of somebody who may be anybody. */
const harmless = (text: string) => text.replace(/[^ -~]|"/g, "?").slice(0, 80);

const untrusted =
  /^(UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF)\w*|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT)$/;

/** Says what went wrong between here and a server or proxy, and what to do about it. */
export function adviceFor(error: unknown, who: "server" | "proxy", { issuer, until }: Shown = {}): ConnectError {
  const { code, errors } = error as NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] };
  const root = code ?? errors?.[0]?.code ?? "";
  const option = who === "proxy" ? `"proxy"` : "the base URL";
  const say = (what: string) => new ConnectError(what, error);
  if (untrusted.test(root)) {
    const by = issuer ? `, issued by "${harmless(issuer)}",` : "";
    return say(`the ${who}'s certificate${by} is not trusted; pass the PEM text of its CA as "ca" to createTransport`);
  }
  if (root === "CERT_HAS_EXPIRED") {
    const when = until ? ` on ${harmless(until)}` : "";
    return say(`the ${who}'s certificate expired${when}; have it renewed, or correct this machine's clock`);
  }
  if (root === "CERT_NOT_YET_VALID")
    return say(`the ${who}'s certificate is not valid yet; check this machine's clock`);
  if (root === "ERR_TLS_CERT_ALTNAME_INVALID")
    return say(`the ${who}'s certificate is for another host name; check the host in ${option}`);
  if (root === "ENOTFOUND" || root === "EAI_AGAIN") {
    const proxied = who === "server" ? `, or pass "proxy" if only a proxy can resolve it` : "";
    return say(`the ${who}'s host name cannot be resolved; check the host in ${option}${proxied}`);
  }
  if (root === "ECONNREFUSED") return say(`the ${who} refuses connections; check host and port in ${option}`);
  if (/^(ERR_SSL_|EPROTO)/.test(root))
    return say(`the ${who} and this client cannot agree on TLS; check the protocol in ${option}, and "cert" and "key"`);
  return say(`no connection to the ${who}; check ${option} and the network`);
}

/** Says what the proxy's refusal of a tunnel means. */
export function refusalOf(status: number, hasLogin: boolean): ConnectError {
  const cause = Object.assign(new Error(`CONNECT was answered ${status}`), { code: `PROXY_${status}` });
  // tinyproxy answers 401 to a wrong password.
  if (status === 407 || status === 401) {
    const what = hasLogin ? "refused the user name and password" : "wants a user name and password";
    return new ConnectError(`the proxy ${what}; pass "proxy" as http://user:password@host:port`, cause);
  }
  const what =
    status === 403 ? "forbids a tunnel to the server; have the host allowed there" : "cannot reach the server";
  return new ConnectError(`the proxy ${what}, or list the host in "noProxy"`, cause);
}

/** Says that a connection took too long. */
export function tooSlow(ms: number): ConnectError {
  const cause = Object.assign(new Error("connect timeout"), { code: "CONNECT_TIMEOUT" });
  const advice = `check the network and "proxy", or raise "connectTimeout"`;
  return new ConnectError(`no connection within ${ms} ms; ${advice}`, cause);
}
