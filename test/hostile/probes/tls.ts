import { randomBytes } from "node:crypto";
import { type Expectation, named, type Probe } from "../probe.ts";
import type { Link, Moment, Strike } from "../tools/middle.ts";
import { contentTypes, legacyServerHello, record, sealedAlert } from "../tools/records.ts";
import { notSent } from "./connection.ts";

const handshakeFailure = Buffer.from([2, 40]);

/** What anyone on the path can do, without a key. */
const strikes: Record<string, Strike> = {
  "a record of another TLS version": () => record(contentTypes.data, 0x0505, randomBytes(32)),
  "plain text": () => Buffer.from("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"),
  "an alert in the clear": () => record(contentTypes.alert, 0x0303, handshakeFailure),
  "a sealed record of nothing": () => record(contentTypes.data, 0x0303, randomBytes(64)),
  noise: () => Buffer.alloc(100, 0xee),
  "the end of the connection": "end",
  "a reset": "reset",
};

/** What only the server can say: alerts (RFC 8446, section 6), most of which a handshake fails with. */
const alerts = {
  close_notify: 0,
  unexpected_message: 10,
  handshake_failure: 40,
  bad_certificate: 42,
  certificate_expired: 45,
  unknown_ca: 48,
  access_denied: 49,
  protocol_version: 70,
  insufficient_security: 71,
  internal_error: 80,
  unrecognized_name: 112,
  certificate_required: 116,
  no_application_protocol: 120,
};

const protocols: Record<string, Pick<Probe, "server">> = { "HTTP/1.1": {}, "HTTP/2": { server: { stream: () => {} } } };
const versions = ["TLSv1.2", "TLSv1.3"] as const;

/** Nothing can have been sent before the handshake is over. */
const before: Record<string, Moment> = {
  "on connecting": "connected",
  "after the client's hello": "client hello",
  "after the server's hello": "server hello",
};

/** By then the request left the client, and it cannot know how far it came. */
const after: Record<string, Moment> = {
  "with the request under way": "withheld",
  "after the request": "request",
};

const open: Expectation = {
  ok: false,
  outcome: "unknown",
  attempts: 1,
  connections: 1,
  code: (code) => code === "network" || code === "timeout",
};

interface Situation {
  what: string;
  strike: Strike;
  protocol: string;
  version: (typeof versions)[number];
  when: string;
  moment: Moment;
  used?: boolean;
}

function situate({ what, strike, protocol, version, when, moment, used }: Situation, expect: Expectation): Probe {
  const over = `${protocol} over ${version.replace("v", " ")}${used ? ", used before" : ""}`;
  return {
    name: `${what} ${when} (${over})`,
    once: true,
    tls: "trusted",
    tlsOptions: { minVersion: version, maxVersion: version },
    middle: { moment, strike },
    ...protocols[protocol],
    ...(used && { used: true }),
    expect,
  };
}

const beforeRequest = versions.flatMap((version) =>
  Object.entries(strikes).flatMap(([what, strike]) =>
    Object.entries(before).flatMap(([when, moment]) =>
      // Which protocol is spoken shows with the server's hello.
      Object.keys(protocols)
        .filter((protocol) => protocol === "HTTP/1.1" || moment === "server hello")
        .map((protocol) => situate({ what, strike, protocol, version, when, moment }, notSent)),
    ),
  ),
);

const afterRequest = versions.flatMap((version) =>
  Object.keys(protocols).flatMap((protocol) =>
    Object.entries(strikes).flatMap(([what, strike]) =>
      Object.entries(after).flatMap(([when, moment]) =>
        [false, true]
          // The first bytes after a handshake are not yet the request in HTTP/2.
          .filter((used) => used || moment === "request" || protocol === "HTTP/1.1")
          .map((used) =>
            situate(
              { what, strike, protocol, version, when, moment, used },
              { ...open, requests: moment === "request" ? 1 : 0 },
            ),
          ),
      ),
    ),
  ),
);

const sealedAlerts = Object.entries(alerts).flatMap(([name, description]) =>
  Object.keys(protocols).flatMap((protocol) =>
    [false, true].map((used) =>
      situate(
        {
          what: `the alert ${name}`,
          strike: ({ secret, sealed }: Link) => sealedAlert(secret, sealed, description),
          protocol,
          version: "TLSv1.3",
          when: "after the request",
          moment: "request",
          used,
        },
        { ...open, requests: 1 },
      ),
    ),
  ),
);

/** Faults of TLS, from the first byte to long after the handshake: the same error may mean that nothing was sent, or not. */
export const tls: Probe[] = [
  ...beforeRequest,
  ...afterRequest,
  ...sealedAlerts,
  situate(
    {
      what: "a server without secure renegotiation",
      strike: () => legacyServerHello(),
      protocol: "HTTP/1.1",
      version: "TLSv1.2",
      when: "after the client's hello",
      moment: "client hello",
    },
    notSent,
  ),
  ...named({
    "a server that asks for a client's certificate, over TLS 1.2: nothing was sent": {
      once: true,
      tls: "trusted",
      tlsOptions: { maxVersion: "TLSv1.2", requestCert: true },
      expect: notSent,
    },
    "a server that asks for a client's certificate, over TLS 1.3: the request is under way by then": {
      once: true,
      tls: "trusted",
      tlsOptions: { minVersion: "TLSv1.3", requestCert: true },
      expect: { ...open, requests: 0 },
    },
  }),
];
