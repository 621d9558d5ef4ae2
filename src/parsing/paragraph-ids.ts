import type { ParagraphKind } from "../domain/resolution.ts";

const prefixes: Record<ParagraphKind, string> = { preambular: "pp", operative: "op", annex: "annex." };
const names: Record<ParagraphKind, string> = { preambular: "PP", operative: "OP", annex: "Annex, para." };

/** Hands out ids that are unique in a resolution. */
export interface ParagraphIds {
  /** `op13`, `II.op3`, `annex.4`; of a paragraph without a number in an annex `annex.u2`. */
  take(section: string, kind: ParagraphKind, name: string): string;
  /** `op5.a.ii` under `op5.a`. */
  takeUnder(parent: string, name: string): string;
}

export function createParagraphIds(): ParagraphIds {
  const taken = new Map<string, number>();
  const unique = (id: string): string => {
    const times = taken.get(id) ?? 0;
    taken.set(id, times + 1);
    return times === 0 ? id : unique(`${id}~${times + 1}`);
  };
  return {
    take: (section, kind, name) => unique(`${section === "" ? "" : `${section}.`}${prefixes[kind]}${name}`),
    takeUnder: (parent, name) => unique(`${parent}.${name}`),
  };
}

/** `OP 13`, `II, OP 3`, `Annex, para. 4`. */
export function labelOf(section: string, kind: ParagraphKind, name: string): string {
  const own =
    kind === "annex" && !/^\d/.test(name)
      ? `Annex, unnumbered ${name.replace(/^u/, "")}`
      : `${names[kind]} ${name}`;
  return section === "" ? own : `${section}, ${own}`;
}
