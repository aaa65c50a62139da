import type { Mistake } from "../mistake.ts";

const folder = "packages/core/src";

/** Mistakes in the runtime below every client. */
export const core: Mistake[] = [
  {
    name: "loopback by its beginning",
    says: "Keys go over plain http to any host whose name begins with localhost.",
    file: `${folder}/wire/base-url.ts`,
    find: String.raw`|\[::1\])$/`,
    put: String.raw`|\[::1\])/`,
  },
  {
    name: "redirects left to fetch",
    says: "A redirect carries keys and incident to a stranger, or turns a write into a read that succeeds.",
    file: `${folder}/call/attempt.ts`,
    find: `redirect: "manual"`,
    put: `redirect: "follow"`,
  },
  {
    name: "cut-off body swallowed",
    says: "A success whose body was cut off is not recognized as such.",
    file: `${folder}/call/attempt.ts`,
    find: "        if (response.ok) throw fault;\n        return nothing;",
    put: "        void fault;\n        return nothing;",
  },
  {
    name: "redirects to other origins",
    says: "A redirect is followed wherever it leads.",
    file: `${folder}/policy/redirect.ts`,
    find: "target.origin !== new URL(from).origin || ",
    put: "",
  },
  {
    name: "every lost answer repeated",
    says: "A write that may have happened is sent again.",
    file: `${folder}/policy/retry.ts`,
    find: ` && (idempotent || outcome === "not-sent");`,
    put: ` && (idempotent || outcome !== "rejected");`,
  },
  {
    name: "408 is a refusal",
    says: "A proxy that gave up on a request is taken for a server that refused it.",
    file: `${folder}/policy/outcome.ts`,
    find: " && status !== 408",
    put: "",
  },
  {
    name: "later refusal erases the doubt",
    says: "The better of two outcomes is kept.",
    file: `${folder}/policy/outcome.ts`,
    find: "severity.indexOf(a) > severity.indexOf(b)",
    put: "severity.indexOf(a) < severity.indexOf(b)",
  },
  {
    name: "timer left running",
    says: "A process stays alive until the timeout of a call that has ended.",
    file: `${folder}/call/deadline.ts`,
    find: "    clearTimeout(timer);\n    signal",
    put: "    void timer;\n    signal",
  },
  {
    name: "Retry-After in milliseconds",
    says: "The client comes back a thousand times too early.",
    file: `${folder}/call/transport.ts`,
    find: "retryAfter * 1000",
    put: "retryAfter",
  },
  {
    name: "authorization shown to hooks",
    says: "A key ends up in a log.",
    file: `${folder}/policy/redact.ts`,
    find: `  "accept",\n`,
    put: `  "accept",\n  "authorization",\n`,
  },
  {
    name: "slash in a path parameter",
    says: "An id with a slash in it calls another endpoint.",
    file: `${folder}/wire/path.ts`,
    find: "encodeURIComponent(text)",
    put: "encodeURI(text)",
  },
  {
    name: "long integers rounded",
    says: "An id beyond 2^53 comes back as another one.",
    file: `${folder}/wire/json.ts`,
    find: String.raw`-?\d{16}/`,
    put: String.raw`-?\d{20}/`,
  },
];
