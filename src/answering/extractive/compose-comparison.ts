import { diffWords } from "diff/lib/diff/word.js";
import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import { resolveNamedUnit } from "../../domain/named-units.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { findParagraph } from "../../domain/units.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { composeActs } from "./compose-acts.ts";
import { composeDeadline } from "./compose-deadline.ts";
import { composeLookUp } from "./compose-look-up.ts";
import { composeTopic, relevantPassages } from "./compose-topic.ts";
import { searchedResolutions } from "./composer.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { sidesOf } from "./sides-compared.ts";
import { trimmed, verbOf, wordCount } from "./wording.ts";

/** Paragraphs side by side: what each does, then where their words part. */
export function composeComparison(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const resolutions = searchedResolutions(request);
  const [resolution] = resolutions;
  if (!resolution) return notInTheText(resolutions, undefined, [], []);
  if (resolutions.length > 1)
    return request.frame.actors.length > 0 ? composeActs(request) : composeTopic(request);
  if (/\breports?\b/i.test(request.frame.text) && request.frame.named.length === 0)
    return composeDeadline(request);
  if (request.frame.named.length === 0 && request.frame.actors.length > 1) return composeActs(request);
  const paragraphs = compared(request, resolution);
  if (paragraphs.length < 2)
    return request.frame.named.length > 0 ? composeLookUp(request) : composeTopic(request);
  return [
    ...paragraphs.flatMap((paragraph) => account(paragraph, resolution)),
    ...differences(paragraphs, resolution),
  ];
}

/** Those that the question names; those that name the instruments it names; else the best of each part on its subject. */
function compared(request: AnswerRequest, resolution: Resolution): Paragraph[] {
  const { frame } = request;
  const named = frame.named.map((unit) => resolveNamedUnit(resolution, unit)).filter((id) => id !== null);
  if (named.length > 0)
    return [...new Set(named)]
      .map((id) => findParagraph(resolution, id))
      .filter((found) => found !== undefined);
  if (frame.symbols.length > 0) {
    return resolution.paragraphs.filter(({ references }) =>
      references.some(({ number }) => number && frame.symbols.includes(number)),
    );
  }
  const sides = sidesOf(request, resolution);
  if (sides.length === 2) return sides;
  const relevant = relevantPassages(request).map(({ paragraph }) => paragraph);
  const ofKind = (kind: Paragraph["kind"]) => relevant.find((paragraph) => paragraph.kind === kind);
  const parts = [ofKind("preambular"), ofKind("operative")].filter((found) => found !== undefined);
  const two = parts.length === 2 && /\bpreamb/i.test(frame.text) ? parts : relevant.slice(0, 2);
  return resolution.paragraphs.filter((paragraph) => two.includes(paragraph));
}

function account(paragraph: Paragraph, resolution: Resolution): DraftStatement[] {
  if (paragraph.acts.length === 0)
    return [preambleSentence(paragraph, resolution, { lead: paragraph.label })];
  return paragraph.acts.flatMap((act) =>
    actSentences({ act, paragraph, resolution }, { lead: paragraph.label }),
  );
}

/** The verbs where they differ, and short runs of words that one has where the other has others. */
function differences(paragraphs: readonly Paragraph[], resolution: Resolution): DraftStatement[] {
  const [first, second] = paragraphs;
  if (!first || !second || paragraphs.length > 2) return [];
  return [verbDifference(first, second, resolution), ...wordDifferences(first, second, resolution)].filter(
    (found) => found !== null,
  );
}

function verbDifference(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement | null {
  const [verbA, verbB] = [leadVerb(a), leadVerb(b)];
  if (!verbA || !verbB) return null;
  const same = a.acts[0]?.force === b.acts[0]?.force && withoutAdding(verbA) === withoutAdding(verbB);
  const severalActs = a.acts.length > 1 || b.acts.length > 1;
  const text = same
    ? `Both open with the same verb: ${a.label} ${verbA}, and so does ${b.label}.`
    : `${severalActs ? "Each opens with a verb of its own" : "The verb is not the same"}: ${a.label} ${verbA}, ${b.label} ${verbB}.`;
  return {
    basis: "quotation",
    text,
    citations: [a, b].map((paragraph) => ({
      resolution: resolution.id,
      unit: paragraph.id,
      quote: paragraph.text.split(" ").slice(0, 6).join(" "),
    })),
  };
}

/** "also emphasizes" and "further emphasizes" are one verb. */
function withoutAdding(verb: string): string {
  return verb.replace(/\b(?:also|further|again)\s+|\s+(?:also|further|again)\b/g, "");
}

function leadVerb({ acts, participles }: Paragraph): string | undefined {
  const [act] = acts;
  const [participle] = participles;
  return act ? verbOf(act) : participle && finiteVerb(participle);
}

/** The share of the shorter one's words that two paragraphs must have in common for the others to tell something. */
const likeTwins = 0.6;

/** Only twins: where most words differ, a list of them would say nothing. */
function wordDifferences(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement[] {
  const parts = diffWords(trimmed(a.text), trimmed(b.text));
  const common = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + wordCount(value), 0);
  if (common < Math.min(wordCount(a.text), wordCount(b.text)) * likeTwins) return [];
  return parts.flatMap((part, at): DraftStatement[] => {
    const next = parts[at + 1];
    if (!part.removed || !next?.added) return [];
    const [onlyA, onlyB] = [inContext(a.text, part.value), inContext(b.text, next.value)];
    if (!onlyA || !onlyB || onlyA === onlyB) return [];
    return [
      {
        basis: "quotation",
        text: `Where ${a.label} says “${onlyA}”, ${b.label} says “${onlyB}”.`,
        citations: [
          { resolution: resolution.id, unit: a.id, quote: onlyA },
          { resolution: resolution.id, unit: b.id, quote: onlyB },
        ],
      },
    ];
  });
}

/** A run of words, with the two before it where it is a single word; null where it is too long to be a difference in wording. */
function inContext(text: string, run: string): string | null {
  const words = trimmed(run);
  if (words === "" || wordCount(words) > 14) return null;
  if (wordCount(words) > 1) return standsWhole(words, text) ? words : null;
  const before = text.slice(0, text.indexOf(words)).trim().split(" ").slice(-2).join(" ");
  const context = `${before} ${words}`.trim();
  return standsWhole(context, text) && wordCount(context) > 1 ? context : null;
}

/** Not in the middle of a word. */
function standsWhole(words: string, text: string): boolean {
  const at = text.indexOf(words);
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  return at >= 0 && !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length));
}
