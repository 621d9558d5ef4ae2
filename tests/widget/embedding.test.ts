import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OpciteChatElement } from "../../src/widget/opcite-chat-element.ts";
import { describeInChromium } from "../support/chromium-tests.ts";
import { browser } from "../support/shared-browser.ts";
import { openWidgetPage } from "../support/widget-page.ts";
import { startWidgetSite, type WidgetSite } from "../support/widget-site.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const question = "What is requested of UNICRI?";
const snippet = '<script async src="HOST/widget.js" data-resolution="italy-revised-draft"></script>';
let site: WidgetSite;

function pageWith(body: string): string {
  return `<!doctype html><html lang="en"><title>Site</title><body><main><h1>Site</h1>${body}</main></body></html>`;
}

/** Chromium for one group of tests, with the site. */
function withSite(): void {
  beforeAll(async () => {
    site = await startWidgetSite();
  });
  afterAll(async () => {
    await site?.close();
  });
}

describeInChromium("the examples", () => {
  withSite();

  it("plain: asks nothing of anybody before it is opened, and then of one server only", async () => {
    const widget = await openWidgetPage(browser, await site.addExample("plain.html"));
    await widget.launcher.waitFor();
    const before = widget.requests.filter((address) => !address.startsWith(site.origin));
    expect(before).toEqual([`${site.opcite}/widget.js`]);
    await widget.open();
    await widget.ask(question);
    await widget.chips.first().click();
    const foreign = widget.requests.filter(
      (address) => !address.startsWith(site.opcite) && !address.startsWith(site.origin),
    );
    expect(foreign).toEqual([]);
    const state = await widget.page.context().storageState({ indexedDB: true });
    expect(state).toEqual({ cookies: [], origins: [] });
    expect(widget.complaints).toEqual([]);
  });

  it("strict CSP: works inline without a complaint of the policy", async () => {
    const widget = await openWidgetPage(browser, await site.addExample("strict-csp.html"));
    await widget.ask(question);
    await widget.chips.first().click();
    await widget.page.locator("mark").waitFor();
    expect(await widget.launcher.count()).toBe(0);
    await widget.page.getByRole("button", { name: "More" }).click();
    await widget.page.getByRole("button", { name: "Print" }).click();
    const [download] = await Promise.all([
      widget.page.waitForEvent("download"),
      widget.page.getByRole("button", { name: "Save as Markdown" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("italy-revised-draft.md");
    expect(widget.complaints).toEqual([]);
  });

  it("strict CSP with a nonce: hands it on to what is loaded later", async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; connect-src HOST; require-trusted-types-for 'script'";
    const headers = { "Content-Security-Policy": policy.replace("HOST", site.opcite) };
    const line = snippet.replace("async", 'async nonce="x"');
    const widget = await openWidgetPage(browser, site.addPage("/nonce", pageWith(line), headers));
    await widget.open();
    await widget.ask(question);
    expect(widget.complaints).toEqual([]);
  });

  it("Arabic: speaks the page's language, from right to left", async () => {
    const widget = await openWidgetPage(browser, await site.addExample("arabic.html"));
    expect(await widget.launcher.textContent()).toBe("اسأل القرار");
    await widget.open();
    await widget.ask(question);
    const panel = await widget.page.locator(".panel").boundingBox();
    expect(panel?.x).toBeLessThan(100);
    const directions = await widget.page
      .locator(".title, .question > [dir], .statement p, .input")
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).direction));
    expect(directions).toEqual(["rtl", "ltr", "ltr", "ltr", "ltr", "rtl"]);
    expect(widget.complaints).toEqual([]);
  });

  it("React: takes attributes and events from a root, and leaves with it", async () => {
    await bundleReactExample();
    const widget = await openWidgetPage(browser, await site.addExample("react/index.html"));
    await widget.page.getByRole("button", { name: question }).click();
    await expect.poll(() => widget.page.locator("#cited").textContent()).toBe("Cited: op13, op14");
    expect(await widget.page.locator(".exchange").count()).toBe(1);
    expect(widget.complaints).toEqual([]);
  });

  async function bundleReactExample(): Promise<void> {
    const { outputFiles } = await build({
      entryPoints: [`${root}/examples/react/main.js`],
      alias: { "opcite/widget": `${site.widgetFolder}/opcite-chat.js` },
      define: { "process.env.NODE_ENV": '"production"' },
      bundle: true,
      format: "esm",
      write: false,
      logLevel: "error",
    });
    site.addPage("/react/main.js", outputFiles[0]?.text ?? "");
  }
});

