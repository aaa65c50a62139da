import { existsSync } from "node:fs";
import { join } from "node:path";
import { listEndpoints } from "@incident-clients/openapi";
import { listVendors, readDocument, root } from "@incident-clients/openapi/vendors";
import { describe, expect, test } from "vitest";
import { partOf } from "../../../../test/lib/sample.ts";
import { prepare, run } from "../../../site/try/run.ts";
import { exampleInput } from "./try-it.ts";

const fileOf = (name: string) => join(root, `scripts/site/try/vendors/${name}.ts`);

describe.each(listVendors().filter((name) => existsSync(fileOf(name))))("trying a call of %s", async (name) => {
  const vendor = await import(fileOf(name));
  const document = readDocument(name);
  const calls = listEndpoints(document).map((endpoint) => ({
    endpoint,
    choice: { operation: endpoint.operation.operationId, input: exampleInput(document, endpoint), byFlow: false },
  }));

  const played = partOf(calls, 5, `tries of ${name}`);

  test.each(played)("$choice.operation succeeds with its first example", async ({ choice }) => {
    const fake = await prepare(vendor, { ...choice, fault: "" });
    const { state, text } = await run(vendor, fake, { ...choice, fault: "" }, () => {});
    expect(state, text).toBe("ok");
  });

  test.each(played)(
    "$choice.operation is repeated after a reset if it may be, and unknown if not",
    async ({ choice, endpoint }) => {
      const fake = await prepare(vendor, { ...choice, fault: "" });
      const steps: string[] = [];
      const { state } = await run(vendor, fake, { ...choice, fault: "reset" }, (step) => steps.push(step));
      const isRepeated = endpoint.operation["x-idempotent"];
      // A repeat may be refused, since what is to be deleted is gone.
      if (isRepeated) expect(fake.calls().at(-1)?.answer).not.toBe("reset");
      else expect(state).toBe("unknown");
      expect(fake.calls()).toHaveLength(isRepeated ? 2 : 1);
      expect(steps.join()).toContain("outcome unknown");
    },
  );

  test.each(Object.keys(vendor.flows))(
    "the flow for %s leaves after a reset what it leaves without one",
    async (operation) => {
      const { choice } = calls.find((one) => one.choice.operation === operation) ?? expect.unreachable();
      const play = async (fault: string) => {
        const fake = await prepare(vendor, { ...choice, fault });
        return run(vendor, fake, { ...choice, fault, byFlow: true }, () => {});
      };
      const [whole, lost] = [await play(""), await play("reset")];
      expect(["created", "pushed", "resolved"]).toContain(whole.state);
      expect([whole.state, "unknown"]).toContain(lost.state);
      const made = ({ holds }: { holds: string }) => holds.match(/(?:tickets|incidents?): [1-9]\d*/g);
      expect(made(whole)).not.toBeNull();
      expect(made(lost)).toEqual(made(whole));
    },
  );
});
