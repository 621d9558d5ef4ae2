import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { type RunningServer, startServer } from "../support/http-server.ts";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const question = "Which of them request a report from the Secretary-General, and by when?";

describeInChromium("the page at / with several texts", () => {
  let product: ShippedProduct;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    product = await startShippedProduct(libraryCorpus);
    server = await startServer({ product: () => product });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    product?.remove();
  });
  beforeEach(async () => {
    complaints.length = 0;
    page = await browser.newPage({ viewport: { width: 1300, height: 800 }, reducedMotion: "reduce" });
    page.setDefaultTimeout(10_000);
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(server.url);
    await page.locator("#reading article").waitFor({ state: "attached" });
  });
  afterEach(() => page.close());

  async function submit(text: string): Promise<void> {
    await page.getByLabel("Your question").fill(text);
    await page.keyboard.press("Enter");
  }

  async function ask(): Promise<void> {
    await submit(question);
    await page.locator(".exchange:last-child .note:not([hidden])", { hasNotText: "Searching" }).waitFor();
  }

  it("shows a table, and the sentences behind it", async () => {
    await ask();
    const region = page.getByRole("region", { name: "In 5 of the 7 resolutions that were searched" });
    expect(await region.getByRole("columnheader").allTextContents()).toEqual([
      "Resolution",
      "Place",
      "Act",
      "By when",
      "Words",
    ]);
    const first = region.getByRole("row").nth(1);
    expect(await first.textContent()).toMatch(
      /^A\/C\.2\/97\/L\.41 \(draft\).*OP 8Requests the Secretary-Generalat its ninety-eighth sessionto submit/,
    );
    expect(await page.locator(".statement").first().isVisible()).toBe(false);
    await page.getByText("The sentences with their citations (5)").click();
    expect(await page.locator(".statement").first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("shows the words of a row in the whole text beside it", async () => {
    await ask();
    await page.getByRole("link", { name: "OP 10" }).click();
    const mark = page.locator("#reading .pointed mark").first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain("to report to the Security Council");
  });

  it("narrows by what is chosen above the question, with what is loaded to choose from", async () => {
    const filters = page.getByRole("group", { name: "Look only in" });
    expect(await filters.getByLabel("Organ").locator("option").allTextContents()).toEqual([
      "any",
      "ECOSOC",
      "GA",
      "HRC",
      "SC",
    ]);
    await filters.getByLabel("Organ").selectOption("GA");
    await filters.getByLabel("Status").selectOption("adopted");
    await filters.getByLabel("Part").selectOption("operative");
    const sent = page.waitForRequest("**/api/chat");
    await ask();
    expect((await sent).postDataJSON()).toMatchObject({
      filters: { organ: "GA", status: "adopted", kind: "operative" },
    });
    expect(await page.locator("caption").textContent()).toBe("In 3 of the 3 resolutions that were searched");
    await filters.getByLabel("Year").selectOption("2035");
    await submit("What is asked of UNEP?");
    const refusal = page.locator(".refusal");
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain("of the General Assembly and of 2035 and adopted.");
    expect(complaints).toEqual([]);
  });

  it.each([
    ["desktop, light", { width: 1300, height: 800 }, "light"],
    ["phone, dark", { width: 360, height: 720 }, "dark"],
  ] as const)(
    "has no accessibility violation and no sideways scrolling: %s",
    async (_, size, colorScheme) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await ask();
      await page.locator("summary").click();
      await page.evaluate(axe);
      const violations = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
      );
      expect(violations).toEqual([]);
      const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