describeInChromium("the ways to stand in a page", () => {
  withSite();

  it("inline and full: at the place of the script", async () => {
    for (const mode of ["inline", "full"]) {
      const line = snippet.replace("async", `async data-mode="${mode}"`);
      const widget = await openWidgetPage(browser, site.addPage(`/${mode}`, pageWith(line)));
      await widget.ask(question);
      const place = "main > opcite-chat + script";
      expect(await widget.page.locator(place).count(), mode).toBe(1);
    }
  });

  it("iframe: keeps everything in a frame, which only allowed sites may show", async () => {
    const line = snippet.replace("async", 'async data-mode="iframe"');
    const widget = await openWidgetPage(browser, site.addPage("/iframe", pageWith(line)));
    const frame = widget.page.frameLocator("iframe");
    await frame.locator(".input").fill(question);
    await frame.locator(".input").press("Enter");
    await frame.locator(".actions").waitFor();
    expect(await widget.page.locator("opcite-chat").count()).toBe(0);
    expect(widget.complaints).toEqual([]);

    const stranger = await browser.newPage();
    await stranger.goto("about:blank");
    await stranger.setContent(`<iframe src="${site.opcite}/embed"></iframe>`);
    await expect.poll(() => stranger.frames().at(-1)?.url()).toContain("chrome-error:");
  });

  it("inline: loads the conversation when it is scrolled to, not before", async () => {
    const page = `<div style="height:3000px"></div><opcite-chat></opcite-chat>${snippet}`;
    const widget = await openWidgetPage(browser, site.addPage("/below", pageWith(page)));
    await widget.page.waitForFunction(() => customElements.get("opcite-chat") !== undefined);
    expect(widget.requests.filter((address) => address.includes("conversation"))).toEqual([]);
    await widget.page.locator("opcite-chat").scrollIntoViewIfNeeded();
    await widget.page.locator(".panel").waitFor();
  });

  it("taken out and put back while it loads, it comes up once", async () => {
    const widget = await openWidgetPage(browser, site.addPage("/moved", pageWith(snippet)));
    await widget.launcher.click();
    await widget.page.evaluate(() => {
      const chat = document.querySelector("opcite-chat");
      if (chat) document.querySelector("main")?.append(chat);
    });
    await widget.open();
    await widget.ask(question);
    expect(await widget.page.locator(".panel").count()).toBe(1);
    expect(await widget.launcher.isVisible()).toBe(false);
  });

  it("a second script adds no second button", async () => {
    const widget = await openWidgetPage(browser, site.addPage("/twice", pageWith(snippet + snippet)));
    await widget.launcher.waitFor();
    await widget.page.waitForLoadState("networkidle");
    expect(await widget.launcher.count()).toBe(1);
  });

  it("takes its texts from the attributes", async () => {
    const data =
      'data-language="fr" data-greeting="Bonjour" data-questions="Un ?|Deux ?" data-position="start"';
    const widget = await openWidgetPage(
      browser,
      site.addPage("/texts", pageWith(snippet.replace("async", `async ${data}`))),
    );
    await widget.open();
    expect(await widget.page.locator(".greeting").textContent()).toBe("Bonjour");
    expect(await widget.page.locator(".suggestion").allTextContents()).toEqual(["Un ?", "Deux ?"]);
    expect(await widget.page.locator(".title").textContent()).toBe("Interroger la résolution");
    expect((await widget.page.locator(".panel").boundingBox())?.x).toBeLessThan(100);
  });
});

