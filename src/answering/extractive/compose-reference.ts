import { notInTheText } from "../../domain/refusals.ts";
import { isNumberAsked } from "../../domain/resolution-numbers.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { actsOfForce } from "./acts-of-force.ts";
import { readingOf } from "./adoption-sentences.ts";
import { composeTopic, namesStrangers, relevantPassages } from "./compose-topic.ts";
import { type Composed, leads, searchedResolutions } from "./composer.ts";
import { countedDocuments } from "./counted-documents.ts";
import {
  carrierSentences,
  footnoteSentences,
  footnotesFor,
  footnotesOfInstruments,
  notesOfNamed,
} from "./footnote-sentences.ts";
import { originNaming } from "./front-lines.ts";
import { instrumentsOnly } from "./instrument-sentences.ts";
import { listOfDocuments } from "./list-of-documents.ts";
import {
  byParagraph,
  candidates,
  genericTerms,
  type PlacedReference,
  wantedOrgans,
} from "./placed-references.ts";
import { preambleSentences } from "./preamble-sentences.ts";
import { reportsCited } from "./reports-cited.ts";
import { saidOfElsewhere } from "./said-of-elsewhere.ts";

const nameOfInstrument = /^(?:conventions?|treat(?:y|ies)|declarations?|protocols?|charter|covenants?)$/;
/** Other instruments that the text names: organ, number, date, title; and the footnotes that say where they are published. */
export function composeReference(request: AnswerRequest): Composed {
  const { frame } = request;
  if (frame.elsewhere) return saidOfElsewhere(request, frame.elsewhere);
  const isOfArticle = frame.properNames.some(({ printed }) => /^article \d/i.test(printed));
  if (isOfArticle || frame.details?.includes("place")) return composeTopic(request);
  const specific = frame.terms.filter((term) => !genericTerms.test(term));
  const terms = specific.length > 0 ? specific : frame.terms.filter((term) => nameOfInstrument.test(term));
  // Whose document it is said to be is put right with what the text says of the subject.
  if (frame.symbols.length === 0 && namesStrangers(request)) return composeTopic(request);
  const ofNamed = frame.cues.has("how-many") ? [] : notesOfNamed(request);
  if (ofNamed.length > 0) return ofNamed;
  const reports = reportsCited(request);
  if (reports.length > 0) return reports;
  const listsThem = frame.cues.has("documents") || frame.cues.has("blank-number");
  if (listsThem && frame.symbols.length === 0) {
    const listed = listOfDocuments(request);
    if (listed.length > 0) return [...countedDocuments(candidates(request, []), request), ...listed];
  }
  const ofInstruments = frame.cues.has("published") ? footnotesOfInstruments(request) : [];
  if (ofInstruments.length > 0) return ofInstruments;
  const forces = frame.forces.filter((force) => force !== "decide");
  const ofVerb = candidates(request, forces);
  const ofOrgan = ofVerb.length > 0 || wantedOrgans(frame).length === 0 ? ofVerb : candidates(request, []);
  const found = ofKindAsked(bestReferences(ofOrgan, terms, frame.symbols), terms);
  if (frame.symbols.length > 0 && found.length === 0) return mentionsOfSymbols(request);
  const isUnnumbered =
    frame.cues.has("number") && found.every(({ reference }) => reference.number === undefined);
  const notes =
    isUnnumbered || frame.cues.has("whereabouts") || (found.length === 0 && frame.symbols.length === 0)
      ? footnotesFor(request, terms)
      : [];
  const sentences = referenceSentences(notes.length > 0 ? [] : found, request);
  const counted = countedDocuments(found.length > 0 || frame.named.length === 0 ? found : ofOrgan, request);
  const statements = [...notes, ...sentences];
  if (statements.length > 0) return [...counted, ...statements];
  if (counted.length > 0) return counted;
  if (frame.forces.length > 0 && terms.length + frame.actors.length === 0)
    return actsOfForce({ ...request, frame: { ...frame, terms: [] } });
  const beside = referencesBeside(ofOrgan, request);
  return beside.length > 0 ? referenceSentences(beside, request) : composeTopic(request);
}

