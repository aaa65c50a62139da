import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { vendors } from "../lib/vendors.ts";
import { executable, howToInstall, prefer, seriousProblems, useSite, visit } from "./browser.ts";
import { fileOf, listPages } from "./server.ts";

if (!executable && process.env.CI) throw new Error(howToInstall);
if (!executable) console.warn(`skipped: ${howToInstall}`);

const operations = vendors.flatMap(({ name, endpoints }) =>
  endpoints.map(({ operation }) => ({ vendor: name, id: operation.operationId })),
);

/** What is serious about a reference at one operation, with everything open. */
async function expandedProblems(page: Page, only?: string): Promise<string[]> {
  await page.getByRole("button", { name: "Expand all" }).evaluateAll((all) => {
    for (const button of all) (button as HTMLElement).click();
  });
  // It fades in again when it is pressed.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-testid=schema-expand-all-button]")].every(
      (button) => getComputedStyle(button).opacity === "1",
    ),
  );
  return seriousProblems(page, only);
}

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

  const title =
    "follows links from $name's operations to the same in the reference, accessible when expanded, and back";
  test.each(vendors)(title, async ({ name: vendor, endpoints }) => {
    const { page, problems, close } = await site.open();
    for (const { operation } of endpoints) {
      const { operationId: id, summary } = operation;
      await visit(page, `${site.origin}/${vendor}/operations/${id}`);
      await page.getByRole("main").getByRole("link", { name: "Reference", exact: true }).click();
      await page.waitForURL((url) => url.pathname === `/${vendor}/reference.html`);
      const headings = page.locator("h2", { hasText: summary });
      const tops = () => headings.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      const inSight = async () => (await tops()).some((top) => top >= 0 && top < 900);
      await expect.poll(inSight, { message: `${vendor} ${id} is in sight`, timeout: 20_000 }).toBe(true);
      problems.push(...(await expandedProblems(page)).map((problem) => `${vendor} ${id}, ${problem}`));
      await page.getByRole("link", { name: "On one page" }).first().click();
      await page.waitForURL((url) => url.pathname.startsWith(`/${vendor}/operations/`));
    }
    expect(problems).toEqual([]);
    await close();
  });

  test.each(vendors)("reads an expanded operation of $name's reference in the dark", async ({ name, endpoints }) => {
    const { page, close } = await site.open();
    const [endpoint] = endpoints;
    await visit(page, `${site.origin}/${name}/reference.html#operation/${endpoint?.operation.operationId}`);
    await prefer(page, "dark");
    await page
      .locator("h2", { hasText: endpoint?.operation.summary ?? "" })
      .first()
      .waitFor();
    expect(await expandedProblems(page, "color-contrast")).toEqual([]);
    await close();
  });

  test.each(vendors)("opens an entry of the menu of $name's reference in a new tab", async ({ name }) => {
    const { page, problems, close } = await site.open();
    await visit(page, `${site.origin}/${name}/reference.html`);
    const hrefs = await page
      .locator("#redoc a[href]")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const own = hrefs.filter((href) => href.startsWith(site.origin));
    expect(own.length).toBeGreaterThan(0);
    for (const href of new Set(own)) expect(fileOf(new URL(href).pathname), href).toMatch(/\/reference\.html$/);
    await visit(page, own.at(-1) ?? "");
    expect(problems).toEqual([]);
    await close();
  });

  test("chooses dark once, for pages and references", async () => {
    const { page, close } = await site.open();
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
    const [{ name } = { name: "" }] = vendors;
    await visit(page, `${site.origin}/${name}/guide`);
    await page.getByRole("switch").first().click();
    expect(await isDark()).toBe(true);
    await visit(page, `${site.origin}/${name}/reference.html`);
    expect(await isDark()).toBe(true);
    await page.getByTestId("dark").or(page.locator(".color-mode-switcher")).first().click();
    await visit(page, `${site.origin}/${name}/guide`);
    expect(await isDark()).toBe(false);
    await close();
  });
});
