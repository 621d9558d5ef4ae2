// `npm run bench:page`: what the page at `/` loads, and how long after the server's last word an answer is drawn.
import { launchBrowser } from "../../tests/support/browser.ts";
import { startServer } from "../../tests/support/http-server.ts";
import { startShippedProduct } from "../../tests/support/shipped-product.ts";

const budget = { bytes: 120_000, drawnMs: 1000 };
const question = "What is UNODC requested to do?";
const runs = 5;

const product = await startShippedProduct();
const server = await startServer({ product: () => product });
const browser = await launchBrowser();
try {
  const bytes = await weighPage();
  const drawn = await timeAnswers();
  console.log(`| what | budget | ${product.library.resolutions.length} text |\n| --- | --- | --- |`);
  console.log(`| the page with its text, bytes over the wire | ${budget.bytes} | ${bytes} |`);
  console.log(
    `| an answer drawn after the server's end, ms, the slowest of ${runs} | ${budget.drawnMs} | ${drawn} |`,
  );
  if (bytes > budget.bytes || drawn > budget.drawnMs) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
  product.remove();
}

/** Heads and bodies of all that is asked for until the page is at rest. */
async function weighPage() {
  const page = await open();
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .map(({ transferSize }) => transferSize)
      .reduce((sum, size) => sum + size, 0),
  );
  await page.close();
  return bytes;
}

/** From the end of the stream to the frame in which the answer's last row stands. */
async function timeAnswers() {
  let slowest = 0;
  for (let run = 0; run < runs; run += 1) {
    const page = await open();
    await page.locator(".input").fill(question);
    await page.keyboard.press("Enter");
    await page.locator(".actions").waitFor();
    const drawn = await page.evaluate("drawnAt");
    const ended = await page.evaluate(() => {
      const [chat] = performance.getEntriesByName(`${location.origin}/api/chat`);
      return chat.responseEnd;
    });
    slowest = Math.max(slowest, Math.round(drawn - ended));
    await page.close();
  }
  return slowest;
}

async function open() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(`
    const look = () => {
      const isDrawn = document.querySelector("opcite-chat")?.shadowRoot?.querySelector(".actions");
      if (isDrawn) globalThis.drawnAt ??= performance.now();
      else requestAnimationFrame(look);
    };
    look();
  `);
  await page.goto(server.url, { waitUntil: "networkidle" });
  return page;
}
