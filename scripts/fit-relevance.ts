import { crc32 } from "node:zlib";
import {
  filesToFit,
  type RankingQuestion,
  readEveryday,
  readNearMisses,
  readQuestions,
  readSpanQuestions,
  readTurns,
  readWhether,
  type Texts,
} from "../eval/ranking/questions.ts";
import { indexInMemory } from "../src/indexing/memory-index.ts";
import type { Encoded, Encoder, SearchIndex } from "../src/ports.ts";
import { createDocumentRanker, mostRead, type RankedDocument } from "../src/retrieval/document-ranker.ts";
import type {
  DocumentFeature,
  RelevanceHeads,
  RelevanceWeights,
} from "../src/retrieval/relevance-weights.ts";
import { type Heads, judgeTurn } from "../src/understanding/heads.ts";
import { fitHead, fitOrder, type Ranked, withThreshold } from "./fit-heads.ts";
import type { Example } from "./fit-logistic-regression.ts";
import { type Calibration, fitPresence } from "./fit-presence.ts";
import { spanExamples } from "./fit-spans.ts";
import { pieceStatistics } from "./piece-statistics.ts";

const features = {
  withPieces: ["cos", "cosGap", "soft", "softGap", "bm25"],
  withoutPieces: ["cosSpread", "bm25"],
} as const satisfies Record<string, readonly DocumentFeature[]>;
/** What differs by as much between two documents of a question as another feature tells nothing of their order. */
const ofOrder: ReadonlySet<DocumentFeature> = new Set(["cosGap", "softGap", "cosSpread", "bm25"]);

/** So many of a question's nearest documents teach the first head: those it has to tell apart. */
const nearest = 15;
/** The reader's logit above which a piece is unmet: of a question that is answered one word is, of another one three. */
const unmet = 1;

interface Fit {
  readonly weights: RelevanceWeights & { readonly calibration: Calibration };
  /** Lines for the person who fits. */
  readonly report: readonly string[];
}

/** Fits the heads on development questions and on what is written for training; the same on every run. */
export async function fitRelevance(texts: Texts, encoder: Encoder, heads: Heads): Promise<Fit> {
  const ofTexts = readQuestions("texts/questions", texts);
  const others = [
    ...readQuestions("dataset/development", texts),
    ...readTurns(filesToFit("conversations"), texts),
  ];
  const spans = readSpanQuestions(filesToFit("claims"), texts);
  const misses = [...readNearMisses(filesToFit("silence"), texts).filter(isUntaught), ...readWhether(texts)];
  const everyday = readEveryday(texts);
  const index = indexOf([...ofTexts, ...others, ...spans, ...misses, ...everyday.answered], texts, encoder);
  const words = { unmet, ...pieceStatistics(await windowsOf(index), encoder) };

  const unfitted = { ...words, withPieces: noHeads, withoutPieces: noHeads };
  const rankUnread = createRank(index, encoder, unfitted, 0);
  const unread = { texts: await rankUnread(ofTexts), others: await rankUnread([...others, ...spans]) };
  const firstOf = (names: readonly DocumentFeature[]) =>
    withThreshold(fitHead(names, [...unread.texts, ...unread.others].flatMap(nearestExamples)), unread.texts);

  const first = firstOf(features.withPieces);
  const rankRead = createRank(index, encoder, { ...unfitted, withPieces: { ...noHeads, first } }, mostRead);
  const read = {
    texts: await rankRead(ofTexts.filter(isUntaught)),
    everyday: await rankRead([...everyday.answered, ...everyday.absent]),
    others: await rankRead(others.filter(isUntaught)),
    misses: await rankRead(misses),
  };
  const questions = [...read.texts, ...read.everyday, ...read.others, ...read.misses].map(
    ({ question: { query } }) => query,
  );
  const known = { stop: new Set(words.stop), existence: await askingWhether(questions, encoder, heads) };
  const untaughtSpans = [...spans.filter(isUntaught), ...everyday.answered];
  const stretches = await spanExamples(untaughtSpans, index, encoder, unfitted);
  const headsOf = (kind: keyof typeof features) => {
    const names = features[kind];
    const asked = [...read.texts, ...read.others];
    const untaught = [...asked, ...read.everyday, ...read.misses];
    // Of everyday questions one paragraph alone is known to be required.
    const second = withThreshold(
      fitOrder(
        [...names.filter((name) => ofOrder.has(name)), "judge", "reader", "short", "length", "preamble"],
        untaught,
      ),
      asked,
    );
    const { head: presence, existence, ...judged } = fitPresence(second, read, known);
    const span = fitHead(["value", "gap"], stretches[kind]);
    return { heads: { first: firstOf(names), second, presence, existence, span }, ...judged };
  };
  const withPieces = headsOf("withPieces");
  const withoutPieces = headsOf("withoutPieces");
  return {
    weights: {
      withPieces: withPieces.heads,
      withoutPieces: withoutPieces.heads,
      calibration: withPieces.calibration,
      ...words,
    },
    report: [...reportOf("pieces", withPieces), ...reportOf("no pieces", withoutPieces)],
  };
}

