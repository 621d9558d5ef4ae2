import type { Detail } from "../../domain/claims.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Footnote, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { countriesNamed } from "../../language/count-in.ts";
import { statesDetail } from "../../language/details.ts";
import { stem } from "../../language/stem.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { footnoteSentences } from "./footnote-sentences.ts";

/** "Statements made by a number of States⁴": behind what is said of a paragraph, its footnotes that state what is asked where it does not. */
export function withNotes(composed: Composed, request: AnswerRequest): Composed {
  const [resolution, ...others] = searchedResolutions(request);
  if (isRefusal(composed) || !resolution || others.length > 0) return composed;
  const { frame } = request;
  const cited = new Set(composed.flatMap(({ citations }) => citations.map(({ unit }) => unit)));
  return composed.flatMap((statement) => {
    const notes = notesOf(statement, resolution).filter(
      (note) => !cited.has(note.id) && isWanted(note, statement, frame, resolution),
    );
    const listed = [...notes.map(({ id }) => id), ...statement.citations.map(({ unit }) => unit)];
    return [
      statement,
      ...notes.flatMap((note) => footnoteSentences(note, resolution)),
      ...(countsCountries(frame) ? listed.flatMap((unit) => countOfCountries(unit, resolution)) : []),
    ];
  });
}

/** Those whose markers stand in the words that a statement quotes, or right behind them. */
function notesOf({ citations }: DraftStatement, resolution: Resolution): readonly Footnote[] {
  return citations.flatMap(({ unit, quote }) => {
    const start = findUnit(resolution, unit)?.paragraph?.text.indexOf(quote) ?? -1;
    return resolution.footnotes.filter(
      ({ paragraph, anchor }) =>
        start >= 0 &&
        paragraph === unit &&
        anchor !== null &&
        anchor > start &&
        anchor <= start + quote.length + 1,
    );
  });
}

function isWanted(
  { id, resolved }: Footnote,
  { citations }: DraftStatement,
  frame: QuestionFrame,
  resolution: Resolution,
): boolean {
  if (asksOfCountries(frame) && countriesNamed(resolution, id).length >= leastListed) return true;
  const isMissing = (detail: Detail) => !citations.some(({ quote }) => statesDetail(detail, quote));
  const wanted = (frame.details ?? []).filter((detail) => told.has(detail) && isMissing(detail));
  return wanted.some((detail) => statesDetail(detail, resolved));
}

/** Of what a footnote tells of something that is held, made or handed in. */
const told: ReadonlySet<Detail> = new Set<Detail>(["place", "time", "country"]);

/** So many countries are a list. */
const leastListed = 3;

function asksOfCountries(frame: QuestionFrame): boolean {
  return (
    frame.details?.includes("country") === true ||
    countsCountries(frame) ||
    (frame.whether === "so" && frame.actors.some(({ id }) => actorOfId(id)?.kind === "state"))
  );
}

function countsCountries({ details = [], thingsCounted }: QuestionFrame): boolean {
  return details.includes("number") && thingsCounted.some((thing) => countries.has(thing));
}

const countries: ReadonlySet<string> = new Set(["countries", "states", "governments", "nations"].map(stem));

/** "Footnote 4 names 33 countries." */
function countOfCountries(unit: string, resolution: Resolution): DraftStatement[] {
  const note = resolution.footnotes.find(({ id }) => id === unit);
  const value = note ? countriesNamed(resolution, unit).length : 0;
  if (!note || value < leastListed) return [];
  return [
    {
      basis: "structure",
      text: `Footnote ${note.marker} names ${value} countries.`,
      claims: [{ of: "count", resolution: resolution.id, what: { countriesIn: unit }, value }],
      citations: [],
    },
  ];
}
