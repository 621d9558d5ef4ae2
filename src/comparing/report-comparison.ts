import type { ChangeCounts, ComparisonReport, ReportedParagraph } from "../domain/comparison.ts";
import { summaryOf } from "../domain/labels.ts";
import type { ParagraphKind, Resolution } from "../domain/resolution.ts";
import type { ActChange, AlignedParagraph } from "../domain/versions.ts";
import { compareResolutions } from "./compare-resolutions.ts";

/** Compares two versions of a text and counts what changed. */
export function reportComparison(before: Resolution, after: Resolution): ComparisonReport {
  const paragraphs = labelled(before, after);
  const countOf = (kind: ParagraphKind) => countsIn(paragraphs.filter((each) => each.kind === kind));
  const counts = {
    preambular: countOf("preambular"),
    operative: countOf("operative"),
    annex: countOf("annex"),
  };
  const summary = kinds.flatMap((kind) => describeCounts(kind, counts[kind]));
  return { before: summaryOf(before), after: summaryOf(after), counts, summary, paragraphs };
}

const kinds: readonly ParagraphKind[] = ["operative", "preambular", "annex"];

function labelled(before: Resolution, after: Resolution): ReportedParagraph[] {
  const [old, now] = [byId(before), byId(after)];
  return compareResolutions(before, after).map((paragraph) => {
    const [from, to] = [old.get(paragraph.before ?? ""), now.get(paragraph.after ?? "")];
    return {
      ...paragraph,
      kind: (to ?? from)?.kind ?? "operative",
      labels: { before: from?.label ?? null, after: to?.label ?? null },
      acts: paragraph.acts.map((change) => ({ ...change, text: describeActChange(change) })),
    };
  });
}

function byId({ paragraphs }: Resolution) {
  return new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}

function countsIn(paragraphs: readonly ReportedParagraph[]): ChangeCounts {
  const count = (...changes: AlignedParagraph["change"][]) =>
    paragraphs.filter(({ change }) => changes.includes(change)).length;
  return {
    both: count("same", "capitals", "wording"),
    same: count("same"),
    capitals: count("capitals"),
    wording: count("wording"),
    moved: paragraphs.filter(({ moved }) => moved).length,
    dropped: count("dropped"),
    new: count("new"),
  };
}

/** "16 of 17 operative paragraphs differ in wording, 1 only in capitals, 1 dropped." Nothing where there are none of the kind. */
function describeCounts(kind: ParagraphKind, counts: ChangeCounts): string[] {
  const { both, same } = counts;
  if (both + counts.dropped + counts.new === 0) return [];
  const shared = both === 0 ? [] : [same === both ? unchanged(kind, both) : differing(kind, counts)];
  const others = [
    [counts.capitals, "only in capitals"],
    [counts.moved, "moved"],
    [counts.dropped, "dropped"],
    [counts.new, "new"],
  ] as const;
  const parts = [...shared, ...others.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []))];
  const sentence = both === 0 ? `${kind} paragraphs: ${parts.join(", ")}` : parts.join(", ");
  return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`];
}

function unchanged(kind: ParagraphKind, both: number): string {
  return both === 1 ? `the one ${kind} paragraph is the same` : `all ${both} ${kind} paragraphs are the same`;
}

function differing(kind: ParagraphKind, { both, wording }: ChangeCounts): string {
  if (both === 1) return `${wording} of 1 ${kind} paragraph differs in wording`;
  return `${wording} of ${both} ${kind} paragraphs ${wording === 1 ? "differs" : "differ"} in wording`;
}

/** What became of a paragraph, for readers: "OP 2 → OP 3", "wording, moved". */
export function describeChange({ labels: { before, after }, change, moved }: ReportedParagraph) {
  const names = change === "same" && moved ? ["moved"] : [changeNames[change], ...(moved ? ["moved"] : [])];
  const label = before && after && before !== after ? `${before} → ${after}` : (after ?? before ?? "");
  return { label, change: names.join(", ") };
}

const changeNames: Readonly<Record<AlignedParagraph["change"], string>> = {
  same: "the same",
  capitals: "only in capitals",
  wording: "wording",
  dropped: "dropped",
  new: "new",
};

/** What became of an act, for readers: "verb softened: Urges → Encourages". */
export function describeActChange(change: ActChange): string {
  const kind = change.kind.replace("-", " ");
  if ("addressee" in change) return `${kind}: ${change.addressee.name}`;
  if ("hedge" in change) return `${kind}: ${change.hedge}`;
  if (change.kind === "deadline-changed") return describeMove("deadline", change);
  if (change.kind === "forum-changed") return describeMove("forum", change);
  if ("verb" in change) {
    const whom = change.addressees.map(({ name }) => name).join(", ");
    const says = change.kind === "new" ? "new act" : "act dropped";
    return `${says}: ${[change.verb, whom].filter(Boolean).join(" → ")}`;
  }
  const became = change.kind === "verb-changed" ? kind : `verb ${kind}`;
  return `${became}: ${change.before} → ${change.after}`;
}

function describeMove(
  what: string,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): string {
  if (before === null) return `${what} added: ${after}`;
  if (after === null) return `${what} dropped: ${before}`;
  return `${what} ${what === "deadline" ? "moved" : "changed"}: ${before} → ${after}`;
}