/** "Which resolution set up the fund?": those that are named where the text speaks of the subject, in the best of these places. */
function referencesBeside(
  candidates: readonly PlacedReference[],
  request: AnswerRequest,
): readonly PlacedReference[] {
  if (!request.frame.cues.has("document")) return [];
  const found = relevantPassages(request)
    .sort((a, b) => b.passage.score - a.passage.score)
    .map(({ paragraph }) => candidates.filter((placed) => placed.paragraph.id === paragraph.id));
  return found.find((references) => references.length > 0) ?? [];
}

function bestReferences(
  all: readonly PlacedReference[],
  terms: readonly string[],
  symbols: readonly string[],
): PlacedReference[] {
  if (symbols.length > 0)
    return all.filter(({ reference }) => symbols.some((symbol) => isNumberAsked(reference.number, symbol)));
  if (terms.length === 0) return [...all];
  const scored = all.map((placed) => {
    const stems = stemsOf(`${placed.reference.title ?? ""} ${placed.reference.printed}`);
    return { placed, score: terms.filter((term) => hasTerm(stems, term)).length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best >= terms.length / 2 && best > 0
    ? scored.filter(({ score }) => score === best).map(({ placed }) => placed)
    : [];
}

/** "The report mentioned there" is no resolution that has all other words of the question in its title. */
function ofKindAsked(
  found: readonly PlacedReference[],
  terms: readonly string[],
): readonly PlacedReference[] {
  if (terms.length < 2 || !terms.some((term) => namesReport.test(term))) return found;
  return found.filter(({ reference }) => /\breport\b/i.test(`${reference.title ?? ""} ${reference.printed}`));
}

const namesReport = /^reports?$/;

/** One sentence for each paragraph that names one of the references: all of it where few do, else the instruments alone. */
function referenceSentences(found: readonly PlacedReference[], request: AnswerRequest): DraftStatement[] {
  const leadFor = leads(request);
  const groups = byParagraph(found);
  const isMany = groups.length > (request.frame.symbols.length > 0 ? mostClauses : 2);
  const named = new Set<string>();
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (!isMany) return inFull(group, first, leadFor(first));
    const fresh = group.filter((placed) => groups.length <= mostParagraphs || !named.has(keyOf(placed)));
    for (const placed of fresh) named.add(keyOf(placed));
    return fresh.length === 0 ? [] : instrumentsOnly(fresh, leadFor);
  });
}

/** In so many places what is said of an instrument that the question names is quoted whole. */
const mostClauses = 6;
/** Where more paragraphs than this name instruments, each instrument is named once of each text. */
const mostParagraphs = 12;

function keyOf({ reference: { number, title, printed }, resolution }: PlacedReference): string {
  return `${resolution.id} ${number ?? title ?? printed}`;
}

function inFull(
  group: readonly PlacedReference[],
  { paragraph, resolution, reference }: PlacedReference,
  lead: string,
): DraftStatement[] {
  const act = paragraph.acts.find(
    ({ verbSpan, action }) => reference.span.start >= verbSpan.start && reference.span.start < action.end,
  );
  if (act) return [actSentence({ act, paragraph, resolution }, { lead })];
  const terms = group
    .flatMap(({ reference: { number, title } }) => [number, title])
    .filter((term) => typeof term === "string");
  return preambleSentences(paragraph, resolution, { lead, terms });
}

function mentionsOfSymbols(request: AnswerRequest): Composed {
  const resolutions = searchedResolutions(request);
  const { symbols } = request.frame;
  const notes = resolutions.flatMap((resolution) =>
    resolution.footnotes
      .filter(({ text }) => symbols.some((symbol) => text.includes(symbol)))
      .flatMap((note) => footnoteSentences(note, resolution)),
  );
  const carriers = resolutions.flatMap((resolution) =>
    resolution.footnotes
      .filter(({ text }) => symbols.some((symbol) => text.includes(symbol)))
      .flatMap((note) => carrierSentences(note, resolution, request)),
  );
  const fronts = resolutions.flatMap((resolution) =>
    originNaming(resolution, symbols).map((printed) => readingOf(printed, resolution)),
  );
  return notes.length + fronts.length > 0
    ? [...fronts, ...notes, ...carriers]
    : notInTheText(resolutions, symbols.join(" or "), symbols);
}
