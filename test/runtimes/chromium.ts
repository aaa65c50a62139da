import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { compile } from "./consumer.ts";
import type { Played } from "./play.ts";
import { find, findChromium } from "./tools.ts";

export async function playInChromium(project: string): Promise<Played[]> {
  const code = await readFile(await compile(project, "run.js"), "utf8");
  const server = createServer(({ url }, response) => {
    const [type, text] = url === "/run.js" ? ["text/javascript", code] : ["text/html", "<!doctype html>"];
    response.writeHead(200, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { chromium } = await import(pathToFileURL(find("chromium", "playwright-core/index.mjs")).href);
  // It takes its authorities from the system, which no test should change.
  const args = ["--no-sandbox", "--ignore-certificate-errors"];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate('import("/run.js").then(({ run }) => run())');
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
