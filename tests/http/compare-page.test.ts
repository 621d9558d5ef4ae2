import { afterAll, beforeAll, expect, it } from "vitest";
import { findBarriers, sidewaysScroll } from "../support/axe.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { type RunningServer, type scriptedAsk, startServer } from "../support/http-server.ts";
import { browser } from "../support/shared-browser.ts";
import { answer } from "../support/small-library.ts";
import { kelpLibrary } from "../support/two-versions.ts";

const adoptedAs = {
  id: "kelp-adopted",
  symbol: "A/RES/97/214",
  title: "Sustainable harvesting of sea kelp",
  url: "/resolutions/kelp-adopted",
};

describeInChromium("the page /compare in a browser", () => {
  let server: RunningServer;

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
  });
  afterAll(async () => {
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
  });

  it("leads from difference to difference, and swaps the two", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}/compare?a=kelp-draft&b=kelp-adopted&only=changes`);
    await page.getByRole("link", { name: "First difference" }).click();
    const differing = page.locator(".row");
    for (let at = 0; at < (await differing.count()) - 1; at += 1) {
      expect(await page.locator(".row:target").getAttribute("id")).toBe(
        await differing.nth(at).getAttribute("id"),
      );
      await page.locator(".row:target").getByRole("link", { name: "Next difference" }).click();
    }
    expect(await page.getByRole("link", { name: "Next difference" }).count()).toBe(
      (await differing.count()) - 1,
    );
    await page.getByRole("link", { name: "Swap the two" }).click();
    expect(await page.locator("#op2").getByText("verb strengthened: Encourages → Urges").isVisible()).toBe(
      true,
    );
    expect(await page.locator("#pp1").count()).toBe(0);
  });

  it("shows removed and added words by more than colour", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/compare?a=kelp-draft&b=kelp-adopted`);
    const line = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}")).textDecorationLine`);
    expect([await line("#op2 del"), await line("#op2 ins")]).toEqual(["line-through", "underline"]);
  });

  it.each([
    ["desktop, light", { width: 1200, height: 800 }, "light", "en"],
    ["phone, dark", { width: 360, height: 720 }, "dark", "ar"],
  ] as const)(
    "has no accessibility violation and no sideways scrolling: %s",
    async (_, viewport, colorScheme, locale) => {
      const page = await browser.newPage({ viewport, colorScheme, locale });
      for (const path of [
        "/compare?a=kelp-draft&b=kelp-adopted#op2",
        ...(locale === "ar" ? ["/compare?a=nothing&b=kelp-draft"] : []),
      ]) {
        await page.goto(server.url + path);
        expect([await findBarriers(page), await sidewaysScroll(page)]).toEqual([[], 0]);
      }
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
  });
});
