import { costText, standingText } from "../report/console-summary.ts";
import { type Cost, costOf, standingOf } from "../summarize.ts";
import type { Judged } from "./judge.ts";
import type { RecordedSet } from "./recorded.ts";
import type { RecordedServer } from "./recorded-server.ts";

export interface Played {
  readonly judged: Judged;
  readonly calls: RecordedServer["calls"];
  /** Of the prompt that was sent. */
  readonly digest: string;
}

/** What recorded replies have to reach, a question. */
const bars = {
  strong: { calls: 1.3, promptTokens: 5500, stableShare: 0.7 },
  /** Shapes of replies of which the good statements must be shown. */
  weak: { shapes: 28 },
} as const;

interface Mode {
  /** A real model was asked: there are no recorded sentences to judge. */
  readonly live: boolean;
  readonly recording: boolean;
}

/** The figures of a set, and the bars it misses. */
export function summaryOf(
  set: RecordedSet,
  played: readonly Played[],
  { live, recording }: Mode,
): { readonly lines: readonly string[]; readonly missed: readonly string[] } {
  const of = played.length;
  const judged = played.map((one) => one.judged);
  const changed =
    live || recording ? [] : played.filter(({ judged: { row }, digest }) => row.digest !== digest);
  const answers = judged.map(({ answer }) => answer);
  const cost = costOf(answers);
  const standing = standingOf(answers);
  const missed = live
    ? []
    : [
        ...missedBy(set, played, cost),
        ...changed.map(({ judged: { row } }) => `${row.id}: its prompt has changed`),
      ];
  const lines = [
    `${set}: ${of} questions, right ${count(judged, ({ isRight }) => isRight)}, fallbacks ${count(judged, ({ answer }) => answer.fallback !== null)}`,
    ...(live
      ? []
      : [sentenceLine(judged), `  order kept ${count(judged, ({ keepsOrder }) => keepsOrder)} of ${of}`]),
    ...(set === "weak"
      ? [
          `  shapes that end in the model's good statements ${shapesRead(judged)} of ${count(judged, hasShape)}`,
        ]
      : []),
    ...(cost ? [`  ${costText(cost)}`] : []),
    ...(standing ? [`  ${standingText(standing)}`] : []),
    ...(live ? [] : [`  of the prompt ${percent(stableShareOf(played))} stand before the conversation`]),
    ...missed.map((what) => `  MISSED ${what}`),
  ];
  return { lines, missed };
}

function sentenceLine(judged: readonly Judged[]): string {
  const sum = (of: (one: Judged) => number) => judged.reduce((total, one) => total + of(one), 0);
  const trues = sum((one) => one.trueSentences);
  const falses = sum((one) => one.falseSentences);
  return [
    `  true sentences ${trues}: withheld ${sum((one) => one.withheldTrue.length)}, shown as not confirmed ${sum((one) => one.doubtedTrue.length)};`,
    `false ones ${falses}: shown as verified ${sum((one) => one.confirmedFalse.length)}, as not confirmed ${sum((one) => one.doubtedFalse.length)}`,
  ].join(" ");
}

/** Of all the tokens that were sent, those before the conversation. */
function stableShareOf(played: readonly Played[]): number {
  const calls = played.flatMap((one) => one.calls);
  const sum = (of: (call: (typeof calls)[number]) => number) =>
    calls.reduce((total, call) => total + of(call), 0);
  return sum((call) => call.stableTokens) / sum((call) => call.promptTokens);
}

function missedBy(set: RecordedSet, played: readonly Played[], cost: Cost | null): string[] {
  const judged = played.map((one) => one.judged);
  const disordered = judged
    .filter(({ keepsOrder }) => !keepsOrder)
    .map(({ row }) => `${row.id}: its order has changed`);
  if (set === "weak") {
    const read = shapesRead(judged);
    return [...disordered, ...(read < bars.weak.shapes ? [`only ${read} shapes are read`] : [])];
  }
  return [
    ...disordered,
    ...(!cost || cost.calls > bars.strong.calls ? [`more than ${bars.strong.calls} calls a question`] : []),
    ...(!cost || cost.promptTokens > bars.strong.promptTokens
      ? [`more than ${bars.strong.promptTokens} tokens`]
      : []),
    ...(stableShareOf(played) < bars.strong.stableShare
      ? [`less than ${percent(bars.strong.stableShare)} is stable`]
      : []),
  ];
}

function shapesRead(judged: readonly Judged[]): number {
  return count(judged, (one) => hasShape(one) && one.isRight && one.answer.fallback === null);
}

function hasShape({ row }: Judged): boolean {
  return row.shape !== undefined;
}

function count<T>(all: readonly T[], which: (one: T) => boolean): number {
  return all.filter(which).length;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
