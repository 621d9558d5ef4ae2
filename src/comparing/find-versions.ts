import { remembered, rememberedOfText } from "../domain/remembered.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { stemsOf } from "../vocabulary/mentions.ts";

export interface VersionPair {
  readonly before: Resolution;
  readonly after: Resolution;
}

/** Titles with a smaller share of stems in common are of different texts. */
const leastAlikeTitles = 0.8;
/** The same for the paragraphs: many a title comes back every year. */
const leastAlikeTexts = 0.5;

/** Drafts with the adopted text of the same title that is likest to them, where both are loaded. */
export function findVersions(resolutions: readonly Resolution[], drafts = resolutions): VersionPair[] {
  return drafts.flatMap((before) => {
    const after = adoptedVersionOf(before, resolutions);
    return after ? [{ before, after }] : [];
  });
}

/** The adopted version of a draft, if it is loaded; undefined for an adopted text. */
export function adoptedVersionOf(
  draft: Resolution,
  resolutions: readonly Resolution[],
): Resolution | undefined {
  if (draft.status !== "draft") return undefined;
  const [likest] = resolutions
    .filter((adopted) => mayBeVersion(draft, adopted))
    .map((adopted) => ({ adopted, likeness: shareInCommon(textStems(draft), textStems(adopted)) }))
    .sort((one, other) => other.likeness - one.likeness);
  return likest && likest.likeness >= leastAlikeTexts ? likest.adopted : undefined;
}

/** The pairs that this resolution is one of, as draft or as adopted text. */
export function versionsWith(resolution: Resolution, resolutions: readonly Resolution[]): VersionPair[] {
  const drafts = resolutions.filter((draft) => draft.status === "draft" && mayBeVersion(draft, resolution));
  return findVersions(resolutions, [resolution, ...drafts]).filter(
    ({ before, after }) => before === resolution || after === resolution,
  );
}

function mayBeVersion(draft: Resolution, adopted: Resolution): boolean {
  return (
    adopted.status === "adopted" &&
    adopted.language === draft.language &&
    agree(adopted.organ, draft.organ) &&
    agree(sessionOf(adopted.symbol), sessionOf(draft.symbol)) &&
    shareInCommon(titleStems(draft), titleStems(adopted)) >= leastAlikeTitles
  );
}

/** What one of the two does not tell is no difference. */
function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

// Every answer looks for versions among all that are loaded.
const textStems = rememberedOfText((resolution) => {
  const texts = allParagraphs(resolution).map(({ text }) => text);
  return stemsOf(texts.join("\n"));
});

/** Without a look at its paragraphs, which may have to be read first. */
const titleStems = remembered(({ title }: Resolution) => stemsOf(title));

/** Jaccard's coefficient. */
function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((stem) => other.has(stem)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

/**
 * The session or year that a symbol is of: `97` for A/C.2/97/L.41 and A/RES/97/214, `2012` for E/RES/2012/19, `2043` for
 * S/RES/3901 (2043); null where it names none.
 */
export function sessionOf(symbol: string | null): string | null {
  const year = /\(((?:19|20)\d{2})\)/.exec(symbol ?? "")?.[1];
  return year ?? symbol?.split("/").find((part) => /^\d+$/.test(part)) ?? null;
}

/** The text of this id, or of this symbol in whatever case and spacing. */
export function findText(library: Library, name: string): Resolution | undefined {
  const symbol = plainSymbol(name);
  return (
    library.find(name) ??
    library.resolutions.find((each) => each.symbol && plainSymbol(each.symbol) === symbol)
  );
}

export function plainSymbol(symbol: string): string {
  return symbol.toUpperCase().replace(/\s+/g, "");
}
