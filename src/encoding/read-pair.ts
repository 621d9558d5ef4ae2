import type { Span } from "../domain/resolution.ts";
import type { Judgement, PieceLogit } from "../ports.ts";
import { special } from "./embed-text.ts";
import type { OnnxModel } from "./onnx-runtime.ts";
import { windowsOf } from "./windows.ts";
import type { Tokenize, WordPieces } from "./wordpieces.ts";

/** Pieces of a question or sentence that are read; what is behind them is not. */
const longestSentence = 96;
/** Pieces of a pair, with [CLS] and two [SEP]. */
const longestPair = 256;
/** Pieces of a window of a paragraph that does not fit. */
const longestWindow = 200;

/** What the reader says of a sentence beside a paragraph; of one that is too long, its best window. */
export async function readPair(
  model: OnnxModel,
  tokenize: Tokenize,
  sentence: string,
  paragraph: string,
): Promise<Judgement> {
  const asked = part(tokenize(sentence), { start: 0, end: longestSentence });
  const pieces = tokenize(paragraph);
  const room = longestPair - 3 - asked.ids.length;
  const longest = pieces.ids.length <= room ? room : Math.min(longestWindow, room);
  const [first, ...others] = windowsOf(pieces.ids.length, longest);
  let best = await readWindow(model, asked, part(pieces, first ?? { start: 0, end: 0 }));
  for (const window of others) {
    const judgement = await readWindow(model, asked, part(pieces, window));
    if (judgement.answers > best.answers) best = judgement;
  }
  return best;
}

function part({ ids, spans }: WordPieces, { start, end }: Span): WordPieces {
  return { ids: ids.slice(start, end), spans: spans.slice(start, end) };
}

async function readWindow(model: OnnxModel, asked: WordPieces, read: WordPieces): Promise<Judgement> {
  const ids = [special.start, ...asked.ids, special.separator, ...read.ids, special.separator];
  const second = asked.ids.length + 2;
  const { answers, unsupported, unmet, answer } = await model.run({
    input_ids: ids,
    attention_mask: ids.map(() => 1),
    token_type_ids: ids.map((_, at) => (at < second ? 0 : 1)),
  });
  if (!answers || !unsupported || !unmet || !answer)
    throw new Error("the reader does not give its four outputs");
  return {
    answers: answers[0] ?? 0,
    unsupported: unsupported[0] ?? 0,
    unmet: logitsOf(asked, unmet, 1),
    answer: logitsOf(read, answer, second),
  };
}

function logitsOf({ spans }: WordPieces, logits: Float32Array, from: number): PieceLogit[] {
  return spans.map((span, at) => ({ ...span, logit: logits[from + at] ?? 0 }));
}
