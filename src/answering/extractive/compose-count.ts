import type { Force } from "../../domain/acts.ts";
import type {
  CountedActs,
  CountedMentions,
  CountedOpenings,
  CountedThing,
  CountedUnit,
} from "../../domain/claims.ts";
import { openingWith } from "../../domain/counting.ts";
import { partNames } from "../../domain/labels.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { ParagraphKind, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import { sectionsOf } from "../../domain/sections.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findParagraph } from "../../domain/units.ts";
import { countIn, unitsThatMention } from "../../language/count-in.ts";
import { spellNumber } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { countedActs } from "./counted-acts.ts";
import { extremeSentence } from "./extreme-sentence.ts";
import { mentionCitation } from "./mention-citation.ts";
import { mentionsOrRefusal } from "./mentions-of-actor.ts";
import { lowerThe, nameOf, subjectOf } from "./names.ts";
import { alternatives, baseOf, listed, trimmed, upperFirst } from "./wording.ts";

/** "How many …?", counted from the structure. */
export function composeCount(request: AnswerRequest): Composed {
  const { frame, library } = request;
  const resolutions = searchedResolutions(request);
  const counted = frame.counted ?? "paragraphs";
  const [first] = resolutions;
  if (!first) return notInTheText(resolutions);
  if (counted === "resolutions") return [countedResolutions(library.resolutions.length, first)];
  if (frame.extreme) return resolutions.flatMap((each) => extremeSentence(each, request));
  const items = counted === "subparagraphs" ? resolutions.flatMap((each) => countedItems(each, frame)) : [];
  if (items.length > 0) return items;
  if (typeof counted === "object" && "mentions" in counted && isNowhere(counted.mentions, resolutions))
    return composeTopic(request);
  return resolutions.flatMap((resolution): DraftStatement | DraftStatement[] => {
    const subject = subjectOf(resolution, resolutions.length > 1);
    if (counted === "sections") return countedSections(subject, resolution);
    if (frame.section !== undefined && isOfSection(counted))
      return countedInSection(frame.section, counted, resolution);
    if (counted === "footnotes" && frame.paragraphKind)
      return countedNotesOf(frame.paragraphKind, subject, resolution);
    if (counted === "words") return countedWords(subject, resolution);
    if (typeof counted === "string") return countedUnits(counted, subject, resolution);
    if ("opensWith" in counted) return countedFirstWords(counted.opensWith, subject, resolution);
    if ("mentions" in counted)
      return isNowhere(counted.mentions, [resolution])
        ? []
        : countedMentions(counted.mentions, resolution, resolutions.length > 1);
    const value = countIn(resolution, counted);
    // "How many tasks has the Mission?", where what it shall do is decided and not asked of it.
    const { actor, force, reports } = counted.acts;
    if (value === 0 && actor && !force && !reports) {
      const told = mentionsOrRefusal(actor, request);
      if (!isRefusal(told) && told.every(({ basis }) => basis !== "absence")) return [...told];
    }
    const inPreamble = openingsInstead(counted.acts, value, resolution);
    return counted.acts.opening || inPreamble > 0
      ? countedOpenings(counted.acts.force, inPreamble || value, resolution, resolutions.length > 1)
      : countedActs(counted.acts, value, subject, resolution);
  });
}

/** "How many paragraphs recall something?": where no act does, those of the preamble that do. */
function openingsInstead({ force, actor }: CountedActs, value: number, resolution: Resolution): number {
  if (value > 0 || !force || actor) return 0;
  return countIn(resolution, { acts: { force, opening: true } });
}

function countedResolutions(value: number, first: Resolution): DraftStatement {
  return {
    basis: "structure",
    text: `${value} ${value === 1 ? "resolution is" : "resolutions are"} loaded.`,
    claims: [{ of: "count", resolution: first.id, what: "resolutions", value }],
    citations: [],
  };
}

