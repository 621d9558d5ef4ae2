import type { ActChange } from "../domain/versions.ts";

/** What became of an act, for readers: "verb softened: Urges → Encourages". */
export function describeActChange(change: ActChange): string {
  switch (change.kind) {
    case "dropped":
    case "new": {
      const whom = change.addressees.map(({ name }) => name).join(", ");
      const says = change.kind === "new" ? "new act" : "act dropped";
      return `${says}: ${[change.verb, whom].filter(Boolean).join(" → ")}`;
    }
    case "softened":
    case "strengthened":
    case "reworded":
      return `verb ${change.kind}: ${change.before} → ${change.after}`;
    case "verb-changed":
      return `verb changed: ${change.before} → ${change.after}`;
    case "addressee-added":
      return `addressee added: ${change.addressee.name}`;
    case "addressee-dropped":
      return `addressee dropped: ${change.addressee.name}`;
    case "hedge-added":
      return `hedge added: ${change.hedge}`;
    case "hedge-dropped":
      return `hedge dropped: ${change.hedge}`;
    case "deadline-changed":
      return describeMove("deadline", change);
    case "forum-changed":
      return describeMove("forum", change);
  }
}

function describeMove(
  what: string,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): string {
  if (before === null) return `${what} added: ${after}`;
  if (after === null) return `${what} dropped: ${before}`;
  return `${what} ${what === "deadline" ? "moved" : "changed"}: ${before} → ${after}`;
}
