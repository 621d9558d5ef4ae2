import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { findBarriers } from "./axe.ts";

/** A page with the widget in it, and what went wrong there. */
export interface WidgetPage {
  readonly page: Page;
  /** Errors, messages on the console, violations of the page's policy. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  readonly launcher: Locator;
  readonly input: Locator;
  readonly status: Locator;
  readonly chips: Locator;
  open(): Promise<void>;
  /** Types the question, sends it with Enter and waits for the end of the answer. */
  ask(question: string): Promise<void>;
  /** Types the question and sends it. */
  send(question: string): Promise<void>;
  /** What axe finds, one line each. */
  findBarriers(): Promise<string[]>;
}

export async function openWidgetPage(
  browser: Pick<Browser, "newPage">,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WidgetPage> {
  const page = await browser.newPage({ reducedMotion: "reduce", ...options });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  const input = page.locator(".input");
  const send = async (question: string) => {
    await input.fill(question);
    await input.press("Enter");
  };
  return {
    page,
    complaints,
    requests,
    launcher: page.locator(".launcher"),
    input,
    status: page.locator("[role=status]"),
    chips: page.locator(".chip"),
    send,
    async open() {
      await page.locator(".launcher").click();
      await page.locator(".panel").waitFor();
    },
    async ask(question) {
      await send(question);
      await page.locator(".exchange:last-child .actions").waitFor();
    },
    findBarriers: () => findBarriers(page),
  };
}
