import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { makeWord, wordParagraph } from "../../support/made-documents.ts";
import { openWidgetPage } from "../../support/widget-page.ts";

const text = (head: string, first: string) => `${head}

Lighthouses of the northern coast

The General Assembly,

Recalling its resolution 95/163 of 20 December 2040 on coastal waters,

Concerned that many lighthouses are dark,

1. ${first} Member States to light their lighthouses from dusk to dawn;

2. Requests the Secretary-General to count the lighthouses of the northern coast and to report on them at its ninety-ninth session;

3. Encourages the International Maritime Organization to teach their keepers, so that nobody tends a light alone.
`;

const draft = text("A/C.2/97/L.41\n\nChile and Iceland: draft resolution", "Invites");
const adopted = text(
  "A/RES/97/214\n\nResolution adopted by the General Assembly on 19 December 2042",
  "Urges",
);

/** The folder of documents that the path is walked over: the draft alone. */
export function layOutPath(folder: string): string {
  const corpus = join(folder, "corpus");
  mkdirSync(corpus);
  writeFileSync(join(corpus, "lighthouses-draft.txt"), draft);
  return corpus;
}

/** What is looked at on the way, by the name of the place. */
export type Look = (place: string, page: Page) => Promise<void>;

/** What a new reader does on the page at `url`. Gives the answers that were shown. */
export async function walkReadersPath(
  browser: Pick<Browser, "newPage">,
  url: string,
  look: Look,
): Promise<readonly string[]> {
  const viewport = { width: 1080, height: 700 };
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, ask, chips } = await openWidgetPage(browser, url, { viewport, permissions });
  const lastAnswer = () => answerOn(page);
  const answers: string[] = [];

  await page.locator(".suggestion").first().click();
  await page.locator(".actions").waitFor();
  answers.push(await lastAnswer());
  await chips.first().click();
  await page.getByRole("link", { name: "Read it in the whole text" }).click();
  await page.locator("#text .pointed mark").first().waitFor();
  await look("citation", page);
  await ask("And what is the Secretary-General asked?");
  answers.push(await lastAnswer());

  await drop(
    page,
    "A_RES_97_214.docx",
    makeWord(
      adopted
        .split("\n\n")
        .map((line) => wordParagraph(line))
        .join(""),
    ),
  );
  await page.waitForURL(/text=own/);
  await page.locator('#text article[data-resolution^="own"]').waitFor();
  await ask("Who is asked to teach the keepers?");
  answers.push(await lastAnswer());
  await page.locator("#to-own-texts").click();
  await page.locator(".texts li").nth(1).waitFor();
  await look("texts", page);
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "Compare versions" }).click();
  await page.locator("main ul a").first().click();
  await page.locator(".row").first().waitFor();
  await look("compared", page);
  await page.goto(`${url}/?text=lighthouses-draft`);
  await ask("Who is asked to count?");
  await page.getByRole("button", { name: "Copy a link to this question" }).last().click();
  await page.locator("[role=status]", { hasText: "Link copied" }).first().waitFor();
  const link = String(await page.evaluate("navigator.clipboard.readText()"));
  await page.context().close();

  const elsewhere = await openWidgetPage(browser, link, { viewport: { width: 390, height: 760 } });
  await elsewhere.page.locator(".actions").waitFor();
  await look("shared", elsewhere.page);
  answers.push(await answerOn(elsewhere.page));
  await elsewhere.page.context().close();
  return answers;
}

async function answerOn(page: Page): Promise<string> {
  return (await page.locator(".exchange:last-child .answer").textContent()) ?? "";
}

/** As if the file had come from another window. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, base64: bytes.toString("base64") },
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}
