import { Tokenizer as TokenizerOfFile } from "@huggingface/tokenizers";
import { ExpectedError } from "../domain/errors.ts";
import { onFirstUse } from "../domain/remembered.ts";
import type { Span } from "../domain/resolution.ts";
import type { Comparison, Encoder, Judgement, PieceLogit } from "../ports.ts";
import { type Outputs, openModel, packageOf, type RuntimeName } from "./onnx-runtime.ts";
import { openWeights, type SelfCheck, type WeightFile } from "./weights.ts";
import { embedText, inTurn, type Opened, special, windowsOf } from "./windows.ts";
import { createTokenize, type WordPieces } from "./wordpieces.ts";

/** The models of one folder, on the thread that calls. */
export type Models = Pick<Encoder, "encode" | "judge" | "read" | "readNaming" | "decide">;

/** Processors round differently, by up to .01 in a cosine and .3 in a logit. */
const leastCosine = 0.97;
const largestDifference = 1;
/** Of probabilities. */
const largestShare = 0.2;

/**
 * Each model is opened when it is first asked, with the first runtime of `runtimes` that is there and computes rightly.
 * @throws ExpectedError `encoder-unreadable`, also from the methods
 */
export function openModels(folder: string, runtimes: readonly RuntimeName[] = ["native", "wasm"]): Models {
  const { check, read, readTokenizer } = openWeights(folder);
  const tokenize = createTokenize(new TokenizerOfFile(readTokenizer(), {}));
  async function open(file: Exclude<WeightFile, "tokenizer.json">, isRight: IsRight): Promise<Opened> {
    const bytes = read(file);
    const causes: string[] = [];
    for (const name of runtimes) {
      try {
        const opened = { model: await openModel(name, bytes), tokenize };
        if (!check || (await isRight(opened, check))) return opened;
        causes.push(`${packageOf[name]} computes wrong values here`);
      } catch (error) {
        const message = String(error instanceof Error ? error.message : error);
        causes.push(`${packageOf[name]}: ${message.split(/\n| imported from /u, 1)[0]}`);
      }
    }
    throw new ExpectedError(
      "encoder-unreadable",
      `The trained models cannot be run on this machine (${causes.join("; ")}): run npm ci, which installs both runtimes.`,
    );
  }
  const embedder = onFirstUse(() => open("embedder.onnx", embedsRightly));
  const reader = onFirstUse(() => open("reader.onnx", readsRightly));
  const judge = onFirstUse(() => open("judge.onnx", judgesRightly));
  const decider = onFirstUse(() => open("verdict.onnx", decidesRightly));
  return {
    async encode(texts) {
      const opened = await embedder();
      return inTurn(texts, (text) => embedText(opened, text));
    },
    async judge(question, paragraphs) {
      const opened = await judge();
      return inTurn(paragraphs, (paragraph) => besideBest(opened, question, paragraph, judgeWindow));
    },
    async read(sentence, paragraphs) {
      const opened = await reader();
      return inTurn(paragraphs, (paragraph) => besideBest(opened, sentence, paragraph, readWindow));
    },
    readNaming: async (question) => readNaming(await reader(), question),
    async decide(question, paragraph) {
      const { yes, no } = await besideBest(await decider(), question, paragraph, decideWindow);
      return { yes, no };
    },
  };
}

type IsRight = (opened: Opened, check: SelfCheck) => Promise<boolean>;

const embedsRightly: IsRight = async (opened, { sentence, vector }) => {
  const [encoded] = await embedText(opened, sentence);
  const cosine = vector.reduce((sum, number, at) => sum + number * (encoded?.vector[at] ?? 0), 0);
  return cosine > leastCosine;
};

const readsRightly = isNear("unsupported", readWindow, largestDifference);
const judgesRightly = isNear("answers", judgeWindow, largestDifference);
const decidesRightly = isNear("yes", decideWindow, largestShare);

function isNear<Name extends "answers" | "unsupported" | "yes">(
  name: Name,
  readOne: ReadOne<Pick<SelfCheck, Name | "answers">>,
  most: number,
): IsRight {
  return async (opened, check) => {
    const said = await besideBest(opened, check.sentence, check.paragraph, readOne);
    return Math.abs(said[name] - check[name]) < most;
  };
}

/** Pieces of a question or sentence that are read; what is behind them is not. */
const longestSentence = 96;
/** Pieces of a pair, with [CLS] and two [SEP]. */
const longestPair = 256;
/** Pieces of a window of a paragraph that does not fit. */
const longestWindow = 200;

type ReadOne<Said> = (opened: Opened, asked: WordPieces, read: WordPieces) => Promise<Said>;

