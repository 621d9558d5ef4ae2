import type { NamedUnit } from "../domain/questions.ts";
import { pattern } from "../language/pattern.ts";
import type { NamedMention } from "./named-items.ts";
import { kindOf, operativePart, preamble, type UnitCounts, unitOf } from "./unit-words.ts";

const the = String.raw`(?:the\s+)?(?:very\s+)?`;
const straight = String.raw`(?:(?:just|right|directly|immediately|straight|shortly|coming|that\s+comes)\s+)*`;
const precedes = new RegExp(
  String.raw`\b${straight}(?:before|preced(?:es|ing)|prior\s+to|ahead\s+of)\s+${the}$`,
  "i",
);
const follows = new RegExp(String.raw`\b${straight}(?:after|follow(?:s|ing))\s+${the}$`, "i");
const allOf =
  /\b(?:everything|all|whatever|anything|the rest|those|ones|paragraphs|paras|clauses|recitals)\s+(?:that\s+comes\s+)?$/i;
const untilThere = /\b(?:up\s+)?(?:to|until|till|through)\s+(?:and\s+including\s+)?(?:the\s+)?$/i;
const fromThere = /\b(?:starting|beginning)\s+(?:with|from|at)\s+(?:the\s+)?$/i;
const untilEnd = pattern`
  ^\s*,?\s*(?:
    (?:and\s+)?onwards?\b|and\s+(?:up|beyond|after|following|the\s+rest|all\s+after)\b
    |(?:right\s+)?(?:up\s+)?(?:to|until|till|through|thru)\s+the\s+(?:very\s+)?(?:end|bottom|last)(?:\s+(?:one|paragraph))?\b
    |ff\b\.?|on(?=\s*[,.?!]|\s*$)
  )
`;
const inBetween =
  /(?<!\b(?:differences?|distinctions?|relation\w*|links?|contrasts?|overlaps?|comparison|choose|choice) )\bbetween\s+(?:the\s+)?$/i;
/** Where the operative part begins, said without a number. */
const beforeOperative = pattern`
  \b${straight}(?:before|preced(?:es|ing))\s+(?:the\s+)?(?:number(?:s|ing)|${operativePart})(?:
    \s+(?:start|begin|open|come|kick)s?(?:\s+(?:in|off))?
  )?\b
`;

/** "the third paragraph of the preamble" names its part behind the number, "the preamble's third paragraph" before it. */
export function withPart(mention: NamedMention, question: string): NamedMention {
  const rest = question.slice(mention.end);
  const section = /^,?\s*(?:of|in|from)\s+(?:section|part|chapter)\s+([IVX]+|[A-Z])\b/i
    .exec(rest)?.[1]
    ?.toUpperCase();
  if (section) return { ...mention, units: mention.units.map((unit) => ({ ...unit, section })) };
  const behind = new RegExp(
    String.raw`^,?\s*(?:of|in|from)\s+(?:the\s+)?(${preamble}|preambular|operative|annex)`,
    "i",
  );
  const ahead = new RegExp(String.raw`\b(${preamble}|operative\s+part)(?:'s|’s|[,:])\s+(?:the\s+)?$`, "i");
  const named = behind.exec(rest)?.[1] ?? ahead.exec(question.slice(0, mention.start))?.[1];
  const kind = kindOf(named);
  if (!kind) return mention;
  return { ...mention, units: mention.units.map((unit) => ({ ...unit, kind, assumedOperative: false })) };
}

/** "the one before OP 4", "everything after 12", "from 15 to the end": what is meant is beside what is named. */
export function related(mention: NamedMention, question: string, counts: UnitCounts): NamedMention {
  const [first] = mention.units;
  const last = mention.units.at(-1);
  if (!first || !last || first.path || mention.units.some(({ kind }) => kind === "footnote")) return mention;
  const before = question.slice(0, mention.start);
  const isAlone = mention.units.length === 1;
  const preceding = precedes.exec(before);
  if (isAlone && preceding) {
    const isRange = allOf.test(before.slice(0, preceding.index));
    const units = isRange ? allBefore(first, counts) : [shifted(first, -1, counts)];
    return { ...mention, units, start: preceding.index };
  }
  const following = follows.exec(before);
  if (isAlone && following) {
    const isRange = allOf.test(before.slice(0, following.index));
    const after = placeOf(last, counts) + 1;
    const units = isRange ? range(last, after, counts(last.kind)) : [shifted(last, 1, counts)];
    return { ...mention, units, start: following.index };
  }
  if (mention.units.length === 2 && inBetween.test(before) && last.number - first.number > 1)
    return { ...mention, units: range(first, first.number + 1, last.number - 1) };
  const open = untilEnd.exec(question.slice(mention.end));
  if (open || fromThere.test(before)) {
    const units = [...mention.units, ...range(last, placeOf(last, counts) + 1, counts(last.kind))];
    return { ...mention, units, end: mention.end + (open?.[0].length ?? 0) };
  }
  const until = isAlone && untilThere.exec(before);
  return until && /\b(?:up\s+to|until|till)\b/i.test(until[0])
    ? { ...mention, units: range(first, 1, placeOf(first, counts)), start: until.index }
    : mention;
}

/** "just before the numbers start": the last paragraph of the preamble. */
export function findBeforeOperative(question: string): NamedMention[] {
  const match = beforeOperative.exec(question);
  if (!match) return [];
  const [printed] = match;
  const units = [unitOf(printed, "preambular", -1)];
  return [{ units, start: match.index, end: match.index + printed.length }];
}

/** Its number counted from the start. */
function placeOf({ kind, number }: NamedUnit, counts: UnitCounts): number {
  return number < 0 ? counts(kind) + 1 + number : number;
}

function allBefore(unit: NamedUnit, counts: UnitCounts): NamedUnit[] {
  const place = placeOf(unit, counts);
  return unit.kind === "operative" && place === 1
    ? range({ ...unit, kind: "preambular", assumedOperative: false }, 1, counts("preambular"))
    : range(unit, 1, place - 1);
}

function range(unit: NamedUnit, from: number, to: number): NamedUnit[] {
  return Array.from({ length: Math.max(0, Math.min(to - from + 1, 200)) }, (_, at) => ({
    ...unit,
    number: from + at,
  }));
}

/** One further or one back; the preamble ends where the operative part begins. */
function shifted(unit: NamedUnit, by: 1 | -1, counts: UnitCounts): NamedUnit {
  const place = placeOf(unit, counts);
  if (by < 0 && unit.kind === "operative" && place === 1)
    return { ...unit, kind: "preambular", number: -1, assumedOperative: false };
  if (by > 0 && unit.kind === "preambular" && place === counts("preambular"))
    return { ...unit, kind: "operative", number: 1, assumedOperative: false };
  return { ...unit, number: unit.number < 0 ? unit.number + by : place + by };
}
