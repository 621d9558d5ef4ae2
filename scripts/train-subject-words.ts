// Trains the model that tells which words of a question are its subject.
//   npm run train:subjects                       index/kinds/phrasings.jsonl → index/kinds/subjects.json
//   npm run train:subjects -- --cross-validate   how well it does on the phrasings of people whose others it has not seen
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { subjectCandidates } from "../src/questions/subject-features.ts";
import {
  buckets,
  type SubjectInput,
  type SubjectModel,
  storeSubjectModel,
  subjectInput,
  subjectProbability,
} from "../src/questions/subject-model.ts";
import { digest, folder, type Phrasing, phrasings, vectors } from "./phrasings.ts";

interface Example {
  readonly author: number;
  readonly input: SubjectInput;
  readonly isSubject: boolean;
}

const rounds = 12;
/** Of AdaGrad (Duchi, Hazan and Singer 2011); chosen, as the rounds and the penalty, by cross-validation. */
const stepSize = 0.1;
/** Of a weight's square (L2), each time it is used. */
const penalty = 1e-4;

const examples = phrasings.flatMap(examplesOf);
const { values } = parseArgs({ options: { "cross-validate": { type: "boolean" } } });
if (values["cross-validate"]) crossValidate();
else {
  writeFileSync(
    join(folder, "subjects.json"),
    `${JSON.stringify(storeSubjectModel(train(examples), digest))}\n`,
  );
}

function examplesOf({ author, text, subjects }: Phrasing): Example[] {
  if (!subjects) return [];
  const spans = spansOf(text, subjects);
  return subjectCandidates(text).map((candidate) => ({
    author,
    input: subjectInput(candidate, vectors),
    isSubject: spans.some(([start, end]) => candidate.word.start < end && candidate.word.end > start),
  }));
}

/** Each stretch stands behind the one before it. */
function spansOf(text: string, subjects: readonly string[]): (readonly [number, number])[] {
  let from = 0;
  return subjects.map((subject) => {
    const start = text.indexOf(subject, from);
    if (start < 0) throw new Error(`“${subject}” does not stand in: ${text}`);
    from = start + subject.length;
    return [start, from] as const;
  });
}

function train(on: readonly Example[]): SubjectModel {
  const weights = new Float32Array(buckets + vectors.dimensions + 1);
  const squares = new Float32Array(weights.length);
  const model = { weights, scale: 1 };
  const random = seeded(1);
  const step = (at: number, slope: number) => {
    const full = slope + penalty * (weights[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + full * full;
    weights[at] = (weights[at] ?? 0) - (stepSize * full) / (Math.sqrt(squares[at] ?? 0) + 1e-8);
  };
  for (let round = 0; round < rounds; round++) {
    for (const { input, isSubject } of shuffled(on, random)) {
      const error = subjectProbability(model, input) - (isSubject ? 1 : 0);
      for (const position of input.positions) step(position, error);
      const { vector } = input;
      for (let at = 0; vector && at < vector.length; at++) step(buckets + at, error * (vector[at] ?? 0));
      step(weights.length - 1, error);
    }
  }
  return model;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** Numbers from 0 to 1 (mulberry32), so that the same phrasings give the same bytes. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each author's phrasings are told by a model that was trained on the others'. */
function crossValidate(): void {
  const authors = [...new Set(examples.map(({ author }) => author))];
  const told = authors.flatMap((left) => {
    const model = train(examples.filter(({ author }) => author !== left));
    return examples
      .filter(({ author }) => author === left)
      .map(({ input, isSubject }) => ({ isSubject, probability: subjectProbability(model, input) }));
  });
  const share = (some: typeof told, isRight: (each: (typeof told)[number]) => boolean) =>
    (some.filter(isRight).length / Math.max(1, some.length)).toFixed(3);
  console.log(
    "words",
    told.length,
    "right",
    share(told, (each) => each.probability > 0.5 === each.isSubject),
  );
  console.log("below   dropped of subjects   dropped of others");
  for (const below of [0.05, 0.1, 0.2, 0.3, 0.5])
    console.log(
      String(below).padEnd(7),
      share(
        told.filter(({ isSubject }) => isSubject),
        ({ probability }) => probability < below,
      ).padEnd(21),
      share(
        told.filter(({ isSubject }) => !isSubject),
        ({ probability }) => probability < below,
      ),
    );
}
