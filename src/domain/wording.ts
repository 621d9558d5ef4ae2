/** What the words of a question signal beside the kind of answer that it wants. */
export type Cue =
  /** "Is …?", "…, right?": what is asked is whether something is so. */
  | "yes-or-no"
  /** "the same text twice", "identical" */
  | "same-words"
  | "report"
  | "preamble";

/** In what a paragraph may change from one version to the other. */
export type ChangeAspect = "dropped" | "addressee" | "deadline" | "place" | "verb" | "new";

/** What the wording of a question tells, read once. */
export interface Wording {
  readonly cues: ReadonlySet<Cue>;
  /** Of two paragraphs it is asked whether the first is stronger, or weaker, or which of them is either. */
  readonly strength?: "stronger" | "weaker" | "either";
  /** What of a change between two versions is asked for; without any, all that changed. */
  readonly aspects: readonly ChangeAspect[];
}
