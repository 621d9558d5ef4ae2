import type { Actor, Force } from "./acts.ts";
import type { ParagraphId, ParagraphKind, UnitId, VoteSide } from "./resolution.ts";
import { usualCounts } from "./resolution.ts";
import type { AlignedParagraph, VersionChange } from "./versions.ts";

/** How two paragraphs, of one text or of two, differ in something. */
export interface ContrastClaim {
  readonly of: "contrast";
  readonly resolution: string;
  readonly unit: ParagraphId;
  /** The text of `other`, where that is another one. */
  readonly otherResolution?: string;
  readonly other: ParagraphId;
  readonly in: "force" | "deadline" | "addressees";
  /** Which of them has the stronger verb, alone sets a date or alone addresses somebody; `same` where both or neither, `different` where each has its own. */
  readonly value: "first" | "second" | "same" | "different";
}

/** One statement of fact about a resolution's structure, recomputed from the Resolution by the verifier. */
export type StructureClaim = { readonly resolution: string } & (
  | ContrastClaim
  | { readonly of: "count"; readonly what: CountedThing | CountedPart; readonly value: number }
  | {
      readonly of: "property";
      readonly what: MetadataProperty;
      readonly value: string | null;
      /** With `organ`: whose text it is not, though it was taken for theirs. */
      readonly not?: Actor;
      /** With `sponsors`: whether they are among them is told. */
      readonly asked?: Actor;
    }
  /** What became of a paragraph between two versions of a text. */
  | {
      readonly of: "alignment";
      readonly other: string;
      readonly before: ParagraphId | null;
      readonly after: ParagraphId | null;
      readonly value: AlignedParagraph["change"];
    }
  /** How many paragraphs changed so between two versions of a text. */
  | { readonly of: "changes"; readonly other: string; readonly what: VersionChange; readonly value: number }
  | { readonly of: "exists"; readonly unit: UnitId; readonly value: boolean }
  /** What an acronym ("UNCAC") stands for, by the vocabulary; the text is one that names it. */
  | { readonly of: "name"; readonly short: string; readonly value: string | null }
  /** How many voted so, each of whom the sentence names where the text does. */
  | { readonly of: "votes"; readonly side: VoteSide; readonly value: number }
  /** On which side a State voted; null where it is in no list. */
  | { readonly of: "voter"; readonly actor: Actor; readonly value: VoteSide | null }
);

export type MetadataProperty =
  | "title"
  | "symbol"
  | "status"
  | "organ"
  | "sponsors"
  | "recommendedBy"
  | "date"
  | "vote";

/** `paragraphs` counts preambular and operative ones, not those of annexes nor sub-paragraphs. */
export const countedUnits = ["paragraphs", ...usualCounts, "sponsors"] as const;

export type CountedUnit = (typeof countedUnits)[number];

export type CountedThing =
  | CountedUnit
  | "resolutions"
  | "sections"
  /** With `opening`, preambular paragraphs that open with a participle of the force instead. */
  | { readonly acts: CountedActs }
  | { readonly mentions: CountedMentions };

export interface CountedActs {
  readonly force?: Force;
  readonly actor?: Actor;
  readonly opening?: boolean;
  /** The paragraphs that have such acts, not the acts. */
  readonly paragraphs?: boolean;
  /** Only acts that ask for a report. */
  readonly reports?: boolean;
}

/** Paragraphs that name the actor. */
export interface CountedMentions {
  readonly among: "paragraphs" | "preambular" | "operative";
  readonly actor: Actor;
}

/** What is counted of a part of a text: the paragraphs of a section, the items of a list. */
export type CountedPart =
  | { readonly section: string; readonly kind: "preambular" | "operative" }
  | { readonly itemsOf: ParagraphId }
  /** Footnotes of the paragraphs of a kind. */
  | { readonly footnotesOf: ParagraphKind };

/**
 * "Nothing is requested of X", "no paragraph mentions Y": false if one exists. A mention is a paragraph, footnote or title
 * that has all of `terms` (words or phrases, compared by stem).
 */
export type AbsenceClaim = { readonly resolutions: readonly string[] } & (
  | {
      readonly of: "act";
      /** Any force where left out. */
      readonly forces?: readonly Force[];
      /** Any addressee where left out. */
      readonly actors?: readonly Actor[];
      /** Anywhere where left out. */
      readonly paragraphs?: readonly ParagraphId[];
    }
  /**
   * "It gives no date for this in OP 4": none of the paragraphs that speak of it, nor what is nested in them or their footnotes, may be
   * taken to state one.
   */
  | { readonly of: "missing"; readonly paragraphs: readonly ParagraphId[]; readonly detail: Detail }
  | { readonly of: "mention"; readonly terms: readonly string[] }
);

/** What is to be known of the thing that is asked about; `source`: where something is published: a symbol, a volume of a series. */
export type Detail = "date" | "amount" | "name" | "place" | "count" | "reason" | "majority" | "source";
