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

/**
 * The Chromium of a worker: launched once, with pages that share a context where they can, because a context of its own
 * takes a page three times as long. `closePages` takes away what one test would leave to the next.
 */
export const browser = {
  async newPage({ viewport, permissions, locale, javaScriptEnabled, ...media }: PageOptions = {}) {
    const page = await openIn({
      ...(locale && { locale }),
      ...(javaScriptEnabled === false && { javaScriptEnabled }),
    });
    page.setDefaultTimeout(120_000);
    // A page behind another one is not drawn, and waits for ever.
    await page.bringToFront();
    if (permissions) await page.context().grantPermissions(permissions);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    return page;
  },
};

/** Of the shared contexts, with all that they keep of them. */
export async function closePages(): Promise<void> {
  for (const opened of contexts.values()) {
    const context = await opened;
    await Promise.all(context.pages().map((page) => page.close()));
    await Promise.all([context.clearCookies(), context.clearPermissions()]);
  }
}

async function openIn(options: BrowserContextOptions): Promise<Page> {
  const key = JSON.stringify(options);
  const opened = contexts.get(key) ?? openContext(key, options);
  contexts.set(key, opened);
  return (await opened).newPage();
}

async function openContext(key: string, options: BrowserContextOptions): Promise<BrowserContext> {
  launched ??= launchBrowser();
  const context = await (await launched).newContext(options);
  // By a test that wants a reader without a past.
  context.once("close", () => contexts.delete(key));
  return context;
}
