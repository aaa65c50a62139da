// Type tests: compiled by `pnpm typecheck`, never run.

import type { PGlite, Transaction } from "@electric-sql/pglite";
import { createHandOff, type EnsureCall, type EnsureOutcome, type Queryable } from "@incident-clients/hand-off";
import type { Client, Pool, PoolClient } from "pg";

declare const ensure: (call: EnsureCall) => Promise<EnsureOutcome>;

const handOff = await createHandOff({
  kinds: {
    finding: { ensure: (_request: { finding: string }, call) => ensure(call) },
    incident: {
      ensure: (_request: { short_description: string }, call) => ensure(call),
      link: (key) => `https://${key}`,
    },
  },
});

await handOff.add("A", "finding", { finding: "1" });
await handOff.add("A", "incident", { short_description: "1" });
// @ts-expect-error: the request of another kind
await handOff.add("A", "finding", { short_description: "1" });
// @ts-expect-error: no such kind
await handOff.add("A", "case", { finding: "1" });

// What people have open already is a database, and a transaction.
declare const opened: Client | Pool | PoolClient | PGlite | Transaction;
opened satisfies Queryable;
await createHandOff({ database: opened, kinds: {} });
await handOff.add("A", "finding", { finding: "1" }, opened);
// @ts-expect-error: the pool itself, not a function that makes one
await createHandOff({ database: () => opened, kinds: {} });