describeInChromium("what the page's scripts can do", () => {
  withSite();

  it("open, ask and close, and hear of answers, citations and errors", async () => {
    const widget = await openWidgetPage(browser, site.addPage("/api", pageWith(snippet)));
    await widget.launcher.waitFor();
    const heard = await widget.page.evaluate(async () => {
      const chat: OpciteChatElement | null = document.querySelector("opcite-chat");
      if (!chat) throw new Error("not there");
      const log: string[] = [];
      chat.addEventListener("opcite:answer", ({ detail }) => log.push(`answer ${detail.outcome}`));
      chat.addEventListener("opcite:citation", ({ detail }) => log.push(`citation ${detail.label}`));
      chat.addEventListener("opcite:error", ({ detail }) => log.push(`error ${detail.question}`));
      const answer = await chat.ask("What is requested of UNICRI?");
      log.push(`asked ${answer.citations.join(" ")}`);
      chat?.shadowRoot?.querySelector<HTMLElement>(".chip")?.click();
      log.push(
        `launcher ${chat.shadowRoot?.querySelector<HTMLElement>(".corner")?.hidden ? "hidden" : "shown"}`,
      );
      chat?.setAttribute("endpoint", "http://127.0.0.1:9");
      await chat.ask("again").catch((error) => log.push(`rejected ${error.name}`));
      chat.close();
      return log;
    });
    expect(heard).toEqual([
      "answer answered",
      "asked op13 op14",
      "citation OP 13",
      "launcher hidden",
      "error again",
      "rejected ChatError",
    ]);
    expect(await widget.page.locator(".panel").isVisible()).toBe(false);
  });

  it("not put anything into the widget, or find anything of it outside its element", async () => {
    const widget = await openWidgetPage(browser, site.addPage("/clean", pageWith(snippet)));
    const names = () => widget.page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const bare = await openWidgetPage(browser, site.addPage("/bare", pageWith("")));
    await widget.launcher.waitFor();
    await widget.open();
    await widget.ask(question);
    expect(await names()).toEqual(await bare.page.evaluate(() => Object.getOwnPropertyNames(window).sort()));
    expect(
      await widget.page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length),
    ).toBe(0);
    expect(
      await widget.page.evaluate(() => document.head.querySelectorAll("link, style, script").length),
    ).toBe(0);
    expect(await widget.page.evaluate(() => document.body.lastElementChild?.localName)).toBe("opcite-chat");
  });

  it("not break it by overriding prototypes after it was loaded", async () => {
    const widget = await openWidgetPage(browser, site.addPage("/overridden", pageWith(snippet)));
    await widget.launcher.waitFor();
    await widget.page.evaluate(overridePrototypes);
    await widget.page.mouse.click(...(await centreOf(widget.launcher)));
    await widget.page.locator(".panel").waitFor();
    await widget.page.keyboard.type(question);
    await widget.page.keyboard.press("Enter");
    await widget.page.locator(".actions").waitFor();
    await widget.page.mouse.click(...(await centreOf(widget.chips.first())));
    await widget.page.locator("mark").waitFor();
    expect(
      await widget.page.evaluate(() => (window as unknown as { trespasses: string[] }).trespasses),
    ).toEqual([]);
  });

  it("not hide or spoil it by their style sheets", async () => {
    const css = `* { all: unset !important; display: none !important; font-size: 0 !important; visibility: hidden !important;
      opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; color: red !important }
      button, dialog, p, mark, .panel, .launcher { display: none !important; background: red !important }
      html, body { display: block !important; visibility: visible !important; opacity: 1 !important; transform: none !important }`;
    const widget = await openWidgetPage(
      browser,
      site.addPage("/ugly", pageWith(`<style>${css}</style>`).replace("</body>", `${snippet}</body>`)),
    );
    await widget.open();
    await widget.ask(question);
    await widget.chips.first().click();
    await widget.page.locator("mark").waitFor();
    const style = await widget.page
      .locator(".statement p")
      .first()
      .evaluate((node) => {
        const { fontSize, color, opacity, visibility } = getComputedStyle(node);
        return { fontSize, color, opacity, visibility };
      });
    expect(style).toEqual({
      fontSize: "16px",
      color: "rgb(27, 32, 38)",
      opacity: "1",
      visibility: "visible",
    });
  });
});

