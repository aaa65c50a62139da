import { describe, expect, test, vi } from "vitest";
import { type HookEvent, notify } from "./hooks.ts";

const event: HookEvent = { operation: "op", method: "GET", url: "u", attempt: 1, duration: 0, headers: {} };

describe("notify", () => {
  test.each(["request", "response", "retry", "error"] as const)("calls the %s hook and no other", (name) => {
    const hooks = { request: vi.fn(), response: vi.fn(), retry: vi.fn(), error: vi.fn() };
    notify(hooks, name, () => event);
    expect(hooks[name]).toHaveBeenCalledExactlyOnceWith(event);
    for (const [other, hook] of Object.entries(hooks)) {
      if (other !== name) expect(hook).not.toHaveBeenCalled();
    }
  });

  test.each([undefined, {}, { error: undefined as never }])("makes no event when nobody listens (%o)", (hooks) => {
    const make = vi.fn(() => event);
    notify(hooks, "error", make);
    expect(make).not.toHaveBeenCalled();
  });

  test("ignores a hook that throws", () => {
    const error = vi.fn(() => {
      throw new Error("the caller's own bug");
    });
    expect(() => notify({ error }, "error", () => event)).not.toThrow();
    expect(error).toHaveBeenCalled();
  });

  test("ignores a hook that rejects, and does not wait for it", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      notify({ error: () => Promise.reject(new Error("late")) as never }, "error", () => event);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });
});
