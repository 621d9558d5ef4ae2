import type { Force } from "../../domain/acts.ts";
import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Reference, Resolution, Span } from "../../domain/resolution.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { organs } from "../../language/organs.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { actsOfForce } from "./acts-of-force.ts";
import { composeTopic } from "./compose-topic.ts";
import { isGiven, type Leads, leads, searchedParts, searchedResolutions } from "./composer.ts";
import { carrierSentences, footnoteSentences, footnotesFor, notesOfNamed } from "./footnote-sentences.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { listed, verbOf } from "./wording.ts";

interface PlacedReference {
  readonly reference: Reference;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

const wantsSource =
  /\b(?:published|treaty series|volumes?|vols?\.?|symbol|document number|found|footnotes?|ibid|registration|source|citation|where|annex(?:ed)?|document)\b/i;
const kindWords: readonly (readonly [Reference["kind"], RegExp])[] = [
  ["decision", /\bdecisions?\b/i],
  ["resolution", /\bresolutions?\b/i],
  ["declaration", /\bdeclarations?\b/i],
];
const nameOfInstrument = /^(?:conventions?|treat(?:y|ies)|declarations?|protocols?|charter|covenants?)$/;
const genericTerms =
  /^(?:resolutions?|decisions?|declarations?|instruments?|conventions?|treat\w+|documents?|symbols?|number\w*|dates?|titles?|cit\w+|published|publication|series|volumes?|source|previous|earlier|other|past|recall\w*|adopted|entitled|legal|relevant|international|official|records?|full)$/;

/** Other instruments that the text names: organ, number, date, title; and the footnotes that say where they are published. */
export function composeReference(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const specific = frame.terms.filter((term) => !genericTerms.test(term));
  const terms = specific.length > 0 ? specific : frame.terms.filter((term) => nameOfInstrument.test(term));
  const ofNamed = notesOfNamed(request);
  if (ofNamed.length > 0) return ofNamed;
  const ofVerb = candidates(request, frame.forces);
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

/** References of the kind and organ that the question names, in the part and under the verb that it names. */
function candidates(request: AnswerRequest, forces: readonly Force[]): PlacedReference[] {
  const { text, symbols } = request.frame;
  const named = kindWords.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  const kinds = /\binstruments?\b|\bdocuments?\b/i.test(text) ? [] : named;
  const wanted = wantedOrgans(request.frame);
  return searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(({ id }) => isGiven(resolution, id, request))
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
