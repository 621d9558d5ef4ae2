import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { ParagraphKind, Resolution, UnitId } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit } from "../../domain/units.ts";
import { type PrintedWords, placesOfWords, type WordsWithin } from "../../language/words-printed.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeActs } from "./compose-acts.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { withNeighbours } from "./mention-citation.ts";
import { lowerThe, subjectOf } from "./names.ts";
import { listed, timesOf } from "./wording.ts";

/** "The words “where appropriate” stand twice in the draft: in OP 6 and OP 7.": every place that has them, and no other. */
export function composeWording(request: AnswerRequest): Composed {
  const { wording = "" } = request.frame;
  const within = wordsWithin(request.frame);
  const resolutions = searchedResolutions(request);
  if (resolutions.length === 0) return notInTheText(resolutions);
  const having = resolutions.filter((each) => placesOfWords(each, wording, within).length > 0);
  const told = having.length > 0 ? having : resolutions.slice(0, resolutions.length === 1 ? 1 : 0);
  if (told.length === 0) return notInTheText(resolutions, `“${wording}”`);
  const places = told.map((each) => placesSentence(each, wording, within, resolutions.length > 1));
  const units = new Set(places.flatMap(({ citations }) => citations.map(({ unit }) => unit)));
  return [...places, ...actsIn(units, request)];
}

function wordsWithin({ paragraphKind, opening }: QuestionFrame): WordsWithin {
  return { ...(paragraphKind && { kind: paragraphKind }), ...(opening && { opening }) };
}

/** Where the word is a verb, what is done with it: in these units, anywhere where none opens with it. */
function actsIn(units: ReadonlySet<UnitId>, request: AnswerRequest): readonly DraftStatement[] {
  const acts = request.frame.forces.length > 0 ? composeActs(request) : [];
  if (isRefusal(acts)) return [];
  return acts.filter(
    ({ basis, citations }) =>
      basis === "quotation" && (units.size === 0 || citations.every(({ unit }) => units.has(unit))),
  );
}

/** "The words “where appropriate” stand twice in the draft: in OP 6 and OP 7.", or nowhere. */
export function placesSentence(
  resolution: Resolution,
  words: string,
  within: WordsWithin,
  amongSeveral: boolean,
): DraftStatement {
  const places = placesOfWords(resolution, words, within);
  const [first] = places;
  const isOne = !/\s/.test(words);
  const asPrinted = first && first.printed.length !== words.length ? first.printed : words;
  const subject = `The ${isOne ? "word" : "words"} “${asPrinted}” ${isOne ? "stands" : "stand"}`;
  const { kind } = within;
  const part = kind ? `${partNames[kind]} of ` : "";
  const whole = `${part}${lowerThe(subjectOf(resolution, amongSeveral))}`;
  const byUnit = new Map<UnitId, PrintedWords[]>();
  for (const place of places) byUnit.set(place.unit, [...(byUnit.get(place.unit) ?? []), place]);
  const labels = [...byUnit].map(([unit, { length }]) => {
    const label = findUnit(resolution, unit)?.label ?? unit;
    return length === 1 ? label : `${label} (${timesOf(length)})`;
  });
  const [firstLabel = ""] = labels;
  const place = within.opening ? "at the beginning of a paragraph in" : "in";
  const where = labels.length === 1 ? `in ${firstLabel}` : `in ${listed(labels)}`;
  return {
    basis: "structure",
    text: first
      ? `${subject} ${timesOf(places.length)} ${place} ${whole}: ${where.replace(/\btitle\b/, "the title")}.`
      : `${subject} nowhere ${place} ${whole}.`,
    claims: [{ of: "wording", resolution: resolution.id, words, ...within, value: places.length }],
    citations: [...byUnit.values()].flatMap(([place]) =>
      place
        ? [
            {
              resolution: resolution.id,
              unit: place.unit,
              quote: withNeighbours(findUnit(resolution, place.unit)?.text ?? "", place),
            },
          ]
        : [],
    ),
  };
}

const partNames: { readonly [kind in ParagraphKind]: string } = {
  preambular: "the preamble",
  operative: "the operative part",
  annex: "the annex",
};
