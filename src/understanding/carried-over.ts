import type { JudgedTurn } from "./judged-turn.ts";
import { replacementIn } from "./replacements.ts";

/** What is less certain than this, and than the turn before, is asked as the turn before asks. */
const unsure = 0.5;

/** A turn, with the way of asking that it takes from the turns it leans on. */
export interface CarriedTurn extends JudgedTurn {
  /** What it only puts in the place of something in the turn before. */
  readonly replaces: "slot" | "subject" | null;
}

/** "And UNODC?" behind "when must the SG report?" asks when, too. `before`: what it leans on, oldest first. */
export function carriedOver(judged: JudgedTurn, before: readonly JudgedTurn[]): CarriedTurn {
  const last = before.at(-1);
  if (!last) return { ...judged, replaces: null };
  const earlier = carriedOver(last, before.slice(0, -1));
  const replaces = replacementIn(judged.text)?.of ?? null;
  const isScrap = replaces === "slot" || (replaces === "subject" && !asksOfText(judged));
  const isWeaker = judged.certainty < Math.min(unsure, earlier.certainty);
  if (!asksOfText(earlier) || !(isScrap || isWeaker)) return { ...judged, replaces };
  const { kind, label, certainty, yesNo } = earlier;
  return {
    ...judged,
    kind,
    label,
    certainty,
    replaces,
    ...(replaces === "slot" && { yesNo }),
  };
}

function asksOfText({ kind }: JudgedTurn): boolean {
  return kind !== "help" && kind !== "form" && kind !== "unclear" && kind !== "off-topic";
}
