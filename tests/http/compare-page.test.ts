import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { type RunningServer, type scriptedAsk, startServer } from "../support/http-server.ts";
import { answer } from "../support/small-library.ts";
import { kelpLibrary } from "../support/two-versions.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const adoptedAs = {
  id: "kelp-adopted",
  symbol: "A/RES/97/214",
  title: "Sustainable harvesting of sea kelp",
  url: "/resolutions/kelp-adopted",
};

describeInChromium("the page /compare in a browser", () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    const ask: typeof scriptedAsk = async function* () {
      const resolution = {
        id: "kelp-draft",
        symbol: null,
        title: "Kelp",
        status: "draft" as const,
        adoptedAs,
      };
      yield { type: "answer-end", ...answer, resolution };
    };
    server = await startServer({ product: () => ({ ask, library: kelpLibrary }) });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("compares what is chosen without JavaScript", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}/compare`);
    await page.getByLabel("Earlier version").selectOption("kelp-adopted");
    await page.getByLabel("Later version").selectOption("kelp-draft");
    await page.getByLabel("Only what differs").check();
    await page.getByRole("button", { name: "Compare" }).click();
    const row = page.locator("#op2");
    expect(await row.getByText("verb strengthened: Encourages → Urges").isVisible()).toBe(true);
    expect(await page.locator("#pp1").count()).toBe(0);
    await page.close();
  });

  it("shows removed and added words by more than colour", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/compare?a=kelp-draft&b=kelp-adopted`);
    const line = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}")).textDecorationLine`);
    expect([await line("#op2 del"), await line("#op2 ins")]).toEqual(["line-through", "underline"]);
    await page.close();
  });

  it.each([
    ["desktop, light", { width: 1200, height: 800 }, "light"],
    ["phone, dark", { width: 360, height: 720 }, "dark"],
  ] as const)(
    "has no accessibility violation and no sideways scrolling: %s",
    async (_, viewport, colorScheme) => {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const path of [
        "/compare",
        "/compare?a=kelp-draft&b=kelp-adopted#op2",
        "/compare?a=nothing&b=kelp-draft",
      ]) {
        await page.goto(server.url + path);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(
          0,
        );
      }
      await page.close();
    },
  );

  it("is linked below an answer from a draft whose adopted text is loaded", async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByLabel("Your question").fill("What is requested?");
    await page.keyboard.press("Enter");
    const note = page.locator(".remark", { hasText: "Adopted text: A/RES/97/214" });
    const both = note.getByRole("link", { name: "Compare the two" });
    await page.goto(new URL((await both.getAttribute("href")) ?? "", server.url).href);
    await page.locator("#op2 del").waitFor();
    await page.close();
  });
});

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
  );
}
