import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ask } from "../../src/ask.ts";
import type { Library, Paragraph } from "../../src/domain/resolution.ts";
import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import type { OpciteChatElement } from "../../src/widget/opcite-chat-element.ts";
import { hasBrowser } from "../support/browser.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { answerOf, draft } from "../support/scripted-conversation.ts";
import { browser, type PageOptions } from "../support/shared-browser.ts";
import { openWidgetPage } from "../support/widget-page.ts";
import { startWidgetSite, type WidgetSite } from "../support/widget-site.ts";

const list = new URL("../../../shared/hostile/xss.txt", import.meta.url);
const payloads = existsSync(list) ? choose(readFileSync(list, "utf8"), 300) : [];
const title = "hostile texts as question, document and answer";

/** Spread evenly over the list, so that every kind is among them. */
function choose(text: string, count: number): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return Array.from({ length: count }, (_, index) => lines[Math.floor((index * lines.length) / count)] ?? "");
}

/** A document whose every paragraph is a payload, its title too. */
const hostileLibrary: Library = (() => {
  const paragraphs = payloads.map((text, index): Paragraph => {
    const [id, label] = [`op${index + 1}`, `OP ${index + 1}`];
    const nothing = {
      subparagraphs: [],
      acts: [],
      participles: [],
      reported: [],
      footnotes: [],
      references: [],
    };
    return { id, kind: "operative", number: index + 1, label, text, spans: [], ...nothing };
  });
  const resolution = { ...draft, title: payloads[0] ?? "", paragraphs };
  return { resolutions: [resolution], find: () => resolution };
})();

/** One statement a payload: as its sentence, its label and its quote, and in its address. */
const hostileStatements: readonly Statement[] = payloads.map((text, index) => {
  const citation: VerifiedCitation = {
    resolution: draft.id,
    paragraph: `op${index + 1}`,
    label: text,
    quote: text,
    start: 0,
    end: text.length,
    url: `javascript:${text}`,
  };
  return { basis: "quotation", text, citations: [citation] };
});

/** Says everything hostile when asked for it, and else gives the question back as a refusal. */
const hostileAsk: Ask = async function* ({ messages }) {
  const question = messages.at(-1)?.content ?? "";
  const isAll = question === "everything";
  const answer = isAll
    ? answerOf(hostileStatements)
    : answerOf([], { outcome: "out-of-scope", answer: question, nearest: [question] });
  for (const statement of answer.statements) yield { type: "statement-verified", ...statement };
  yield { type: "answer-end", ...answer };
};

if (payloads.length === 0)
  describe.skip(`${title} (skipped: ../shared/hostile/xss.txt is not here)`, () => it("", () => {}));
else describeInChromium(title, tryPayloads);

