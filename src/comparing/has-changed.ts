import type { ActChange, AlignedParagraph, VersionChange } from "../domain/versions.ts";

/** Whether a paragraph changed so between two versions. */
export function hasChanged({ change, moved, acts }: AlignedParagraph, what: VersionChange): boolean {
  switch (what) {
    case "dropped":
    case "new":
    case "wording":
      return change === what;
    case "moved":
      return moved;
    default:
      return acts.some(({ kind }) => ofActs[what].has(kind));
  }
}

const ofActs: {
  readonly [what in "force" | "addressees" | "deadline"]: ReadonlySet<ActChange["kind"]>;
} = {
  force: new Set(["strengthened", "softened", "verb-changed"]),
  addressees: new Set(["addressee-added", "addressee-dropped"]),
  deadline: new Set(["deadline-changed"]),
};
