import type { EnsureOutcome, Kind, Ticket } from "@incident-clients/hand-off";

/** How to make tickets at a `Vendor`, as an `ensure` flow does: with `tried` it looks, and sends nothing. */
export const ticketsAt = (
  url: string,
  onStep: (step: "claimed" | "answered", key: string) => Promise<void> = async () => {},
): Kind<{ title: string }> => ({
  async ensure(_, { key, tried, signal }) {
    await onStep("claimed", key);
    const address = `${url}/tickets?key=${key}`;
    const outcome = await (tried ? look(address, signal) : send(address, signal));
    await onStep("answered", key);
    return outcome;
  },
});

async function look(address: string, signal: AbortSignal): Promise<EnsureOutcome> {
  try {
    const found: Ticket[] = await (await fetch(address, { signal })).json();
    const [ticket] = found;
    if (!ticket) return { state: "unknown", reason: "a search did not find it" };
    return found.length > 1 ? { state: "several", reason: "several", tickets: found } : { state: "created", ticket };
  } catch {
    return { state: "unknown", reason: "the search failed" };
  }
}

async function send(address: string, signal: AbortSignal): Promise<EnsureOutcome> {
  try {
    const response = await fetch(address, { method: "POST", signal });
    const { status } = response;
    if (status === 429) {
      return { state: "rejected", reason: "too many", status, retryAfter: Number(response.headers.get("retry-after")) };
    }
    return { state: "created", ticket: await response.json() };
  } catch {
    return { state: "unknown", reason: "no answer" };
  }
}