function tryPayloads(): void {
  let site: WidgetSite;
  const executions: string[] = [];

  beforeAll(async () => {
    if (!hasBrowser) return;
    const product = () => ({ ask: hostileAsk, library: hostileLibrary });
    site = await startWidgetSite({ product });
  });
  afterAll(async () => {
    await site?.close();
  });

  async function openWatched(address: string) {
    const newPage = async (options: PageOptions) => {
      const page = await browser.newPage(options);
      await watch(page, executions);
      return page;
    };
    const widget = await openWidgetPage({ newPage }, address);
    await widget.page.locator("opcite-chat").waitFor({ state: "attached" });
    return widget;
  }

  /** Nothing ran, nothing was asked of anybody else, and there is nothing in the widget that it did not put there. */
  async function expectHarmless({
    page,
    requests,
  }: {
    page: Page;
    requests: readonly string[];
  }): Promise<void> {
    const own = (address: string) => address.startsWith(site.opcite) || address.startsWith(site.origin);
    expect(requests.filter((address) => !own(address))).toEqual([]);
    expect(executions).toEqual([]);
    const { tags, attributes, links } = await page.evaluate(() => {
      const nodes = [...(document.querySelector("opcite-chat")?.shadowRoot?.querySelectorAll("*") ?? [])];
      return {
        tags: [...new Set(nodes.map((node) => node.localName))],
        attributes: [...new Set(nodes.flatMap((node) => node.getAttributeNames()))],
        links: nodes.flatMap((node) => (node instanceof HTMLAnchorElement ? [node.href] : [])),
      };
    });
    expect(
      tags.filter((tag) =>
        ["script", "img", "iframe", "style", "object", "embed", "link", "base"].includes(tag),
      ),
    ).toEqual([]);
    expect(attributes.filter((name) => name.startsWith("on") || name === "style" || name === "src")).toEqual(
      [],
    );
    expect(
      links.filter((address) => !address.startsWith(`${site.opcite}/resolutions/italy-revised-draft#op`)),
    ).toEqual([]);
  }

  it(`${payloads.length} questions, given back by the server, stay text`, async () => {
    const widget = await openWatched(await site.addExample("plain.html"));
    await widget.open();
    const shown = await widget.page.evaluate(async (questions) => {
      const chat: OpciteChatElement | null = document.querySelector("opcite-chat");
      const texts: string[] = [];
      for (const [at, question] of questions.entries()) {
        // What has been said is drawn for paper with each answer.
        if (at % 20 === 0)
          chat?.shadowRoot?.querySelector<HTMLElement>('[aria-label="New conversation"]')?.click();
        await chat?.ask(question);
        const last = chat?.shadowRoot?.querySelector(".exchange:last-child");
        texts.push(
          last?.querySelector(".question > [dir]")?.textContent ?? "",
          last?.querySelector(".refusal")?.textContent ?? "",
        );
      }
      return texts;
    }, payloads);
    expect(shown).toEqual(payloads.flatMap((payload) => [payload, payload]));
    await expectHarmless(widget);
    await widget.page.close();
  });

  it(`${payloads.length} as sentences, labels and quotes of an answer, and as the document's text`, async () => {
    const widget = await openWatched(await site.addExample("plain.html"));
    await widget.open();
    const shown = await widget.page.evaluate(async () => {
      const chat: OpciteChatElement | null = document.querySelector("opcite-chat");
      await chat?.ask("everything");
      const root = chat?.shadowRoot;
      for (const chip of root?.querySelectorAll<HTMLElement>(".chip") ?? []) chip.click();
      while (root?.querySelector(".source > .remark"))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const texts = (selector: string) =>
        [...(root?.querySelectorAll(selector) ?? [])].map((node) => node.textContent);
      return {
        sentences: texts(".statement > p"),
        labels: texts(".chip"),
        marks: texts("mark"),
        paragraphs: texts("blockquote"),
      };
    });
    expect(shown).toEqual({ sentences: payloads, labels: payloads, marks: payloads, paragraphs: payloads });
    expect(await widget.page.locator(".subject").textContent()).toBe(payloads[0]);
    await widget.page.emulateMedia({ media: "print" });
    await widget.page.pdf();
    await expectHarmless(widget);
    await widget.page.close();
  });

  it("as parameters of the pages and as attributes", async () => {
    for (const payload of payloads.filter((_, index) => index % 60 === 0)) {
      const options = new URLSearchParams({
        greeting: payload,
        questions: payload,
        language: payload,
        theme: payload,
        resolution: payload,
        mode: payload,
      });
      const widget = await openWatched(`${site.opcite}/embed?${options}`);
      await widget.page.locator(".greeting").waitFor();
      expect(await widget.page.locator(".greeting").textContent()).toBe(payload);
      await expectHarmless(widget);
      await widget.page.goto(`${site.opcite}/widget/preview?${options}`);
      await widget.launcher.click();
      expect(await widget.page.locator(".greeting").textContent()).toBe(payload);
      await expectHarmless(widget);
      await widget.page.close();
    }
  });
}

/** Notes every dialog, and whatever payloads commonly call. */
async function watch(page: Page, executions: string[]): Promise<void> {
  page.on("dialog", (dialog) => {
    executions.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("popup", (popup) => executions.push(popup.url()));
  await page.exposeFunction("noteExecution", (name: string) => executions.push(name));
  await page.addInitScript(() => {
    const note = (window as unknown as { noteExecution(name: string): void }).noteExecution;
    for (const name of ["alert", "confirm", "prompt", "open"]) {
      Object.defineProperty(window, name, { value: () => note(name) });
    }
  });
}