/** What a model says of a sentence beside a paragraph; of one that is too long, of the window that answers best. */
async function besideBest<Said extends Pick<Judgement, "answers">>(
  opened: Opened,
  sentence: string,
  paragraph: string,
  readOne: ReadOne<Said>,
): Promise<Said> {
  const asked = part(opened.tokenize(sentence), { start: 0, end: longestSentence });
  const pieces = opened.tokenize(paragraph);
  const room = longestPair - 3 - asked.ids.length;
  const longest = pieces.ids.length <= room ? room : Math.min(longestWindow, room);
  const windows = windowsOf(pieces.ids.length, longest);
  const said = await inTurn(windows, (window) => readOne(opened, asked, part(pieces, window)));
  return said.reduce((best, each) => (each.answers > best.answers ? each : best));
}

/** The reader beside no paragraph. */
async function readNaming(opened: Opened, question: string): Promise<PieceLogit[]> {
  const asked = part(opened.tokenize(question), { start: 0, end: longestSentence });
  const { named } = await runPair(opened, asked, { ids: [], spans: [] });
  if (!named) throw new Error("the reader does not tell what names the text");
  return asked.spans.map((span, at) => {
    const [kept = 0, aside = 0, it = 0] = named.subarray(namings * (at + 1), namings * (at + 2));
    return { ...span, logit: Math.log(Math.exp(aside) + Math.exp(it)) - kept };
  });
}

/** Logits of a piece of a question: it says something; it names the text, and may be left out, or "it" may stand for it. */
const namings = 3;

function part({ ids, spans }: WordPieces, { start, end }: Span): WordPieces {
  return { ids: ids.slice(start, end), spans: spans.slice(start, end) };
}

async function judgeWindow(opened: Opened, asked: WordPieces, read: WordPieces): Promise<Judgement> {
  const { answers, answer, starts, ends } = await runPair(opened, asked, read);
  if (!answers || !answer || !starts || !ends) throw new Error("the judge does not give its four outputs");
  return {
    answers: answers[0] ?? 0,
    answer: logitsOf(read, answer, secondBehind(asked)),
    short: shortAnswer(read, starts, ends, secondBehind(asked)),
  };
}

/** Of several windows the one counts that settles the question most: what it says of one is taken for how well that answers. */
async function decideWindow(opened: Opened, asked: WordPieces, read: WordPieces) {
  const { verdict } = await runPair(opened, asked, read);
  if (!verdict) throw new Error("the model of verdicts gives none");
  const [yes = 0, no = 0, neither = 0] = Array.from(verdict, Math.exp);
  const sum = yes + no + neither;
  return { yes: yes / sum, no: no / sum, answers: (yes + no) / sum };
}

async function readWindow(opened: Opened, asked: WordPieces, read: WordPieces): Promise<Comparison> {
  const { answers, unsupported, unmet } = await runPair(opened, asked, read);
  if (!answers || !unsupported || !unmet) throw new Error("the reader does not give its three outputs");
  return {
    answers: answers[0] ?? 0,
    unsupported: unsupported[0] ?? 0,
    unmet: logitsOf(asked, unmet, 1),
  };
}

/** Pieces of a short answer. */
const longestShort = 30;

/** The likeliest first and last piece of a short answer: two distributions over the pieces of the paragraph, and [CLS], which stands for none. */
function shortAnswer({ spans }: WordPieces, starts: Float32Array, ends: Float32Array, from: number) {
  const first = distributionOf(starts, from, spans.length);
  const last = distributionOf(ends, from, spans.length);
  let best = { start: 0, end: 0, certainty: 0 };
  for (const [at, { start }] of spans.entries())
    for (const [further, { end }] of spans.slice(at, at + longestShort).entries()) {
      const certainty = (first.shares[at] ?? 0) * (last.shares[at + further] ?? 0);
      if (certainty > best.certainty) best = { start, end, certainty };
    }
  return { ...best, logit: (first.logit + last.logit) / 2 };
}

/** Softmax over [CLS] and some pieces: the shares of these, and the logit that it is one of them. */
function distributionOf(logits: Float32Array, from: number, count: number) {
  const none = logits[0] ?? 0;
  const odds = Array.from(logits.subarray(from, from + count), (logit) => Math.exp(logit - none));
  const sum = odds.reduce((total, each) => total + each, 0);
  return { shares: odds.map((each) => each / (1 + sum)), logit: Math.log(sum + Number.MIN_VALUE) };
}

function runPair({ model }: Opened, asked: WordPieces, read: WordPieces): Promise<Outputs> {
  const ids = [special.start, ...asked.ids, special.separator, ...read.ids, special.separator];
  const second = secondBehind(asked);
  return model.run({
    input_ids: ids,
    attention_mask: ids.map(() => 1),
    token_type_ids: ids.map((_, at) => (at < second ? 0 : 1)),
  });
}

/** Where the second of a pair begins. */
function secondBehind({ ids }: WordPieces): number {
  return ids.length + 2;
}

function logitsOf({ spans }: WordPieces, logits: Float32Array, from: number): PieceLogit[] {
  return spans.map((span, at) => ({ ...span, logit: logits[from + at] ?? 0 }));
}
