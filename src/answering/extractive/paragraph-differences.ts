import { diffWords } from "diff/lib/diff/word.js";
import { type Act, type Actor, asksMoreStrongly } from "../../domain/acts.ts";
import type { StructureClaim } from "../../domain/claims.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { haveSameWords } from "../../domain/same-words.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { withDescendants } from "../../domain/units.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { stemsOf } from "../../language/mentions.ts";
import { shortened } from "./shortened.ts";
import { lowerFirst, trimmed, verbOf, wordCount } from "./wording.ts";

/** What sets two paragraphs apart: whose verb is the stronger, where that is asked; verb and addressee; what softens them; where their words part. */
export function differencesBetween(
  a: Paragraph,
  b: Paragraph,
  resolution: Resolution,
  frame: QuestionFrame,
): DraftStatement[] {
  return [
    ...(frame.strength ? strength(a, b, resolution, frame) : []),
    ...(frame.cues.has("same-words") && frame.cues.has("yes-or-no")
      ? sameWords(`${a.label} and ${b.label}`, a, b, resolution, frame)
      : []),
    ...verbDifference(a, b, resolution),
    ...softening(a, b, resolution),
    ...wordsCompared(a, b, resolution, frame),
  ];
}

/** Of paragraphs that were only found the words are not weighed against each other: nobody asked for these two. */
function wordsCompared(
  a: Paragraph,
  b: Paragraph,
  resolution: Resolution,
  { named, earlierNamed = [], cues }: QuestionFrame,
): DraftStatement[] {
  if (named.length + earlierNamed.length < 2) return [];
  return cues.has("in-common") ? sharedWords(a, b, resolution) : wordDifferences(a, b, resolution);
}

/** "Yes: footnotes 1 and 6 are the same, word for word." Where their dates are asked about, that they differ is no answer. */
export function sameWords(
  subject: string,
  one: Unit,
  other: Unit,
  { id: resolution }: Resolution,
  { cues }: QuestionFrame,
): DraftStatement[] {
  const value = haveSameWords(one.text, other.text);
  if (!value && cues.has("yes-or-no") && !cues.has("same-throughout")) return [];
  const verdict = cues.has("yes-or-no") ? `${value ? "Yes" : "No"}: ${lowerFirst(subject)}` : subject;
  return [
    {
      basis: "structure",
      text: `${verdict} are ${value ? "the same, word for word" : "not the same"}.`,
      claims: [{ of: "same-words", resolution, unit: one.id, other: other.id, value }],
      citations: [one, other].map(({ id, text }) => ({ resolution, unit: id, quote: trimmed(text) })),
    },
  ];
}

type Unit = Pick<Paragraph, "id" | "text">;

/** "No: OP 8 has the stronger verb." No yes or no where "to consider" tells against the verb. */
function strength(
  a: Paragraph,
  b: Paragraph,
  resolution: Resolution,
  { strength: asked, cues }: QuestionFrame,
): DraftStatement[] {
  const isStronger = (one: Paragraph, other: Paragraph) => asksMoreStrongly(actsOf(one), actsOf(other));
  const claim = (unit: Paragraph, other: Paragraph): StructureClaim => ({
    of: "stronger",
    resolution: resolution.id,
    unit: unit.id,
    other: other.id,
    value: isStronger(unit, other),
  });
  const citations = [a, b].map((paragraph) => opening(paragraph, resolution));
  const [strong, weak] = isStronger(a, b) ? [a, b] : [b, a];
  if (!isStronger(strong, weak)) {
    const isSameVerb = actsOf(a)[0] !== undefined && actsOf(a)[0]?.force === actsOf(b)[0]?.force;
    return isSameVerb
      ? [
          {
            basis: "structure",
            text: "Neither has the stronger verb.",
            claims: [claim(a, b), claim(b, a)],
            citations,
          },
        ]
      : [];
  }
  const isSo = asked === "weaker" ? strong === b : asked === "stronger" && strong === a;
  const isClear = cues.has("yes-or-no") && (!isSoftened(strong) || isSoftened(weak));
  const verdict = isClear ? `${isSo ? "Yes" : "No"}: ` : "";
  return [
    {
      basis: "structure",
      text: `${verdict}${strong.label} has the stronger verb.`,
      claims: [claim(strong, weak)],
      citations,
    },
  ];
}

function actsOf(paragraph: Paragraph): readonly Act[] {
  return withDescendants(paragraph).flatMap(({ acts }) => acts);
}

function opening({ id, text }: Paragraph, { id: resolution }: Resolution) {
  return { resolution, unit: id, quote: text.split(" ").slice(0, 6).join(" ") };
}

