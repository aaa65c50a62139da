import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { vendors } from "../lib/vendors.ts";
import { executable, howToInstall, useSite, visit } from "./browser.ts";
import { fileOf, listPages, siteFolder } from "./server.ts";

if (!executable && process.env.CI) throw new Error(howToInstall);
if (!executable) console.warn(`skipped: ${howToInstall}`);

const expectVisible = (page: Page, selector: string) =>
  expect.poll(() => page.locator(selector).first().isVisible(), { message: selector, timeout: 10_000 }).toBe(true);

const queries: Record<string, string> = parse(readFileSync(join(import.meta.dirname, "queries.yaml"), "utf8"));

const operations = vendors.flatMap(({ name, endpoints }) =>
  endpoints.map(({ operation }) => ({ vendor: name, id: operation.operationId })),
);

test("the index of the search and every page of an operation are small enough for a slow line", () => {
  const [index = ""] = globSync("assets/chunks/@localSearchIndex*.js", { cwd: siteFolder });
  expect(readFileSync(join(siteFolder, index)).length).toBeLessThan(300_000);
  for (const { vendor, id } of operations) {
    const page = readFileSync(fileOf(`/${vendor}/operations/${id}`) ?? "");
    const assets = new Set(
      [...page.toString().matchAll(/(?:href|src)="\/(assets\/[^"]+)"/g)].map(([, name = ""]) => name),
    );
    const files = [page, ...[...assets].map((name) => readFileSync(join(siteFolder, name)))];
    const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(bytes, id).toBeLessThan(300_000);
  }
});

test("every page has a Markdown form, and llms.txt lists it", () => {
  const list = readFileSync(fileOf("/llms.txt") ?? "", "utf8");
  for (const path of listPages()) {
    const name = `${path === "/" ? "index" : path.slice(1)}.md`;
    expect(fileOf(`/${name}`), name).toBeDefined();
    expect(list).toContain(`(${name})`);
  }
});

describe.skipIf(!executable)("a reader", () => {
  const site = useSite();

  test("finds what people type, and every operation by its name, as the first result, with the keyboard alone", async () => {
    const { page, problems, close } = await site.open();
    await visit(page, `${site.origin}/`);
    await page.keyboard.press("Control+k");
    const field = page.locator("#localsearch-input");
    const results = page.locator(".results a");
    // Two vendors may have an operation of one name.
    const names = operations.map(({ id }) => [id, `/operations/${id}`] as const);
    const firstOf = async (path: string) => {
      const [href = ""] = await results.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      const { pathname, hash } = new URL(href, site.origin);
      if (path.startsWith("/operations/")) return pathname.replace(/^\/[^/]+/, "");
      return path.includes("#") ? pathname + hash : pathname;
    };
    for (const [query, path] of [...Object.entries(queries), ...new Map(names)]) {
      await field.fill(query);
      await expect.poll(() => firstOf(path), { timeout: 20_000, message: query }).toBe(path);
    }
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

  test("reads a page of an operation without JavaScript, and changes the language of its sample", async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    const [{ vendor, id } = { vendor: "", id: "" }] = operations;
    await page.goto(`${site.origin}/${vendor}/operations/${id}`);
    await expectVisible(page, ".vp-code-group .language-ts");
    await page.locator(".vp-code-group label", { hasText: "curl" }).click();
    await expectVisible(page, ".vp-code-group .language-bash");
    expect(await page.locator(".vp-code-group .language-ts").first().isVisible()).toBe(false);
    await close();
  });

  test("keeps the language of the samples from page to page", async () => {
    const { page, problems, close } = await site.open();
    for (const [index, { vendor, id }] of operations.slice(0, 2).entries()) {
      await visit(page, `${site.origin}/${vendor}/operations/${id}`);
      if (index === 0) await page.locator(".vp-code-group label", { hasText: "curl" }).click();
      await expectVisible(page, ".vp-code-group .language-bash");
    }
    expect(problems).toEqual([]);
    await close();
  });

  test("comes by a link to a field that is folded away, and sees it", async () => {
    const { page, close } = await site.open();
    for (const { vendor, id } of operations) {
      await visit(page, `${site.origin}/${vendor}/operations/${id}`);
      const folded = page.locator(".columns details:not([open]) a[id]").first();
      if ((await folded.count()) === 0) continue;
      const field = await folded.getAttribute("id");
      await visit(page, `${site.origin}/${vendor}/operations/${id}#${field}`);
      await expectVisible(page, `[id="${field}"]`);
    }
    await close();
  });
});
