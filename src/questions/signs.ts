/** A meaning and words by which it is known. */
export type Sign<Meaning> = readonly [Meaning, Pick<RegExp, "test">];

/** The meanings of which a text has signs, in the order of the signs. */
export function meaningsIn<Meaning>(text: string, signs: readonly Sign<Meaning>[]): Meaning[] {
  return signs.flatMap(([meaning, pattern]) => (pattern.test(text) ? [meaning] : []));
}
