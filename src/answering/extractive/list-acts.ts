import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import { resolveNamedUnit } from "../../domain/named-units.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { ParagraphId, Resolution } from "../../domain/resolution.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { leads, searchedParts } from "./composer.ts";
import { isAddressedTo, type PlacedAct, placedActs, verbCitation } from "./placed-acts.ts";
import { trimmed, verbOf } from "./wording.ts";

/** How many words of what is asked are quoted behind each verb of a list of hedges. */
const hedgedWords = 12;

/** One sentence a paragraph: its verbs and to whom each is addressed, with what is asked where that is hedged. */
export function listActs(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedParts(request);
  const named = resolutions.flatMap((resolution) => namedParagraphs(resolution, frame));
  const listed = placedActs(resolutions).filter((placed) => isListed(placed, frame, named));
  if (listed.length === 0) return notInTheText(resolutions, undefined, [], []);
  const leadFor = leads(request);
  if (frame.listing === "hedges")
    return listed.map((placed) =>
      actSentence(placed, { lead: leadFor(placed.resolution, placed.paragraph.kind), limit: hedgedWords }),
    );
  const paragraphs = new Set(listed.map(({ paragraph }) => paragraph));
  return [...paragraphs].map((paragraph) =>
    verbsOfParagraph(listed.filter((placed) => placed.paragraph === paragraph)),
  );
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
