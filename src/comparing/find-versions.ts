import type { Resolution } from "../domain/resolution.ts";
import { stemsOf } from "../language/mentions.ts";

export interface VersionPair {
  readonly before: Resolution;
  readonly after: Resolution;
}

/** Titles with a smaller share of stems in common are of different texts. */
const leastAlike = 0.8;

/** Drafts with the adopted text of the same title, where both are loaded. */
export function findVersions(resolutions: readonly Resolution[]): VersionPair[] {
  const adopted = resolutions.filter(({ status }) => status === "adopted");
  return resolutions
    .filter(({ status }) => status === "draft")
    .flatMap((before) => {
      const after = adopted.find(({ title }) => alike(before.title, title) >= leastAlike);
      return after ? [{ before, after }] : [];
    });
}

/** The adopted version of a draft, if it is loaded. */
export function adoptedVersionOf(
  draft: Resolution,
  resolutions: readonly Resolution[],
): Resolution | undefined {
  return findVersions([draft, ...resolutions.filter(({ status }) => status === "adopted")])[0]?.after;
}

/** Jaccard coefficient of the titles' stems. */
function alike(a: string, b: string): number {
  const [one, other] = [stemsOf(a), stemsOf(b)];
  const common = [...one].filter((stem) => other.has(stem)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