/** "The verb is not the same: OP 5 invites Member States; OP 8 urges Member States." */
function verbDifference(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement[] {
  const [verbA, verbB] = [leadVerb(a), leadVerb(b)];
  if (!verbA || !verbB) return [];
  const isSameVerb = a.acts[0]?.force === b.acts[0]?.force && withoutAdding(verbA) === withoutAdding(verbB);
  const toOthers = turnsToOthers(a, b);
  const printed = isSameVerb && !toOthers && addresseeOf(a) !== addresseeOf(b) ? () => "" : addresseeOf;
  const does = (verb: string, paragraph: Paragraph) => [verb, printed(paragraph)].filter(Boolean).join(" ");
  const behind = isSameVerb && !toOthers ? `, and so does ${b.label}` : `; ${b.label} ${does(verbB, b)}`;
  return [
    {
      basis: "quotation",
      text: `${differenceSaid(a, b, isSameVerb, toOthers)}: ${a.label} ${does(verbA, a)}${behind}.`,
      citations: [a, b].map((paragraph) => opening(paragraph, resolution)),
    },
  ];
}

function differenceSaid(a: Paragraph, b: Paragraph, isSameVerb: boolean, toOthers: boolean): string {
  const severalActs = a.acts.length > 1 || b.acts.length > 1;
  const isSameAddressee = addresseeOf(a) === addresseeOf(b);
  if (isSameVerb && toOthers) return "The addressee is not the same";
  if (isSameVerb && (severalActs || !isSameAddressee)) return "Both open with the same verb";
  if (isSameVerb) return `${addresseeOf(a) === "" ? "The verb is" : "Verb and addressee are"} the same`;
  if (severalActs) return "Each opens with a verb of its own";
  return toOthers ? "Verb and addressee are not the same" : "The verb is not the same";
}

/** Whether both turn to somebody, and not to the same; "the Committee" may be the one that the other names in full. */
function turnsToOthers(a: Paragraph, b: Paragraph): boolean {
  const [ofA, ofB] = [a, b].map(({ acts: [act] }) => act?.addressees ?? []);
  const [one = "", other = ""] = [addresseeOf(a), addresseeOf(b)];
  const isOtherwiseNamed = one.startsWith(other) || other.startsWith(one);
  return !isOtherwiseNamed && listOf(ofA) !== listOf(ofB);
}

function listOf(actors: readonly Actor[] = []): string {
  return actors.map(({ id }) => id).join(" ");
}

/** To whom a paragraph turns first, as printed. */
function addresseeOf({ acts: [act], text }: Paragraph): string {
  return act && act.addressees.length > 0 ? trimmed(text.slice(act.verbSpan.end, act.action.start)) : "";
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

/** "Both say “to consider”", or which of them does. */
function softening(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement[] {
  const [words] = [...hedgesOf(a), ...hedgesOf(b)];
  if (!words || !isAsking(a) || !isAsking(b)) return [];
  const [softened, other] = hedgesOf(a).includes(words) ? [a, b] : [b, a];
  const citation = ({ id }: Paragraph) => ({ resolution: resolution.id, unit: id, quote: words });
  if (hedgesOf(other).includes(words))
    return [
      {
        basis: "quotation",
        text: `Both say “${words}”.`,
        citations: [opening(a, resolution), opening(b, resolution)],
      },
    ];
  const claim = ({ id: unit }: Paragraph, value: boolean): StructureClaim => ({
    of: "softened",
    resolution: resolution.id,
    unit,
    words,
    value,
  });
  return [
    {
      basis: "structure",
      text: `${softened.label} says “${words}”, ${other.label} does not.`,
      claims: [claim(softened, true), claim(other, false)],
      citations: [citation(softened)],
    },
  ];
}

function hedgesOf(paragraph: Paragraph): string[] {
  return actsOf(paragraph).flatMap(({ hedges }) => hedges.map(({ text }) => text));
}

function isSoftened(paragraph: Paragraph): boolean {
  return hedgesOf(paragraph).length > 0;
}

function isAsking(paragraph: Paragraph): boolean {
  return actsOf(paragraph).some(({ addressees }) => addressees.length > 0);
}

/** The share of the shorter one's words that two paragraphs must have in common for the others to tell something. */
const likeTwins = 0.6;

/** Only twins: where most words differ, a list of them would say nothing. */
function wordDifferences(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement[] {
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
function sharedWords(a: Paragraph, b: Paragraph, resolution: Resolution): DraftStatement[] {
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
