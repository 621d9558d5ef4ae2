import { type Act, type Actor, asksMoreStrongly } from "../../domain/acts.ts";
import type { StructureClaim } from "../../domain/claims.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { haveSameWords } from "../../domain/same-words.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { withDescendants } from "../../domain/units.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { sharedWords, wordDifferences } from "./word-differences.ts";
import { lowerFirst, trimmed, verbOf } from "./wording.ts";

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