describeInChromium("the files", () => {
  withSite();

  it("are not run when they are not what they should be; the reader gets another way", async () => {
    const widget = await openWidgetPage(browser, site.addPage("/tampered", pageWith(snippet)));
    await widget.page.route("**/widget-conversation-*.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `window.tampered = true;${await response.text()}` });
    });
    await widget.launcher.click();
    await widget.page.getByText("It could not be loaded on this page.").waitFor();
    expect(await widget.page.evaluate(() => "tampered" in window)).toBe(false);
    const own = widget.page.getByRole("link", { name: "Open it on its own page" });
    expect(await own.getAttribute("href")).toBe(
      `${site.opcite}/embed?language=en&theme=auto&resolution=italy-revised-draft`,
    );
    await widget.page.unroute("**/widget-conversation-*.js");
  });

  it("work pinned by version and hash", async () => {
    const playground = await openWidgetPage(browser, `${site.opcite}/widget`);
    await playground.page.getByLabel(/Pin version/).check();
    await expect.poll(() => playground.page.locator("#snippet").textContent()).toContain("integrity=");
    const line = (await playground.page.locator("#snippet").textContent()) ?? "";
    const widget = await openWidgetPage(browser, site.addPage("/pinned", pageWith(line)));
    await widget.open();
    await widget.ask(question);
    expect(widget.complaints).toEqual([]);
  });
});

describeInChromium("the playground", () => {
  withSite();

  it("shows live what its line does, and the line works elsewhere", async () => {
    const { page, complaints, findBarriers } = await openWidgetPage(browser, `${site.opcite}/widget`);
    await page.getByLabel("Language").selectOption("ru");
    await page.getByLabel("Greeting").fill('Say "hello" <b>');
    await page.getByLabel("Suggested questions").fill("One?\nTwo?");
    const live = page.frameLocator("#preview");
    await live.getByRole("button", { name: "Спросить резолюцию" }).click();
    await expect.poll(() => live.locator(".greeting").textContent()).toBe('Say "hello" <b>');
    const line = (await page.locator("#snippet").textContent()) ?? "";
    expect(line).toContain('data-greeting="Say &quot;hello&quot; &lt;b>"');
    expect(await findBarriers()).toEqual([]);
    expect(complaints).toEqual([]);
    const widget = await openWidgetPage(browser, site.addPage("/copied", pageWith(line)));
    await widget.open();
    expect(await widget.page.locator(".greeting").textContent()).toBe('Say "hello" <b>');
    expect(await widget.page.locator(".suggestion").allTextContents()).toEqual(["One?", "Two?"]);
  });
});

async function centreOf(locator: Locator): Promise<[number, number]> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("not on the screen");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** What careless libraries do to a page, all at once; runs in the page. */
function overridePrototypes(): void {
  const trespasses: string[] = [];
  Object.assign(window, { trespasses });
  const spoil = (holder: object, names: readonly string[]) => {
    for (const name of names) {
      const value = () => {
        trespasses.push(name);
        throw new Error(`${name} was overridden`);
      };
      Object.defineProperty(holder, name, { value, configurable: true });
    }
  };
  Object.defineProperty(Array.prototype, "toJSON", {
    value() {
      return "not an array";
    },
  });
  spoil(document, ["createElement", "createTextNode", "createElementNS"]);
  spoil(Node.prototype, ["appendChild", "insertBefore"]);
  spoil(Element.prototype, [
    "setAttribute",
    "getAttribute",
    "removeAttribute",
    "replaceChildren",
    "remove",
    "closest",
    "attachShadow",
    "append",
  ]);
  spoil(HTMLElement.prototype, ["focus"]);
  spoil(EventTarget.prototype, ["addEventListener", "dispatchEvent"]);
  spoil(window, ["fetch"]);
  spoil(JSON, ["parse", "stringify"]);
  spoil(Array.prototype, ["map", "filter", "push", "join", "sort", "forEach", "reduce", "find"]);
  spoil(String.prototype, ["indexOf", "slice", "split", "trim", "replace", "includes", "match"]);
}
