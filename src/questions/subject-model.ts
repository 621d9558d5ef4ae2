import type { Span } from "../domain/resolution.ts";
import type { Vectors } from "./kind-model.ts";
import { bytesOf, mostOf } from "./stored-bytes.ts";
import { type SubjectCandidate, subjectCandidates } from "./subject-features.ts";

/** How likely a content word is part of what a turn is about, and not of how or why it asks: 0 to 1. */
export interface SubjectWord extends Span {
  readonly probability: number;
}

/** The content words of a turn that are no names, in order. */
export type GuessSubject = (turn: string) => readonly SubjectWord[];

/** Logistic regression over hashed features: a weight for each bucket, for each dimension of the word's vector, and the bias. */
export interface SubjectModel {
  readonly weights: Int8Array | Float32Array;
  /** A weight is its number times this. */
  readonly scale: number;
}

/** The hashing trick (Weinberger et al. 2009): features that share a bucket share a weight, and no names need to be kept. */
export const buckets = 2 ** 16;

export function createSubjectGuesser(model: SubjectModel, vectors: Vectors): GuessSubject {
  return (turn) =>
    subjectCandidates(turn).map((candidate) => ({
      start: candidate.word.start,
      end: candidate.word.end,
      probability: subjectProbability(model, subjectInput(candidate, vectors)),
    }));
}

export interface SubjectInput {
  readonly positions: readonly number[];
  readonly vector: Float32Array | undefined;
}

export function subjectInput({ word, features }: SubjectCandidate, vectors: Vectors): SubjectInput {
  return { positions: features.map(bucketOf), vector: vectors.vectorOf(word.lower) };
}

export function subjectProbability(
  { weights, scale }: SubjectModel,
  { positions, vector }: SubjectInput,
): number {
  let sum = weights.at(-1) ?? 0;
  for (const position of positions) sum += weights[position] ?? 0;
  for (let at = 0; vector && at < vector.length; at++)
    sum += (weights[buckets + at] ?? 0) * (vector[at] ?? 0);
  return 1 / (1 + Math.exp(-sum * scale));
}

/** FNV-1a. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** As it is stored: 8-bit integers in base64. */
interface StoredSubjectModel {
  /** SHA-256 of the phrasings that it was trained on. */
  readonly phrasings: string;
  readonly scale: number;
  readonly weights: string;
}

export function restoreSubjectModel({ scale, weights }: StoredSubjectModel): SubjectModel {
  return { weights: bytesOf(atob(weights)), scale };
}

export function storeSubjectModel({ weights, scale }: SubjectModel, phrasings: string): StoredSubjectModel {
  const step = mostOf(weights) / 127;
  const characters = Array.from(new Float32Array(weights), (weight) =>
    String.fromCharCode(Math.round(weight / step) & 255),
  );
  return { phrasings, scale: scale * step, weights: btoa(characters.join("")) };
}
