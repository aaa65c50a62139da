import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";

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

/** A page in which everything is recorded that should not happen. */
export async function openPage(browser: Browser, origin: string, colorScheme: (typeof schemes)[number] = "light") {
  const context = await browser.newContext({ colorScheme, viewport: widths.desktop, reducedMotion: "reduce" });
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

const axe = createRequire(import.meta.url).resolve("axe-core");

/** What axe finds serious or critical, each with the first element it found it at. */
export async function seriousProblems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    type Found = { id: string; impact: string; nodes: { html: string; failureSummary?: string }[] };
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<{ violations: Found[] }> };
    };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) =>
          `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
      );
  });
}
