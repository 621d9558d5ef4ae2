import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../eval/conformance/check-coverage.ts";
import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { allParagraphs } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const root = new URL("../../", import.meta.url).pathname;
const shared = join(root, "../shared/un-texts");
const sharedFolders = ["raw", "ecosoc-hrc", "drafts-and-old", "french", "spanish", "adopted"];

function textsUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => textsUnder(join(path, name)));
  return path.endsWith(".txt") ? [path] : [];
}

function parseFile(path: string): Resolution {
  return parseResolution(readFileSync(path, "utf8"), { id: "sample" });
}

/** The resolution as it were if the parser had lost one line of a paragraph. */
function withoutLine(resolution: Resolution, id: string, line: number): Resolution {
  const without = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    subparagraphs: paragraph.subparagraphs.map(without),
    spans: paragraph.id === id ? paragraph.spans.filter((_, index) => index !== line) : paragraph.spans,
  });
  return { ...resolution, paragraphs: resolution.paragraphs.map(without) };
}

function missesEveryLostLine(resolution: Resolution, runs: number): void {
  const lines = allParagraphs(resolution).flatMap(({ id, spans }) => spans.map((_, line) => ({ id, line })));
  if (lines.length === 0) return;
  fc.assert(
    fc.property(fc.constantFrom(...lines), ({ id, line }) => {
      expect(checkCoverage(withoutLine(resolution, id, line))).not.toEqual([]);
    }),
    { numRuns: runs, seed: 2012 },
  );
}

describe("the coverage check", () => {
  const italy = parseFile(join(root, "index/corpus/italy-revised-draft.txt"));

  it("finds nothing wrong with the Italian draft", () => {
    expect(checkCoverage(italy)).toEqual([]);
  });

  it("fails when any line of any paragraph is lost", () => missesEveryLostLine(italy, 100));

  it("fails when a word of a paragraph's text is changed, dropped or doubled", () => {
    const changes = [(words: string[]) => words.slice(1), (words: string[]) => [words[0] ?? "", ...words]];
    fc.assert(
      fc.property(
        fc.nat(italy.paragraphs.length - 1),
        fc.nat(200),
        fc.constantFrom(...changes),
        (at, word, change) => {
          const paragraphs = italy.paragraphs.map((paragraph, index) => {
            if (index !== at) return paragraph;
            const words = paragraph.text.split(" ");
            const cut = word % words.length;
            return { ...paragraph, text: [...words.slice(0, cut), ...change(words.slice(cut))].join(" ") };
          });
          expect(checkCoverage({ ...italy, paragraphs })).not.toEqual([]);
        },
      ),
      { numRuns: 100, seed: 2012 },
    );
  });

  it("fails when two units claim the same characters", () => {
    const [first, ...rest] = italy.paragraphs;
    if (first === undefined) throw new Error("no paragraph");
    const doubled = { ...first, id: "pp99" };
    expect(checkCoverage({ ...italy, paragraphs: [first, doubled, ...rest] })).not.toEqual([]);
  });
});

describe.skipIf(!existsSync(shared))(
  "the shared United Nations texts (skipped where ../shared is absent)",
  () => {
    const files = sharedFolders.flatMap((folder) => textsUnder(join(shared, folder)));

    it.each(files.map((file) => [file.slice(shared.length + 1), file]))("%s is covered", (_, file) => {
      const resolution = parseFile(file);
      expect(checkCoverage(resolution)).toEqual([]);
      missesEveryLostLine(resolution, 2);
    });
  },
);
