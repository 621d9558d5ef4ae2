import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Span } from "../../src/domain/resolution.ts";
import { findParagraph, textWithItems } from "../../src/domain/units.ts";
import type { Comparison, Encoded, Encoder, Judgement } from "../../src/ports.ts";
import { italyDraft } from "../support/italy-draft.ts";

/** What the models say in Python, where they were made. */
interface ExpectedPair {
  readonly question: string;
  readonly paragraph: string;
  readonly pieces_of_the_question: readonly number[];
  readonly pieces_of_both: number;
  readonly cos: number;
  readonly soft: number;
  readonly answers: number;
  readonly unsupported: number;
  readonly short: string;
  readonly certainty: number;
  readonly yes: number;
  readonly no: number;
}

const allPairs: readonly ExpectedPair[] = readJson("../encoding/expected.json");
const relevance: {
  readonly stop: readonly string[];
  readonly idf: Readonly<Record<string, number>>;
  readonly idf_of_other_pieces: number;
} = readJson("../../training/relevance-start.json");

/** How far a value may be off: runtimes and processors round differently on the way, and what is rounded to int8 may fall to the other side. */
const tolerance = {
  cosine: { most: 0.02, mean: 0.005 },
  logit: { most: 0.6, mean: 0.1 },
  probability: { most: 0.2, mean: 0.02 },
} as const;

