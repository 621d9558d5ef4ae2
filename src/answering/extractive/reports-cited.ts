import { askingForces, type Force } from "../../domain/acts.ts";
import type { Footnote, Paragraph, Span } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { namedThings } from "../../language/inventories.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { leads, searchedParts } from "./composer.ts";
import { footnoteSentences } from "./footnote-sentences.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { genericTerms } from "./placed-references.ts";

/** "Which report of the Secretary-General is cited?": where reports are named that are there, and not asked for; with the footnotes behind them. */
export function reportsCited(request: AnswerRequest): DraftStatement[] {
  if (!request.frame.terms.some((term) => namesReport.test(term))) return [];
  const leadFor = leads(request);
  return searchedParts(request).flatMap((resolution) => {
    const places = namedThings(resolution, "reports").flatMap((report) => report.places);
    return allParagraphs(resolution).flatMap((paragraph) => {
      const spans = places.filter(
        (place) => place.unit === paragraph.id && isMeant(place, paragraph, request),
      );
      const sentences = [...new Set(spans.map((span) => actAt(span, paragraph)))].map((act) => {
        const lead = leadFor({ resolution, paragraph });
        return act
          ? actSentence({ act, paragraph, resolution }, { lead })
          : preambleSentence(paragraph, resolution, { lead, terms: ["report"] });
      });
      const ofParagraph = resolution.footnotes.filter((note) => note.paragraph === paragraph.id);
      const notes = new Set(spans.flatMap((span) => noteBehind(span, paragraph, ofParagraph)));
      const told = [...notes].flatMap((note) => footnoteSentences(note, resolution));
      return request.frame.cues.has("whereabouts") && told.length > 0 ? told : [...sentences, ...told];
    });
  });
}

const namesReport = /^reports?$/;
const ofCiting =
  /^(?:reports?|submi\w+|pursuant|prepared|issued|mention\w*|refer\w*|quot\w*|not\w+|welcom\w*|taken)$/;

/** By whom, under which verb, on which resolution and subject it is; none that is still to be written. */
function isMeant(span: Span, paragraph: Paragraph, { frame }: AnswerRequest): boolean {
  const act = actAt(span, paragraph);
  const forces = new Set<Force>(frame.forces.filter((force) => force !== "decide"));
  const isUnder =
    forces.size === 0 ||
    (act !== undefined && forces.has(act.force)) ||
    paragraph.participles.some(({ force, object }) => forces.has(force) && within(span, object));
  if (!isUnder || (act !== undefined && askingForces.has(act.force))) return false;
  const words = paragraph.text.slice(span.start, span.end);
  const stems = stemsOf(words);
  const terms = frame.terms.filter(
    (term) => !genericTerms.test(term) && !ofCiting.test(term) && !frame.symbols.includes(term),
  );
  return (
    frame.actors.every((actor) => namesActor(words, actor)) &&
    frame.symbols.every((symbol) => words.includes(symbol)) &&
    terms.filter((term) => hasTerm(stems, term)).length * 2 >= terms.length
  );
}

/** The first footnote behind a report, up to where another clause begins. */
function noteBehind(span: Span, paragraph: Paragraph, notes: readonly Footnote[]): readonly Footnote[] {
  const clauses = [
    ...paragraph.acts.map(({ action }) => action),
    ...paragraph.participles.map(({ object }) => object),
  ];
  const end = clauses.find((clause) => within(span, clause))?.end ?? span.end;
  const found = notes.find(({ anchor }) => anchor !== null && anchor > span.start && anchor <= end + 1);
  return found ? [found] : [];
}

function actAt(span: Span, { acts }: Paragraph) {
  return acts.find(({ action }) => within(span, action));
}

function within(span: Span, { start, end }: Span): boolean {
  return start <= span.start && span.start < end;
}
