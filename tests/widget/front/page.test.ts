import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Ask } from "../../../src/ask.ts";
import { sidewaysScroll } from "../../support/axe.ts";
import { describeInChromium } from "../../support/chromium-tests.ts";
import { type RunningServer, startServer } from "../../support/http-server.ts";
import { browser, type PageOptions } from "../../support/shared-browser.ts";
import { answer, events, smallLibrary } from "../../support/small-library.ts";
import { openWidgetPage, type WidgetPage } from "../../support/widget-page.ts";

const refusal = {
  ...answer,
  outcome: "not-in-the-text" as const,
  answer: "The text does not say anything about tunnels.",
  statements: [],
  citations: [],
};

/** Answers by what is asked, so that one server shows every state of the page. */
const ask: Ask = async function* ({ messages, signal }) {
  const question = messages.at(-1)?.content ?? "";
  if (question.includes("tunnels")) yield { type: "answer-end", ...refusal };
  else if (question.includes("fail")) throw new Error("broken");
  else {
    yield* events.slice(0, 3);
    if (question.includes("wait")) await new Promise((resolve) => signal?.addEventListener("abort", resolve));
    yield { type: "answer-end", ...answer };
  }
};

const desk = { viewport: { width: 1200, height: 800 } };
const phone = { viewport: { width: 360, height: 720 } };