/** What is relied on in the encoder, whichever runtime computes; `every` is 1 for all pairs, 5 for each fifth. */
export function describeEncoderContract(name: string, start: () => Encoder, every = 1): void {
  const expected = allPairs.filter((_, at) => at % every === 0);

  describe(`${name} keeps the contract of an Encoder`, () => {
    const encoder = start();
    const paragraphs = [...new Set(expected.map(({ paragraph }) => paragraph))];
    const questions = [...new Set(expected.map(({ question }) => question))];
    const encoded = new Map<string, Encoded>();
    const judgements = new Map<ExpectedPair, Judgement & Comparison>();

    beforeAll(async () => {
      const texts = [...questions, ...paragraphs];
      const windows = await encoder.encode([...questions, ...paragraphs.map(paragraphText)]);
      for (const [at, text] of texts.entries()) encoded.set(text, only(windows[at]));
      for (const pair of expected) {
        const [judgement] = await encoder.judge(pair.question, [paragraphText(pair.paragraph)]);
        const [comparison] = await encoder.read(pair.question, [paragraphText(pair.paragraph)]);
        if (judgement && comparison) judgements.set(pair, { ...comparison, ...judgement });
      }
    }, 120_000);
    afterAll(() => encoder.close());

    const encodedOf = (text: string) => encoded.get(text) ?? expect.fail(`${text} was not encoded`);
    const judgementOf = (pair: ExpectedPair) => judgements.get(pair) ?? expect.fail("a pair was not read");

    it("divides questions into the pieces that the models were taught with", () => {
      for (const { question, pieces_of_the_question: pieces } of expected)
        expect([101, ...encodedOf(question).ids, 102]).toEqual(pieces);
    });

    it("gives the similarities of the whole texts that Python gives", () => {
      const differences = expected.map(({ question, paragraph, cos }) =>
        Math.abs(product(encodedOf(question).vector, encodedOf(paragraph).vector) - cos),
      );
      expectWithin(differences, tolerance.cosine);
    });

    it("gives the similarities of their pieces that Python gives", () => {
      const differences = expected.map(({ question, paragraph, soft }) =>
        Math.abs(softSimilarity(encoder, encodedOf(question), encodedOf(paragraph)) - soft),
      );
      expectWithin(differences, tolerance.cosine);
    });

    it("judges pairs as Python does", () => {
      const differences = expected.flatMap((pair) => {
        const { answers, unsupported } = judgementOf(pair);
        return [Math.abs(answers - pair.answers), Math.abs(unsupported - pair.unsupported)];
      });
      expectWithin(differences, tolerance.logit);
    });

    it("finds the short answers that Python finds", () => {
      const found = expected.map((pair) => ({ pair, short: judgementOf(pair).short }));
      const differences = found.map(({ pair, short }) => Math.abs(short.certainty - pair.certainty));
      expectWithin(differences, tolerance.probability);
      const sure = found.filter(({ pair }) => pair.certainty > 0.1);
      // A word or two more or less is as sure.
      const isSame = ({ pair, short }: (typeof sure)[number]) => {
        const said = paragraphText(pair.paragraph).slice(short.start, short.end);
        return said !== "" && (pair.short.includes(said) || said.includes(pair.short));
      };
      expect(sure.length).toBeGreaterThan(3);
      expect(sure.filter(isSame).length).toBeGreaterThanOrEqual(0.8 * sure.length);
    });

    it("says what a paragraph says to a question as Python does", async () => {
      const differences: number[] = [];
      for (const { question, paragraph, yes, no } of expected) {
        const verdict = await encoder.decide(question, paragraphText(paragraph));
        differences.push(Math.abs(verdict.yes - yes), Math.abs(verdict.no - no));
      }
      expectWithin(differences, tolerance.probability);
    });

    it("says of each piece where it stands", () => {
      for (const pair of expected) {
        const { unmet, answer } = judgementOf(pair);
        expect(unmet.length + answer.length + 3).toBe(pair.pieces_of_both);
        expectWords(encoder, encodedOf(pair.question), unmet, pair.question);
        expectWords(encoder, encodedOf(pair.paragraph), answer, paragraphText(pair.paragraph));
      }
    });

    it("tells of each piece of a question how likely it only names the text", async () => {
      const name = "According to resolution 79/303 of June 2025,";
      const question = `${name} who pays for the safety of the force?`;
      const [windows] = await encoder.encode([question]);
      const pieces = await encoder.readNaming(question);
      expectWords(encoder, only(windows), pieces, question);
      for (const { logit, end } of pieces) expect(logit > 0).toBe(end <= name.length);
    });

    it("gives vectors of length 1, of the whole and of each piece", () => {
      for (const { vector, ids, pieces, scale } of encoded.values()) {
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
        expect(pieces.length).toBe(ids.length * 64);
        for (let at = 0; at < ids.length; at++) {
          const length = Math.hypot(...pieces.subarray(at * 64, at * 64 + 64)) * scale;
          expect(Math.abs(length - 1)).toBeLessThan(0.05);
        }
      }
    });

    it("gives a text the same vector, whatever stands beside it", async () => {
      const text = "Urges Member States to act";
      const [[alone], [, again]] = [
        await encoder.encode([text]),
        await encoder.encode(["Other words.", text]),
      ];
      expect(again).toEqual(alone);
    });

    it("answers in the order in which it is asked, though many ask at once", async () => {
      const asked = ["one", "two words", "now three words"];
      const answers = await Promise.all(asked.map((text) => encoder.encode([text])));
      expect(answers.map(([windows]) => only(windows).ids.length)).toEqual([1, 2, 3]);
    });

    it("reads nothing where there is no paragraph, and encodes no text to nothing", async () => {
      expect(await encoder.judge("What is asked?", [])).toEqual([]);
      expect(await encoder.read("What is asked?", [])).toEqual([]);
      expect(await encoder.encode([])).toEqual([]);
    });

    it.each(Object.entries(hostileTexts()).filter((_, at) => at % every === 0))(
      "takes %s",
      async (_, text) => {
        const [windows] = await encoder.encode([text]);
        expect(windows?.length).toBeGreaterThan(0);
        for (const { vector } of windows ?? []) expect(vector.every(Number.isFinite)).toBe(true);
        const judged = [
          ...(await encoder.judge("Who is asked to act?", [text])),
          ...(await encoder.judge(text, ["Urges Member States to act."])),
        ].map(({ answers }) => answers);
        const compared = [
          ...(await encoder.read("Who is asked to act?", [text])),
          ...(await encoder.read(text, ["Urges Member States to act."])),
        ].map(({ unsupported }) => unsupported);
        expect([...judged, ...compared].map(Number.isFinite)).toEqual([true, true, true, true]);
        expect((await encoder.readNaming(text)).map(({ logit }) => logit).every(Number.isFinite)).toBe(true);
      },
    );

    it("divides what is longer than the models read into windows, and reads them all", async () => {
      const filler = "Recalling the work of the Commission on many other matters, ".repeat(25);
      const sentence = "Requests the Secretary-General to report in 2013. ";
      const text = filler + sentence + filler;
      const [windows] = await encoder.encode([text]);
      expect(windows?.length).toBeGreaterThan(2);
      expect(windows?.every(({ ids }) => ids.length <= 198)).toBe(true);
      const [judgement] = await encoder.judge("When is the Secretary-General to report?", [text]);
      const best = [...(judgement?.answer ?? [])].sort((a, b) => b.logit - a.logit)[0];
      expect(best?.start).toBeGreaterThanOrEqual(filler.length);
      expect(best?.end).toBeLessThanOrEqual(filler.length + sentence.length);
    });
  });
}

