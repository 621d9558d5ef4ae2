import { afterAll, beforeAll } from "vitest";
import { browser, type PageOptions } from "../support/shared-browser.ts";
import { openWidgetPage, type WidgetPage } from "../support/widget-page.ts";
import { startWidgetSite, type WidgetSite } from "../support/widget-site.ts";

export const question = "What is requested of UNICRI?";
/** Leads on from what is shown. */
export type Step = (widget: WidgetPage) => Promise<unknown>;

export const open: Step = (widget) => widget.open();
export const ask: Step = (widget) => widget.ask(question);
export const tabulate: Step = (widget) => widget.ask("table");
export const lookBehind: Step = (widget) => widget.page.locator(".behind summary").click();
export const refuse: Step = async (widget) => {
  await widget.ask("climate");
  await widget.page.locator(".searched summary").click();
};
export const wait: Step = async (widget) => {
  await widget.send("wait");
  await widget.page.locator(".statement").first().waitFor();
};
export const withhold: Step = (widget) => widget.ask("withheld");
export const stop: Step = (widget) => widget.page.locator(".send.stop").click();
export const fail: Step = async (widget) => {
  await widget.page.route("**/api/chat", (route) => route.abort());
  await widget.send(question);
  await widget.page.locator(".problem").waitFor();
};
export const cite: Step = async (widget) => {
  await widget.chips.first().click();
  await widget.page.locator(".source:visible a").waitFor();
};
export const judge: Step = (widget) => widget.page.locator(".actions .tool").last().click();
export const tools: Step = (widget) => widget.page.locator("[aria-controls=tools]").click();

/** Each state by what leads to it. */
export const states: Readonly<Record<string, readonly Step[]>> = {
  closed: [],
  opened: [open],
  asking: [open, wait],
  stopped: [open, wait, stop],
  broken: [open, fail],
  answered: [open, ask],
  "with a citation open": [open, ask, cite],
  refused: [open, refuse],
  "with remarks and tools": [open, withhold, tools],
  "with a table": [open, tabulate],
  "with the sentences behind a table": [open, tabulate, lookBehind],
  "with feedback open": [open, ask, judge],
};

/** The pages that the widget stands in, and the way to a state in one of them. */
export interface Places {
  readonly site: WidgetSite;
  readonly addresses: Record<string, string>;
  reach(where: string, steps: readonly Step[], options?: PageOptions): Promise<WidgetPage>;
}

/** For the tests of the group that calls it. */
export function withPlaces(): Places {
  let site: WidgetSite;
  const addresses: Record<string, string> = {};
  beforeAll(async () => {
    site = await startWidgetSite();
    addresses.plain = await site.addExample("plain.html");
    addresses.arabic = await site.addExample("arabic.html");
    addresses.inline = await site.addExample("strict-csp.html");
    addresses.embed = `${site.opcite}/embed?resolution=italy-revised-draft&language=zh`;
  });
  afterAll(() => site?.close());
  return {
    get site() {
      return site;
    },
    addresses,
    async reach(where, steps, options = {}) {
      const widget = await openWidgetPage(browser, addresses[where] ?? "", options);
      await widget.page.locator("opcite-chat").waitFor({ state: "attached" });
      for (const step of steps) await step(widget);
      return widget;
    },
  };
}

/** As a page that becomes dark under the widget. */
export async function darken({ page }: WidgetPage, isWidgetShown: boolean): Promise<void> {
  await page.addStyleTag({ content: "body { background: #10151b; color: #e6eaee }" });
  await page.evaluate(() => document.body.setAttribute("class", "dark"));
  if (isWidgetShown) await page.locator(".opcite[data-theme=dark]").waitFor({ state: "attached" });
}
