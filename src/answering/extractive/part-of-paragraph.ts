import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution, UnitId } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit } from "../../domain/units.ts";
import { isVerbAsked } from "../../language/forces-of-verbs.ts";
import { actSentences } from "./act-sentence.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { isAddressedTo } from "./placed-acts.ts";

/** Of a paragraph that a question names, what is asked of it: "OP 4, second half", "What does OP 9 look forward to?" */
export function partOfParagraph(id: UnitId, frame: QuestionFrame, resolution: Resolution): DraftStatement[] {
  const paragraph = findUnit(resolution, id)?.paragraph;
  if (!paragraph) return [];
  return frame.half ? halfOf(paragraph, frame.half, resolution) : doneWith(frame, paragraph, resolution);
}

function halfOf(
  paragraph: Paragraph,
  half: NonNullable<QuestionFrame["half"]>,
  resolution: Resolution,
): DraftStatement[] {
  const act = paragraph.acts.at({ first: 0, second: 1, last: -1 }[half]);
  const isOneOfSeveral = act !== undefined && paragraph.acts.length > 1;
  return isOneOfSeveral ? actSentences({ act, paragraph, resolution }, { lead: paragraph.label }) : [];
}

/** What is done with the verb that is asked for. A subject, a reason or a doubt is looked for in the whole paragraph. */
function doneWith(frame: QuestionFrame, paragraph: Paragraph, resolution: Resolution): DraftStatement[] {
  const { forces, terms, doubtful = [], actors, cues } = frame;
  const asksMore = terms.some((term) => !doubtful.includes(term));
  if (forces.length === 0 || asksMore || cues.has("purpose") || cues.has("yes-or-no")) return [];
  const lead = paragraph.label;
  const isForAny = actors.length === 0;
  const among = paragraph.participles.filter((each) => isForAny && isVerbAsked(each, frame));
  const opening = among.length > 0 ? [preambleSentence(paragraph, resolution, { lead, among })] : [];
  const acts = paragraph.acts
    .filter((act) => isVerbAsked(act, frame))
    .filter((act) => isForAny || actors.some((actor) => isAddressedTo(actor, act)));
  return [...opening, ...acts.flatMap((act) => actSentences({ act, paragraph, resolution }, { lead }))];
}