/** "OP 1 (a) has 28 items": of the paragraphs that the question names. */
function countedItems(resolution: Resolution, { named }: QuestionFrame): DraftStatement[] {
  return named.flatMap((unit): DraftStatement[] => {
    const paragraph = findParagraph(resolution, resolveNamedUnit(resolution, unit) ?? "");
    if (!paragraph) return [];
    const { id, label, text } = paragraph;
    const value = paragraph.subparagraphs.length;
    const items = value === 0 ? "no items" : value === 1 ? "one item" : `${value} items`;
    return [
      {
        basis: "structure",
        text: `${label} has ${items}.`,
        claims: [{ of: "count", resolution: resolution.id, what: { itemsOf: id }, value }],
        citations: [{ resolution: resolution.id, unit: id, quote: trimmed(text) }],
      },
    ];
  });
}

/** "It has 2 sections: section I has 13 operative paragraphs and section II has 2 operative paragraphs." */
function countedSections(subject: string, resolution: Resolution): DraftStatement {
  const sections = sectionsOf(resolution);
  const total = { of: "count", resolution: resolution.id, what: "sections", value: sections.length } as const;
  if (sections.length === 0)
    return { basis: "structure", text: `${subject} has no sections.`, claims: [total], citations: [] };
  const parts = sections.map((section) => {
    const what = { section, kind: "operative" } as const;
    return {
      of: "count" as const,
      resolution: resolution.id,
      what,
      value: countIn(resolution, what),
    };
  });
  const details = parts.map(
    ({ what, value }) => `section ${what.section} has ${value} ${nounOf("operative", value)}`,
  );
  return {
    basis: "structure",
    text: `${subject} has ${sections.length} sections: ${listed(details)}.`,
    claims: [total, ...parts],
    citations: [],
  };
}

function isOfSection(counted: CountedThing): counted is "paragraphs" | "preambular" | "operative" {
  return counted === "paragraphs" || counted === "preambular" || counted === "operative";
}

/** "Section I has 13 operative paragraphs." */
function countedInSection(
  section: string,
  counted: "paragraphs" | "preambular" | "operative",
  resolution: Resolution,
): DraftStatement {
  const kind = counted === "preambular" ? counted : "operative";
  const what = { section, kind } as const;
  const value = countIn(resolution, what);
  return {
    basis: "structure",
    text: `${sectionsOf(resolution).includes(section) ? `Section ${section}` : `The section ${section}`} has ${value} ${nounOf(kind, value)}.`,
    claims: [{ of: "count", resolution: resolution.id, what, value }],
    citations: [],
  };
}

/** "The preamble of the draft has 5 footnotes." */
function countedNotesOf(kind: ParagraphKind, subject: string, resolution: Resolution): DraftStatement {
  const what = { footnotesOf: kind } as const;
  const value = countIn(resolution, what);
  return {
    basis: "structure",
    text: `The ${partNames[kind]} of ${lowerThe(subject)} has ${value === 0 ? "no" : value} ${nounOf("footnotes", value)}.`,
    claims: [{ of: "count", resolution: resolution.id, what, value }],
    citations: [],
  };
}

/** "The draft has 812 words in its preamble and operative part." */
function countedWords(subject: string, resolution: Resolution): DraftStatement {
  const value = countIn(resolution, "words");
  return {
    basis: "structure",
    text: `${subject} has ${value} words in its preamble and operative part.`,
    claims: [{ of: "count", resolution: resolution.id, what: "words", value }],
    citations: [],
  };
}

/** "In the draft, four operative paragraphs begin with “Invites”." */
function countedFirstWords(
  opensWith: CountedOpenings,
  subject: string,
  resolution: Resolution,
): DraftStatement {
  const found = openingWith(resolution, opensWith);
  const value = found.length;
  const number = value === 0 ? "no" : spellNumber(value);
  const plural = pluralNouns[opensWith.among];
  const noun = value === 1 ? plural.replace(/s$/, "") : plural;
  return {
    basis: "structure",
    text: `In ${lowerThe(subject)}, ${number} ${noun} ${value === 1 ? "begins" : "begin"} with “${upperFirst(opensWith.word)}”.`,
    claims: [{ of: "count", resolution: resolution.id, what: { opensWith }, value }],
    citations: found.map(({ id, text }) => ({
      resolution: resolution.id,
      unit: id,
      quote: text.split(" ").slice(0, 5).join(" "),
    })),
  };
}

