import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";
import { executable, howToInstall, useSite, visit } from "./browser.ts";
import { fileOf, listPages } from "./server.ts";

if (!executable && process.env.CI) throw new Error(howToInstall);
if (!executable) console.warn(`skipped: ${howToInstall}`);

const operations = vendors.flatMap(({ name, endpoints }) =>
  endpoints.map(({ operation }) => ({ vendor: name, id: operation.operationId })),
);

test("every page has a Markdown form, and llms.txt lists it", () => {
  const list = readFileSync(fileOf("/llms.txt") ?? "", "utf8");
  for (const path of listPages()) {
    const name = `${path === "/" ? "index" : path.slice(1)}.md`;
    expect(fileOf(`/${name}`), name).toBeDefined();
    expect(list).toContain(`(${name})`);
  }
});

test("what a recipe or a fake takes and gives is told by the names of schemas, not by what is inside them", () => {
  const pages = listPages().filter((path) => /^\/api\/(.*-flows|testing-.*)$/.test(path));
  expect(pages.length).toBeGreaterThan(0);
  for (const path of pages) {
    const text = readFileSync(fileOf(`${path}.md`) ?? "", "utf8");
    expect(text, path).not.toMatch(/`object`\[\]|^\| `\w+\.\w+\??` .*\*\*Description\*\*/m);
  }
});

describe.skipIf(!executable)("a reader", () => {
  const site = useSite();

  test("finds every operation by its name, with the keyboard alone", async () => {
    const { page, problems, close } = await site.open();
    await visit(page, `${site.origin}/`);
    await page.keyboard.press("Control+k");
    const field = page.locator("#localsearch-input");
    for (const { vendor, id } of operations) {
      await field.fill(id);
      await expect
        .poll(
          () => page.locator(".results a").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname)),
          {
            timeout: 10_000,
          },
        )
        .toContain(`/${vendor}/operations/${id}`);
    }
    const [first] = operations;
    await field.fill(first?.id ?? "");
    await page.locator(".results a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/");
    expect(problems).toEqual([]);
    await close();
  });

  test("reaches the content with the first press of Tab", async () => {
    const { page, close } = await site.open();
    await visit(page, `${site.origin}/outcomes`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#VPContent");
    await close();
  });

  test("tabs through the sidebar from link to link, on the first page and on the next", async () => {
    const { page, close } = await site.open();
    const [{ name } = { name: "" }] = vendors;
    const stops = () =>
      page
        .locator(".VPSidebar :is([tabindex='0'], [role=button])")
        .evaluateAll((all) => all.map(({ textContent }) => textContent));
    await visit(page, `${site.origin}/outcomes`);
    expect(await stops()).toEqual([]);
    await page.locator(`.VPSidebar a[href$="/${name}/guide"]`).click();
    await page.waitForURL((url) => url.pathname === `/${name}/guide`);
    await page.locator(`.VPSidebar a[href*="/${name}/operations/"]`).first().waitFor();
    expect(await stops()).toEqual([]);
    await close();
  });

  test.each(vendors)(
    "follows links from $name's operations to the same in the reference",
    async ({ name, endpoints }) => {
      const { page, problems, close } = await site.open();
      for (const { operation } of endpoints) {
        await visit(page, `${site.origin}/${name}/operations/${operation.operationId}`);
        await page.getByRole("main").getByRole("link", { name: "Reference", exact: true }).click();
        await page.waitForURL((url) => url.pathname === `/${name}/reference`);
        const heading = page.locator(`#${operation.operationId.toLowerCase()}`);
        const top = () => heading.evaluate((one) => one.getBoundingClientRect().top);
        await expect.poll(top, { timeout: 20_000 }).toBeLessThan(900);
      }
      expect(problems).toEqual([]);
      await close();
    },
  );
});
