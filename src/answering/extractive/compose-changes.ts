import { compareResolutions } from "../../comparing/compare-resolutions.ts";
import type { VersionPair } from "../../comparing/find-versions.ts";
import type { DraftCitation, DraftStatement, Refusal, StructureClaim } from "../../domain/answers.ts";
import { citationLabel } from "../../domain/labels.ts";
import { resolveNamedUnit } from "../../domain/named-units.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { findUnit } from "../../domain/units.ts";
import type { AlignedParagraph } from "../../domain/versions.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";
import { listed, shortened, trimmed, verbOf, wordCount } from "./wording.ts";

/** What a question about two versions asks for; without any of these, all that changed. */
const aspects: readonly (readonly [RegExp, (paragraph: AlignedParagraph) => boolean])[] = [
  [
    /\b(?:dropped|deleted|removed|left out|missing|disappeared|omitted|cut)\b/i,
    ({ change }) => change === "dropped",
  ],
  [/\baddressees?\b/i, ({ acts }) => acts.some(({ kind }) => kind.startsWith("addressee"))],
  [
    /\b(?:deadlines?|dates?|sessions?|due|time limit)\b/i,
    ({ acts }) => acts.some(({ kind }) => kind === "deadline-changed"),
  ],
  [/\b(?:another place|moved|reordered|renumbered|position|order)\b/i, ({ moved }) => moved],
  [
    /\b(?:verbs?|softe\w+|weak\w+|strong\w+|strength\w+)\b/i,
    ({ acts }) => acts.some(({ kind }) => /softened|strengthened|verb/.test(kind)),
  ],
  [
    /\b(?:is|are|what(?:'s| is)|which .* (?:is|are)|anything) new\b|\badded\b|\bnew paragraphs?\b/i,
    ({ change }) => change === "new",
  ],
];
/** More differences in words than this are not read out one by one. */
const mostDifferences = 4;
const asksAboutTime = /\b(?:deadlines?|dates?|sessions?|due)\b/i;
const generic =
  /^(?:chang\w*|alter\w*|amend\w*|version\w*|adopt\w*|final|become|became|draft\w*|compar\w*|new|dropped|moved|added|deadline|date|session|addressee|place|stand|text|verb\w*|soft\w*|strength\w*|deleted|removed|reworded|wording)$/;

/** "What changed between the draft and the adopted text?": paragraph by paragraph, and by act. */
export function composeChanges(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const pair = versionsAsked(request);
  if (!pair) return noOtherVersion(request);
  const { paragraphs } = compareResolutions(pair.before, pair.after);
  const { frame } = request;
  const aspect = aspects.find(([pattern]) => pattern.test(frame.text))?.[1];
  const about = aboutSubject(inNamed(paragraphs, pair, request), pair, request);
  const wanted = about.filter((paragraph) =>
    aspect ? aspect(paragraph) : frame.named.length > 0 || isChanged(paragraph),
  );
  if (wanted.length > 0) return wanted.flatMap((paragraph) => account(paragraph, pair));
  return unchanged(about, pair, asksAboutTime.test(frame.text));
}

/** The draft before what was adopted; else in the order of the question. */
function versionsAsked(request: AnswerRequest): VersionPair | undefined {
  const [first, second, ...others] = searchedResolutions(request);
  if (!first || !second || others.length > 0) return undefined;
  const isBackwards = first.status === "adopted" && second.status === "draft";
  return isBackwards ? { before: second, after: first } : { before: first, after: second };
}

function noOtherVersion(request: AnswerRequest): Refusal {
  const [resolution] = searchedResolutions(request);
  const which = resolution && resolution.status === "draft" ? "adopted" : "other";
  return {
    outcome: "not-in-the-text",
    text: `No ${which} version of the text is loaded, so nothing can be compared with it.`,
    nearest: [],
  };
}

function isChanged({ change, moved, acts }: AlignedParagraph): boolean {
  return moved || acts.length > 0 || (change !== "same" && change !== "capitals");
}

function inNamed(
  paragraphs: readonly AlignedParagraph[],
  { before, after }: VersionPair,
  { frame }: AnswerRequest,
) {
  if (frame.named.length === 0) return paragraphs;
  const old = frame.named.map((unit) => resolveNamedUnit(before, unit));
  const now = frame.named.map((unit) => resolveNamedUnit(after, unit));
  return paragraphs.filter(
    (paragraph) =>
      (paragraph.before && old.includes(paragraph.before)) ||
      (paragraph.after && now.includes(paragraph.after)),
  );
}

/** Where the question says what it is about, the paragraphs that have most of it. */
function aboutSubject(
  paragraphs: readonly AlignedParagraph[],
  { before, after }: VersionPair,
  { frame }: AnswerRequest,
) {
  const titleStems = stemsOf(`${before.title} ${after.title}`);
  const terms = frame.terms.filter((term) => !generic.test(term) && !hasTerm(titleStems, term));
  const scored = paragraphs.map((paragraph) => {
    const stems = stemsOf(paragraph.words.map(({ text }) => text).join(" "));
    return { paragraph, score: terms.filter((term) => hasTerm(stems, term)).length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0
    ? paragraphs
    : scored.filter(({ score }) => score === best).map(({ paragraph }) => paragraph);
}

function account(aligned: AlignedParagraph, { before, after }: VersionPair): DraftStatement[] {
  const old = aligned.before ? placed(before, aligned.before) : undefined;
  const now = aligned.after ? placed(after, aligned.after) : undefined;
  if (old && !now)
    return [
      oneSided(
        old,
        `${old.label} was dropped: it has no counterpart in ${nameOf(after)}`,
        aligned,
        before,
        after,
      ),
    ];
  if (now && !old)
    return [
      oneSided(
        now,
        `${now.label} is new: it has no counterpart in ${nameOf(before)}`,
        aligned,
        before,
        after,
      ),
    ];
  if (!old || !now) return [];
  const moved = aligned.moved ? [movedSentence(old, now, aligned, before, after)] : [];
  return aligned.change === "same"
    ? moved
    : [...moved, sideBySide(old, now), ...wordDifferences(aligned, old, now)];
}

interface Placed {
  readonly label: string;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

function placed(resolution: Resolution, id: string): Placed | undefined {
  const unit = findUnit(resolution, id);
  return (
    unit?.paragraph && {
      label: citationLabel(resolution, unit, "several"),
      paragraph: unit.paragraph,
      resolution,
    }
  );
}

function nameOf(resolution: Resolution): string {
  return resolution.symbol ?? `the ${resolution.status === "draft" ? "draft" : "adopted text"}`;
}

function claimOf(
  { before, after, change }: AlignedParagraph,
  first: Resolution,
  second: Resolution,
): StructureClaim {
  return { of: "alignment", resolution: first.id, other: second.id, before, after, value: change };
}

function oneSided(
  side: Placed,
  says: string,
  aligned: AlignedParagraph,
  before: Resolution,
  after: Resolution,
): DraftStatement {
  const quote = trimmed(side.paragraph.text);
  return {
    basis: "structure",
    text: `${says}. It reads “${quote}”.`,
    claims: [claimOf(aligned, before, after)],
    citations: [citation(side, quote)],
  };
}

function movedSentence(
  old: Placed,
  now: Placed,
  aligned: AlignedParagraph,
  before: Resolution,
  after: Resolution,
): DraftStatement {
  const quote = shortened(trimmed(now.paragraph.text), 30);
  const same = aligned.change === "same" ? " word for word" : "";
  return {
    basis: "structure",
    text: `${old.label} stands in another place, as ${now.label}${same}: “${quote}”.`,
    claims: [claimOf(aligned, before, after)],
    citations: [citation(old, trimmed(old.paragraph.text)), citation(now, quote)],
  };
}

/** What each of the two does, verb first. */
function sideBySide(old: Placed, now: Placed): DraftStatement {
  const [was, is] = [clauseOf(old), clauseOf(now)];
  return {
    basis: "quotation",
    text: `${old.label} ${was.words}; ${now.label} ${is.words}.`,
    citations: [citation(old, was.quote), citation(now, is.quote)],
  };
}

function clauseOf({ paragraph }: Placed): { readonly words: string; readonly quote: string } {
  const quote = trimmed(paragraph.text);
  const [act] = paragraph.acts;
  if (!act) return { words: `says “${shortened(quote, 40)}”`, quote };
  const addressee = trimmed(paragraph.text.slice(act.verbSpan.end, act.action.start));
  const action = trimmed(paragraph.text.slice(act.action.start));
  return { words: [verbOf(act), addressee, `“${action}”`].filter(Boolean).join(" "), quote };
}

function wordDifferences({ words }: AlignedParagraph, old: Placed, now: Placed): DraftStatement[] {
  const found = words.flatMap((word, at): DraftStatement[] => {
    const next = words[at + 1];
    if (word.kind !== "removed" || next?.kind !== "added") return [];
    const [was, is] = [trimmed(word.text), trimmed(next.text)];
    if (
      wordCount(was) < 2 ||
      wordCount(is) < 2 ||
      !old.paragraph.text.includes(was) ||
      !now.paragraph.text.includes(is)
    )
      return [];
    return [
      {
        basis: "quotation",
        text: `Where ${old.label} says “${was}”, ${now.label} says “${is}”.`,
        citations: [citation(old, was), citation(now, is)],
      },
    ];
  });
  return found.length <= mostDifferences ? found : [];
}

/** Nothing of that kind changed: what both say. */
function unchanged(
  paragraphs: readonly AlignedParagraph[],
  { before, after }: VersionPair,
  aboutTime: boolean,
): readonly DraftStatement[] | Refusal {
  const pairs = paragraphs.flatMap((aligned) => {
    const [old, now] = [
      aligned.before && placed(before, aligned.before),
      aligned.after && placed(after, aligned.after),
    ];
    return old && now ? [{ aligned, old, now }] : [];
  });
  const dated = aboutTime ? pairs.flatMap(({ old, now }) => sameDeadline(old, now)) : [];
  if (dated.length > 0) return dated;
  const same = pairs.filter(({ aligned }) => aligned.change === "same").slice(0, 3);
  if (same.length === 0)
    return {
      outcome: "not-in-the-text",
      text: `No such change was found between ${nameOf(before)} and ${nameOf(after)}.`,
      nearest: [],
    };
  return same.map(({ aligned, old, now }) => ({
    basis: "structure",
    text: `${listed([old.label, now.label])} are the same word for word: “${shortened(trimmed(now.paragraph.text), 30)}”.`,
    claims: [claimOf(aligned, before, after)],
    citations: [citation(old, trimmed(old.paragraph.text)), citation(now, trimmed(now.paragraph.text))],
  }));
}

function sameDeadline(old: Placed, now: Placed): DraftStatement[] {
  const deadlines = old.paragraph.acts.flatMap(({ deadline }) => (deadline ? [deadline.printed] : []));
  const kept = deadlines.find((deadline) =>
    now.paragraph.acts.some((act) => act.deadline?.printed === deadline),
  );
  if (!kept) return [];
  return [
    {
      basis: "quotation",
      text: `The date is not moved: ${old.label} and ${now.label} both say “${kept}”.`,
      citations: [citation(old, kept), citation(now, kept)],
    },
  ];
}

function citation({ resolution, paragraph }: Placed, quote: string): DraftCitation {
  return { resolution: resolution.id, unit: paragraph.id, quote };
}
