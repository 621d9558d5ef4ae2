import type { Embedder, Encoder, Judgement, SearchIndex } from "../ports.ts";
import { findCandidates } from "./candidates.ts";
import { documentFeatures } from "./document-features.ts";
import { createQuestionPieces, type QuestionPieces, weightedCosines } from "./late-interaction.ts";
import { placeOfPieces } from "./place-of-pieces.ts";
import {
  type DocumentFeature,
  type Features,
  logitOf,
  probabilityOf,
  type RelevanceWeights,
} from "./relevance-weights.ts";

export interface RankerDependencies {
  readonly index: Pick<
    SearchIndex,
    "keyword" | "vectors" | "documentOfRow" | "rowsOf" | "vectorOf" | "piecesOf" | "textOf"
  >;
  readonly encoder: Pick<Encoder, "encode" | "read" | "pieceOf">;
  /** The one that made the vectors, where it was not the encoder. */
  readonly embedder?: Embedder;
  readonly weights: RelevanceWeights;
}

export interface RankRequest {
  readonly query: string;
  /** What is searched. */
  readonly documents: readonly number[];
  /** What is to be ranked in any case. */
  readonly included?: readonly number[];
  /** What is to be read in any case. */
  readonly cited?: readonly number[];
  /** Whether the reader reads the best ones. */
  readonly read: boolean;
}

export interface RankedDocument {
  readonly document: number;
  /** Of the probability that it answers; of what was not read, before reading. */
  readonly logit: number;
  /** Probability that it answers, 0 to 1; close to 0 for what was not read where others were. */
  readonly score: number;
  /** Whether that is above the threshold. */
  readonly answers: boolean;
  readonly features: Features<DocumentFeature>;
  /** Where the reader has read it. */
  readonly judgement?: Judgement;
  /** For each content piece of the question how well each piece of `judgement.answer` meets it, in shares of the whole. */
  readonly meeting?: readonly Float32Array[];
}

/** How many documents the reader reads: 15 ms each, in its worker. */
const mostRead = 8;
/** What was not read keeps its order behind what was. */
const shareUnread = 1e-3;

/** Ranks documents by the probability that they answer a question, best first. */
export function createDocumentRanker({
  index,
  encoder,
  embedder,
  weights,
}: RankerDependencies): (request: RankRequest) => Promise<RankedDocument[]> {
  const { first, second } = embedder ? weights.withoutPieces : weights.withPieces;
  const viewOf = createView(encoder, embedder, weights);

  async function rankUnread(
    view: QuestionView,
    { documents, included = [], cited = [] }: RankRequest,
  ): Promise<RankedDocument[]> {
    const candidates = findCandidates(index, view, documents, [...included, ...cited]);
    const features = await documentFeatures(index, view.pieces, candidates);
    return byScore(
      Array.from(features, ([document, known]) => {
        const logit = logitOf(first, known);
        const score = probabilityOf(logit);
        return { document, logit, score, answers: score >= first.threshold, features: known };
      }),
    );
  }

  async function readBest(
    ranked: readonly RankedDocument[],
    view: QuestionView,
    { cited = [] }: RankRequest,
  ) {
    const best = ranked.filter(({ document }, at) => at < mostRead || cited.includes(document));
    const judgements = await encoder.read(
      view.text,
      best.map(({ document }) => index.textOf(document)),
    );
    const read = new Map(best.map(({ document }, at) => [document, judgements[at]]));
    return ranked.map((each): RankedDocument => {
      const judgement = read.get(each.document);
      if (!judgement) return { ...each, score: shareUnread * each.score, answers: false };
      const features = { ...each.features, reader: judgement.answers };
      const logit = logitOf(second, features);
      const score = probabilityOf(logit);
      const answers = score >= second.threshold;
      return {
        ...each,
        logit,
        score,
        answers,
        features,
        judgement,
        meeting: meetingOf(view, each, judgement),
      };
    });
  }

  function meetingOf({ pieces }: QuestionView, { document }: RankedDocument, { answer }: Judgement) {
    const windows = index.rowsOf(document).flatMap((row) => index.piecesOf(row) ?? []);
    if (!pieces || windows.length === 0) return [];
    const printed = windows.flatMap(({ ids }) => Array.from(ids, encoder.pieceOf));
    const first = placeOfPieces(printed, index.textOf(document), answer);
    return weightedCosines(pieces, windows, { start: first, end: first + answer.length });
  }

  return async (request) => {
    const view = await viewOf(request.query);
    const ranked = await rankUnread(view, request);
    return request.read ? byScore(await readBest(ranked, view, request)) : ranked;
  };
}

function byScore(documents: readonly RankedDocument[]): RankedDocument[] {
  return [...documents].sort((a, b) => b.score - a.score || a.document - b.document);
}

interface QuestionView {
  readonly text: string;
  readonly vector: Float32Array;
  readonly pieces: QuestionPieces | null;
}

/** A question as the index in use can be compared with it. */
function createView(
  encoder: RankerDependencies["encoder"],
  embedder: Embedder | undefined,
  weights: RelevanceWeights,
): (text: string) => Promise<QuestionView> {
  const piecesOf = createQuestionPieces(encoder, weights);
  return async (text) => {
    if (embedder) return { text, vector: Float32Array.from(await embedder.embedQuery(text)), pieces: null };
    const [[encoded] = []] = await encoder.encode([text]);
    if (!encoded) throw new TypeError("The encoder gave nothing for a text.");
    return { text, vector: encoded.vector, pieces: piecesOf(encoded) };
  };
}
