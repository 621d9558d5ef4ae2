import { afterAll, beforeAll, expect, it } from "vitest";
import { findBarriers } from "../../support/axe.ts";
import { describeInChromium } from "../../support/chromium-tests.ts";
import { emptyFolder, serve } from "../../support/run-program.ts";
import { browser } from "../../support/shared-browser.ts";
import { openWidgetPage } from "../../support/widget-page.ts";
import { layOutPath, walkReadersPath } from "./readers-path.ts";

describeInChromium("a new reader", () => {
  const cleanUps: (() => void)[] = [];
  let url: string;
  beforeAll(async () => {
    const atEnd = (cleanUp: () => void) => cleanUps.push(cleanUp);
    ({ url } = await serve({ CORPUS_DIR: layOutPath(emptyFolder(atEnd)) }, atEnd));
  });
  afterAll(async () => {
    for (const cleanUp of cleanUps.toReversed()) cleanUp();
  });

  it("asks an example, follows a citation and up, drops a file, asks and compares it, and shares a link", async () => {
    const places: string[] = [];
    const answers = await walkReadersPath(browser, url, async (place, page) => {
      places.push(place);
      expect([place, await findBarriers(page)]).toEqual([place, []]);
    });
    expect(places).toEqual(["citation", "texts", "compared", "shared"]);
    const [, secretary, keepers, shared] = answers;
    expect(secretary).toContain("to count the lighthouses");
    expect(keepers).toContain("International Maritime Organization");
    expect(shared).toContain("Secretary-General");
  });

  it("is told why a file is refused, pastes a text and takes it back, on a phone and by the keyboard", async () => {
    const phone = { viewport: { width: 320, height: 640 }, colorScheme: "dark", locale: "ar" } as const;
    const { page } = await openWidgetPage(browser, url, phone);
    await page.locator("#to-own-texts:visible").press("Enter");
    const dialog = page.locator("dialog[open]");
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: "", buffer });
    await dialog
      .locator("input[type=file]")
      .setInputFiles([
        file("old.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0])),
        file("large.pdf", Buffer.alloc(21 * 1024 ** 2)),
      ]);
    await dialog.locator("[role=alert] p").nth(1).waitFor();
    const told = await dialog.locator("[role=alert]").textContent();
    expect(told).toMatch(/old\.doc: The document cannot be read.*large\.pdf: .*20/);
    await dialog.locator("summary").press("Enter");
    await dialog
      .locator("textarea")
      .fill("The General Assembly,\n\n1. Decides that ferries whistle at noon.\n");
    await dialog.locator("details button").press("Enter");
    await page.waitForURL(/text=own/);
    await page.locator("#to-own-texts:visible").press("Enter");
    const remove = dialog.locator(".texts button[aria-label]").nth(1);
    await remove.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    await remove.press("Enter");
    await dialog.locator(".lists:focus").waitFor();
    expect(await dialog.locator(".texts li").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.waitForURL(`${url}/`);
  });
});
