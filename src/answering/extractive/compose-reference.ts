import type { Force } from "../../domain/acts.ts";
import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import { resolveNamedUnit } from "../../domain/named-units.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Reference, Resolution, Span } from "../../domain/resolution.ts";
import { findActors } from "../../language/find-actors.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { isOrdinal, numberOf } from "../../language/numerals.ts";
import { organs } from "../../language/organs.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { actsOfForce } from "./acts-of-force.ts";
import { composeTopic } from "./compose-topic.ts";
import { isGiven, type Leads, leads, searchedParts, searchedResolutions } from "./composer.ts";
import {
  carrierSentences,
  footnoteSentences,
  footnotesFor,
  footnotesNaming,
  footnotesOfInstruments,
  notesOfNamed,
} from "./footnote-sentences.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { listed, verbOf } from "./wording.ts";

interface PlacedReference {
  readonly reference: Reference;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

const wantsSource =
  /\b(?:published|treaty series|volumes?|vols?\.?|symbol|document number|found|footnotes?|ibid|registration|source|citation|where|annex(?:ed)?|document)\b/i;
/** Where the document itself is to be had. */
const asksForSource =
  /\b(?:published|reproduced|treaty series|volumes?|vols?\.?|registration|source|citation|number|where|look(?:ing)? up)\b/i;
const kindWords: readonly (readonly [Reference["kind"], RegExp])[] = [
  ["decision", /\bdecisions?\b/i],
  ["resolution", /\bresolutions?\b/i],
  ["declaration", /\bdeclarations?\b/i],
];
const nameOfInstrument = /^(?:conventions?|treat(?:y|ies)|declarations?|protocols?|charter|covenants?)$/;
const genericTerms =
  /^(?:resolutions?|decisions?|declarations?|instruments?|conventions?|treat\w+|documents?|symbols?|number\w*|dates?|titles?|cit\w+|published|publication|series|volumes?|source|previous|earlier|other|past|recall\w*|adopted|entitled|legal|relevant|international|official|records?|full|called|each)$/;

/** Other instruments that the text names: organ, number, date, title; and the footnotes that say where they are published. */
export function composeReference(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const specific = frame.terms.filter((term) => !genericTerms.test(term));
  const terms = specific.length > 0 ? specific : frame.terms.filter((term) => nameOfInstrument.test(term));
  const ofNamed = notesOfNamed(request);
  if (ofNamed.length > 0) return ofNamed;
  if (listsDocuments.test(frame.text) && frame.symbols.length === 0) {
    const listed = listOfDocuments(request);
    if (listed.length > 0) return listed;
  }
  const ofInstruments = asksForSource.test(frame.text) ? footnotesOfInstruments(request) : [];
  if (ofInstruments.length > 0) return ofInstruments;
  const forces = frame.forces.filter((force) => force !== "decide");
  const ofVerb = candidates(request, forces);
  const ofOrgan = ofVerb.length > 0 || wantedOrgans(frame).length === 0 ? ofVerb : candidates(request, []);
  const found = bestReferences(ofOrgan, terms, frame.symbols);
  if (frame.symbols.length > 0 && found.length === 0) return mentionsOfSymbols(request);
  const notes =
    wantsSource.test(frame.text) || (found.length === 0 && frame.symbols.length === 0)
      ? footnotesFor(request, terms)
      : [];
  const sentences = referenceSentences(notes.length > 0 ? [] : found, request);
  const statements = [...notes, ...sentences];
  if (statements.length > 0) return statements;
  if (frame.forces.length > 0 && terms.length + frame.actors.length === 0)
    return actsOfForce({ ...request, frame: { ...frame, terms: [] } });
  return composeTopic(request);
}

/** "Which resolutions of the 66th session are cited?", "whose number is left blank?" */
const listsDocuments =
  /\b(?:which|what|list|all|every|each|name|any|is there)\b[^?.]{0,60}\b(?:resolutions?|decisions?)\b|\b(?:resolutions|decisions) of\b/i;
const hasNoNumber =
  /\b(?:blank|placeholder|missing|unknown|without|no|empty|open|not)\b.*\bnumber\b|\bnumber\b.*\b(?:blank|placeholder|missing|unknown|empty|open|not)\b/i;
/** Words that ask for a list of documents, and for no subject that they deal with. */
const ofList =
  /^(?:every|session|cited|recalled|listed|appear\w*|footnotes?|including|blank|placeholder|instead|left|missing|open|known|unknown|yet|number\w*|dates?|far|\d+\w*|[\w-]+(?:first|second|third|th)|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** All documents of the organ, session, date or kind that the question names, those in footnotes too; none where it asks for a subject as well. */
function listOfDocuments(request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  const { text } = frame;
  if (frame.terms.some((term) => !genericTerms.test(term) && !ofList.test(term))) return [];
  const wanted = wantedOrgans(frame);
  const session = sessionsOfDocuments(text);
  const date = /\b(?:(?:[A-Z][a-z]+) )?(?:19|20)\d{2}\b/.exec(text)?.[0];
  if (wanted.length === 0 && session.length === 0 && !hasNoNumber.test(text)) return [];
  const ofSession = (number: string) =>
    session.length === 0 || session.some((each) => number.startsWith(`${each}/`));
  const found = candidates(request, []).filter(({ reference: { number, date: dated } }) =>
    hasNoNumber.test(text)
      ? !number || /\[/.test(number)
      : ofSession(number ?? "") && (date === undefined || (dated ?? "").includes(date)),
  );
  const inNotes = footnotesNaming(
    request,
    (note) =>
      !hasNoNumber.test(text) &&
      date === undefined &&
      wanted.every((id) => findActors(note).some(({ actor }) => actor.id === id)) &&
      [...note.matchAll(/\b(?:resolution|decision) (\S+\/\d+)/g)].some(([, number = ""]) =>
        ofSession(number),
      ),
  );
  const leadFor = leads(request);
  return [...byParagraph(found).flatMap((group) => instrumentsOnly(group, leadFor)), ...inNotes];
}

/** The session in "resolutions of the 66th session" and "the 66th GA". */
function sessionsOfDocuments(text: string): number[] {
  return [
    ...text.matchAll(
      /\b([\w-]+) (?:regular )?(?:sessions?|(?:UN)?GA|General Assembly|Assembly|CCPCJ|Commission)\b/gi,
    ),
  ].flatMap(([, printed = ""]) => {
    const number = isOrdinal(printed.toLowerCase()) ? numberOf(printed) : undefined;
    return number ?? [];
  });
}

/** References of the kind and organ that the question names, in the part and under the verb that it names. */
function candidates(request: AnswerRequest, forces: readonly Force[]): PlacedReference[] {
  const { text, symbols } = request.frame;
  const meant = text.replace(/\bnot (?:the )?(?:resolutions?|decisions?)\b/i, "");
  const named = kindWords.filter(([, pattern]) => pattern.test(meant)).map(([kind]) => kind);
  const kinds = /\binstruments?\b|\bdocuments?\b/i.test(text) ? [] : named;
  const wanted = wantedOrgans(request.frame);
  return searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(({ id }) => isGiven(resolution, id, request) && isAmongNamed(id, resolution, request))
      .flatMap((paragraph) =>
        paragraph.references
          .filter(
            ({ span }) =>
              forces.length === 0 || symbols.length > 0 || isUnderVerb(span.start, paragraph, forces),
          )
          .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
          .filter(({ organ }) => wanted.length === 0 || (organ !== undefined && wanted.includes(organ)))
          .map((reference) => ({ reference, paragraph, resolution })),
      ),
  );
}

/** Of paragraphs that the question names, only theirs. */
function isAmongNamed(id: string, resolution: Resolution, { frame }: AnswerRequest): boolean {
  return frame.named.length === 0 || frame.named.some((unit) => resolveNamedUnit(resolution, unit) === id);
}

function wantedOrgans({ actors }: QuestionFrame): readonly string[] {
  return actors.map(({ id }) => id).filter((id) => organs.some((organ) => organ.actor === id));
}

/** Whether what stands at `at` is the object of an act or participle with one of the forces. */
function isUnderVerb(at: number, { acts, participles }: Paragraph, forces: readonly Force[]): boolean {
  const within = ({ start, end }: Span) => start <= at && at < end;
  return (
    acts.some(({ force, action }) => forces.includes(force) && within(action)) ||
    participles.some(({ force, object }) => forces.includes(force) && within(object))
  );
}

function bestReferences(
  all: readonly PlacedReference[],
  terms: readonly string[],
  symbols: readonly string[],
): PlacedReference[] {
  if (symbols.length > 0)
    return all.filter(({ reference }) => symbols.some((symbol) => sameNumber(reference.number, symbol)));
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

function sameNumber(number: string | null | undefined, symbol: string): boolean {
  if (!number) return false;
  const [a, b] = [number.toLowerCase(), symbol.toLowerCase()];
  return a === b || b.endsWith(`/${a}`) || a.endsWith(`/${b}`);
}

/** One sentence for each paragraph that names one of the references: all of it where few do, else the instruments alone. */
function referenceSentences(found: readonly PlacedReference[], request: AnswerRequest): DraftStatement[] {
  const leadFor = leads(request);
  const groups = byParagraph(found);
  const isMany = groups.length > (request.frame.symbols.length > 0 ? mostClauses : 2);
  const named = new Set<string>();
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (!isMany) return inFull(group, first, leadFor(first.resolution, first.paragraph.kind));
    const fresh = group.filter(
      ({ reference }) => groups.length <= mostParagraphs || !named.has(keyOf(reference)),
    );
    for (const { reference } of fresh) named.add(keyOf(reference));
    return fresh.length === 0 ? [] : instrumentsOnly(fresh, leadFor);
  });
}

/** In so many places what is said of an instrument that the question names is quoted whole. */
const mostClauses = 6;
/** Where more paragraphs than this name instruments, each instrument is named once. */
const mostParagraphs = 12;

function keyOf({ number, title, printed }: Reference): string {
  return number ?? title ?? printed;
}

function byParagraph(found: readonly PlacedReference[]): PlacedReference[][] {
  const groups = new Map<string, PlacedReference[]>();
  for (const placed of found) {
    const key = `${placed.resolution.id}#${placed.paragraph.id}`;
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()];
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
  return [preambleSentence(paragraph, resolution, { lead, terms })];
}

/** "In the preamble, the draft recalls “resolution …, entitled …” and “…”": one sentence for each clause that names some. */
function instrumentsOnly(group: readonly PlacedReference[], leadFor: Leads): DraftStatement[] {
  const clauses = new Map<string, PlacedReference[]>();
  for (const placed of group) {
    const verb = verbOver(placed);
    clauses.set(verb, [...(clauses.get(verb) ?? []), placed]);
  }
  return [...clauses].flatMap(([verb, [first, ...others]]) => {
    if (!first) return [];
    const { paragraph, resolution } = first;
    const quotes = [...new Set([first, ...others].map(printedWithTitle))];
    return [
      {
        basis: "quotation" as const,
        text: `${leadFor(resolution, paragraph.kind)} ${verb} ${listed(quotes.map((quote) => `“${quote}”`))}.`,
        citations: quotes.map((quote) => ({ resolution: resolution.id, unit: paragraph.id, quote })),
      },
    ];
  });
}

/** With these verbs an instrument itself may be the object. */
const takesInstruments: ReadonlySet<Force> = new Set(["recall", "affirm", "note", "welcome", "endorse"]);
/** So near behind the verb an instrument is its object. */
const nearVerb = 60;

/** What the text does with the instrument: only where its clause begins with it, or is a list of what is recalled; else it "names" it. */
function verbOver({ reference: { span }, paragraph: { acts, participles } }: PlacedReference): string {
  const isIn = ({ start, end }: Span) => start <= span.start && span.start < end;
  const isObject = (force: Force, { start }: Span) =>
    takesInstruments.has(force) && (force === "recall" || span.start - start < nearVerb);
  const participle = participles.find(({ object }) => isIn(object));
  if (participle) return isObject(participle.force, participle.object) ? finiteVerb(participle) : "names";
  const act = acts.find(({ action }) => isIn(action));
  return act && isObject(act.force, act.action) ? verbOf(act) : "names";
}

function printedWithTitle({ reference: { span, title }, paragraph: { text } }: PlacedReference): string {
  const titleAt = title ? text.indexOf(title, span.start) : -1;
  const end =
    title && titleAt >= 0 && titleAt - span.end < 80
      ? titleAt + title.length + (/[”"]/.test(text.charAt(titleAt + title.length)) ? 1 : 0)
      : span.end;
  return text.slice(span.start, end);
}

function mentionsOfSymbols(request: AnswerRequest): readonly DraftStatement[] | Refusal {
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
  return notes.length > 0
    ? [...notes, ...carriers]
    : notInTheText(resolutions, symbols.join(" or "), symbols, []);
}