describeInChromium("the page at /", () => {
  let server: RunningServer;
  let chat: WidgetPage;

  beforeAll(async () => {
    // Nothing is sent, so nothing is written there.
    const feedbackFile = join(tmpdir(), "opcite-feedback.jsonl");
    server = await startServer({ product: () => ({ ask, library: smallLibrary }), feedbackFile });
  });
  afterAll(async () => {
    await server?.close();
  });

  async function open(options: PageOptions = desk, path = "/"): Promise<void> {
    chat = await openWidgetPage(browser, server.url + path, options);
    await chat.page.locator("#text article").waitFor({ state: "attached" });
  }

  it("has the focus in the box, and asks nobody but its own server", async () => {
    await open();
    await chat.page.locator(".input:focus").waitFor();
    await chat.page.keyboard.type("What is requested?");
    await chat.page.keyboard.press("Enter");
    await chat.page.locator(".actions").waitFor();
    expect(chat.requests.filter((address) => !address.startsWith(server.url))).toEqual([]);
    expect(chat.complaints).toEqual([]);
  });

  it("shows the quoted words in the whole text when the reader looks at a citation, by mouse or by key", async () => {
    await open();
    await chat.ask("What is requested?");
    const pointed = chat.page.locator("#text .pointed");
    await chat.chips.first().hover();
    await pointed.locator("mark").waitFor();
    expect(await pointed.getAttribute("id")).toBe("op1");
    expect(await pointed.locator("mark").textContent()).toBe("to count all bridges");
    expect(await chat.chips.first().getAttribute("title")).toBe("operative paragraph");
    await chat.page.reload();
    await chat.ask("What is requested?");
    expect(await pointed.count()).toBe(0);
    await chat.chips.first().focus();
    await pointed.locator("mark").waitFor();
  });

  it("leads from a paragraph to the text beside it, on a phone to the text in its place and back", async () => {
    await open(phone);
    await chat.ask("What is requested?");
    await chat.chips.first().click();
    await chat.page.getByRole("link", { name: "Read it in the whole text" }).click();
    const mark = chat.page.locator("#text .pointed mark");
    await mark.waitFor();
    expect(await mark.isVisible()).toBe(true);
    expect(await chat.input.isVisible()).toBe(false);
    await chat.page.getByRole("button", { name: "Back to the answers" }).click();
    await chat.page.locator(".statement").waitFor();
    await chat.page.getByRole("button", { name: "The text", exact: true }).click();
    await mark.waitFor();
    await chat.page.goBack();
    await chat.page.locator(".statement").waitFor();
    expect(chat.complaints).toEqual([]);
  });

  it("recalls with the arrows what was asked, and leaves alone what is being typed", async () => {
    await open();
    await chat.ask("What is requested?");
    await chat.ask("And tunnels?");
    const typed = () => chat.input.inputValue();
    await chat.input.press("ArrowUp");
    expect(await typed()).toBe("And tunnels?");
    await chat.input.press("ArrowUp");
    expect(await typed()).toBe("What is requested?");
    await chat.input.press("ArrowDown");
    await chat.input.press("ArrowDown");
    expect(await typed()).toBe("");
    await chat.input.fill("half a ques");
    await chat.input.press("ArrowUp");
    expect(await typed()).toBe("half a ques");
  });

  it("speaks the first language of the browser that it knows, and the text its own", async () => {
    await open({ ...desk, locale: "ar-EG" });
    expect(await chat.page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await chat.page.getByRole("link", { name: "مقارنة الصيغ" }).isVisible()).toBe(true);
    expect(await chat.page.locator("#text article").getAttribute("dir")).toBe("ltr");
    await chat.page.goto(`${server.url}/?language=fr`);
    expect(await chat.page.locator("html").getAttribute("lang")).toBe("fr");
    await chat.page.close();
    await open({ ...desk, locale: "sw" });
    expect(await chat.page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("keeps the conversation in this tab over a reload, and follows from it", async () => {
    await open();
    await chat.ask("What is requested?");
    await chat.ask("And tunnels?");
    await chat.page.reload();
    await chat.page.locator(".exchange").nth(1).waitFor();
    expect(await chat.page.locator(".statement").count()).toBe(1);
    expect(await chat.page.locator(".refusal").textContent()).toContain("anything about tunnels");
    await chat.page.getByRole("button", { name: "Helpful", exact: true }).nth(1).waitFor();
    await chat.chips.first().click();
    expect(await chat.page.locator(".source:visible mark").textContent()).toBe("to count all bridges");
    const sent = chat.page.waitForRequest("**/api/chat");
    await chat.ask("And by when?");
    expect((await sent).postDataJSON().messages).toHaveLength(5);
    await chat.page.getByRole("button", { name: "New conversation" }).click();
    await chat.page.reload();
    await chat.page.locator(".intro").waitFor();
    expect(chat.complaints).toEqual([]);
  });

  it("keeps nothing for who does not want it, and survives what it cannot read", async () => {
    await open();
    await chat.ask("What is requested?");
    await chat.page.getByRole("button", { name: "More" }).click();
    await chat.page.getByLabel("Keep the conversation in this tab").uncheck();
    expect(await chat.page.evaluate("sessionStorage.length")).toBe(0);
    await chat.ask("And tunnels?");
    await chat.page.reload();
    await chat.page.locator(".intro").waitFor();
    await chat.page.evaluate("sessionStorage.setItem('opcite-conversation-1', '[{\"question\":7}]')");
    await chat.page.reload();
    await chat.ask("What is requested?");
    expect(chat.complaints).toEqual([]);
  });

  it("copies links that ask anew, elsewhere and at once", async () => {
    await open({ ...desk, permissions: ["clipboard-read", "clipboard-write"] });
    await chat.ask("What is requested?");
    await chat.ask("And tunnels?");
    const copied = () => chat.page.evaluate(() => navigator.clipboard.readText());
    await chat.page.getByRole("button", { name: "Copy a link to this question" }).last().click();
    await expect.poll(copied).toBe(`${server.url}/?q=And+tunnels%3F`);
    await chat.page.getByRole("button", { name: "More" }).click();
    await chat.page.getByRole("button", { name: "Copy a link to these questions" }).click();
    await expect.poll(copied).toBe(`${server.url}/?q=What+is+requested%3F&q=And+tunnels%3F`);
    await chat.page.goto(await copied());
    await chat.page.locator(".exchange").nth(1).locator(".actions").waitFor();
    expect(await chat.page.locator(".question [dir]").allTextContents()).toEqual([
      "What is requested?",
      "And tunnels?",
    ]);
    expect(chat.page.url()).toBe(`${server.url}/`);
  });

  it("asks the text that a link names, and nothing where it is not loaded", async () => {
    await open(desk, "/?text=bridges-draft&q=What+is+requested%3F");
    await chat.page.locator(".actions").waitFor();
    expect(chat.page.url()).toBe(`${server.url}/?text=bridges-draft`);
    await chat.page.goto(`${server.url}/?text=${encodeURIComponent("<b>gone</b>")}&q=hello`);
    await chat.page.getByText("The text “<b>gone</b>” is not loaded here, so nothing was asked.").waitFor();
    expect(await chat.page.locator(".exchange").count()).toBe(0);
  });

  it("shows markup in a question and in a document as text", async () => {
    await open();
    await chat.ask("<img src=x onerror=alert(1)>");
    await chat.page.getByRole("heading", { name: "<img src=x" }).waitFor();
    expect(await chat.page.locator("#pp1").textContent()).toContain("<script>alert(1)</script>");
    expect(await chat.page.locator("main img, main script").count()).toBe(0);
    expect(chat.complaints).toEqual([]);
  });

  it.each([
    ["wide, light", desk, "light", "en"],
    ["wide, dark, Arabic", { viewport: { width: 1600, height: 900 } }, "dark", "ar"],
    ["phone, dark", phone, "dark", "en"],
    ["narrow, light, Arabic", { viewport: { width: 320, height: 640 } }, "light", "ar"],
  ] as const)(
    "has no accessibility violation and no sideways scrolling: %s",
    async (_, size, colorScheme, locale) => {
      await open({ ...size, colorScheme, locale });
      const check = async () => {
        expect([await chat.findBarriers(), await sidewaysScroll(chat.page)]).toEqual([[], 0]);
      };
      await check();
      await chat.ask("What is requested?");
      await chat.chips.first().click();
      await chat.page.locator(".source:visible a").click();
      await chat.page.locator("#text .pointed mark").waitFor();
      await check();
      await chat.page.goto(`${server.url}/resolutions/bridges-draft#op1`);
      await check();
    },
  );
});
