import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { executable, prefer, schemes, seriousProblems, useSite, visit, widths } from "./browser.ts";
import { fileOf, listPages } from "./server.ts";

/** A folder for pictures of every page, for people who want to look. */
const pictures = process.env.SITE_PICTURES ?? "";

/** The addresses and places that each page links to and has, gathered while it is open. */
const links = new Map<string, string[]>();
const places = new Map<string, Set<string>>();

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name.slice(1).replaceAll("/", "-").replace(/^-/, "index-")}.png`) });
}

async function remember(page: Page, path: string): Promise<void> {
  const { ids, hrefs } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    hrefs: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
  }));
  places.set(path, new Set(ids));
  links.set(path, hrefs);
}

describe.skipIf(!executable)("every page, with the network closed", () => {
  const site = useSite();

  for (const path of listPages()) {
    test.concurrent(`${path} is quiet, fits and is accessible, wide and narrow, light and dark`, async () => {
      const { page, problems, close } = await site.open();
      await visit(page, site.origin + path);
      await remember(page, path);
      for (const scheme of schemes) {
        await prefer(page, scheme);
        for (const [width, size] of Object.entries(widths)) {
          await page.setViewportSize(size);
          if (pictures) await takePicture(page, `${path}-${width}-${scheme}`);
          const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (overhang > 0) problems.push(`${width}: ${overhang} px stick out sideways`);
          // Only colours depend on the scheme.
          const serious = await seriousProblems(page, scheme === "dark" ? "color-contrast" : undefined);
          problems.push(...serious.map((problem) => `${width}, ${scheme}: ${problem}`));
        }
      }
      await close();
      expect(problems).toEqual([]);
    });
  }

  test("every link inside the site leads to a page, and to a place that the page has", () => {
    const dead = [...links].flatMap(([from, hrefs]) =>
      [...new Set(hrefs)].flatMap((href) => {
        const { origin, pathname, hash } = new URL(href);
        if (origin !== site.origin) return [];
        if (!fileOf(pathname)) return [`${from}: ${pathname}`];
        const target = places.get(pathname.replace(/(?<=.)\/$/, "").replace(/^\/index$/, "/"));
        if (!hash || !target) return [];
        return target.has(decodeURIComponent(hash.slice(1))) ? [] : [`${from}: ${pathname}${hash}`];
      }),
    );
    expect(dead).toEqual([]);
  });
});