function indexOf(questions: readonly RankingQuestion[], texts: Texts, encoder: Encoder): SearchIndex {
  const ids = [...new Set(questions.map(({ resolution }) => resolution))].sort();
  return indexInMemory(
    ids.flatMap((id) => texts.get(id) ?? []),
    encoder,
  );
}

/** Of all documents. */
async function windowsOf(index: SearchIndex): Promise<(readonly Encoded[])[]> {
  const documents = await index.documentsOf(index.library.resolutions.map(({ id }) => id));
  return [...(await index.windowsOf(documents)).values()];
}

const noHead = { weights: {}, bias: 0, threshold: 0 };
const noHeads: RelevanceHeads = {
  first: noHead,
  second: noHead,
  presence: noHead,
  existence: 1,
  span: noHead,
};

async function askingWhether(
  questions: readonly string[],
  encoder: Encoder,
  heads: Heads,
): Promise<ReadonlySet<string>> {
  const encoded = await encoder.encode(questions);
  const isWhether = (question: string, at: number) =>
    judgeTurn(heads, question, encoded[at]?.[0]?.vector ?? [], false).yesNo === "existence";
  return new Set(questions.filter(isWhether));
}

/** One question in eight was kept from the reader (`for_the_head` in training/data.py): its logits for them are honest. */
function isUntaught({ query }: RankingQuestion): boolean {
  return crc32(query) % 8 === 0;
}

function createRank(
  index: SearchIndex,
  encoder: Encoder,
  weights: RelevanceWeights,
  read: number,
): (questions: readonly RankingQuestion[]) => Promise<Ranked[]> {
  const rank = createDocumentRanker({ index, encoder, weights });
  return async (questions) => {
    const ranked: Ranked[] = [];
    for (const question of questions) {
      const documents = await rank({
        query: question.query,
        documents: await index.documentsOf([question.resolution]),
        read,
      });
      const holding = (ids: ReadonlySet<string>) => documentsHolding(index, question.resolution, ids);
      ranked.push({
        question,
        documents,
        required: await holding(question.required),
        acceptable: await holding(question.acceptable),
      });
    }
    return ranked;
  };
}

async function documentsHolding(
  { documentsOf }: SearchIndex,
  id: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<number>> {
  const holding = (await documentsOf([id])).filter(({ places }) =>
    places.some(({ paragraph }) => ids.has(paragraph)),
  );
  return new Set(holding.map(({ number }) => number));
}

type DocumentExample = Example<DocumentFeature>;

function nearestExamples({ documents, required, acceptable }: Ranked): DocumentExample[] {
  const nearness = ({ features: { cos = 0, bm25 = 0 } }: RankedDocument) => cos + 0.25 * bm25;
  return [...documents]
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, nearest)
    .filter(({ document }) => !acceptable.has(document.number) || required.has(document.number))
    .map(({ document, features: known }) => ({ features: known, holds: required.has(document.number) }));
}

interface Fitted {
  readonly heads: RelevanceHeads;
  readonly calibration: Calibration;
  readonly auc: number;
}

function reportOf(name: string, { heads, calibration, auc }: Fitted): string[] {
  return [
    ...Object.entries(heads).map(([head, fitted]) => `${name}, ${head}: ${JSON.stringify(fitted)}`),
    `${name}, presence on texts: AUC ${auc.toFixed(3)}, ${JSON.stringify(calibration)}`,
  ];
}
