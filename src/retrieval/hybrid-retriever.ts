import type { Actor } from "../domain/acts.ts";
import type { Passage, PassageRanks } from "../domain/passages.ts";
import { asksOfOthers, type QuestionFrame } from "../domain/questions.ts";
import { withDescendants } from "../domain/units.ts";
import { actorOfId } from "../language/actors.ts";
import { namesSubject } from "../language/concepts.ts";
import { namesActor } from "../language/names-actor.ts";
import { paragraphStems } from "../language/paragraph-stems.ts";
import { shareOfDetails } from "../language/share-of-details.ts";
import type {
  Embedder,
  Hit,
  RelatedWords,
  Retrieval,
  Retriever,
  SearchableLibrary,
  WordVectors,
} from "../ports.ts";
import {
  actScore,
  definesWhatIsAsked,
  hasReferences,
  isReadWhole,
  mentionsActorAsked,
  namedParagraphs,
  namesActorAsked,
  tellsOfFounding,
} from "./determined-paragraphs.ts";
import { fuseScores } from "./fuse-scores.ts";
import { mentioningDocuments } from "./mentioning-documents.ts";
import { createParagraphRanker } from "./paragraph-ranker.ts";
import { type QueryConcept, queryConcepts } from "./query-concepts.ts";
import { createScopes, type SearchedParagraph, type SearchedScope } from "./searched-scope.ts";
import { createSimilarWords } from "./similar-words.ts";
import { standingHits } from "./standing-hits.ts";
import { weights } from "./weights.ts";
import { shareStanding } from "./word-evidence.ts";
import { type WordAsked, wordsAsked, wordsTogether } from "./words-together.ts";

interface RetrieverDependencies {
  readonly searchable: SearchableLibrary;
  readonly embedder: Embedder;
  readonly wordVectors: WordVectors;
  readonly relatedWords: RelatedWords;
}

type ListName = "keyword" | "dense" | "meaning" | "act";

/** Of paragraphs that a question determines by their acts, references or words: a list of thousands is no answer. */
const mostDetermined = 1000;
/** In how many of the best documents it is looked how far what is asked stands: their texts have to be read. */
const mostRead = 40;

/**
 * Finds the paragraphs that bear on a question. Those that it determines (named, to be summarised, by their acts) are
 * all there; `limit` counts those that are searched.
 */
export function createHybridRetriever(dependencies: RetrieverDependencies): Retriever {
  const { searchable, embedder, wordVectors, relatedWords } = dependencies;
  const similarWords = createSimilarWords(searchable.keyword, wordVectors, relatedWords);
  const rank = createParagraphRanker({ searchable, embedder, similarWords });
  const scopeOf = createScopes(searchable);

  return {
    async retrieve(asked, limit): Promise<Retrieval> {
      const frame = withoutStates(asked);
      const scope = scopeOf(frame);
      const concepts = queryConcepts(frame);
      const rankings = await rank({
        text: frame.text,
        concepts,
        ...(scope.within && { within: scope.within }),
      });
      const acts = actHits(scope, frame);
      const references = referenceHits(scope, frame);
      const mentions = [
        ...toldHits(scope, frame),
        ...(frame.exhaustive ? mentionHits(concepts, scope, frame, searchable) : []),
      ];
      const together = wordsTogetherIn(
        scope,
        rankings.fused,
        wordsAsked(frame.text, searchable.keyword, similarWords),
        frame.actors,
      );
      const found = fuseScores([
        { hits: rankings.fused, weight: 1 },
        { hits: acts, weight: weights.act },
        { hits: references, weight: weights.reference },
        // They are to be there; how far they answer is what the other lists say.
        { hits: mentions, weight: 0 },
        { hits: standing(scope, rankings.fused, frame), weight: weights.standing },
        { hits: asShares(together), weight: weights.words },
        { hits: operativeHits(scope, [...rankings.fused, ...acts]), weight: weights.operative },
      ]);
      const fused = withDetails(found, scope, frame);
      const chosen = choose(fused, [...acts, ...references, ...mentions], limit);
      const shares = new Map(rankings.meaning.map(({ document, score }) => [document, score]));
      const nearness = new Map(rankings.dense.map(({ document, score }) => [document, score]));
      const named = namedPassages(searchable, frame);
      const searched = ofExpectedKindFirst(chosen, scope, frame).map((hit) =>
        passageOf(hit, scope, {
          ranks: ranksOf({ ...rankings, act: acts }, hit.document),
          share: shares.get(hit.document) ?? 0,
          words: together.get(hit.document) ?? 0,
          nearness: nearness.get(hit.document) ?? 0,
        }),
      );
      const passages = distinct([...named, ...searched.filter((passage) => passage !== null)]);
      return {
        passages,
        similarity: rankings.similarity,
        standing: shareStanding(rankings.evidence, scope.within),
      };
    },
  };
}

