import { setImmediate as nextTurn } from "node:timers/promises";
import type { Passage } from "../domain/answers.ts";
import { type Reading, withoutQuestion } from "../domain/reading.ts";
import type {
  Encoder,
  IndexedDocument,
  ParagraphAddress,
  PassageRetriever,
  Retrieval,
  SearchIndex,
} from "../ports.ts";
import { bestAround } from "./around.ts";
import {
  createDocumentRanker,
  mostRead,
  type RankedDocument,
  type RankerDependencies,
} from "./document-ranker.ts";
import { viewOf } from "./late-interaction.ts";
import { passagesOf } from "./passages.ts";
import { presenceOf, unmetWords } from "./relevance-weights.ts";
import {
  asksForActs,
  createNarrowing,
  earlierParagraphs,
  hasActAsked,
  namedParagraphs,
  type Scope,
  scopeOf,
} from "./scopes.ts";

interface RetrieverDependencies extends RankerDependencies {
  readonly index: SearchIndex;
  readonly encoder: RankerDependencies["encoder"] & Pick<Encoder, "decide">;
}

/** What is found by its rank alone. */
const mostFound = 24;
/** Of paragraphs whose acts are asked for: who wants more of them wants the text. */
const mostActs = 500;
/** Of paragraphs that are read because they were named or cited. */
const mostCited = 4;
/** Of a subject that is compared only the likeliest paragraph is shown. */
const readOfSide = 4;

/** More likely than this a paragraph answers, and nothing around the paragraphs is read. */
const surelyFound = 0.98;

/** Finds the paragraphs that may answer, with the probability that they do. */
export function createPassageRetriever(dependencies: RetrieverDependencies): PassageRetriever {
  const { index, weights, embedder, encoder } = dependencies;
  const { library } = index;
  const heads = embedder ? weights.withoutPieces : weights.withPieces;
  const rank = createDocumentRanker(dependencies);
  const stop = new Set(weights.stop);

  async function search(
    reading: Reading,
    query: string,
    named: readonly ParagraphAddress[],
    read: number,
  ): Promise<Retrieval> {
    const scope = await scopeOf(index, reading);
    const acts = await actsIn(scope, reading);
    const places = [...named, ...earlierParagraphs(library, reading)];
    const cited = places.length === 0 ? [] : (await documentsAt(index, places)).slice(0, mostCited);
    const likeliest = await rank({ query, documents: scope.documents, included: acts, cited, read });
    const found = presenceOf(query, likeliest, stop, heads.presence);
    const isDecided = reading.yesNo !== "no" && found.found;
    const ranked = isDecided ? await settlingFirst(likeliest, query, encoder) : likeliest;
    const best = ranked.slice(0, mostFound).map(({ document }) => document);
    const given = new Set([...best, ...acts, ...cited].map(({ number }) => number));
    const isGiven = ({ number }: IndexedDocument) => given.has(number);
    const [text, ...others] = reading.texts.flatMap((id) => library.find(id) ?? []);
    const isOpen = text && others.length === 0 && read > 0 && found.presence < surelyFound;
    const around = isOpen && (await bestAround(text, query, encoder, ranked));
    const passages = passagesOf(library, heads.span, { ranked, isGiven, scope, acts, named });
    const verdict = isDecided && ranked.find(({ document }) => isAt(document, passages[0]))?.verdict;
    return {
      passages,
      unmet: unmetWords(query, ranked[0]?.comparison?.unmet ?? [], stop, weights.unmet),
      wordsAlone: ranked[0] !== undefined && ranked[0].features.cos === undefined,
      ...(around && { around }),
      ...(verdict && { verdict }),
      ...found,
    };
  }

  async function sidesOf(reading: Reading): Promise<(readonly Passage[])[]> {
    const found: (readonly Passage[])[] = [];
    for (const side of reading.sides)
      found.push(side.of === "subject" ? (await search(reading, side.query, [], readOfSide)).passages : []);
    return found;
  }

  return {
    narrow: createNarrowing(index, (query) => viewOf(query, encoder, embedder, weights)),
    async retrieve(reading) {
      const named = namedParagraphs(library, reading);
      const cited = named.length > 0 ? named : earlierParagraphs(library, reading);
      // Asked no words the judge may say anything of a paragraph.
      if (reading.query === "" || isDetermined(reading, cited)) return givenOnly(cited);
      const retrieval = await search(reading, reading.query, named, isRead(reading) ? mostRead : 0);
      return hasSubjects(reading) ? { ...retrieval, bySide: await sidesOf(reading) } : retrieval;
    },
  };
}

