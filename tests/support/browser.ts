import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

/** False where no Chromium is installed; tests then skip and say so. */
export const hasBrowser = executablePath !== undefined;

export function launchBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error("no Chromium is installed");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
