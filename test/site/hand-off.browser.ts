import { createHandOff } from "@incident-clients/hand-off";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servePage } from "../../packages/hand-off/src/page/serve.ts";
import { openStage, type Stage } from "../../packages/hand-off/test/stage.ts";
import { executable, launch, seriousProblems } from "./browser.ts";

const attack = `<img src=x onerror="document.title='attacked'">`;

const openHandOff = (database: string) =>
  createHandOff({
    database,
    kinds: {
      ticket: {
        ensure: async ({ refused }: { refused: boolean }) => {
          const state = refused ? ("dropped" as const) : ("several" as const);
          return { state, reason: attack, tickets: [{ id: "INC-1", url: "https://vendor.example/1" }, { id: attack }] };
        },
        link: (key: string) => `https://vendor.example/?q=${encodeURIComponent(key)}`,
      },
    },
  });

describe.skipIf(!executable)("the page of what is parked", () => {
  let stage: Stage;
  let handOff: Awaited<ReturnType<typeof openHandOff>>;
  let served: Awaited<ReturnType<typeof servePage>>;
  let browser: Browser;
  beforeAll(async () => {
    stage = await openStage();
    handOff = await openHandOff(stage.database);
    for (const key of ["CASE-1", "CASE-2", attack]) await handOff.add(key, "ticket", { refused: key === "CASE-2" });
    handOff.work();
    await handOff.drain();
    served = await servePage(handOff, 0);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await handOff?.stop();
    await stage?.close();
  });

  test.each([1280, 390])("is fit for people who cannot see or use a mouse, %s pixels wide", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(served.url);
    expect(await seriousProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  });

  test("shows text from outside as text", async () => {
    const page = await browser.newPage();
    await page.goto(served.url);
    expect([await page.title(), await page.locator("img, script").count()]).toEqual(["2 parked hand-offs", 0]);
    expect(await page.getByText(attack).count()).toBeGreaterThan(0);
    await page.close();
  });

  test("settles without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.url);
    const article = (key: string) => page.locator("article").filter({ has: page.getByRole("heading", { name: key }) });
    await article("CASE-1").getByLabel("Id of the ticket").fill("INC-7");
    await article("CASE-1").getByRole("button", { name: "The ticket exists" }).click();
    await expect.poll(() => page.title()).toBe("1 parked hand-offs");
    expect(await handOff.find("CASE-1")).toMatchObject({ state: "made", tickets: [{ id: "INC-7" }] });
    await article("CASE-2").getByLabel("No ticket is wanted").check();
    await article("CASE-2").getByRole("button", { name: "Close it" }).click();
    await expect.poll(async () => (await handOff.find("CASE-2"))?.reason).toBe("A person closed it.");
    await context.close();
  });

  test("is settled by no form of another site", async () => {
    const page = await browser.newPage();
    const form = `<form method="post" action="${served.url}"><input name="key" value="CASE-2">
      <input name="action" value="made"><input name="id" value="INC-8"><button>Go</button></form>`;
    await page.goto(`data:text/html,${encodeURIComponent(form)}`);
    const answer = page.waitForResponse(served.url);
    await page.getByRole("button").click();
    expect((await answer).status()).toBe(403);
    expect((await handOff.find("CASE-2"))?.state).toBe("refused");
    await page.close();
  });
});
