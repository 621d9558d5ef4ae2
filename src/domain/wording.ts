import type { Reference } from "./resolution.ts";

/** What the words of a question signal beside the kind of answer that it wants. */
export type Cue =
  /** "Is …?", "…, right?": what is asked is whether something is so. */
  | "yes-or-no"
  /** "the same text twice", "identical" */
  | "same-words"
  /** Whether paragraphs or their words are the same, and not something of them. */
  | "same-throughout"
  /** What two have in common is asked for, and not how they differ. */
  | "in-common"
  | "report"
  | "preamble"
  /** "mentions": whether something is spoken of. */
  | "speaks-of"
  /** "covers", "applies to": whether something is among what is meant. */
  | "concerns"
  /** Somebody is asked for something, or must do it. */
  | "asked-of"
  /** "What responsibilities do States have?": what somebody bears, whoever laid it on them. */
  | "duty-borne"
  /** Something is ordered: "the study that OP 9 commissions". */
  | "orders"
  /** "Which ones are meant?": a footnote may say. */
  | "which-is-meant"
  /** "all that concerns …" */
  | "everything"
  /** Several documents are asked for: "which resolutions of the 66th session are cited?" */
  | "documents"
  /** A resolution or decision is asked for: "which resolution set up the fund?" */
  | "document"
  /** "whose number is left blank", "a citation with empty brackets" */
  | "blank-number"
  /** A declaration is named without the number of the resolution by which it was adopted; a footnote gives it. */
  | "number"
  /** How many there are of what is asked for. */
  | "how-many"
  /** Where a document is itself to be had. */
  | "published"
  /** The same, or the footnote that says so. */
  | "whereabouts"
  /** When something takes place, and not by when it is due. */
  | "when-it-is"
  /** Something that is held. */
  | "event"
  /** What was held or done before. */
  | "past"
  /** "When will the Council come back to this?": what a body decides to take up itself. */
  | "again"
  /** "All dates by which something is to be handed in": words for doing say nothing of a subject. */
  | "all-dates"
  /** "What is the Commission asked to do at its next session?" */
  | "to-do"
  /** A time, or only a session. */
  | "time"
  | "deadline"
  | "since"
  /** "On which day was it signed?" */
  | "when-it-happened"
  /** "How often …?", "For how long …?" */
  | "interval"
  /** Who holds an office: "Who is the Secretary-General?" */
  | "holder"
  /** "Who set it up, and to what end?" */
  | "purpose"
  /** Any of what is named is meant. */
  | "or"
  /** The words themselves are wanted where they stand, and never words that are only alike. */
  | "mention"
  /** Whether somebody is named is the whole question. */
  | "named"
  /** "A and B" as one thing, which is only where both are. */
  | "together"
  /** What somebody is to the text as a whole. */
  | "role"
  /** "What are they called on to do?": whatever they are asked. */
  | "called-to-do"
  /** "… of the Secretary-General himself?" */
  | "itself"
  /** "What is the Mission mandated to do?" */
  | "mandate"
  /** What an amendment changes, inserts or takes out. */
  | "amends"
  /** Only who is asked for: "Which bodies are encouraged?" */
  | "whom";

/** A session that is named by its number: "the 22nd session". */
export interface NumberedSession {
  readonly printed: string;
  readonly number: number;
}

/** In what a paragraph may change from one version to the other. */
export type ChangeAspect = "dropped" | "addressee" | "deadline" | "place" | "verb" | "new";

/** For `reference`: of what kinds, sessions and date the documents are that are asked for; any where none is told. */
export interface DocumentsAsked {
  readonly kinds: readonly Reference["kind"][];
  readonly sessions: readonly number[];
  readonly date?: string;
}

/** What the wording of a question tells, read once. */
export interface Wording {
  readonly cues: ReadonlySet<Cue>;
  /** Of two paragraphs it is asked whether the first is stronger, or weaker, or which of them is either. */
  readonly strength?: "stronger" | "weaker" | "either";
  /** What of a change between two versions is asked for; without any, all that changed. */
  readonly aspects: readonly ChangeAspect[];
  /** "OP 4, second half": of a paragraph that does several things, the one that is meant. */
  readonly half?: "first" | "second" | "last";
  readonly documents: DocumentsAsked;
  /** The sessions that it names by number. */
  readonly sessions: readonly NumberedSession[];
  /** Spells of time that it names, as long as they are: "9 months". */
  readonly periods: readonly string[];
  /** An amount is asked for, and nothing else, or something beside it. */
  readonly amount?: "only" | "too";
  /** "How many member countries …?": the stems of what is counted. */
  readonly thingsCounted: readonly string[];
  /** So many interrogative words it has: "who", "what", "when". */
  readonly interrogatives: number;
  /** So many words it has. */
  readonly length: number;
  /** "with appreciation", "with concern": how something is noted; none where both ways are asked for. */
  readonly manner?: string;
  /** What it is about, as far as its words show: the text, what is so in the world, what the asker wants to do. */
  readonly bearing?: "text" | "world" | "asker";
  /** In its own words what is asked to be one of those named, what is asked to be mentioned, what it ends with as its subject, and the term whose meaning it asks for. */
  readonly phrases: {
    readonly oneOfThem?: string;
    readonly mentioned?: string;
    readonly about?: string;
    readonly defined?: string;
  };
  /** Its proper names, each with the full names of the actors and instruments of whose names it is part. */
  readonly properNames: readonly { readonly printed: string; readonly of: readonly string[] }[];
  /** "Which countries …?": ids of the actors that are asked for, and so are not what is asked about. */
  readonly actorsSought: readonly string[];
  /** "Does the Office report?": ids of the actors that it has report. */
  readonly reporters: readonly string[];
}
