import type { Span } from "../domain/resolution.ts";
import type { JudgedTurn } from "./judged-turn.ts";
import { findNamedActors } from "./names.ts";
import { findParagraphs } from "./paragraphs.ts";
import { createTable } from "./tables.ts";
import { roleOf, tokensOf } from "./unit-tokens.ts";

const findCarrying = createTable("carrying-words");
/** What is less certain than this, and than the turn before, is asked as the turn before asks. */
const unsure = 0.5;

/** A turn, with the way of asking that it takes from the turns it leans on. */
export interface CarriedTurn extends JudgedTurn {
  /** It only puts a name, a paragraph or a part in the place of that of the turn before. */
  readonly replaces: boolean;
}

/** "And UNODC?" behind "when must the SG report?" asks when, too. `before`: what it leans on, oldest first. */
export function carriedOver(judged: JudgedTurn, before: readonly JudgedTurn[]): CarriedTurn {
  const last = before.at(-1);
  if (!last) return { ...judged, replaces: false };
  const earlier = carriedOver(last, before.slice(0, -1));
  const replaces = isOnlyReplacing(judged.text);
  const isWeaker = judged.certainty < Math.min(unsure, earlier.certainty);
  if (!asksOfText(earlier) || !(replaces || isWeaker)) return { ...judged, replaces };
  const { kind, label, certainty, yesNo } = earlier;
  return { ...judged, kind, label, certainty, replaces, ...(replaces && { yesNo }) };
}

function asksOfText({ kind }: JudgedTurn): boolean {
  return kind !== "help" && kind !== "form" && kind !== "unclear" && kind !== "off-topic";
}

/** Whether a turn has a name, a paragraph or a part, and nothing else that says something. */
function isOnlyReplacing(text: string): boolean {
  const { mentions } = findParagraphs(text, true);
  const names = [...mentions, ...findNamedActors(text).spans];
  const known: readonly Span[] = [...names, ...findCarrying(text)];
  const rest = tokensOf(text).filter(
    ({ lower, start, end }) =>
      /[\p{L}\p{N}]/u.test(lower) && !known.some((span) => span.start <= start && end <= span.end),
  );
  const parts = rest.filter((token) => roleOf(token) === "part");
  const others = rest.filter(
    (token) => !parts.includes(token) && roleOf(token) !== "noun" && roleOf(token) !== "loose",
  );
  return others.length === 0 && names.length + parts.length > 0;
}
