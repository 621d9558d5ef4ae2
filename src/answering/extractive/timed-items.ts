import type { Paragraph } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { numberOf } from "../../language/numerals.ts";
import { timesIn } from "../../language/states-time.ts";
import { isOfTimeOnly } from "../../language/time-words.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { itemsOf, itemsThat, partOfAct } from "./choose-items.ts";
import { leads, searchedParts } from "./composer.ts";

/** "When is the closing segment?": of a programme, printed as a list, the items on what is asked that state a time; nothing where none does. */
export function timedItems(request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  // Which of several is meant may not be printed: "one from 10 a.m. and the other from 2.30 p.m.".
  const terms = frame.terms.filter((term) => !isOfTimeOnly(term) && numberOf(term) === undefined);
  if (terms.length === 0 || frame.actors.length + frame.named.length + frame.symbols.length > 0) return [];
  const lists = searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs.map((paragraph) => ({ paragraph, resolution })),
  );
  const timed = lists
    .flatMap(({ paragraph }) => [paragraph, ...itemsOf(paragraph)])
    .filter(({ text }) => timesIn(text).length > 0 && standing(text, terms) === 1);
  const ranks = timed.map(({ text }) => standing(text, frame.terms) + standing(openingOf(text), terms));
  const best = Math.max(0, ...ranks);
  const chosen = new Set<Paragraph>(timed.filter((_, at) => ranks[at] === best));
  // Where a paragraph is on it as a whole, its list is not singled out.
  if (lists.some(({ paragraph }) => chosen.has(paragraph))) return [];
  const leadFor = leads(request);
  return lists.flatMap(({ paragraph, resolution }) => {
    const act = paragraph.acts.at(-1);
    const choice = itemsThat(paragraph, (item) => chosen.has(item), partOfAct);
    return act && itemsOf(paragraph, choice).length > 0
      ? actSentences({ act, paragraph, resolution }, { lead: leadFor({ resolution, paragraph }) }, choice)
      : [];
  });
}

/** What something is said of: the words up to its verb, or the first few of them. */
function openingOf(text: string): string {
  const [subject = ""] = text.split(/[,:;]|\b(?:will|shall|should|may|is|are)\b/);
  return subject.split(/\s+/).slice(0, 10).join(" ");
}

function standing(text: string, terms: readonly string[]): number {
  const stems = tokenize(text).map(({ term }) => term);
  const strengths = conceptsOf(terms).map((concept) => conceptStrength(concept, stems));
  return strengths.reduce((sum, strength) => sum + strength, 0) / Math.max(1, strengths.length);
}
