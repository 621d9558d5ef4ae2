import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInChromium } from "../../support/chromium-tests.ts";
import { type RunningServer, startServer } from "../../support/http-server.ts";
import { browser } from "../../support/shared-browser.ts";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../../support/shipped-product.ts";
import { openWidgetPage, type WidgetPage } from "../../support/widget-page.ts";

const question = "Which of them request a report from the Secretary-General, and by when?";

describeInChromium("the page at / with several texts", () => {
  let product: ShippedProduct;
  let server: RunningServer;
  let chat: WidgetPage;

  beforeAll(async () => {
    product = await startShippedProduct(libraryCorpus);
    // The first answer waits for the trained models, which is nothing that a browser should wait for.
    await product.answer(question);
    server = await startServer({ product: () => product });
  });
  afterAll(async () => {
    await server?.close();
    product?.remove();
  });
  beforeEach(async () => {
    chat = await openWidgetPage(browser, server.url, { viewport: { width: 1300, height: 800 } });
    await chat.page.locator("#text article").waitFor({ state: "attached" });
  });

  it("shows the words of a table's row in the whole text beside it", async () => {
    await chat.ask(question);
    await chat.page.getByRole("region", { name: "In 5 of 7 resolutions" }).waitFor();
    await chat.page.getByRole("link", { name: "OP 10" }).click();
    const mark = chat.page.locator("#text .pointed mark").first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain("to report to the Security Council");
    expect(chat.complaints).toEqual([]);
  });

  it("narrows by what is chosen above, with what is loaded to choose from", async () => {
    const filters = chat.page.getByRole("group", { name: "Look only in" });
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
    const sent = chat.page.waitForRequest("**/api/chat");
    await chat.ask(question);
    expect((await sent).postDataJSON()).toMatchObject({
      filters: { organ: "GA", status: "adopted", kind: "operative" },
    });
    expect(await chat.page.locator(".log caption").textContent()).toBe("In 3 of 3 resolutions");
    await filters.getByLabel("Year").selectOption("2035");
    await chat.ask("What is asked of UNEP?");
    const refusal = await chat.page.locator(".refusal").textContent();
    expect(refusal).toContain("of the General Assembly and of 2035 and adopted.");
    expect(chat.complaints).toEqual([]);
  });

  it("asks one text when it is chosen, shows it, and goes on with the conversation", async () => {
    await chat.ask(question);
    const choice = chat.page.getByLabel("Look in");
    const [id = ""] = product.library.resolutions.map((each) => each.id).slice(-1);
    await choice.selectOption(id);
    await chat.page.locator(`#text [data-resolution="${id}"]`).waitFor();
    expect(await chat.page.locator(".question").allTextContents()).toEqual([
      expect.stringContaining(question),
    ]);
    const sent = chat.page.waitForRequest("**/api/chat");
    await chat.ask("What is it about?");
    expect((await sent).postDataJSON()).toMatchObject({
      resolution: id,
      messages: [{ content: question }, { role: "assistant" }, { content: "What is it about?" }],
    });
  });

  it.each([
    ["wide, light", { width: 1300, height: 800 }, "light"],
    ["phone, dark", { width: 360, height: 720 }, "dark"],
  ] as const)(
    "has no accessibility violation and no sideways scrolling: %s",
    async (_, size, colorScheme) => {
      await chat.page.setViewportSize(size);
      await chat.page.emulateMedia({ colorScheme });
      await chat.ask(question);
      await chat.page.locator(".behind summary").click();
      expect(await chat.findBarriers()).toEqual([]);
      const overflow = await chat.page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
