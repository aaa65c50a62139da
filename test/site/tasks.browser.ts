import { describe, expect, test } from "vitest";
import { executable, useSite, visit } from "./browser.ts";

/** What readers come for: the links to click from the first page, and what the last page shows in code. */
const tasks: Record<string, [clicks: string[], code: string]> = {
  "make a first ticket": [["/start"], "create"],
  "find out whether a ticket exists after a timeout": [["/after-unknown"], "findTicket"],
  "rotate to an advanced key": [["/start", "/keys"], "advanced"],
  "see what changed between two releases": [["/start", "/changelog"], "npm update"],
  "choose the call for a version": [["/start", "/versions"], "pushCaseToIncident"],
  "limit retries and waits": [["/outcomes", "/retries"], "deadline"],
  "look up a field of a call": [["/datadog/overview", "/datadog/operations/createServiceNowTickets"], "relationships"],
};

describe.skipIf(!executable)("with two clicks at most, a reader can", () => {
  const site = useSite();

  test.each(Object.entries(tasks))("%s, and ends in code", async (_, [clicks, code]) => {
    const { page, problems, close } = await site.open({ viewport: { width: 1400, height: 900 } });
    await visit(page, `${site.origin}/`);
    expect(clicks.length).toBeLessThanOrEqual(2);
    for (const path of clicks) {
      await page.locator(`a[href$="${path}"]:visible`).first().click();
      await page.waitForURL((url) => url.pathname === path);
    }
    const blocks = page.locator(".vp-doc [class*=language-] code", { hasText: code });
    await expect.poll(() => blocks.count(), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });
});