/** "Does the operative part mention it?": other paragraphs answer only where none of that part does. */
function ofExpectedKindFirst(
  hits: readonly Hit[],
  scope: SearchedScope,
  { expectedKind }: QuestionFrame,
): readonly Hit[] {
  if (!expectedKind) return hits;
  const isExpected = ({ document }: Hit) =>
    scope.holdersOf(document).some(({ content }) => content.kind === expectedKind);
  return [...hits.filter(isExpected), ...hits.filter((hit) => !isExpected(hit))];
}

/** Beside a subject it tells nothing that States are named: they are in nearly every paragraph. */
function withoutStates(frame: QuestionFrame): QuestionFrame {
  const { intent, terms, forces, actors } = frame;
  if (intent !== "topic" || forces.length > 0 || !namesSubject(terms)) return frame;
  return { ...frame, actors: actors.filter(({ id }) => actorOfId(id)?.family !== "states") };
}

/** Where acts, symbols, dates or a part of the text determine what is wanted, the words beside them ("which document bears …") are no subject. */
function standing(
  scope: SearchedScope,
  hits: readonly Hit[],
  { intent, terms, symbols }: QuestionFrame,
): Hit[] {
  const documents = hits.slice(0, mostRead).map(({ document }) => document);
  const isDetermined = symbols.length > 0 || determined.has(intent);
  return isDetermined ? [] : standingHits(scope, documents, terms);
}

const determined: ReadonlySet<QuestionFrame["intent"]> = new Set(["acts", "deadline", "summary"]);

/** By document, of the best ones, how many of the question's words stand together in it, and how many of the actors it names. */
function wordsTogetherIn(
  scope: SearchedScope,
  hits: readonly Hit[],
  words: readonly WordAsked[],
  actors: readonly Actor[],
): ReadonlyMap<number, number> {
  const read = hits.slice(0, mostRead).flatMap(({ document }) => scope.holdersOf(document).slice(0, 1));
  const named = ({ content }: SearchedParagraph) => {
    const parts = withDescendants(content);
    return actors.filter((actor) => parts.some(({ text }) => namesActor(text, actor))).length;
  };
  return new Map(
    read.map((holder) => [
      holder.document,
      wordsTogether(words, paragraphStems(holder.content)) + named(holder),
    ]),
  );
}

/** Scores as shares of the best one. */
function asShares(scores: ReadonlyMap<number, number>): Hit[] {
  const best = Math.max(1, ...scores.values());
  return Array.from(scores, ([document, score]) => ({ document, score: score / best }));
}

