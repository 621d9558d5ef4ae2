import type { Force } from "../../domain/acts.ts";
import type { CountedActs, CountedThing, DraftStatement, Refusal } from "../../domain/answers.ts";
import { countOf } from "../../domain/counting.ts";
import { resolveNamedUnit } from "../../domain/named-units.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { sectionsOf } from "../../domain/sections.ts";
import { findParagraph } from "../../domain/units.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { spellNumber } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";
import { lowerThe, nameOf, subjectOf } from "./names.ts";
import { isAddressedTo, placedActs, verbCitation } from "./placed-acts.ts";
import { listed, presentOf, trimmed } from "./wording.ts";

type CountedUnit = Exclude<CountedThing, object | "resolutions" | "sections">;

/** "How many …?", counted from the structure. */
export function composeCount(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame, library } = request;
  const resolutions = searchedResolutions(request);
  const counted = frame.counted ?? "paragraphs";
  const [first] = resolutions;
  if (!first) return notInTheText(resolutions, undefined, [], []);
  if (counted === "resolutions") return [countedResolutions(library.resolutions.length, first)];
  const items = counted === "subparagraphs" ? resolutions.flatMap((each) => countedItems(each, frame)) : [];
  if (items.length > 0) return items;
  return resolutions.map((resolution) => {
    const subject = subjectOf(resolution, resolutions.length > 1);
    if (counted === "sections") return countedSections(subject, resolution);
    if (frame.section !== undefined && isOfSection(counted))
      return countedInSection(frame.section, counted, resolution);
    if (typeof counted === "string") return countedUnits(counted, subject, resolution);
    const value = countOf(resolution, counted, answersFor);
    const inPreamble = openingsInstead(counted.acts, value, resolution);
    return counted.acts.opening || inPreamble > 0
      ? countedOpenings(counted.acts.force, inPreamble || value, subject, resolution)
      : countedActs(counted.acts, value, subject, resolution);
  });
}

/** "How many paragraphs recall something?": where no act does, those of the preamble that do. */
function openingsInstead({ force, actor }: CountedActs, value: number, resolution: Resolution): number {
  if (value > 0 || !force || actor) return 0;
  return countOf(resolution, { acts: { force, opening: true } }, answersFor);
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
      value: countOf(resolution, what, answersFor),
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
  const value = countOf(resolution, what, answersFor);
  return {
    basis: "structure",
    text: `Section ${section} has ${value} ${nounOf(kind, value)}.`,
    claims: [{ of: "count", resolution: resolution.id, what, value }],
    citations: [],
  };
}

/** Paragraphs, footnotes and the like; all paragraphs also by the part in which they stand. */
function countedUnits(counted: CountedUnit, subject: string, resolution: Resolution): DraftStatement {
  const claimOf = (what: CountedUnit) => ({
    of: "count" as const,
    resolution: resolution.id,
    what,
    value: countOf(resolution, what, answersFor),
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

function countedOpenings(
  force: Force | undefined,
  value: number,
  subject: string,
  resolution: Resolution,
): DraftStatement {
  const opening = resolution.paragraphs.filter(({ participles }) => participles[0]?.force === force);
  const first = opening[0]?.participles[0];
  const verb = first ? finiteVerb(first) : presentOf(force ?? "note");
  return {
    basis: "structure",
    text: `${subject} ${verb} something at the head of a paragraph of its preamble ${spellNumber(value)} times.`,
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

function countedActs(
  asked: CountedActs,
  value: number,
  subject: string,
  resolution: Resolution,
): DraftStatement {
  const { force, actor, paragraphs = false } = asked;
  const acts = placedActs([resolution]).filter(
    ({ act }) => (!force || act.force === force) && (!actor || isAddressedTo(actor, act)),
  );
  const whom = actor ? nameOf(actor) : force ? "somebody or something" : "";
  const number = `${value} ${value === 1 ? "act" : "acts"}`;
  const inParagraphs = `in ${value} of its operative paragraphs`;
  const verb = force && presentOf(force);
  const inActs = verb
    ? `${verb} ${whom} in ${number} of its operative part`
    : `addresses ${number} to ${whom}`;
  const many = paragraphs
    ? `${verb ? `${verb} ${whom}` : `addresses something to ${whom}`} ${inParagraphs}`
    : inActs;
  const none = verb ? `${verb} ${actor ? whom : "nobody and nothing"}` : `addresses nothing to ${whom}`;
  const isDenied = value === 0 && actor !== undefined && verb !== undefined;
  return {
    basis: "structure",
    text: `${isDenied ? `No act of ${lowerThe(subject)}` : subject} ${value === 0 ? none : many}.`,
    claims: [{ of: "count", resolution: resolution.id, what: { acts: asked }, value }],
    citations: acts.map(verbCitation).filter(({ quote }) => quote.includes(" ")),
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
  acts: "acts in its operative part",
};
