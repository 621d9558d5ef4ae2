import type { Actor, Force } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { ParagraphId, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { topLevelId } from "../../domain/units.ts";
import { mayBeMeant } from "../../language/actor-relations.ts";
import { latitudeIn } from "../../language/hedges.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { composeLookUp } from "./compose-look-up.ts";
import { type Composed, leads, searchedParts } from "./composer.ts";
import {
  isAddressedTo,
  isExampleOfAsked,
  type PlacedAct,
  placedActs,
  saysDutyOf,
  verbCitation,
} from "./placed-acts.ts";
import { listed, trimmed, verbOf } from "./wording.ts";

/** How many words are quoted behind each verb of a list of acts. */
const quotedWords = 12;

/** One sentence a paragraph: its verbs and to whom each is addressed, with what is asked where that is hedged. */
export function listActs(request: AnswerRequest): Composed {
  const { frame } = request;
  const resolutions = searchedParts(request);
  const named = resolutions.flatMap((resolution) => namedParagraphs(resolution, frame));
  const listed = placedActs(resolutions).filter((placed) => isListed(placed, frame, named));
  const acts =
    frame.listing === "unaddressed"
      ? withoutAddressees(listed)
      : frame.listing === "remaining"
        ? withoutThoseAsked(listed, frame)
        : listed;
  if (acts.length === 0) return named.length > 0 ? composeLookUp(request) : notInTheText(resolutions);
  const leadFor = leads(request);
  if (frame.listing === "hedges" && named.length > 0) return softenedParagraphs(acts);
  if (frame.listing === "unaddressed" || frame.listing === "remaining")
    return acts.map((placed) => actSentence(placed, { lead: placed.paragraph.label, limit: quotedWords }));
  if (frame.listing === "hedges")
    return acts.map((placed) => actSentence(placed, { lead: leadFor(placed), limit: quotedWords }));
  const paragraphs = new Set(acts.map(({ paragraph }) => paragraph));
  return [...paragraphs].map((paragraph) =>
    verbsOfParagraph(acts.filter((placed) => placed.paragraph === paragraph)),
  );
}

/** "OP 6 says “to consider” and “where appropriate”": what softens each paragraph, then what it asks. */
function softenedParagraphs(acts: readonly PlacedAct[]): DraftStatement[] {
  const paragraphs = new Set(acts.map(({ paragraph }) => paragraph));
  return [...paragraphs].flatMap((paragraph) => {
    const own = acts.filter((placed) => placed.paragraph === paragraph);
    const words = own.flatMap(({ act }) => act.hedges.map(({ text }) => text));
    const softening = [...new Set([...words, ...latitudeIn(paragraph.text)])];
    return [
      softeningOf(softening, own),
      ...own.map((placed) => actSentence(placed, { lead: paragraph.label })),
    ];
  });
}

function softeningOf(words: readonly string[], acts: readonly PlacedAct[]): DraftStatement {
  return {
    basis: "quotation",
    text: `${acts[0]?.paragraph.label ?? ""} says ${listed(words.map((each) => `“${each}”`))}.`,
    citations: acts.map(verbCitation),
  };
}

/** The paragraphs that the question names. */
function namedParagraphs(resolution: Resolution, frame: QuestionFrame): ParagraphId[] {
  return frame.named.flatMap((unit) => resolveNamedUnit(resolution, unit) ?? []);
}

function isListed(
  { act, paragraph }: PlacedAct,
  { actors, listing }: QuestionFrame,
  named: readonly ParagraphId[],
): boolean {
  if (named.length > 0 && !named.includes(paragraph.id)) return false;
  if (actors.length > 0 && !actors.some((actor) => isAddressedTo(actor, act))) return false;
  if (listing === "addressees") return act.addressees.length > 0;
  return listing !== "hedges" || act.hedges.length > 0;
}

/** Those of paragraphs in which nobody is addressed. */
function withoutAddressees(acts: readonly PlacedAct[]): readonly PlacedAct[] {
  // Whom it invites may only be somebody whom nobody knows.
  return ofOtherParagraphs(acts, ({ act }) => act.addressees.length > 0 || takesAddressee.has(act.force));
}

/** Those of paragraphs in which nothing is done with the forces, or to the actors, that are left out; in the operative part, unless another is asked for. */
function withoutThoseAsked(
  acts: readonly PlacedAct[],
  { forces, excludedActors, paragraphKind = "operative" }: QuestionFrame,
): readonly PlacedAct[] {
  const ofPart = acts.filter(({ paragraph }) => paragraph.kind === paragraphKind);
  return ofOtherParagraphs(
    ofPart,
    (placed) =>
      (forces.length === 0 || forces.includes(placed.act.force)) &&
      (excludedActors.length === 0 || excludedActors.some((actor) => mayTurnTo(actor, placed))),
  );
}

function mayTurnTo(actor: Actor, placed: PlacedAct): boolean {
  const { act } = placed;
  const isUnknown = act.addressees.length === 0 && takesAddressee.has(act.force);
  const isMeant = act.addressees.some((addressee) => mayBeMeant(actor, addressee));
  return isUnknown || isMeant || isExampleOfAsked(actor, placed) || saysDutyOf(actor, placed);
}

function ofOtherParagraphs(
  acts: readonly PlacedAct[],
  isLeftOut: (placed: PlacedAct) => boolean,
): readonly PlacedAct[] {
  const holder = ({ paragraph, resolution }: PlacedAct) =>
    `${resolution.id}#${topLevelId(resolution, paragraph.id)}`;
  const leftOut = new Set(acts.filter(isLeftOut).map(holder));
  return acts.filter((placed) => !leftOut.has(holder(placed)));
}

const takesAddressee: ReadonlySet<Force> = new Set<Force>([
  "request",
  "urge",
  "call",
  "invite",
  "encourage",
  "appeal",
  "authorize",
]);

/** "OP 4 calls upon States; requests the Secretary-General." */
function verbsOfParagraph(acts: readonly PlacedAct[]): DraftStatement {
  const clauses = acts.map(({ act, paragraph }) =>
    [verbOf(act), trimmed(paragraph.text.slice(act.verbSpan.end, act.action.start))]
      .filter(Boolean)
      .join(" "),
  );
  return {
    basis: "quotation",
    text: `${acts[0]?.paragraph.label ?? ""} ${clauses.join("; ")}.`,
    citations: acts.map(verbCitation),
  };
}
