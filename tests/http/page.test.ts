import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Ask } from "../../src/ask.ts";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { type RunningServer, startServer } from "../support/http-server.ts";
import { answer, events, smallLibrary } from "../support/small-library.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const refusal = {
  ...answer,
  outcome: "not-in-the-text" as const,
  answer: "The text does not say anything about tunnels.",
  statements: [],
  citations: [],
  nearest: ["op2"],
};

/** Answers by what is asked, so that one server shows every state of the page. */
const ask: Ask = async function* ({ messages, signal }) {
  const question = messages.at(-1)?.content ?? "";
  if (question.includes("tunnels")) yield { type: "answer-end", ...refusal };
  else if (question.includes("fail")) throw new Error("broken");
  else if (question.includes("earlier")) {
    const text = messages.map(({ role, content }) => `${role}: ${content}`).join(" | ");
    yield { type: "answer-end", ...refusal, answer: text };
  } else {
    yield* events.slice(0, 3);
    if (question.includes("wait")) await new Promise((resolve) => signal?.addEventListener("abort", resolve));
    yield { type: "answer-end", ...answer };
  }
};

describe.skipIf(!hasBrowser)("the page at / in a browser (skipped where Chromium is not installed)", () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer({ product: () => ({ ask, library: smallLibrary }) });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    complaints.length = 0;
    page = await browser.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce" });
    page.setDefaultTimeout(10_000);
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) complaints.push(`foreign request: ${request.url()}`);
    });
    await page.goto(server.url);
    await page.locator("#reading article").waitFor({ state: "attached" });
  });
  afterEach(() => page.close());

  it("shows each sentence with its citation, and the words marked in paragraph and whole text", async () => {
    await submit("What is requested?");
    const statement = page.locator(".statement");
    await statement.getByRole("button", { name: "OP 1" }).click();
    expect(await statement.locator("p").first().textContent()).toContain("requests the Bridge Office");
    expect(await statement.locator("mark").textContent()).toBe("to count all bridges");
    const pointed = page.locator("#reading .pointed");
    await pointed.locator("mark").waitFor();
    expect(await pointed.getAttribute("id")).toBe("op1");
    expect(await pointed.locator("mark").textContent()).toBe("to count all bridges");
    expect(complaints).toEqual([]);
  });

  it("closes the paragraph when the citation is pressed again", async () => {
    await submit("What is requested?");
    const chip = page.locator(".chip");
    await chip.press("Enter");
    await page.locator(".card").waitFor();
    await chip.press("Enter");
    await page.locator(".card").waitFor({ state: "detached" });
    expect(await chip.getAttribute("aria-expanded")).toBe("false");
  });

  it("shows a sentence while the next is not there yet, and stops when told", async () => {
    await submit("What is requested? wait");
    await page.locator(".statement").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped.").waitFor();
    expect(await page.getByRole("button", { name: "Ask", exact: true }).isVisible()).toBe(true);
  });

  it("shows a refusal with the nearest paragraphs", async () => {
    await submit("What about tunnels?");
    await page.getByText("does not say anything about tunnels").waitFor();
    await page.getByRole("button", { name: "OP 2" }).click();
    await page.locator(".card", { hasText: "Invites Member States" }).waitFor();
  });

  it("says that it failed and asks again", async () => {
    await submit("fail");
    await page.getByRole("button", { name: "Ask again" }).click();
    expect(await page.getByText("Something went wrong").count()).toBeGreaterThan(0);
  });

  it("sends the earlier turns along", async () => {
    await submit("What is requested?");
    await page.getByText("Each sentence was checked").waitFor();
    await submit("and what was earlier?");
    const told = page.locator(".refusal");
    await told.waitFor();
    expect(await told.textContent()).toBe(
      `user: What is requested? | assistant: ${answer.answer} | user: and what was earlier?`,
    );
  });

  it("shows markup in a question and in a document as text", async () => {
    await submit("<img src=x onerror=alert(1)>");
    await page.getByRole("heading", { name: "<img src=x" }).waitFor();
    expect(await page.locator("#reading #pp1").textContent()).toContain("<script>alert(1)</script>");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["desktop, light", { width: 1200, height: 800 }, "light"],
    ["phone, dark", { width: 360, height: 720 }, "dark"],
  ] as const)(
    "has no accessibility violation and no sideways scrolling: %s",
    async (_, size, colorScheme) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await submit("What is requested?");
      await page.locator(".chip").click();
      await page.locator(".card").waitFor();
      expect(await violations()).toEqual([]);
      const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(overflow).toBeLessThanOrEqual(0);
      await page.goto(`${server.url}/resolutions/bridges-draft#op1`);
      expect(await violations()).toEqual([]);
    },
  );

  async function submit(question: string): Promise<void> {
    await page.getByLabel("Your question").fill(question);
    await page.keyboard.press("Enter");
  }

  async function violations(): Promise<unknown> {
    await page.evaluate(axe);
    return page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
    );
  }
});
