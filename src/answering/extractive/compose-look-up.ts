import type { Refusal } from "../../domain/answers.ts";
import type { StructureClaim } from "../../domain/claims.ts";
import { nounFor, shortName } from "../../domain/labels.ts";
import type { NamedUnit } from "../../domain/questions.ts";
import { needsClarification, notFound } from "../../domain/refusals.ts";
import type { Paragraph, Resolution, UnitId } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit, withDescendants } from "../../domain/units.ts";
import { countIn } from "../../language/count-in.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composed, searchedResolutions } from "./composer.ts";
import { footnoteSentences } from "./footnote-sentences.ts";
import { mentionedThere } from "./mentioned-there.ts";
import { partOfParagraph } from "./part-of-paragraph.ts";
import { premiseOfParagraph } from "./premise-of-paragraph.ts";
import { unmentionedThere } from "./unmentioned-there.ts";
import { trimmed, upperFirst } from "./wording.ts";

/** The paragraphs that a question names, word for word; what it says wrongly of them is put right first. */
export function composeLookUp(request: AnswerRequest): Composed {
  const { frame } = request;
  if (frame.resolutions.length > mostTexts) return whichText(request);
  const statements: DraftStatement[] = [];
  const missing: DraftStatement[] = [];
  for (const resolution of searchedResolutions(request)) {
    for (const named of frame.named) {
      const unit = resolveNamedUnit(resolution, named);
      if (unit === null) missing.push(noSuchUnit(named, resolution));
      else {
        const part = partOfParagraph(unit, frame, resolution);
        statements.push(
          ...premiseOfParagraph(unit, frame, resolution),
          ...mentionedThere(unit, frame, resolution),
          ...unmentionedThere(unit, frame, resolution),
          ...(part.length > 0 ? part : reading(unit, resolution, named, statements.length === 0)),
          ...(frame.cues.has("which-is-meant") ? notesOfUnit(unit, resolution) : []),
        );
      }
    }
  }
  const [first] = missing;
  if (statements.length === 0 && first) return refusalOf(first, request);
  return [...statements, ...(frame.resolutions.length === 1 ? missing : [])];
}

function notesOfUnit(id: UnitId, resolution: Resolution): DraftStatement[] {
  const notes = findUnit(resolution, id)?.paragraph?.footnotes ?? [];
  return resolution.footnotes
    .filter((note) => notes.includes(note.id))
    .flatMap((note) => footnoteSentences(note, resolution));
}

/** Of more texts than this the same paragraph is not read out. */
const mostTexts = 3;

function whichText(request: AnswerRequest): Refusal {
  const names = searchedResolutions(request).slice(0, 5).map(shortName);
  const printed = request.frame.named[0]?.printed ?? "That paragraph";
  return needsClarification(
    `${upperFirst(printed)} of which resolution? ${request.frame.resolutions.length} are loaded, ${names.join(", ")} among them.`,
  );
}

/** "Quote it": the units that an answer rests on, word for word instead of the answer. */
export function composeVerbatim(
  composed: readonly DraftStatement[],
  request: AnswerRequest,
): readonly DraftStatement[] {
  const units = new Map(
    composed
      .flatMap(({ citations }) => citations)
      .map((citation) => [`${citation.resolution}#${citation.unit}`, citation]),
  );
  const cited = [...units.values()];
  return cited.flatMap(({ resolution, unit }) => {
    const found = request.library.find(resolution);
    const itself = found && findUnit(found, unit);
    if (!found || !itself) return [];
    // Of a list of which items are cited, these are meant.
    const opensItems = cited.some(
      (each) => each.resolution === resolution && each.unit.startsWith(`${unit}.`),
    );
    return opensItems
      ? readings([{ id: unit, text: itself.text, label: itself.label }], found)
      : reading(unit, found);
  });
}

/** The unit and what is nested in it, as printed. */
function reading(id: UnitId, resolution: Resolution, named?: NamedUnit, first = true): DraftStatement[] {
  const unit = findUnit(resolution, id);
  if (!unit) return [];
  const note = resolution.footnotes.find((footnote) => footnote.id === id);
  if (note) return footnoteSentences(note, resolution);
  return unit.paragraph
    ? paragraphReadings(unit.paragraph, resolution, named, first)
    : readings([{ id, text: unit.text, label: unit.label }], resolution, named, first);
}

/** The paragraph and what is nested in it, as printed. */
export function paragraphReadings(
  paragraph: Paragraph,
  resolution: Resolution,
  named?: NamedUnit,
  first = true,
): DraftStatement[] {
  return readings(withDescendants(paragraph), resolution, named, first);
}

