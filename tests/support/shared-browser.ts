import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";

export type PageOptions = Pick<
  BrowserContextOptions,
  | "viewport"
  | "colorScheme"
  | "reducedMotion"
  | "forcedColors"
  | "permissions"
  | "locale"
  | "javaScriptEnabled"
>;

let launched: Promise<Browser> | undefined;
const contexts = new Map<string, Promise<BrowserContext>>();

/** Pages that nobody uses. */
const idle = new WeakSet<Page>();
const heard = ["pageerror", "console", "request", "response", "dialog", "popup", "download"] as const;

/**
 * The Chromium of a worker: launched once, with pages that share a context where they can, because a context of its own
 * takes a page three times as long, and that are used again, because to open one costs more than most of what is done in it.
 * Who adds scripts to a page closes it; all else that one test would leave to the next `freePages` takes away.
 */
export const browser = {
  async newPage({ viewport, permissions, locale, javaScriptEnabled, ...media }: PageOptions = {}) {
    const page = await pageIn({
      ...(locale && { locale }),
      ...(javaScriptEnabled === false && { javaScriptEnabled }),
    });
    page.setDefaultTimeout(120_000);
    // A page behind another one is not drawn, and waits for ever.
    await page.bringToFront();
    if (permissions) await page.context().grantPermissions(permissions);
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({
      media: null,
      colorScheme: "light",
      reducedMotion: "no-preference",
      forcedColors: "none",
      ...media,
    });
    return page;
  },
};

/** Of the shared contexts, with all that they keep of them. */
export async function freePages(): Promise<void> {
  for (const opened of contexts.values()) {
    const context = await opened;
    const [kept, ...others] = context.pages();
    await Promise.all(others.map((page) => page.close()));
    if (kept) await free(kept).catch(() => kept.close());
    await Promise.all([context.clearCookies(), context.clearPermissions()]);
  }
}

async function free(page: Page): Promise<void> {
  if (idle.has(page)) return;
  for (const event of heard) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  const forget = "try { sessionStorage.clear(); localStorage.clear(); } catch {}";
  await Promise.all(page.frames().map((frame) => frame.evaluate(forget).catch(() => {})));
  await page.goto("about:blank");
  await page.mouse.move(0, 0);
  idle.add(page);
}

async function pageIn(options: BrowserContextOptions): Promise<Page> {
  const key = JSON.stringify(options);
  const opened = contexts.get(key) ?? openContext(key, options);
  contexts.set(key, opened);
  const context = await opened;
  return context.pages().find((page) => idle.delete(page)) ?? context.newPage();
}

async function openContext(key: string, options: BrowserContextOptions): Promise<BrowserContext> {
  launched ??= launchBrowser();
  const context = await (await launched).newContext(options);
  // By a test that wants a reader without a past.
  context.once("close", () => contexts.delete(key));
  return context;
}
