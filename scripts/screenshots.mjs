// `npm run screenshots [folder]`: pictures of the main states of the widget, and of the page at `/` as it comes, to be looked at. The first of the page stands in the README. Those of a
// new reader's way, which the documentation shows, are kept in docs/path.
import { mkdtempSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../tests/support/browser.ts";
import { startServer } from "../tests/support/http-server.ts";
import { serve } from "../tests/support/run-program.ts";
import { startShippedProduct } from "../tests/support/shipped-product.ts";
import { startWidgetSite } from "../tests/support/widget-site.ts";
import { layOutPath, walkReadersPath } from "../tests/widget/front/readers-path.ts";
import { buildWidget } from "./build-widget.mjs";

const folder = process.argv[2] ?? "screenshots";
const question = "What is requested of UNICRI?";
const desk = { width: 1100, height: 820 };
const phone = { width: 390, height: 780 };
const narrow = { width: 320, height: 640 };

const darkPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Dark</title><body style="background:#10151b;color:#e6eaee;font-family:sans-serif"><h1>A dark site</h1>
<script async src="HOST/widget.js" data-resolution="italy-revised-draft"></script></body></html>`;

await mkdir(folder, { recursive: true });
await buildWidget();
const site = await startWidgetSite();
const product = await startShippedProduct();
const server = await startServer({ product: () => product, widgetFolder: site.widgetFolder });
const browser = await launchBrowser();
try {
  await takePage();
  await takeAll();
  await takePath();
} finally {
  await browser.close();
  await Promise.all([site.close(), server.close()]);
  product.remove();
}

async function takePage() {
  const asked = "By when must UNODC report?";
  const address = `${server.url}/?q=${encodeURIComponent(asked)}`;
  const wide = { width: 1280, height: 860 };
  await take("page", address, wide, answered, openCitation);
  await take("page-dark", address, { ...wide, colorScheme: "dark" }, answered, openCitation);
  await take("page-arabic", address, { ...wide, locale: "ar" }, answered, openCitation);
  await take("page-opened", server.url, wide);
  await take("page-phone", address, phone, answered, openCitation);
  await take("page-phone-text", address, phone, answered, openCitation, openText);
}

async function takePath() {
  const cleanUps = [];
  const { url } = await serve(
    { CORPUS_DIR: layOutPath(mkdtempSync(join(tmpdir(), "opcite-path-"))) },
    (cleanUp) => cleanUps.push(cleanUp),
  );
  await mkdir("docs/path", { recursive: true });
  await walkReadersPath(browser, url, (place, page) =>
    page.screenshot({ path: `docs/path/${place}.png` }),
  ).finally(() => {
    for (const cleanUp of cleanUps.reverse()) cleanUp();
  });
}

async function takeAll() {
  const plain = await site.addExample("plain.html");
  const arabic = await site.addExample("arabic.html");
  const inline = await site.addExample("strict-csp.html");
  const dark = site.addPage("/dark", darkPage);
  const preview = (options) => `${site.opcite}/widget/preview?resolution=italy-revised-draft&${options}`;

  await take("01-button", plain, desk);
  await take("02-opened", plain, desk, open);
  await take("03-answer", plain, desk, open, ask(question));
  await take("04-citation", plain, desk, open, ask(question), openCitation);
  await take("05-refusal", plain, desk, open, ask("What does it say about climate change?"), openSearched);
  await take("06-asking", plain, desk, open, start("wait"));
  await take("07-broken", plain, desk, open, failing);
  await take("08-feedback", plain, desk, open, ask(question), openFeedback);
  await take("09-tools-and-remarks", plain, desk, open, ask("withheld"), openTools);
  await take("10-phone", plain, phone, open, ask(question), openCitation);
  await take("11-narrow-opened", plain, narrow, open);
  await take("12-narrow-citation", plain, narrow, open, ask(question), openCitation);
  await take("13-arabic", arabic, desk, open, ask(question), openCitation);
  await take("14-arabic-opened", arabic, phone, open);
  await take("15-dark", dark, desk, open, ask(question), openCitation);
  await take("16-dark-feedback", dark, phone, open, ask(question), openFeedback);
  await take("17-inline", inline, desk, ask(question), openCitation);
  await take("18-full", preview("mode=full"), desk, ask(question), openCitation);
  await take("19-embed", `${site.opcite}/embed?resolution=italy-revised-draft&language=zh`, phone);
  await take("20-playground", `${site.opcite}/widget`, { width: 1280, height: 1000 });
  await take("21-playground-narrow", `${site.opcite}/widget`, narrow);
  await take("22-zoomed", plain, { width: 640, height: 360 }, open, ask(question));
  await take(
    "23-forced-colours",
    plain,
    { ...desk, forcedColors: "active" },
    open,
    ask(question),
    openCitation,
  );
  await take("24-paper", plain, { ...desk, media: "print" }, open, ask(question));
  await take("25-table", plain, desk, open, ask("table"));
  await take("26-table-full", preview("mode=full"), desk, ask("table"));
  await take("27-table-arabic", arabic, phone, open, ask("table"));
}

async function take(name, address, { width, height, media, ...options }, ...steps) {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: "reduce",
    ...options,
  });
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => console.error(`${name}: ${error}`));
  page.on("console", (message) => console.error(`${name}: ${message.text()}`));
  await page.goto(address);
  for (const step of steps) await step(page);
  if (media) await page.emulateMedia({ media });
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

async function open(page) {
  await page.locator(".launcher").click();
  await page.locator(".subject:not([hidden])").waitFor({ state: "attached" });
}

function start(text) {
  return async (page) => {
    await page.locator(".input").fill(text);
    await page.keyboard.press("Enter");
    await page.locator(".statement").first().waitFor();
  };
}

function ask(text) {
  return async (page) => {
    await page.locator(".input").fill(text);
    await page.keyboard.press("Enter");
    await page.locator(".actions").waitFor();
  };
}

async function answered(page) {
  await page.locator(".exchange .suggestion").first().waitFor();
}

async function openText(page) {
  await page.locator(".source a").click();
}

async function failing(page) {
  await page.route("**/api/chat", (route) => route.abort());
  await page.locator(".input").fill(question);
  await page.keyboard.press("Enter");
  await page.locator(".problem").waitFor();
}

async function openCitation(page) {
  await page.locator(".chip").first().click();
  await page.locator(".source a").first().waitFor();
}

async function openSearched(page) {
  await page.locator("summary").click();
}

async function openFeedback(page) {
  await page.locator(".actions .tool").last().click();
}

async function openTools(page) {
  await page.locator("[aria-controls=tools]").click();
}
