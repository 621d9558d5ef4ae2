import type { Span } from "../domain/resolution.ts";
import type { Embedder, Encoded, Encoder } from "../ports.ts";
import type { OnnxModel } from "./onnx-runtime.ts";
import type { Tokenize } from "./wordpieces.ts";

/** Divides so many pieces into as few windows of at most `longest` as possible, all of nearly the same length. Never none. */
export function windowsOf(length: number, longest: number): Span[] {
  const count = Math.max(1, Math.ceil(length / longest));
  return Array.from({ length: count }, (_, at) => ({
    start: Math.round((at * length) / count),
    end: Math.round(((at + 1) * length) / count),
  }));
}

/** Another embedder in the encoder's place: one window a text, whole, and no pieces. */
export function windowsOfEmbedder(embedder: Embedder): Pick<Encoder, "id" | "encode"> {
  const none = { ids: new Int32Array(0), pieces: new Int8Array(0), scale: 1 };
  return {
    id: `${embedder.id}, ${embedder.dimensions} dimensions`,
    async encode(texts) {
      const vectors = await embedder.embedDocuments(texts);
      return vectors.map((vector) => [{ vector: Float32Array.from(vector), ...none }]);
    },
  };
}

export const special = { start: 101, separator: 102 } as const;
/** Numbers of a piece's vector. */
const pieceDimensions = 64;
/** Pieces of a window, without [CLS] and [SEP]; with them the 200 that the embedder was taught with. */
export const longestWindow = 198;

/** A model with what divides texts for it. */
export interface Opened {
  readonly model: OnnxModel;
  readonly tokenize: Tokenize;
}

/**
 * The windows of a text as the embedder sees them, one at a time: in a batch the shared scale of int8 would make a text's
 * vector depend on its neighbours, and saves nothing on a processor.
 */
export async function embedText({ model, tokenize }: Opened, text: string): Promise<Encoded[]> {
  const { ids } = tokenize(text);
  const windows = windowsOf(ids.length, longestWindow);
  return inTurn(windows, ({ start, end }) => embedWindow(model, ids.slice(start, end)));
}

export async function inTurn<Of, Made>(all: readonly Of[], make: (of: Of) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const each of all) made.push(await make(each));
  return made;
}

async function embedWindow(model: OnnxModel, ids: readonly number[]): Promise<Encoded> {
  const input = [special.start, ...ids, special.separator];
  const { embedding, pieces } = await model.run({ input_ids: input, attention_mask: input.map(() => 1) });
  if (!embedding || !pieces) throw new Error("the embedder gives no embedding or no pieces");
  const own = pieces.subarray(pieceDimensions, (ids.length + 1) * pieceDimensions);
  return { vector: embedding, ids: Int32Array.from(ids), ...quantized(own) };
}

/** int8 with one scale for all. */
function quantized(numbers: Float32Array): Pick<Encoded, "pieces" | "scale"> {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  // As it comes back from a file.
  const scale = Math.fround(largest / 127) || 1;
  return { pieces: Int8Array.from(numbers, (number) => Math.round(number / scale)), scale };
}
