import { diffWords } from "diff/lib/diff/word.js";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { stemsOf } from "../../language/mentions.ts";
import { shortened } from "./shortened.ts";
import { trimmed, wordCount } from "./wording.ts";

/** The share of the shorter one's words that two paragraphs must have in common for the others to tell something. */
const likeTwins = 0.6;

/** Only twins: where most words differ, a list of them would say nothing. */
export function wordDifferences(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement[] {
  const runs = diffWords(trimmed(a.text), trimmed(b.text));
  const common = runs.filter(isShared).reduce((sum, { value }) => sum + wordCount(value), 0);
  if (common < Math.min(wordCount(a.text), wordCount(b.text)) * likeTwins) return [];
  return partings(runs).flatMap((parting): DraftStatement[] => {
    const { onlyA, onlyB } = parting;
    const isMoved = [onlyA, onlyB].every((words, at) => standsWhole(trimmed(words), (at === 0 ? b : a).text));
    if (isMoved || haveSameContent(onlyA, onlyB)) return [];
    if (onlyB === "" && wordCount(onlyA) >= fewestMore) return moreIn(a, b, onlyA, resolution);
    if (onlyA === "" && wordCount(onlyB) >= fewestMore) return moreIn(b, a, onlyB, resolution);
    if ((onlyA === "" || onlyB === "") && !isTelling.test(onlyA + onlyB)) return [];
    const [saidA, saidB] = [inContext(onlyA, parting), inContext(onlyB, parting)];
    const isWhole = standsWhole(saidA, a.text) && standsWhole(saidB, b.text);
    if (!isWhole || Math.max(wordCount(saidA), wordCount(saidB)) > mostWords) return [];
    return [
      {
        basis: "quotation",
        text: `Where ${a.label} says “${saidA}”, ${b.label} says “${saidB}”.`,
        citations: [
          { resolution: resolution.id, unit: a.id, quote: saidA },
          { resolution: resolution.id, unit: b.id, quote: saidB },
        ],
      },
    ];
  });
}

/** Of a few words that only one of two has: a name, a figure, a denial. */
const isTelling = /\p{Lu}|\d|\b(?:no|not|never|only)\b/u;

type Run = ReturnType<typeof diffWords>[number];

function isShared({ added, removed }: Run): boolean {
  return !added && !removed;
}

/** Where two texts part, between words that both have. */
interface Parting {
  readonly before: string;
  readonly onlyA: string;
  readonly onlyB: string;
  readonly behind: string;
}

/** Fewer shared words than these between two texts that part are chance, and hold nothing in its place. */
const fewestShared = 3;

/** Only between shared words, so that what stands on one side is in the place of what stands on the other. */
function partings(runs: readonly Run[]): Parting[] {
  const found: Parting[] = [];
  let [before, onlyA, onlyB] = ["", "", ""];
  const close = (behind: string) => {
    if (onlyA + onlyB !== "" && wordCount(before) >= fewestShared)
      found.push({ before, onlyA: onlyA.trim(), onlyB: onlyB.trim(), behind });
  };
  for (const run of runs) {
    if (isShared(run) && (wordCount(run.value) >= fewestShared || before === "")) {
      close(run.value);
      [before, onlyA, onlyB] = [run.value, "", ""];
    } else {
      if (!run.added) onlyA += run.value;
      if (!run.removed) onlyB += run.value;
    }
  }
  close("");
  return found;
}

function haveSameContent(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  return a.size === b.size && [...a].every((stem) => b.has(stem));
}

/** Fewer words than these that one has and the other has not are shown with those around them. */
const fewestMore = 6;
const wordsOfMore = 16;
const mostWords = 24;

/** What one of them says beyond the other. */
function moreIn(
  { id, label, text }: Paragraph,
  other: Paragraph,
  run: string,
  resolution: Resolution,
): DraftStatement[] {
  const words = shortened(trimmed(run), wordsOfMore);
  if (wordCount(words) < fewestMore || !standsWhole(words, text) || other.text.includes(withoutEnds(words)))
    return [];
  return [
    {
      basis: "quotation",
      text: `${label} also says “${words}”.`,
      citations: [{ resolution: resolution.id, unit: id, quote: words }],
    },
  ];
}

/** Without the small words at its ends, which join it to what stands around it. */
function withoutEnds(words: string): string {
  return trimmed(
    words.replace(
      /^(?:(?:and|or|the|on|of|to|that)\s+)+|(?:\s+(?:and|or|the|an?|on|of|to|in|for|by|with|that))+$/gi,
      "",
    ),
  );
}

/** A word or two, or none, with the shared words on both sides: "the Transitional Government of Iraq". */
function inContext(words: string, { before, onlyA, onlyB, behind }: Parting): string {
  const isInsertion = onlyA === "" || onlyB === "";
  const isShort = Math.min(wordCount(onlyA), wordCount(onlyB)) < 2;
  if (!isInsertion && !isShort) return trimmed(words);
  const ahead = before.trim().split(" ").slice(-2);
  const next = isInsertion ? behind.trim().split(" ").slice(0, 3) : [];
  return trimmed([...ahead, words, ...next].filter(Boolean).join(" "));
}

/** So many shared passages are named, the longest first. */
const mostShared = 3;
const fewestCommon = 5;

/** "Both say “report to the Council within three months”." */
export function sharedWords(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement[] {
  return (
    diffWords(trimmed(a.text), trimmed(b.text))
      .filter(isShared)
      .map(({ value }) => withoutEnds(value.trim()))
      // With what both open is said of their verbs.
      .filter((words) => wordCount(words) >= fewestCommon && !a.text.startsWith(words))
      .filter((words) => standsWhole(words, a.text) && standsWhole(words, b.text))
      .sort((one, other) => wordCount(other) - wordCount(one))
      .slice(0, mostShared)
      .map((words) => ({
        basis: "quotation",
        text: `Both say “${words}”.`,
        citations: [a, b].map(({ id }) => ({ resolution: resolution.id, unit: id, quote: words })),
      }))
  );
}

/** Not in the middle of a word. */
function standsWhole(words: string, text: string): boolean {
  const at = text.indexOf(words);
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  return at >= 0 && !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length));
}
