import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";
import { executable, useSite, visit } from "./browser.ts";

/** Of each vendor, the first call that may not be repeated. */
const writes = vendors.flatMap(({ name, endpoints }) => {
  const write = endpoints.find(({ operation }) => !operation["x-idempotent"] && !operation.deprecated);
  return write ? [{ vendor: name, id: write.operation.operationId }] : [];
});

describe.skipIf(!executable)("a reader who tries a call, with the network closed", () => {
  const site = useSite();

  const ends = (page: Page) => page.locator(".try [role=status] b").textContent({ timeout: 20_000 });

  test.each(writes)(
    "sees $id of $vendor succeed, and end as unknown when the connection breaks",
    async ({ vendor, id }) => {
      const { page, problems, close } = await site.open();
      const asked: string[] = [];
      await visit(page, `${site.origin}/${vendor}/operations/${id}`);
      page.on("request", (request) => asked.push(request.url()));
      await page.getByRole("button", { name: "Try it" }).click();
      await page.getByRole("button", { name: `Call ${id}` }).click();
      expect(await ends(page)).toBe("ok");

      await page.getByRole("button", { name: "Start over" }).click();
      await page.getByLabel("What goes wrong").selectOption("reset");
      await page.getByRole("button", { name: `Call ${id}` }).click();
      expect(await ends(page)).toBe("unknown");
      // Only more of the page itself is loaded.
      expect(asked.filter((url) => !/^\/assets\/.*\.js$/.test(url.replace(site.origin, "")))).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test("sees a refusal, a wait that the server asks for, and what the flow does in place of the call", async () => {
    const { page, problems, close } = await site.open();
    await visit(page, `${site.origin}/datadog/operations/createServiceNowTickets`);
    await page.getByRole("button", { name: "Try it" }).click();
    const play = async (fault: string, button: RegExp) => {
      await page.getByLabel("What goes wrong").selectOption(fault);
      await page.getByRole("button", { name: button }).click();
      const state = await ends(page);
      return `${state}: ${(await page.locator(".try li").allTextContents()).join(", ")}`;
    };
    expect(await play("403", /^Call/)).toMatch(/^rejected: POST createServiceNowTickets, .*403/);
    expect(await play("429", /^Call/)).toMatch(/^ok: .*wait 1.*createServiceNowTickets \(2\)/);
    expect(await play("reset", /^Run the flow/)).toMatch(/^unknown: /);
    expect(problems).toEqual([]);
    await close();
  });

  test("has nothing to press without JavaScript", async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    const [{ vendor, id } = { vendor: "", id: "" }] = writes;
    await page.goto(`${site.origin}/${vendor}/operations/${id}`);
    expect(await page.locator(".try").isVisible()).toBe(false);
    await close();
  });
});
