import type { Act, Addressee } from "./acts.ts";
import type { ParagraphId } from "./resolution.ts";

/** A run of words in one, the other or both versions of a paragraph; a sub-paragraph begins with a line break. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What became of an act between two versions. */
export type ActChange =
  | ({ readonly kind: "dropped" | "new" } & Pick<Act, "verb" | "force" | "addressees">)
  | {
      readonly kind: "softened" | "strengthened" | "verb-changed" | "reworded";
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "addressee-added" | "addressee-dropped"; readonly addressee: Addressee }
  | { readonly kind: "hedge-added" | "hedge-dropped"; readonly hedge: string }
  /** What is null was not there. */
  | {
      readonly kind: "deadline-changed" | "forum-changed";
      readonly before: string | null;
      readonly after: string | null;
    };

/** What a comparison of two versions can be asked for: what became of paragraphs, or of something in those that both have. */
export const versionChanges = [
  "dropped",
  "new",
  "moved",
  "wording",
  "force",
  "addressees",
  "deadline",
] as const;

export type VersionChange = (typeof versionChanges)[number];

/** One paragraph of the first version beside the one that it became. */
export interface AlignedParagraph {
  /** Null where it is new in the second version. */
  readonly before: ParagraphId | null;
  /** Null where it was dropped. */
  readonly after: ParagraphId | null;
  /** Share of words in common, 0 to 1. */
  readonly similarity: number;
  /** `capitals`: no difference but in upper and lower case. */
  readonly change: "same" | "capitals" | "wording" | "dropped" | "new";
  /** In another place among the paragraphs that both have. */
  readonly moved: boolean;
  readonly words: readonly WordChange[];
  readonly acts: readonly ActChange[];
}
