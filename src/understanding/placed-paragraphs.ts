import type { NamedUnit } from "../domain/reading.ts";
import { numberOf } from "../vocabulary/figures.ts";
import { readTable } from "./tables.ts";
import { kindOf, type NamedMention, numberAt, roleOf, type UnitKind, type UnitToken } from "./unit-tokens.ts";

const places = new Map(readTable("placed-units").map(({ word = "", place }) => [word, Number(place)]));
const longestPlace = 3;

/** A place in an order at `tokens[at]`, from the end where negative: "third", "22nd", "last but one". */
export function placeAt(
  tokens: readonly UnitToken[],
  at: number,
): { readonly place: number; readonly to: number } | null {
  for (let length = longestPlace; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    const place = words.length === length ? places.get(words.map(({ lower }) => lower).join(" ")) : undefined;
    if (place !== undefined) return { place, to: at + length };
  }
  const number = numberAt(tokens, at);
  const printed = number
    ? tokens
        .slice(at, number.to)
        .map(({ lower }) => lower)
        .join("")
    : "";
  const isOrdinal = number !== null && /(?:st|nd|rd|th)$/.test(printed);
  return isOrdinal ? { place: numberOf(printed) ?? 0, to: number.to } : null;
}

/**
 * "the third preambular paragraph", "the last two operative ones", "the last bit of the preamble", "the second and the
 * third paragraph".
 */
export function findPlacedUnits(
  tokens: readonly UnitToken[],
  at: number,
): { readonly mention: NamedMention; readonly to: number } | null {
  const listed = placesAt(tokens, at);
  if (!listed) return null;
  const number = numberAt(tokens, listed.to);
  const count = number && listed.places.length === 1 ? Math.min(number.value, 50) : 1;
  const noun = nounAt(tokens, count > 1 && number ? number.to : listed.to);
  if (!noun) return null;
  const printed = tokens
    .slice(at, noun.to)
    .map(({ text }) => text)
    .join(" ");
  const units = listed.places.flatMap((place) =>
    Array.from({ length: count }, (_, i) =>
      unitOf(printed, noun.kind, place < 0 ? place - (count - 1 - i) : place + i),
    ),
  );
  return {
    mention: { units, start: tokens[at]?.start ?? 0, end: tokens[noun.to - 1]?.end ?? 0 },
    to: noun.to,
  };
}

function placesAt(tokens: readonly UnitToken[], at: number) {
  const first = placeAt(tokens, at);
  if (!first) return null;
  const found = [first.place];
  let { to } = first;
  for (;;) {
    const joint = roleOf(tokens[to]) === "joint" ? to + 1 : to;
    const behind = tokens[joint]?.lower === "the" ? joint + 1 : joint;
    const next = joint > to ? placeAt(tokens, behind) : null;
    if (!next) break;
    found.push(next.place);
    ({ to } = next);
  }
  return { places: found, to };
}

/** A noun of paragraphs; a loose one only where a part is named: "preambular one", "bit of the preamble". */
function nounAt(
  tokens: readonly UnitToken[],
  at: number,
): { readonly kind: UnitKind | null; readonly to: number } | null {
  const part = roleOf(tokens[at]) === "part" ? kindOf(tokens[at]) : null;
  const head = part === null ? at : at + 1;
  const role = roleOf(tokens[head]);
  const own = kindOf(tokens[head]);
  if (part === "article" || own === "article") return null;
  if (role === "noun") return { kind: kindBehind(tokens, head + 1) ?? part ?? own, to: head + 1 };
  if (part !== null) return { kind: part, to: role === "loose" ? head + 1 : head };
  const behind = role === "loose" ? kindBehind(tokens, head + 1) : null;
  return behind === null ? null : { kind: behind, to: head + 1 };
}

/** "of the preamble" */
function kindBehind(tokens: readonly UnitToken[], at: number): UnitKind | null {
  const isOf = tokens[at]?.lower === "of" || tokens[at]?.lower === "in";
  const part = tokens[at + 1]?.lower === "the" ? tokens[at + 2] : tokens[at + 1];
  const kind = isOf && roleOf(part) === "part" ? kindOf(part) : null;
  return kind === "article" ? null : kind;
}

function unitOf(printed: string, kind: UnitKind | null, number: number): NamedUnit {
  return { printed, kind: kind ?? "operative", number, assumedOperative: kind === null };
}
