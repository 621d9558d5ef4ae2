import { expect, it } from "vitest";
import { describeInChromium } from "../support/chromium-tests.ts";
import { freePages, type PageOptions } from "../support/shared-browser.ts";
import {
  ask,
  cite,
  darken,
  fail,
  judge,
  lookBehind,
  open,
  question,
  refuse,
  type Step,
  stop,
  tabulate,
  tools,
  wait,
  withhold,
  withPlaces,
} from "./states.ts";

describeInChromium("accessibility", () => {
  const places = withPlaces();
  const { reach } = places;

  // What a conversation can show at once, and what it cannot; each state by itself in all themes, widths and directions:
  // accessibility.matrix.ts.
  it.each<[string, readonly Step[]]>([
    ["closed", []],
    ["all of a conversation", [open, ask, cite, refuse, withhold, tools, tabulate, lookBehind, judge]],
    ["asking", [open, wait]],
    ["stopped, and broken", [open, wait, stop, fail]],
  ])("axe finds nothing: %s", async (_, steps) => {
    const widget = await reach("plain", steps);
    expect(await widget.findBarriers(), "light").toEqual([]);
    if (!steps.includes(judge)) return;
    await darken(widget, true);
    expect(await widget.findBarriers(), "dark").toEqual([]);
  });

  it("axe finds nothing in Arabic, inline, on its own page, on a phone", async () => {
    const phone = { viewport: { width: 360, height: 640 } };
    const cases: readonly (readonly [string, readonly Step[], PageOptions])[] = [
      ["arabic", [open, ask, cite, tabulate], phone],
      ["inline", [ask, cite], {}],
      ["embed", [ask, cite], {}],
    ];
    for (const [where, steps, options] of cases) {
      const widget = await reach(where, steps, options);
      expect(await widget.findBarriers(), where).toEqual([]);
      await freePages();
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
    places.addresses.own = places.site.addPage(
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
      [open, ask, cite, refuse, tabulate, judge],
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
      await freePages();
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
      await freePages();
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