/** Documents by how well their acts meet the question, best first. */
function actHits(scope: SearchedScope, frame: QuestionFrame): Hit[] {
  const asks =
    frame.actors.length + frame.forces.length + frame.symbols.length > 0 ||
    frame.speaker !== undefined ||
    frame.intent === "deadline" ||
    asksOfOthers(frame);
  if (!asks) return [];
  return scope
    .all()
    .map(({ document, content }) => ({ document, score: actScore(content, frame) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** Paragraphs that an answer must have all of, whatever they rank: those that name an actor of whom all is told, or define what is asked. */
function toldHits(scope: SearchedScope, frame: QuestionFrame): Hit[] {
  return scope
    .all()
    .filter(
      ({ content }) =>
        isReadWhole(frame) ||
        namesActorAsked(content, frame) ||
        definesWhatIsAsked(content, frame) ||
        tellsOfFounding(content, frame) ||
        mentionsActorAsked(content, frame),
    )
    .map(({ document }) => ({ document, score: 1 }));
}

function referenceHits(scope: SearchedScope, frame: QuestionFrame): Hit[] {
  if (frame.intent !== "reference") return [];
  return scope
    .all()
    .filter(({ content }) => hasReferences(content))
    .map(({ document }) => ({ document, score: 1 }));
}

/** Where what is asked stands in words, of the paragraphs that are searched. */
function mentionHits(
  concepts: readonly QueryConcept[],
  scope: SearchedScope,
  { cues }: QuestionFrame,
  { keyword }: SearchableLibrary,
): Hit[] {
  const found = mentioningDocuments(concepts, keyword, cues.has("or"));
  return found.filter(({ document }) => scope.holdersOf(document).length > 0);
}

/** "How many …?": paragraphs that state what is asked of the subject count for more, in so far as they are on it. */
function withDetails(
  hits: readonly Hit[],
  scope: SearchedScope,
  { intent, thingsCounted, details = [] }: QuestionFrame,
): readonly Hit[] {
  if (details.length === 0 || determined.has(intent)) return hits;
  const read = hits.slice(0, mostRead).map(({ document, score }) => {
    const shares = scope
      .holdersOf(document)
      .map(({ content, notes }) => shareOfDetails(content, details, thingsCounted, notes));
    return { document, score: score * (1 + weights.detail * Math.max(0, ...shares)) };
  });
  return [...read, ...hits.slice(mostRead)].sort((a, b) => b.score - a.score || a.document - b.document);
}

function operativeHits(scope: SearchedScope, hits: readonly Hit[]): Hit[] {
  const documents = new Set(hits.map(({ document }) => document));
  return Array.from(documents, (document) => ({
    document,
    score: scope.holdersOf(document).some(({ content }) => content.kind === "operative") ? 1 : 0,
  }));
}

/** The best `limit`, and what the question determines, in the order of scores. */
function choose(fused: readonly Hit[], determining: readonly Hit[], limit: number): Hit[] {
  const determined = new Set(determining.slice(0, mostDetermined).map(({ document }) => document));
  return fused.filter(({ document }, at) => at < limit || determined.has(document));
}

function ranksOf(lists: Readonly<Record<ListName, readonly Hit[]>>, document: number): PassageRanks {
  const rankIn = (hits: readonly Hit[]) => hits.findIndex((hit) => hit.document === document) + 1;
  const names: readonly ListName[] = ["keyword", "dense", "meaning", "act"];
  return Object.fromEntries(
    names.map((name) => [name, rankIn(lists[name])]).filter(([, rank]) => rank !== 0),
  );
}

function passageOf(
  { document, score }: Hit,
  scope: SearchedScope,
  signs: Pick<Passage, "ranks" | "share" | "words" | "nearness">,
): Passage | null {
  const [holder, ...copies] = scope.holdersOf(document);
  if (!holder) return null;
  const others = copies.map(({ resolution, paragraph }) => ({ resolution, paragraph }));
  return {
    resolution: holder.resolution,
    paragraph: holder.paragraph,
    score,
    ...signs,
    ...(others.length > 0 && { copies: others }),
  };
}

/** What the question names, whatever kind of paragraph it asks for besides. */
function namedPassages({ library }: SearchableLibrary, frame: QuestionFrame): Passage[] {
  const addresses = frame.resolutions.flatMap((id) => {
    const resolution = library.find(id);
    return resolution
      ? namedParagraphs(resolution, frame).map((paragraph) => ({ resolution: id, paragraph }))
      : [];
  });
  return addresses.map((address, at) => ({ ...address, score: 1, ranks: { named: at + 1 } }));
}

/** The first of each paragraph, with the ranks that later ones add. */
function distinct(passages: readonly Passage[]): Passage[] {
  const byAddress = new Map<string, Passage>();
  for (const passage of passages) {
    const key = `${passage.resolution}#${passage.paragraph}`;
    const before = byAddress.get(key);
    byAddress.set(key, before ? { ...before, ranks: { ...passage.ranks, ...before.ranks } } : passage);
  }
  return [...byAddress.values()];
}
