import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveSite } from "./server.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine, if there is one. */
export const executable = process.env.CHROMIUM ?? places.find((place) => existsSync(place));

export const howToInstall =
  "no Chromium found: install it (Debian: apt-get install -y chromium), or say in CHROMIUM where it is";

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? "",
    // Nothing but this machine has an address.
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });

export const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
export const schemes = ["light", "dark"] as const;

/** Serves the site, and starts a browser, for the tests of a `describe`. */
export function useSite() {
  const site = { origin: "", open: (options: BrowserContextOptions = {}) => openPage(browser, site.origin, options) };
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    server = await serveSite();
    site.origin = server.origin;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return site;
}

/** A page in which everything is recorded that should not happen. */
async function openPage(browser: Browser, origin: string, options: BrowserContextOptions) {
  const context = await browser.newContext({
    colorScheme: "light",
    viewport: widths.desktop,
    reducedMotion: "reduce",
    ...options,
  });
  const problems: string[] = [];
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith("http"),
    (route) => {
      problems.push(`asks ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on(
    "response",
    (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
  );
  return { page, problems, close: () => context.close() };
}

/** Goes to an address and waits until the page can be used. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => {
    const app = document.querySelector("#app");
    return app !== null && "__vue_app__" in app;
  });
}

/** Light or dark, as the reader's system says it. */
export async function prefer(page: Page, scheme: (typeof schemes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  const isDark = await page.evaluate(() => document.documentElement.classList.contains("dark"));
  if (isDark !== (scheme === "dark")) await visit(page, page.url());
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** What axe finds serious or critical, each with the first element it found it at. */
export async function seriousProblems(page: Page, only?: string): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe); // A policy may forbid a script of the page.
  return page.evaluate(async (rule) => {
    type Found = { id: string; impact: string; nodes: { html: string; failureSummary?: string }[] };
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<{ violations: Found[] }> };
    };
    const { violations } = await axe.run(document, {
      resultTypes: ["violations"],
      ...(rule && { runOnly: { type: "rule", values: [rule] } }),
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })))
      .map(
        ({ id, html, failureSummary = "" }) => `${id}: ${html.slice(0, 120)} ${failureSummary.replaceAll(/\s+/g, " ")}`,
      );
  }, only);
}
