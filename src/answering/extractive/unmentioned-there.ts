import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution, UnitId } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit, withDescendants } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { conceptStrength, subjectsAmong } from "../../language/concepts.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import { pattern } from "../../language/pattern.ts";
import { tokenize } from "../../language/tokenizer.ts";
import { fullName, nameOf } from "./names.ts";

/** "No: OP 8 does not mention the Convention against Corruption", where it is asked whether a paragraph does. */
export function unmentionedThere(id: UnitId, frame: QuestionFrame, resolution: Resolution): DraftStatement[] {
  const { actors, cues } = frame;
  const unit = findUnit(resolution, id);
  if (unit && !unit.paragraph) return strangersToNote(unit, frame, resolution);
  if (!unit?.paragraph || !cues.has("yes-or-no")) return [];
  // Who is not named may be among all those who are addressed.
  const isOfAll = actors.length > 0 && addressesMany(unit.paragraph);
  if (!cues.has("speaks-of") && (isOfAll || !cues.has("concerns"))) return [];
  const text = withDescendants(unit.paragraph)
    .map((part) => part.text)
    .join(" ");
  const [absent] = absentFrom(text, frame);
  if (!absent) return [];
  return [
    {
      basis: "absence",
      text: `No: ${unit.label} does not mention ${absent.printed}.`,
      claim: { of: "mention", resolutions: [resolution.id], terms: [absent.term], paragraphs: [id] },
      citations: [],
    },
  ];
}

/** "Is Italy among the States of footnote 4?" */
function strangersToNote(
  { id, text, label }: Pick<Paragraph, "id" | "text" | "label">,
  { actors, cues }: QuestionFrame,
  resolution: Resolution,
): DraftStatement[] {
  const states = actors.filter((actor) => actorOfId(actor.id)?.kind === "state");
  const strangers = states.filter((actor) => !namesActor(text, actor));
  if (!cues.has("yes-or-no")) return [];
  const verdict = strangers.length === states.length ? "No" : "In part";
  return strangers.map((actor) => ({
    basis: "absence",
    text: `${verdict}: ${label} does not mention ${nameOf(actor)}.`,
    claim: { of: "mention", resolutions: [resolution.id], terms: [actor.name], paragraphs: [id] },
    citations: [],
  }));
}

/** "Demands that all parties …", "Calls upon the specialized agencies": addressed to more than are named. */
function addressesMany(paragraph: Paragraph): boolean {
  return withDescendants(paragraph).some(({ acts }) =>
    acts.some(({ addressees }) => addressees.some(({ id }) => (actorOfId(id)?.kind ?? "group") === "group")),
  );
}

interface Absent {
  readonly term: string;
  readonly printed: string;
}

/** Of what the question names first the instruments, then actors, then subjects: what the paragraph has neither by name nor by a word for it. */
function absentFrom(text: string, { instruments, actors, terms }: QuestionFrame): Absent[] {
  const stems = stemsOf(text);
  const named = [
    ...instruments
      .filter(() => !meansOne.test(text))
      .map((name) => ({ term: name, printed: fullName({ id: name, name }) })),
    ...actors
      .filter((actor) => !namesActor(text, actor) && !mayMean(actor.id, text))
      .map((actor) => ({ term: actor.name, printed: nameOf(actor) })),
  ];
  if (instruments.length + actors.length > 0) return named.filter(({ term }) => !hasTerm(stems, term));
  const printed = tokenize(text).map(({ term }) => term);
  const subjects = subjectsAmong(terms);
  return subjects.every((subject) => conceptStrength(subject, printed) === 0)
    ? subjects.slice(0, 1).map((subject) => ({ term: subject.printed, printed: subject.printed }))
    : [];
}

/** "those instruments", "the Convention": which one is meant stands elsewhere. */
const meansOne = pattern`
  \b(?:the|this|that|these|those|such|said|its) (?:said |relevant |above-mentioned |legal )*(?:
    conventions?|instruments?|protocols?|treat(?:y|ies)|declarations?|covenants?
  )\b(?! (?:against|on|for|of|to|relating|concerning))
`;

/** "the Commission" may be the one that is asked about. */
function mayMean(id: string, text: string): boolean {
  return (actorOfId(id)?.short ?? []).some((form) => new RegExp(`\\bthe ${form}\\b`, "i").test(text));
}