export function paragraphText(id: string): string {
  const paragraph = findParagraph(italyDraft, id);
  return paragraph ? textWithItems(paragraph) : expect.fail(`no paragraph ${id}`);
}

function only(windows: readonly Encoded[] | undefined): Encoded {
  const [first, ...others] = windows ?? [];
  return first && others.length === 0 ? first : expect.fail("one window was expected");
}

function expectWithin(differences: readonly number[], { most, mean }: { most: number; mean: number }): void {
  expect(Math.max(...differences)).toBeLessThan(most);
  expect(differences.reduce((sum, value) => sum + value, 0) / differences.length).toBeLessThan(mean);
}

function product(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0);
}

/** Every content piece of the question meets its nearest of the paragraph; weighted by how rare it is. */
function softSimilarity(encoder: Encoder, question: Encoded, paragraph: Encoded): number {
  const strings = Array.from(question.ids, (id) => encoder.pieceOf(id));
  const content = strings.flatMap((piece, at) => (relevance.stop.includes(piece) ? [] : [at]));
  const kept = content.length > 0 ? content : strings.map((_, at) => at);
  const weights = kept.map((at) => relevance.idf[strings[at] ?? ""] ?? relevance.idf_of_other_pieces);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const best = kept.map((at) =>
    nearestPiece(question.pieces.subarray(at * 64, at * 64 + 64), paragraph.pieces),
  );
  const sum = best.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
  return (sum / total) * question.scale * paragraph.scale;
}

function nearestPiece(piece: Int8Array, pieces: Int8Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < pieces.length; start += 64) {
    let sum = 0;
    for (let at = 0; at < 64; at++) sum += (piece[at] ?? 0) * (pieces[start + at] ?? 0);
    best = Math.max(best, sum);
  }
  return best;
}

/** The words that the spans cut out are those that the pieces spell. */
function expectWords(encoder: Encoder, { ids }: Encoded, pieces: readonly Span[], text: string): void {
  for (const [at, { start, end }] of pieces.entries()) {
    const spelled = encoder.pieceOf(ids[at] ?? 0).replace(/^##(?=.)/, "");
    const printed = text
      .slice(start, end)
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "");
    if (spelled !== "[UNK]") expect(printed).toBe(spelled);
  }
}

function hostileTexts(): Record<string, string> {
  return {
    "an empty text": "",
    "white space": " \n\t\u00a0 ",
    "a word of 4,000 letters": "x".repeat(4_000),
    "many question marks": "?".repeat(300),
    "another script": "联合国大会决议".repeat(40),
    "right-to-left letters": "ما الذي طلبته الجمعية العامة؟ ".repeat(8),
    emoji: "👩‍👩‍👧‍👦🇮🇹🔥".repeat(300),
    "lone surrogates": "a\ud800b \udfff \ud83d",
    "control characters": "a\u0000b\u200bc\u202e\ufeffd",
    "combining marks": `e${"\u0301".repeat(3_999)}`,
    "the names of special pieces": "[CLS] [SEP] [MASK] [PAD] [UNK] ##ing",
    "letters that grow when lower-cased": "İİİ ŒSTRE straße ﬁnance ½ ａｂｃ",
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
