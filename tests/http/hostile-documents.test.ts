import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Resolution } from "../../src/domain/resolution.ts";
import { scriptedAsk, startServer } from "../support/http-server.ts";
import { bridges } from "../support/small-library.ts";

const payloads = new URL("../../../shared/hostile/xss.txt", import.meta.url);

describe("the reading page of a hostile document", () => {
  it("has the same elements whatever the text is", async () => {
    const benign = await tagsOf(Array.from({ length: 20 }, () => "plain"));
    const texts = fc.array(fc.string({ unit: "binary" }), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, async (hostile) => {
        expect(await tagsOf(hostile)).toEqual(benign);
      }),
      { numRuns: 10, seed: 2012 },
    );
  });

  it.skipIf(!existsSync(payloads))("lets no known payload through (skipped without ../shared)", async () => {
    const lines = readFileSync(payloads, "utf8").split("\n").filter(Boolean);
    expect(await tagsOf(lines)).toEqual(await tagsOf(lines.map(() => "plain")));
  });
});

/** The tags of the page of a document with these texts as title, front matter, paragraphs, labels and footnotes. */
async function tagsOf(texts: readonly string[]): Promise<readonly string[]> {
  const server = await startServer({
    product: () => {
      const hostile = documentOf(texts);
      return { ask: scriptedAsk, library: { resolutions: [hostile], find: () => hostile } };
    },
  });
  const html = await (await fetch(`${server.url}/resolutions/any`)).text();
  await server.close();
  return html.match(/<[^>]*>/g) ?? [];
}

function documentOf(texts: readonly string[]): Resolution {
  const [paragraph] = bridges.paragraphs;
  const [footnote] = bridges.footnotes;
  if (!paragraph || !footnote) throw new Error("the small library has paragraphs and footnotes");
  return {
    ...bridges,
    symbol: texts[0] ?? "",
    title: texts[0] ?? "",
    front: `Front ${texts[1]}`,
    paragraphs: texts.map((text, index) => ({
      ...paragraph,
      id: `op${index}`,
      label: text,
      heading: `H ${text}`,
      text,
    })),
    footnotes: texts.map((text, index) => ({ ...footnote, id: `fn${index}`, paragraph: null, text })),
  };
}
