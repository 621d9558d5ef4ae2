import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allParagraphs, findUnit } from "../../src/domain/units.ts";
import { locateQuote, splitQuotations } from "../../src/verification/quotations.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";
import { cites, italyContext, italyDraft, problemsOf, unitText } from "../support/italy-draft.ts";

const units = [
  ...allParagraphs(italyDraft).map(({ id }) => id),
  ...italyDraft.footnotes.map(({ id }) => id),
  "title",
  "front",
];
const unit = fc.constantFrom(...units);
const vocabulary = [...new Set(units.flatMap((id) => unitText(id).match(/\p{L}{3,}/gu) ?? []))];

/** A run of words of a unit, with where it stands. */
const run = fc
  .tuple(unit, fc.nat(), fc.integer({ min: 3, max: 25 }))
  .map(([id, from, length]) => {
    const words = unitText(id).split(" ");
    const start = from % Math.max(1, words.length - 2);
    return { id, words: words.slice(start, start + length) };
  })
  .filter(({ words }) => words.length >= 3 && words.every((word) => /\p{L}/u.test(word)));

const joined = (words: readonly string[]) => words.join(" ");

/** What may be done to a quotation without changing a word of it. */
const typography: readonly ((text: string) => string)[] = [
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, " \n "),
  (text) => text.replace(/-/g, "\u2010"),
  (text) => text.replace(/[“”]/g, '"'),
  (text) => text.replace(/fi/g, "ﬁ"),
  (text) => text.charAt(0).toLowerCase() + text.slice(1),
  (text) => `  ${text} `,
];

/** What makes another text of it. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant("change"), at: fc.nat(), word: fc.constantFrom(...vocabulary) }),
  fc.record({ kind: fc.constant("drop"), at: fc.nat(), word: fc.constant("") }),
  fc.record({ kind: fc.constant("add"), at: fc.nat(), word: fc.constantFrom(...vocabulary) }),
  fc.record({ kind: fc.constant("swap"), at: fc.nat(), word: fc.constant("") }),
  fc.record({ kind: fc.constant("glue"), at: fc.nat(), word: fc.constant("") }),
  fc.record({ kind: fc.constant("cut"), at: fc.nat(), word: fc.constant("") }),
);

function mutated(words: readonly string[], { kind, at, word }: { kind: string; at: number; word: string }) {
  const inner = 1 + (at % Math.max(1, words.length - 2));
  const changed = [...words];
  if (kind === "change") changed[inner] = word;
  if (kind === "drop") changed.splice(inner, 1);
  if (kind === "add") changed.splice(inner, 0, word);
  if (kind === "swap")
    [changed[inner - 1], changed[inner]] = [changed[inner] ?? "", changed[inner - 1] ?? ""];
  if (kind === "glue") changed.splice(inner - 1, 2, `${words[inner - 1]}${words[inner]}`);
  if (kind === "cut") changed[0] = (changed[0] ?? "").slice(1);
  return joined(changed);
}

/** The words alone, to know by other means whether a text has a run of them. */
function plainWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

