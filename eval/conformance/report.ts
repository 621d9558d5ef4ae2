import type { DocumentScore, KindCounts } from "./score-document.ts";

/** Shares of what the gold has, null where it has none of it; `kindF1` is macro-averaged over preambular and operative. */
export interface Totals {
  readonly paragraphs: number | null;
  readonly documents: number | null;
  readonly titles: number | null;
  readonly symbols: number | null;
  readonly kindF1: number | null;
  /** Documents with a fault and no warning; a count, null where nothing was scored. */
  readonly silentFailures: number | null;
}

/** What the bars are measured against. */
export function totalsOf(scores: readonly DocumentScore[]): Totals {
  const sum = (of: (score: DocumentScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  return {
    paragraphs: shareOf(
      sum((score) => score.right),
      sum((score) => score.paragraphs),
    ),
    documents: shareOf(scores.filter((score) => score.everyParagraphRight).length, scores.length),
    titles: shareTrue(scores.map((score) => score.title)),
    symbols: shareTrue(scores.map((score) => score.symbol)),
    kindF1: scores.length === 0 ? null : kindF1(scores),
    silentFailures: scores.length === 0 ? null : silentFailures(scores).length,
  };
}

/** The scores of all documents as text: the whole, by organ, by feature, and every miss. */
export function reportScores(scores: readonly DocumentScore[], withMisses: boolean): string {
  const groups: [string, readonly DocumentScore[]][] = [["all", scores]];
  for (const organ of new Set(scores.map((score) => score.organ))) {
    groups.push([organ, scores.filter((score) => score.organ === organ)]);
  }
  for (const feature of new Set(scores.flatMap((score) => score.features))) {
    groups.push([feature, scores.filter((score) => score.features.includes(feature))]);
  }
  const header =
    "group          docs  paragraphs         documents  titles  symbols  footnotes  annex      kind F1  extra";
  const lines = groups.map(([name, group]) => reportGroup(name, group));
  return [
    header,
    ...lines,
    ...closingRemarks(scores),
    ...(withMisses ? ["", ...scores.flatMap(reportMisses)] : []),
  ].join("\n");
}

function closingRemarks(scores: readonly DocumentScore[]): string[] {
  const setAside = scores.reduce((sum, score) => sum + score.setAside, 0);
  const all = scores.reduce((sum, score) => sum + score.paragraphs + score.annexParagraphs, setAside);
  const silent = silentFailures(scores).map((score) => score.id);
  const faultless = scores.filter((score) => score.faultless);
  const warned = faultless.filter((score) => score.warnings > 0).length;
  return [
    "",
    `Set aside because the gold is wrong (faulty-gold.json): ${setAside} of ${all} paragraphs (${ratio(setAside, all)}).`,
    `Silent failures, documents with a fault and no warning about their structure: ${silent.length}${silent.length > 0 ? ` (${silent.join(", ")})` : ""}.`,
    `Documents without a fault that carry such a warning: ${warned} of ${faultless.length} (${ratio(warned, faultless.length)}).`,
  ];
}

function silentFailures(scores: readonly DocumentScore[]): readonly DocumentScore[] {
  return scores.filter((score) => !score.faultless && score.warnings === 0);
}

function reportGroup(name: string, group: readonly DocumentScore[]): string {
  const sum = (of: (score: DocumentScore) => number): number =>
    group.reduce((total, score) => total + of(score), 0);
  const totals = totalsOf(group);
  const right = sum((score) => score.right);
  const paragraphs = sum((score) => score.paragraphs);
  return [
    name.padEnd(14),
    String(group.length).padStart(4),
    `  ${printed(totals.paragraphs)} ${`(${right}/${paragraphs})`.padEnd(12)}`,
    printed(totals.documents).padStart(8),
    printed(totals.titles).padStart(8),
    printed(totals.symbols).padStart(8),
    ratio(
      sum((score) => score.footnotesRight),
      sum((score) => score.footnotes),
    ).padStart(10),
    ratio(
      sum((score) => score.annexRight),
      sum((score) => score.annexParagraphs),
    ).padStart(8),
    printed(totals.kindF1).padStart(12),
    String(sum((score) => score.extra)).padStart(6),
  ].join(" ");
}

/** Macro-averaged F1 of preambular against operative. */
function kindF1(group: readonly DocumentScore[]): number {
  const f1 = (kind: "preambular" | "operative"): number => {
    const total = group.reduce<KindCounts>(
      (sum, { kinds }) => ({
        hits: sum.hits + kinds[kind].hits,
        gold: sum.gold + kinds[kind].gold,
        parsed: sum.parsed + kinds[kind].parsed,
      }),
      { hits: 0, gold: 0, parsed: 0 },
    );
    return total.gold + total.parsed === 0 ? 1 : (2 * total.hits) / (total.gold + total.parsed);
  };
  return (f1("preambular") + f1("operative")) / 2;
}

function shareTrue(values: readonly (boolean | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return shareOf(known.filter(Boolean).length, known.length);
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function ratio(part: number, whole: number): string {
  return printed(shareOf(part, whole));
}

function printed(share: number | null): string {
  return share?.toFixed(4) ?? "-";
}

function reportMisses(score: DocumentScore): string[] {
  return score.misses.map((miss) => {
    const sides = [miss.expected && `gold: ${miss.expected}`, miss.found && `parsed: ${miss.found}`];
    return `${score.id}  ${miss.what}\n    ${sides.filter(Boolean).join("\n    ")}`;
  });
}
