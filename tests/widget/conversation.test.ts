import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInChromium } from "../support/chromium-tests.ts";
import { browser } from "../support/shared-browser.ts";
import { openWidgetPage, type WidgetPage } from "../support/widget-page.ts";
import { startWidgetSite, type WidgetSite } from "../support/widget-site.ts";

const question = "What is requested of UNICRI?";

describeInChromium("a conversation on a page of another origin", () => {
  let site: WidgetSite;
  let widget: WidgetPage;

  beforeAll(async () => {
    site = await startWidgetSite();
    await site.addExample("plain.html");
  });
  afterAll(async () => {
    await site?.close();
  });
  beforeEach(async () => {
    widget = await openWidgetPage(browser, `${site.origin}/plain.html`);
    await widget.open();
  });

  it("says what it is asked about, that it is a draft and what answers are", async () => {
    await expect
      .poll(() => widget.page.locator(".subject").textContent())
      .toContain("Strengthening international");
    expect(await widget.page.locator(".note").textContent()).toBe(
      "Draft, not adopted. Each sentence is checked against the text; “yes” and “no” can err.",
    );
  });

  it("shows each statement with chips for what it cites, one a paragraph", async () => {
    await widget.ask(question);
    expect(await widget.page.locator(".statement").count()).toBe(3);
    expect(await widget.chips.allTextContents()).toEqual(["OP 13", "OP 14"]);
    expect(widget.complaints).toEqual([]);
  });

  it("is read in the order in which it was drafted, though what was mended came last", async () => {
    await widget.ask("mended");
    const texts = await widget.page.locator(".statement > p").allTextContents();
    expect(texts[0]).toMatch(/^Nothing is requested of the Institute/);
    expect(texts).toHaveLength(3);
  });

  it("links the adopted text below an answer from the draft", async () => {
    await widget.ask("Was it adopted?");
    const remark = widget.page.locator(".remark", { hasText: "Adopted text:" });
    expect(await remark.textContent()).toBe(
      "Adopted text: E/RES/2012/19 (opens a new tab) · Compare the two (opens a new tab)",
    );
    expect(await remark.locator("a").first().getAttribute("href")).toBe(
      `${site.opcite}/resolutions/adopted#title`,
    );
    expect(await remark.locator("a").last().getAttribute("href")).toBe(
      `${site.opcite}/compare?a=italy-revised-draft&b=adopted`,
    );
  });

  it("shows a table of several texts, and the sentences that it has in short behind it", async () => {
    await widget.ask("table");
    const table = widget.page.getByRole("region", { name: "In 2 of 9 resolutions" }).getByRole("table");
    expect(await table.getByRole("columnheader").allTextContents()).toEqual([
      "Resolution",
      "Place",
      "Act",
      "By when",
      "Words",
    ]);
    const rows = await table.getByRole("row").allTextContents();
    expect(rows.slice(1)).toEqual([
      expect.stringMatching(/\(draft\).*OP 13.*invites the Secretary-General–to submit a report$/),
      expect.stringMatching(/^OP 17.*at its twenty-second session/),
      expect.stringMatching(/^E\/RES\/2012\/19<b>Adopted<\/b>OP 17.*by <i>2013<\/i>/),
    ]);
    expect(await table.getByRole("link").last().getAttribute("href")).toBe(
      `${site.opcite}/resolutions/adopted#op17`,
    );
    const statements = widget.page.locator(".statement");
    expect(await statements.first().textContent()).toContain("Nothing is requested");
    expect(await statements.nth(1).isVisible()).toBe(false);
    await widget.page.getByText("The sentences with their citations: 2").click();
    expect(await statements.nth(1).isVisible()).toBe(true);
    expect(widget.complaints).toEqual([]);
  });

  it("stacks the cells of a table where there is no room for columns, and it stays a table", async () => {
    await widget.page.setViewportSize({ width: 360, height: 640 });
    await widget.ask("table");
    const table = widget.page.locator(".table").getByRole("table");
    const isWithin = (node: Element) => node.scrollWidth <= node.clientWidth;
    expect(await widget.page.locator(".table").evaluate(isWithin)).toBe(true);
    expect(await widget.page.locator(".log").evaluate(isWithin)).toBe(true);
    const [place, act] = await table.getByRole("row").nth(1).getByRole("cell").all();
    const [above, below] = [await place?.boundingBox(), await act?.boundingBox()];
    expect(below?.y).toBeGreaterThan(above?.y ?? 0);
    expect(await act?.evaluate((node) => getComputedStyle(node, "::before").content)).toContain('"Act"');
    expect(await table.getByRole("columnheader").count()).toBe(5);
  });

  it("asks a suggested question", async () => {
    await widget.page.getByRole("button", { name: "What are Member States urged to do?" }).click();
    await widget.page.locator(".actions").waitFor();
    expect(await widget.page.locator(".question").textContent()).toContain("Member States urged to do?");
  });

  it("suggests three questions below the last answer, from what it cites, that were not asked before", async () => {
    const next = widget.page.getByRole("list", { name: "Ask next" }).getByRole("button");
    await widget.ask(question);
    await next.first().waitFor();
    expect(await next.allTextContents()).toEqual([
      "What is the Secretary-General requested to do?",
      "What does OP 13 say?",
      "What are Member States urged to do?",
    ]);
    await next.first().click();
    await widget.page.locator(".exchange:nth-child(2) .actions").waitFor();
    await expect.poll(() => next.allTextContents()).toHaveLength(3);
    expect(await next.allTextContents()).not.toContain("What is the Secretary-General requested to do?");
    expect(await widget.page.locator(".exchange:first-child .suggestion").count()).toBe(0);
  });

  it("says of each kind of sentence what was checked", async () => {
    await widget.ask(question);
    await widget.page.getByText("Checked against the text", { exact: true }).click();
    expect(await widget.page.locator(".checks li").allTextContents()).toEqual([
      expect.stringContaining("Computed: 1."),
      expect.stringContaining("Quotations: 2. The quoted words stand in the cited paragraph"),
    ]);
    await widget.ask("Was it adopted?");
    await widget.page.getByText("Checked against the text", { exact: true }).last().click();
    expect(await widget.page.locator(".exchange:last-child .checks li").allTextContents()).toContainEqual(
      expect.stringContaining("“Yes” or “no” in front: 1."),
    );
  });

  it("says what OP and PP stand for", async () => {
    await widget.ask("And the Secretary-General?");
    expect(
      await widget.chips.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("title"))),
    ).toEqual(["operative paragraph", "preambular paragraph"]);
    await widget.chips.last().click();
    expect(await widget.page.locator("figcaption").textContent()).toContain("preambular paragraph");
  });

  it("shows statements before the answer has ended", async () => {
    await widget.send("wait");
    await widget.page.locator(".statement").nth(1).waitFor();
    expect(await widget.page.locator(".pending").textContent()).toContain("Searching the text");
    expect(await widget.page.getByRole("button", { name: "Stop" }).isVisible()).toBe(true);
  });

  it("opens the cited paragraph in place with the quoted words marked", async () => {
    await widget.ask(question);
    await widget.chips.nth(1).click();
    const source = widget.page.locator(".source:visible");
    await source.locator("mark").first().waitFor();
    expect(await source.locator("mark").allTextContents()).toEqual([
      "to continue his efforts towards enhancing the analytical contributions",
      "as well as their transparency to Member States",
    ]);
    expect(await source.locator("blockquote").textContent()).toMatch(
      /^Requests the Secretary-General to continue/,
    );
    expect(await source.locator("figcaption").textContent()).toContain("United Nations");
    await widget.chips.nth(1).click();
    expect(await source.count()).toBe(0);
  });

  it("links to the paragraph in the whole text, where it is found", async () => {
    await widget.ask(question);
    await widget.chips.first().click();
    const link = widget.page.locator(".source:visible a");
    expect(await link.getAttribute("href")).toBe(`${site.opcite}/resolutions/italy-revised-draft#op13`);
    const [reading] = await Promise.all([widget.page.waitForEvent("popup"), link.click()]);
    await reading.waitForLoadState();
    expect(await reading.locator("#op13:target").textContent()).toContain(
      "Invites the United Nations Interregional",
    );
  });

  it("sends earlier turns with a follow-up", async () => {
    await widget.ask("And the Secretary-General?");
    await widget.ask("history");
    const told = await widget.page.locator(".refusal").textContent();
    expect(told).toMatch(
      /^user: And the Secretary-General\? \| assistant: The Secretary-General .* \| user: history$/,
    );
  });

  it("puts a new question at the top, and leaves the reader there", async () => {
    await widget.ask(question);
    await widget.ask("And the Secretary-General?");
    const tops = await widget.page
      .locator(".log, .exchange:last-child")
      .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));
    expect(Math.abs((tops[1] ?? 0) - (tops[0] ?? 0))).toBeLessThan(4);
  });

  it("says what was searched where it refuses, with the nearest paragraphs to open", async () => {
    await widget.ask("What does it say about climate change?");
    expect(await widget.page.locator(".refusal").textContent()).toContain("nothing about climate change");
    await widget.page.getByText("What was searched").click();
    expect(await widget.chips.allTextContents()).toEqual(["OP 10", "PP 14", "OP 3"]);
    await widget.chips.first().click();
    await widget.page.locator("blockquote").waitFor();
    expect(await widget.page.locator("mark").count()).toBe(0);
    expect(await widget.status.textContent()).toContain("No answer. The text says nothing");
  });

  it("tells what was withheld, that an answer broke off and that it is the fallback's", async () => {
    await widget.ask("withheld");
    const remarks = await widget.page.locator(".answer > .remark").allTextContents();
    expect(remarks.join(" ")).toMatch(/broke off.*without it.*could not be verified: 2/);
  });

  it("stops, keeps what was shown and leaves the stopped question out of later ones", async () => {
    await widget.send("wait");
    await widget.page.locator(".statement").nth(1).waitFor();
    await widget.page.getByRole("button", { name: "Stop" }).click();
    await widget.page.getByText("Stopped. What is shown is verified.").first().waitFor();
    expect(await widget.page.locator(".statement").count()).toBe(2);
    await widget.ask("history");
    expect(await widget.page.locator(".refusal").textContent()).toBe("user: history");
  });

  it("can be tried again after the server died and came back", async () => {
    await widget.send("wait");
    await widget.page.locator(".statement").first().waitFor();
    await site.stopOpcite();
    await widget.page.locator(".problem").waitFor();
    expect(await widget.page.locator(".problem").textContent()).toBe("Opcite cannot be reached.");
    const retry = widget.page.getByRole("button", { name: "Try again" });
    await retry.click();
    await expect.poll(() => widget.page.locator(".pending").count()).toBe(0);
    await site.startOpcite();
    await retry.click();
    await widget.page.locator(".statement").first().waitFor();
    await widget.page.getByRole("button", { name: "Stop" }).click();
    await widget.ask(question);
    expect(await widget.page.locator(".exchange").count()).toBe(2);
  });

  it("copies an answer with its citations", async () => {
    await widget.page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
    await widget.ask(question);
    await widget.page.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => widget.status.textContent()).toBe("Copied, with citations.");
    const copied = await widget.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("It is invited to continue to conduct research");
    expect(copied).toContain(
      `[1] OP 13: “to continue to conduct research on different forms of transnational organized crime” ${site.opcite}/resolutions/italy-revised-draft#op13`,
    );
  });

  it("saves the conversation as Markdown with citations as endnotes", async () => {
    await widget.ask(question);
    await widget.ask("And the Secretary-General?");
    await widget.page.getByRole("button", { name: "More" }).click();
    const [download] = await Promise.all([
      widget.page.waitForEvent("download"),
      widget.page.getByRole("button", { name: "Save as Markdown" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("italy-revised-draft.md");
    const text = await readFile(await download.path(), "utf8");
    expect(text).toMatch(/^# Strengthening international cooperation/);
    expect(text).toContain("## What is requested of UNICRI?\n");
    expect(text).toContain("transparency to Member States.[^2][^3]\n");
    expect(text).toContain(
      "[^4]: OP 17: “to submit a report to the Commission at its twenty-second session”",
    );
  });

  it("prints the conversation alone, its citations as notes", async () => {
    await widget.ask(question);
    await widget.page.getByRole("button", { name: "More" }).click();
    // The frame stays for as long as the printing takes; a stub makes that the test's to say.
    await widget.page.addInitScript("window.print = () => {}");
    await widget.page.evaluate(() => {
      const root = document.querySelector("opcite-chat")?.shadowRoot;
      new MutationObserver(() => {
        const frame = root?.querySelector("iframe");
        if (frame?.contentWindow) frame.contentWindow.print = () => {};
      }).observe(root as ShadowRoot, { childList: true, subtree: true });
    });
    await widget.page.getByRole("button", { name: "Print" }).click();
    const paper = widget.page.frames().at(-1);
    await expect
      .poll(() => paper?.locator("h1").textContent())
      .toContain("Strengthening international cooperation");
    expect(await paper?.locator("ol li").count()).toBe(3);
    expect(await paper?.locator("sup").allTextContents()).toEqual([" 1", " 2", " 3"]);
    expect(await paper?.locator("button, textarea").count()).toBe(0);
    await widget.page.close();
  });

  it("is printed with the page around it, without buttons", async () => {
    await widget.ask(question);
    await widget.page.emulateMedia({ media: "print" });
    expect(await widget.page.locator(".panel").isVisible()).toBe(false);
    expect(await widget.launcher.isVisible()).toBe(false);
    expect(await widget.page.locator(".on-paper ol li").count()).toBe(3);
    expect(await widget.page.locator(".on-paper").isVisible()).toBe(true);
    const sheets = (await widget.page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
  });

  it("begins a new conversation", async () => {
    await widget.ask(question);
    await widget.page.getByRole("button", { name: "New conversation" }).click();
    expect(await widget.page.locator(".exchange").count()).toBe(0);
    await expect.poll(() => widget.page.locator(".suggestion").count()).toBe(3);
    await widget.ask("history");
    expect(await widget.page.locator(".refusal").textContent()).toBe("user: history");
  });

  it("begins anew while an answer is under way", async () => {
    await widget.send("wait");
    await widget.page.locator(".statement").first().waitFor();
    await widget.page.getByRole("button", { name: "New conversation" }).click();
    await widget.ask(question);
    expect(await widget.page.locator(".exchange").count()).toBe(1);
  });

  it("takes feedback with a reason, after saying what is stored", async () => {
    await widget.ask("And the Secretary-General?");
    await widget.ask(question);
    await widget.page.getByRole("button", { name: "Not helpful" }).last().click();
    await widget.page.getByText("Nothing about you.").waitFor();
    await widget.page.getByText("Wrong verb").click();
    await widget.page.locator(".feedback").getByRole("button", { name: "Send" }).click();
    await expect.poll(() => widget.status.textContent()).toContain("Your feedback was stored.");
    const lines = (await readFile(site.feedbackFile, "utf8")).trim().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({
      verdict: "down",
      reason: "verb",
      question,
      history: ["And the Secretary-General?"],
      resolution: "italy-revised-draft",
      outcome: "answered",
      citations: ["op13", "op14"],
    });
    expect(await widget.page.getByRole("button", { name: "Not helpful" }).last().isDisabled()).toBe(true);
  });
});

describeInChromium("a server that takes no feedback", () => {
  it("is not asked for any", async () => {
    const site = await startWidgetSite({ feedbackFile: undefined });
    const widget = await openWidgetPage(browser, await site.addExample("plain.html"));
    await widget.open();
    await widget.ask(question);
    expect(await widget.page.getByRole("button", { name: "Copy" }).isVisible()).toBe(true);
    expect(await widget.page.getByRole("button", { name: "Helpful" }).count()).toBe(0);
    await site.close();
  });
});
