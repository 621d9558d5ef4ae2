import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { openWidgetPage, type WidgetPage } from "../support/widget-page.ts";
import { startWidgetSite, type WidgetSite } from "../support/widget-site.ts";

const question = "What is requested of UNICRI?";
type Step = (widget: WidgetPage) => Promise<unknown>;

const open: Step = (widget) => widget.open();
const ask: Step = (widget) => widget.ask(question);
const tabulate: Step = (widget) => widget.ask("table");
const lookBehind: Step = (widget) => widget.page.locator(".behind summary").click();
const refuse: Step = async (widget) => {
  await widget.ask("climate");
  await widget.page.getByText("What was searched").click();
};
const wait: Step = async (widget) => {
  await widget.send("wait");
  await widget.page.locator(".statement").first().waitFor();
};
const stop: Step = (widget) => widget.page.getByRole("button", { name: "Stop" }).click();
const fail: Step = async (widget) => {
  await widget.page.route("**/api/chat", (route) => route.abort());
  await widget.send(question);
  await widget.page.locator(".problem").waitFor();
};
const cite: Step = async (widget) => {
  await widget.chips.first().click();
  await widget.page.locator(".source:visible a").waitFor();
};
const judge: Step = (widget) => widget.page.locator(".actions .tool").last().click();
const tools: Step = (widget) => widget.page.getByRole("button", { name: "More" }).click();

/** Each state by what leads to it. */
const states: Readonly<Record<string, readonly Step[]>> = {
  closed: [],
  opened: [open],
  asking: [open, wait],
  stopped: [open, wait, stop],
  broken: [open, fail],
  answered: [open, ask],
  "with a citation open": [open, ask, cite],
  refused: [open, refuse],
  "with remarks and tools": [open, (widget) => widget.ask("withheld"), tools],
  "with a table": [open, tabulate],
  "with the sentences behind a table": [open, tabulate, lookBehind],
  "with feedback open": [open, ask, judge],
};

