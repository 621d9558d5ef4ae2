/**
 * The session or year that a symbol is of: `97` for A/C.2/97/L.41 and A/RES/97/214, `2012` for E/RES/2012/19, `2043` for
 * S/RES/3901 (2043); null where it names none.
 */
export function sessionOf(symbol: string | null): string | null {
  const year = /\(((?:19|20)\d{2})\)/.exec(symbol ?? "")?.[1];
  return year ?? symbol?.split("/").find((part) => /^\d+$/.test(part)) ?? null;
}