/** Paragraphs, footnotes and the like; all paragraphs also by the part in which they stand. */
function countedUnits(counted: CountedUnit, subject: string, resolution: Resolution): DraftStatement {
  const claimOf = (what: CountedUnit) => ({
    of: "count" as const,
    resolution: resolution.id,
    what,
    value: countIn(resolution, what),
  });
  const total = claimOf(counted);
  const parts = counted === "paragraphs" ? (["preambular", "operative"] as const).map(claimOf) : [];
  const detail = parts.map(({ value, what }) => `${value} ${what}`).join(" and ");
  return {
    basis: "structure",
    text: `${subject} has ${total.value} ${nounOf(counted, total.value)}${detail && `: ${detail}`}.`,
    claims: [total, ...parts],
    citations: [],
  };
}

/** "Eight preambular paragraphs open with “Recalling”, “Recalling also” or “Recalling further”." */
function countedOpenings(
  force: Force | undefined,
  value: number,
  resolution: Resolution,
  isAmongSeveral: boolean,
): DraftStatement {
  const opening = resolution.paragraphs.filter(({ participles }) => participles[0]?.force === force);
  const verbs = [...new Set(opening.flatMap(({ participles: [first] }) => (first ? [first.verb] : [])))];
  const number = value === 0 ? "No" : upperFirst(spellNumber(value));
  const noun = value === 1 ? "preambular paragraph" : "preambular paragraphs";
  const place = isAmongSeveral ? ` of ${lowerThe(subjectOf(resolution, true))}` : "";
  const words =
    verbs.length > 0 ? alternatives(verbs.map((verb) => `“${verb}”`)) : `words to ${baseOf(force ?? "note")}`;
  return {
    basis: "structure",
    text: `${number} ${noun}${place} ${value === 1 ? "opens" : "open"} with ${words}.`,
    claims: [
      {
        of: "count",
        resolution: resolution.id,
        what: { acts: { ...(force && { force }), opening: true } },
        value,
      },
    ],
    citations: opening.map(({ id, text }) => ({
      resolution: resolution.id,
      unit: id,
      quote: text.split(" ").slice(0, 5).join(" "),
    })),
  };
}

/** Then it may be said in other words. */
function isNowhere(mentions: CountedMentions, resolutions: readonly Resolution[]): boolean {
  return resolutions.every((resolution) => unitsThatMention(resolution, mentions).length === 0);
}

/** "Three paragraphs mention cybercrime." */
function countedMentions(
  mentions: CountedMentions,
  resolution: Resolution,
  isAmongSeveral: boolean,
): DraftStatement {
  const { among, phrases, actor } = mentions;
  const units = unitsThatMention(resolution, mentions);
  const value = units.length;
  const nouns = { ...pluralNouns, footnotes: "footnotes" };
  const noun = value === 1 ? nouns[among].replace(/s$/, "") : nouns[among];
  const place = isAmongSeveral ? ` of ${lowerThe(subjectOf(resolution, true))}` : "";
  const verb = value === 1 ? "mentions" : "mention";
  return {
    basis: "structure",
    text: `${upperFirst(spellNumber(value))} ${noun}${place} ${verb} ${actor ? nameOf(actor) : (phrases[0] ?? "")}.`,
    claims: [{ of: "count", resolution: resolution.id, what: { mentions }, value }],
    citations: units.map((unit) => mentionCitation(resolution, unit, mentions)),
  };
}

function nounOf(counted: CountedUnit, value: number): string {
  const plural = pluralNouns[counted];
  return value === 1 ? plural.replace(/s(?= |$)/, "") : plural;
}

const pluralNouns: { readonly [unit in CountedUnit]: string } = {
  paragraphs: "paragraphs",
  preambular: "preambular paragraphs",
  operative: "operative paragraphs",
  annex: "paragraphs in annexes",
  subparagraphs: "sub-paragraphs",
  footnotes: "footnotes",
  sponsors: "sponsors",
  acts: "acts in its operative part",
};