describeInChromium("accessibility", () => {
  let site: WidgetSite;
  let browser: Browser;
  const addresses: Record<string, string> = {};

  beforeAll(async () => {
    [site, browser] = await Promise.all([startWidgetSite(), launchBrowser()]);
    addresses.plain = await site.addExample("plain.html");
    addresses.arabic = await site.addExample("arabic.html");
    addresses.inline = await site.addExample("strict-csp.html");
    addresses.embed = `${site.opcite}/embed?resolution=italy-revised-draft&language=zh`;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function reach(where: string, steps: readonly Step[], options: BrowserContextOptions = {}) {
    const widget = await openWidgetPage(browser, addresses[where] ?? "", options);
    await widget.page.locator("opcite-chat").waitFor({ state: "attached" });
    for (const step of steps) await step(widget);
    return widget;
  }

  for (const [state, steps] of Object.entries(states)) {
    it(`axe finds nothing: ${state}`, async () => {
      const widget = await reach("plain", steps);
      expect(await widget.findBarriers(), "light").toEqual([]);
      await widget.page.addStyleTag({ content: "body { background: #10151b; color: #e6eaee }" });
      await widget.page.evaluate(() => document.body.setAttribute("class", "dark"));
      if (steps.length > 0)
        await widget.page.locator(".opcite[data-theme=dark]").waitFor({ state: "attached" });
      expect(await widget.findBarriers(), "dark").toEqual([]);
      await widget.page.context().close();
    });
  }

  it("axe finds nothing in Arabic, inline, on its own page, on a phone", async () => {
    const phone = { viewport: { width: 360, height: 640 } };
    const cases: readonly (readonly [string, readonly Step[], BrowserContextOptions])[] = [
      ["arabic", [open, ask, cite], {}],
      ["arabic", [open, tabulate], phone],
      ["inline", [ask, cite], {}],
      ["embed", [ask, cite], {}],
      ["plain", [open, ask, cite, judge], phone],
    ];
    for (const [where, steps, options] of cases) {
      const widget = await reach(where, steps, options);
      expect(await widget.findBarriers(), where).toEqual([]);
      await widget.page.context().close();
    }
  });

  it("everything can be done by keyboard, and the focus is always seen", async () => {
    const { page, launcher } = await reach("plain", []);
    await launcher.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".input:focus").waitFor();
    await page.keyboard.type(question);
    await page.keyboard.press("Enter");
    await page.locator(".actions").waitFor();
    expect(await page.locator(".input:focus").count()).toBe(1);
    for (let steps = 0; steps < 20 && (await page.locator(".chip:focus").count()) === 0; steps += 1) {
      await page.keyboard.press("Shift+Tab");
      expect(await focusRing()).not.toBe("none 0px");
    }
    await page.keyboard.press("Enter");
    await page.locator(".source:visible a").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.locator(".source a:focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".source:visible").count()).toBe(0);
    expect(await page.locator(".chip:focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".panel").isVisible()).toBe(false);
    expect(await page.locator(".launcher:focus").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.locator(".panel").waitFor();
    expect(await page.locator(".exchange").count()).toBe(1);

    function focusRing(): Promise<string> {
      return page.locator(":focus").evaluateAll((nodes) => {
        const style = getComputedStyle(nodes.at(-1) as Element);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
    }
  });

  it("the focus goes back to whatever of the page has opened it", async () => {
    const body = '<button type="button" id="own">Ask</button><script async src="HOST/widget.js"></script>';
    addresses.own = site.addPage(
      "/own",
      `<!doctype html><html lang="en"><title>Own</title><body>${body}</body></html>`,
    );
    const { page, launcher } = await reach("own", []);
    await launcher.waitFor();
    await page.evaluate(() => {
      const chat = document.querySelector("opcite-chat") as unknown as { open(): void };
      document.getElementById("own")?.addEventListener("click", () => chat.open());
    });
    await page.locator("#own").click();
    await page.locator(".input:focus").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("#own:focus").count()).toBe(1);
  });

  it("the focus stays where it is while text arrives", async () => {
    const widget = await reach("plain", [open, ask]);
    await widget.chips.first().focus();
    await widget.page.evaluate(() => {
      const chat = document.querySelector("opcite-chat")?.shadowRoot;
      const input = chat?.querySelector("textarea");
      if (input) input.value = "And the Secretary-General?";
      chat?.querySelector("form.composer")?.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
      chat?.querySelector<HTMLElement>(".chip")?.focus();
    });
    await widget.page.locator(".exchange").nth(1).locator(".actions").waitFor();
    expect(await widget.page.locator(".chip:focus").count()).toBe(1);
  });

  it("a stop button that goes while it has the focus hands it to the input", async () => {
    const { page } = await reach("plain", [open, wait]);
    await page.getByRole("button", { name: "Stop" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".input:focus").waitFor();
  });

  it("one polite region says what happens; the log is silent", async () => {
    const widget = await reach("plain", [open]);
    expect(await widget.page.locator("[aria-live=polite], [role=status]").count()).toBe(1);
    expect(await widget.page.locator("[role=log]").getAttribute("aria-live")).toBe("off");
    await widget.ask("And the Secretary-General?");
    expect(await widget.status.textContent()).toMatch(
      /^Answer ready\. Sentences: 1\. The Secretary-General is requested/,
    );
    await widget.ask(question);
    expect(await widget.status.textContent()).toMatch(/^Answer ready\. Sentences: 3\./);
  });

  it("whatever can be pressed is 44 pixels high and wide", async () => {
    for (const steps of [
      [open],
      [open, ask, cite, judge],
      [open, refuse],
      [open, tabulate],
      [open, fail, tools],
      [open, wait],
    ]) {
      const { page } = await reach("plain", steps, { viewport: { width: 320, height: 640 } });
      const small = await page
        .locator("button:visible, a:visible, summary:visible, label:visible, textarea:visible")
        .evaluateAll((nodes) =>
          nodes
            .map((node) => ({ name: node.textContent || node.className, box: node.getBoundingClientRect() }))
            .filter(({ box }) => Math.round(box.width) < 44 || Math.round(box.height) < 44)
            .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
        );
      expect(small).toEqual([]);
      await page.context().close();
    }
  });

  it("nothing is cut off at 320 pixels, nor at 200 % of a small screen", async () => {
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 512, height: 300 },
    ]) {
      const { page, input } = await reach("plain", [open, ask, cite], { viewport });
      const wide = await page
        .locator(".panel, .log, .header, .composer")
        .evaluateAll((nodes) => nodes.map((node) => node.scrollWidth - node.clientWidth));
      expect(Math.max(...wide)).toBeLessThanOrEqual(0);
      const box = await input.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      expect(await page.locator(".log").evaluate((node) => node.clientHeight)).toBeGreaterThan(100);
      await page.context().close();
    }
  });

  it("on a phone the page below cannot be reached while the panel covers it", async () => {
    const { page } = await reach("plain", [open], { viewport: { width: 360, height: 640 } });
    const panel = await page.locator(".panel").boundingBox();
    expect(panel).toEqual({ x: 0, y: 0, width: 360, height: 640 });
    expect(await page.locator(".panel:modal").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".launcher:focus").count()).toBe(1);
  });

  it("it is dark where the page is, and follows when the page changes", async () => {
    const { page } = await reach("plain", [open]);
    const theme = () => page.locator(".opcite").getAttribute("data-theme");
    expect(await theme()).toBe("light");
    await page.evaluate(() => document.body.setAttribute("style", "background: rgb(10, 12, 14)"));
    await expect.poll(theme).toBe("dark");
    await page.locator("opcite-chat").evaluate((node) => node.setAttribute("theme", "light"));
    await page.locator(".launcher").click();
    expect(await theme()).toBe("light");
  });

  it("nothing moves for those who want it still; marks stay marks in forced colours", async () => {
    const { page } = await reach("plain", [open, ask, cite], { forcedColors: "active" });
    const background = await page.locator("mark").evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(background).not.toBe(
      await page.locator(".source:visible").evaluate((node) => getComputedStyle(node).backgroundColor),
    );
    const still = await reach("plain", [open, wait]);
    const animation = await still.page
      .locator(".dots")
      .evaluate((node) => getComputedStyle(node, "::after").animationName);
    expect(animation).toBe("none");
    const moving = await reach("plain", [open, wait], { reducedMotion: "no-preference" });
    expect(
      await moving.page.locator(".dots").evaluate((node) => getComputedStyle(node, "::after").animationName),
    ).toBe("breathe");
  });
});