describe("a quotation", () => {
  it("is found where it stands, whatever its typography", () => {
    fc.assert(
      fc.property(run, fc.constantFrom(...typography), ({ id, words }, restyle) => {
        const span = locateQuote(restyle(joined(words)), unitText(id));
        expect(span).not.toBeNull();
        expect(unitText(id).slice(span?.start, span?.end)).toContain(words[1]);
      }),
      { seed: 1 },
    );
  });

  it("carries its offsets: the slice is the quote", () => {
    fc.assert(
      fc.property(run, ({ id, words }) => {
        const quote = joined(words);
        const verdict = verifyDraft(
          { basis: "quotation", text: "It says this.", citations: [cites(id, quote)] },
          italyContext,
        );
        if (verdict.ok !== true) throw new Error(JSON.stringify(verdict));
        for (const { paragraph, start, end, quote: shown } of verdict.statement.citations) {
          expect(findUnit(italyDraft, paragraph)?.text.slice(start, end)).toBe(shown);
          expect(shown).toBe(quote);
        }
      }),
      { seed: 2 },
    );
  });

  it("does not stand once a word is changed, dropped, added, swapped, glued or cut", () => {
    fc.assert(
      fc.property(run, mutation, ({ id, words }, change) => {
        const quote = mutated(words, change);
        fc.pre(!plainWords(unitText(id)).includes(plainWords(quote)));
        expect(locateQuote(quote, unitText(id))).toBeNull();
        const cited = { basis: "quotation" as const, text: "It says this.", citations: [cites(id, quote)] };
        expect(problemsOf(cited)).toContain("quote-not-found");
        fc.pre(!/[“”]/.test(quote));
        const inText = { basis: "quotation" as const, text: `It says “${quote}”.`, citations: [cites(id)] };
        expect(problemsOf(inText)).toContain("quote-not-found");
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("does not stand in another unit that lacks its words", () => {
    fc.assert(
      fc.property(run, unit, ({ id, words }, other) => {
        const quote = joined(words);
        fc.pre(other !== id && !plainWords(unitText(other)).includes(plainWords(quote)));
        const draft = {
          basis: "quotation" as const,
          text: "It says this.",
          citations: [cites(other, quote)],
        };
        expect(problemsOf(draft)).toContain("quote-not-found");
      }),
      { seed: 4 },
    );
  });

  it.each([
    ["op99", "to continue"],
    ["op13.a", "to continue"],
    ["annex.1", "to continue"],
    ["fn8", "United Nations"],
    ["OP13", "to continue"],
    ["", "to continue"],
  ])("of %j, which does not exist, is refused", (id, quote) => {
    expect(
      problemsOf({ basis: "quotation", text: "It says this.", citations: [cites(id, quote)] }),
    ).toContain("unknown-unit");
  });

  it.each(["", " ", "…", "conduct", "to", "“”", "."])("of %j shows nothing", (quote) => {
    expect(
      problemsOf({ basis: "quotation", text: "It says this.", citations: [cites("op13", quote)] }),
    ).not.toEqual([]);
  });

  it("of a text that is not asked is refused", () => {
    const draft = { basis: "quotation" as const, text: "It says this.", citations: [cites("op13")] };
    const verdict = verifyDraft(draft, { ...italyContext, asked: ["another"] });
    expect(verdict).toMatchObject({ ok: false, problems: [{ code: "not-among-passages" }] });
  });

  it("needs a citation", () => {
    expect(problemsOf({ basis: "quotation", text: "It says this.", citations: [] })).toContain("no-citation");
  });
});

describe("a sentence taken apart", () => {
  it.each([
    ["It says “a b”.", "It says ….", ["a b"]],
    ['It says "a b".', "It says ….", ["a b"]],
    ["It says ‘a b’ of States’ ships.", "It says … of States’ ships.", ["a b"]],
    ["It says 'a b' of States' ships.", "It says … of States' ships.", ["a b"]],
    ["The State’s and sailors’ right.", "The State’s and sailors’ right.", []],
    ["It says « a b ».", "It says ….", ["a b"]],
    ["It says „a b“.", "It says ….", ["a b"]],
    ["它说「甲乙」。", "它说…。", ["甲乙"]],
    ["It says “a “b” c”.", "It says ….", ["a “b” c"]],
    ["It says “a b", "It says …", ["a b"]],
    ["It says “a “b” c.", "It says …", ["a “b” c."]],
    ["It says “a” and “b”.", "It says … and ….", ["a", "b"]],
  ])("%s", (sentence, own, quotes) => {
    const parts = splitQuotations(sentence);
    expect(parts.own).toBe(own);
    expect(parts.quotations.map(({ quote }) => quote)).toEqual(quotes);
    for (const { at } of parts.quotations) expect(own.charAt(at)).toBe("…");
  });

  it("may be anything: it is refused without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        expect(problemsOf({ basis: "quotation", text, citations: [] })).not.toEqual([]);
      }),
      { seed: 5 },
    );
  });
});