function readings(
  units: readonly Pick<Paragraph, "id" | "text" | "label">[],
  resolution: Resolution,
  named?: NamedUnit,
  first = true,
): DraftStatement[] {
  return units
    .filter(({ text }) => trimmed(text) !== "")
    .map((paragraph, at): DraftStatement => {
      const quote = trimmed(paragraph.text);
      const lead =
        first && at === 0 && named?.assumedOperative
          ? "By custom a bare number means the operative paragraph: "
          : "";
      return {
        basis: "quotation",
        text: `${lead}${lead === "" ? upperFirst(paragraph.label) : paragraph.label} reads “${quote}”.`,
        citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
      };
    });
}

function noSuchUnit(named: NamedUnit, resolution: Resolution): DraftStatement {
  const { path: _, ...holder } = named;
  if (named.path && (named.number === 0 || resolveNamedUnit(resolution, holder) !== null))
    return noSuchItem(named, resolution);
  if (named.section !== undefined && named.kind !== "footnote" && named.kind !== "annex")
    return noneInSection(named.section, named.kind, named, resolution);
  if (named.kind === "footnote") return noSuchFootnote(named.number, resolution);
  const { kind } = named;
  const count = paragraphsOfKind(resolution, kind).length;
  const unit = unitIdOf(holder);
  const thing = `${kind} paragraph`;
  // Counted from the end: "the last footnote" where there is none.
  const label = named.number > 0 ? `${thing} ${named.number}` : `such ${thing}`;
  const claims: StructureClaim[] = [
    { of: "exists", resolution: resolution.id, unit, value: false },
    { of: "count", resolution: resolution.id, what: kind, value: count },
  ];
  return {
    basis: "structure",
    text: `There is no ${label}: the ${nounFor(resolution)} has ${count === 0 ? "no" : count} ${thing}${count === 1 ? "" : "s"}.`,
    claims,
    citations: [],
  };
}

/** The numbers of footnotes are those that are printed, whichever comes first. */
function noSuchFootnote(number: number, resolution: Resolution): DraftStatement {
  const value = resolution.footnotes.length;
  const none = number > 0 ? `No footnote ${number} is printed` : "There is no such footnote";
  return {
    basis: "structure",
    text: `${none}: the ${nounFor(resolution)} has ${value === 0 ? "no" : value} footnote${value === 1 ? "" : "s"}.`,
    claims: [{ of: "count", resolution: resolution.id, what: "footnotes", value }],
    citations: [],
  };
}

function noneInSection(
  section: string,
  kind: "preambular" | "operative",
  named: NamedUnit,
  resolution: Resolution,
): DraftStatement {
  const what = { section, kind };
  const value = countIn(resolution, what);
  return {
    basis: "structure",
    text: `There is no ${kind} paragraph ${named.number} in section ${section}: the section has ${value} ${kind} paragraph${value === 1 ? "" : "s"}.`,
    claims: [
      { of: "exists", resolution: resolution.id, unit: unitIdOf(named), value: false },
      { of: "count", resolution: resolution.id, what, value },
    ],
    citations: [],
  };
}

/** The paragraph is there, or none was named, but not the item. */
function noSuchItem(named: NamedUnit, resolution: Resolution): DraftStatement {
  const marks = (named.path ?? []).map((mark) => `(${mark})`).join(" ");
  const place = named.number === 0 ? "" : ` in ${named.kind} paragraph ${named.number}`;
  return {
    basis: "structure",
    text: `There is no item ${marks}${place}.`,
    claims: [{ of: "exists", resolution: resolution.id, unit: unitIdOf(named), value: false }],
    citations: [],
  };
}

function unitIdOf({ kind, number, section, path = [] }: NamedUnit): UnitId {
  const prefix = { preambular: "pp", operative: "op", annex: "annex.", footnote: "fn" }[kind];
  return [...(section ? [section] : []), `${prefix}${number}`, ...path].join(".");
}

function paragraphsOfKind(resolution: Resolution, kind: Paragraph["kind"]): Paragraph[] {
  return resolution.paragraphs.filter((paragraph) => paragraph.kind === kind);
}

function refusalOf({ text }: DraftStatement, request: AnswerRequest): Refusal {
  const [resolution] = searchedResolutions(request);
  const kind = request.frame.named[0]?.kind;
  const last =
    resolution && kind && kind !== "footnote" ? paragraphsOfKind(resolution, kind).at(-1) : undefined;
  return notFound(text, last ? [last.id] : []);
}
