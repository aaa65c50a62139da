// Type tests: compiled by `pnpm typecheck`, never run.

import { createHandOff, type EnsureCall, type EnsureOutcome } from "@incident-clients/hand-off";

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