/** Of so many documents it is asked whether they settle a yes-or-no question: 43 ms of CPU each. */
const mostDecided = 3;
/** Not of one that is behind the best by this much log odds: of 3,304 questions of turns none came first because of what it settles. */
const behindBest = 3;
/** How much it counts, beside the logit that it answers, that a document settles the question (`training/README.md`, "Yes and no"). */
const shareOfSettling = 0.7;

/** The best that were read, those first that settle the question as well; what is first keeps the likelihood of the first. */
async function settlingFirst(
  ranked: readonly RankedDocument[],
  query: string,
  { decide }: Pick<Encoder, "decide">,
): Promise<readonly RankedDocument[]> {
  const least = logOdds(ranked[0]?.score ?? 0) - behindBest;
  const best = ranked
    .slice(0, mostDecided)
    .flatMap(({ read, ...each }) => (read && logOdds(each.score) >= least ? [{ ...each, read }] : []));
  const decided = await Promise.all(
    best.map(async (each) => ({
      ...each,
      verdict: await decide(query, each.document.words.slice(each.read.start, each.read.end)),
    })),
  );
  const worthOf = ({ score, verdict: { yes, no } }: (typeof decided)[number]) =>
    logOdds(score) + shareOfSettling * logOdds(yes + no);
  const inOrder = decided.toSorted((a, b) => worthOf(b) - worthOf(a));
  const first = inOrder.map((each, at) => ({ ...each, score: best[at]?.score ?? each.score }));
  return [...first, ...ranked.slice(best.length)];
}

function logOdds(probability: number): number {
  const within = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(within / (1 - within));
}

/** Whether what is named or cited is all that is wanted: not where the kind may well be another. */
function isDetermined(reading: Reading, cited: readonly ParagraphAddress[]): boolean {
  const { kind, certainty, paragraphs } = reading;
  if (withoutQuestion.has(kind)) return certainty >= beyondDoubt || Object.keys(reading.form).length > 0;
  return kind === "look-up" && (paragraphs.length > 0 || (certainty >= likely && cited.length > 0));
}

function hasSubjects({ kind, sides }: Reading): boolean {
  return kind === "compare" && sides.some(({ of }) => of === "subject");
}

/** Whether judging is worth its time: not where it is beyond doubt that the structure is asked for, or paragraphs, or the whole text. */
function isRead(reading: Reading): boolean {
  const { kind, structure, certainty } = reading;
  // What is to be counted may be nothing that the structure has.
  if (kind === "structure")
    return certainty < surely || !structure || (structure.of === "count" && structure.what === null);
  if (kind === "compare") return hasSubjects(reading);
  return kind !== "summary" || certainty < likely;
}

const likely = 0.8;
/** As sure as this a turn is put to no text. */
const beyondDoubt = 0.9;
const surely = 0.95;

function givenOnly(cited: readonly ParagraphAddress[]): Retrieval {
  const given = { score: 1, answers: true };
  const passages = cited.map((each, at) => ({ ...each, ...given, ranks: { named: at + 1 }, spans: [] }));
  const found = passages.length > 0;
  return { passages, unmet: [], presence: found ? 1 : 0, found };
}

/** So many paragraphs, those of some two texts, are looked at before others get a turn: theirs are read from the store. */
const uninterrupted = 100;

/** The documents whose acts are asked for, in the order of the texts. */
async function actsIn({ documents, holdersOf }: Scope, reading: Reading): Promise<IndexedDocument[]> {
  const found: IndexedDocument[] = [];
  for (const [at, document] of asksForActs(reading) ? documents.entries() : []) {
    if (at % uninterrupted === uninterrupted - 1) await nextTurn();
    if (holdersOf(document).some(({ content }) => hasActAsked(content, reading))) found.push(document);
  }
  return found.slice(0, mostActs);
}

function isAt({ places }: IndexedDocument, at: ParagraphAddress | undefined): boolean {
  return places.some((place) => place.resolution === at?.resolution && place.paragraph === at.paragraph);
}

/** The documents that stand at some places. */
async function documentsAt({ documentsOf }: SearchIndex, addresses: readonly ParagraphAddress[]) {
  const documents = await documentsOf(addresses.map(({ resolution }) => resolution));
  const found = addresses.flatMap((address) => documents.filter((document) => isAt(document, address)));
  return [...new Set(found)];
}
