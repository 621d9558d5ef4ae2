/** An example: its input, and the classes that it may belong to (several where it is not known which of them). */
export interface Labelled {
  readonly input: Float64Array;
  readonly allowed: readonly number[];
  readonly weight: number;
}

export interface Fitted {
  readonly weights: number[][];
  readonly bias: number[];
}

/** Gradients that the direction is made of. */
const memory = 12;
/** A class as improbable as this moves no weight: most classes of most examples. */
const leastError = 1e-3;
/** Rounds end where the loss falls by less. */
const leastGain = 1e-5;

/**
 * Multinomial logistic regression by L-BFGS (Nocedal and Wright 2006, algorithm 7.4) from zero: the same examples give
 * the same weights. `penalty` is that of half a weight's square, the bias is free; the loss is the mean over examples of
 * minus the logarithm of the probability that an allowed class gets.
 */
export function fitSoftmax(
  examples: readonly Labelled[],
  classes: number,
  penalty: number,
  rounds = 80,
): Fitted {
  const width = (examples[0]?.input.length ?? 0) + 1;
  const sparse = examples.map(withoutZeros);
  const loss = (at: Float64Array) => lossAt(at, sparse, classes, width, penalty);
  const found = minimize(loss, new Float64Array(classes * width), rounds);
  const rows = Array.from({ length: classes }, (_, at) => [...found.subarray(at * width, (at + 1) * width)]);
  return { weights: rows.map((row) => row.slice(0, -1)), bias: rows.map((row) => row.at(-1) ?? 0) };
}

/** An example without the zeros of its input, which most of its last numbers are; the bias, always 1, is the last. */
interface Sparse extends Omit<Labelled, "input"> {
  /** So many numbers stand where they stood. */
  readonly dense: number;
  readonly places: Int32Array;
  readonly numbers: Float64Array;
}

function withoutZeros({ input, allowed, weight }: Labelled): Sparse {
  const places = [...input.keys()].filter((at) => input[at] !== 0);
  const numbers = places.map((at) => input[at] as number);
  const moved = places.findIndex((place, at) => place !== at);
  return {
    allowed,
    weight,
    dense: moved === -1 ? places.length : moved,
    places: Int32Array.of(...places, input.length),
    numbers: Float64Array.of(...numbers, 1),
  };
}

interface Value {
  readonly value: number;
  readonly slope: Float64Array;
}

function lossAt(
  at: Float64Array,
  examples: readonly Sparse[],
  classes: number,
  width: number,
  penalty: number,
): Value {
  const slope = new Float64Array(at.length);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float64Array(classes);
  let value = 0;
  for (const example of examples) {
    const { allowed, weight } = example;
    for (let k = 0; k < classes; k++) scores[k] = score(at, k * width, example);
    const all = toProbabilities(scores);
    const right = allowed.reduce((sum, k) => sum + (all[k] ?? 0), 0);
    value -= (weight * Math.log(Math.max(right, 1e-12))) / total;
    for (let k = 0; k < classes; k++) {
      const p = all[k] ?? 0;
      const error = (weight / total) * (p - (allowed.includes(k) ? p / Math.max(right, 1e-12) : 0));
      if (Math.abs(error) * total > leastError) addScaled(slope, k * width, example, error);
    }
  }
  return withPenalty({ value, slope }, at, width, penalty);
}

function score(at: Float64Array, from: number, { dense, places, numbers }: Sparse): number {
  let sum = 0;
  for (let i = 0; i < dense; i++) sum += (at[from + i] as number) * (numbers[i] as number);
  for (let i = dense; i < places.length; i++)
    sum += (at[from + (places[i] as number)] as number) * (numbers[i] as number);
  return sum;
}

function addScaled(slope: Float64Array, from: number, { dense, places, numbers }: Sparse, by: number): void {
  for (let i = 0; i < dense; i++) slope[from + i] = (slope[from + i] as number) + by * (numbers[i] as number);
  for (let i = dense; i < places.length; i++) {
    const place = from + (places[i] as number);
    slope[place] = (slope[place] as number) + by * (numbers[i] as number);
  }
}

function toProbabilities(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b));
  const powers = scores.map((each) => Math.exp(each - most));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((each) => each / all);
}

function withPenalty({ value, slope }: Value, at: Float64Array, width: number, penalty: number): Value {
  let sum = value;
  for (let i = 0; i < at.length; i++) {
    if ((i + 1) % width === 0) continue;
    const weight = at[i] as number;
    sum += (penalty / 2) * weight * weight;
    slope[i] = (slope[i] as number) + penalty * weight;
  }
  return { value: sum, slope };
}

function minimize(loss: (at: Float64Array) => Value, start: Float64Array, rounds: number): Float64Array {
  const steps: { readonly s: Float64Array; readonly y: Float64Array }[] = [];
  let at = start;
  let now = loss(at);
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(now.slope, steps);
    const next = stepAlong(loss, at, now, direction);
    if (next === null) break;
    const step = { s: minus(next.at, at), y: minus(next.value.slope, now.slope) };
    if (dot(step.s, step.y) > 1e-12) steps.push(step);
    if (steps.length > memory) steps.shift();
    const gain = now.value - next.value.value;
    at = next.at;
    now = next.value;
    if (gain < leastGain) break;
  }
  return at;
}

/** Backtracking until the loss falls enough (Armijo); null where no step does. */
function stepAlong(loss: (at: Float64Array) => Value, at: Float64Array, now: Value, direction: Float64Array) {
  const fall = dot(now.slope, direction);
  for (let length = 1; length > 1e-8; length /= 2) {
    const there = at.map((each, i) => each + length * (direction[i] as number));
    const value = loss(there);
    if (value.value <= now.value + 1e-4 * length * fall) return { at: there, value };
  }
  return null;
}

function directionOf(
  slope: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array }[],
): Float64Array {
  const q = slope.map((each) => -each);
  const shares = steps.map(() => 0);
  for (let i = steps.length - 1; i >= 0; i--) {
    const { s, y } = steps[i] as { s: Float64Array; y: Float64Array };
    shares[i] = dot(s, q) / dot(s, y);
    add(q, y, -(shares[i] as number));
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  }
  steps.forEach(({ s, y }, i) => {
    add(q, s, (shares[i] as number) - dot(y, q) / dot(s, y));
  });
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, from: Float64Array, by: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + by * (from[i] as number);
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((each, i) => each - (b[i] as number));
}
