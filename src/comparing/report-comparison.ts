import type { ChangeCounts, ComparisonReport, ReportedParagraph } from "../domain/comparison.ts";
import { summaryOf } from "../domain/labels.ts";
import type { ParagraphKind, Resolution } from "../domain/resolution.ts";
import type { ActChange, AlignedParagraph } from "../domain/versions.ts";
import { compareResolutions } from "./compare-resolutions.ts";

/** Compares two versions of a text and counts what changed. */
export function reportComparison(before: Resolution, after: Resolution): ComparisonReport {
  const paragraphs = labelled(before, after);
  const ofKind = (kind: ParagraphKind) => countsIn(paragraphs.filter((each) => each.kind === kind));
  const counts = { preambular: ofKind("preambular"), operative: ofKind("operative"), annex: ofKind("annex") };
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
      acts: paragraph.acts.map((change) => ({ ...change, text: actChangeText(change) })),
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

/** "Operative paragraphs: 16 reworded, 1 dropped." Nothing where there are none of the kind. */
function describeCounts(kind: ParagraphKind, counts: ChangeCounts): string[] {
  const told = Object.entries(changeNames).flatMap(([change, name]) => {
    const count = counts[change as ParagraphChange];
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return told.length > 0
    ? [`${kind.charAt(0).toUpperCase()}${kind.slice(1)} paragraphs: ${told.join(", ")}.`]
    : [];
}

/** What became of a paragraph: "OP 2 → OP 3", its changes by their names and for readers: "reworded, moved". */
export function describeChange({ labels: { before, after }, change, moved }: ReportedParagraph) {
  const changes: ParagraphChange[] = change === "same" && moved ? [] : [change];
  if (moved) changes.push("moved");
  const label = before && after && before !== after ? `${before} → ${after}` : (after ?? before ?? "");
  return { label, changes, change: changes.map((each) => changeNames[each]).join(", ") };
}

type ParagraphChange = AlignedParagraph["change"] | "moved";

const changeNames: Readonly<Record<ParagraphChange, string>> = {
  same: "the same",
  capitals: "only in capitals",
  wording: "reworded",
  moved: "moved",
  dropped: "dropped",
  new: "new",
};

/** What became of an act, for readers: "verb softened: Urges → Encourages". */
export function actChangeText(change: ActChange): string {
  const { what, words } = describeActChange(change);
  return `${what.replace("-", " ")}: ${words}`;
}

/** The name of what became of an act, `verb-softened`, and the texts' own words: "Urges → Encourages". */
export function describeActChange(change: ActChange): { readonly what: string; readonly words: string } {
  const { kind } = change;
  if ("addressee" in change) return { what: kind, words: change.addressee.name };
  if ("hedge" in change) return { what: kind, words: change.hedge };
  if ("verb" in change) {
    const whom = change.addressees.map(({ name }) => name).join(", ");
    const words = [change.verb, whom].filter(Boolean).join(" → ");
    return { what: kind === "new" ? "new-act" : "act-dropped", words };
  }
  const { before, after } = change;
  const words = [before, after].filter((each) => each !== null).join(" → ");
  const became = before === null ? "added" : after === null ? "dropped" : "changed";
  return { what: kind.endsWith("changed") ? kind.replace("changed", became) : `verb-${kind}`, words };
}
