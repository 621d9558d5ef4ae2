import type { Kind } from "../../domain/reading.ts";

// From what on composers take something for so, from 0 to 1. How one was found stands at it, where that is known; likelihoods of
// passages and texts were found with the first reader, and moved to where the same share of development questions lies with today's.

/** So sure the reading of a question must be that this is asked. */
export const certain = {
  /** What is loaded, or what a text is, whatever else the question says. */
  about: 0.8,
  summary: 0.8,
  /** Nothing is named that could be compared: of development questions three more are answered without a fault than at .6. */
  comparison: 0.8,
  structure: 0.9,
  /** Below it hardly structure. */
  hardlyStructure: 0.6,
  /** A question that may be of another kind is not said yes or no to. */
  property: 0.5,
  /** Whatever is asked of "the draft" may be taken for its status. */
  status: 0.8,
  /** "Did the Council adopt it?", whatever is found that may answer it. */
  surelyStatus: 0.95,
  /** A kind that is told more surely is right in 19 of 20 held-out examples (`training/README.md`). */
  kind: 0.7,
  /** What somebody is asked to do. */
  actsOfSomebody: 0.95,
  /** That nothing is asked of them may be no answer to what is less sure; whatever is asked, it may speak of countries. */
  nothingOfThem: { ofStates: 0.95, ofOne: 0.8 },
  /** What somebody must do: that they need not is no answer to what is less sure. */
  obliged: 0.8,
  /** How strongly it asks, where no verb is named. */
  strength: 0.7,
};

/** Kinds that want none of what a text says, and when a question is put to the texts all the same: by how sure the kind is, and how likely anything answers. */
interface Doubt {
  /** Less sure than this, it is asked of what the texts say where they are this likely to answer. */
  readonly surely: number;
  readonly present: number;
  /** Less sure than this, it is asked of it even where it is then told that nothing was found. */
  readonly hardly: number;
}

/**
 * Set on the development questions that the heads take for one of these kinds: most of those that the texts answer are put to them, hardly
 * any of those that ask them nothing. With those for about, summary and structure 2,676 instead of 2,665 of 3,679 development questions
 * are answered without a fault.
 */
export const doubts: Readonly<Partial<Record<Kind, Doubt>>> = {
  help: { surely: 0.85, present: 0.995, hardly: 0.55 },
  "off-topic": { surely: 0.8, present: 0.9996, hardly: 0.6 },
  form: { surely: 0.6, present: 0.9998, hardly: 0 },
  unclear: { surely: 0.6, present: 0.9998, hardly: 0 },
  about: { surely: 0.9, present: 0.975, hardly: 0.7 },
  summary: { surely: 0.6, present: 0.995, hardly: 0.4 },
  structure: { surely: 0.6, present: 0.995, hardly: 0.4 },
};

/** So likely, a passage is an answer more often than not. */
export const likely = 0.33;

/** So likely the text answers anything of a question. */
export const present = {
  /** Less likely than this, what is found is said to be the nearest: of 560 turns (`f10-` to `f13-`) the best paragraph was right for 64 % from .92 to .94, for 39 % from .85. */
  notOnlyNear: 0.97,
  /** The same where the paragraph settles a yes-or-no question, and where it says nothing to it. */
  notOnlyNearWhereSettled: 0.91,
  notOnlyNearWhereUnsaid: 0.9986,
  /** Less likely anything in an adopted text answers when something is than the date of the text itself: of seven turns that were told that date (`f7-` to `f22-`) one asked for it. */
  otherDate: 0.5,
  /** Less likely anything answers that is not only said in other words. */
  inOtherWords: 0.076,
};

/** So likely a passage must be to answer a question. */
export const answering = {
  /** What it says goes before what the acts say. */
  beforeActs: 0.215,
  /** It goes before what is counted, which the structure has. */
  beforeCounts: 0.82,
  /** It tells more of what it names and is asked about. */
  ofNamed: 0.52,
  /** Another clause is quoted too: 401 of 590 development questions on texts without a fault instead of 398, 197 of 290 on the draft instead of 191. */
  clauseToo: 0.3,
  /** The few words that answer stand first. */
  inFewWords: 0.4,
  /** They stand alone where the sentence was told before. */
  inFewWordsAgain: 0.2,
  /** It settles a yes-or-no question, one way or the other; and hardly says anything to it. */
  settles: 0.68,
  hardlySettles: 0.35,
  /** Acts are not beside the point behind a "no". */
  behindNo: 0.16,
  /** It is asked when something is that the text speaks of, rather than of the text's own dates. */
  otherDate: 0.4,
  /** A subject is meant where a summary is asked for: of 29 development questions all 16 that mean one, and no other. */
  subjectOfSummary: 0.41,
  /** It is on that subject. */
  onSummed: 0.016,
  /** A question on versions has a subject where no kind of change is asked for. Not fitted. */
  onVersions: 0.9,
  /** A question has a subject of its own where one of those that fit it is as likely as this. Fitted on 84 development questions on acts. */
  ownSubject: 0.565,
  /**
   * The same of a question on a verb. Who asks for a verb mostly wants all that is done with it: with this 14 or 15 of 24 development
   * questions got exactly what was required, with less 13 or 14.
   */
  ownSubjectOfForces: 0.84,
};

/** What is likely to answer is measured by the best, of which it must have this share. */
export const shareOfBest = {
  /** Less is beside the point, of what fits the slots. */
  fitting: 0.25,
  /** On the subject, and where there only may be one: of 2,411 turns (`f2-` to `f24-`) 1,624 get what answers and nothing beside it, 1,613 at .085 and 0. */
  onSubject: 0.11,
  onLikelySubject: 0.03,
  /**
   * Less: due, but something else; less surely so where no subject is named ("when is the report due?"). Of 101 development questions 85
   * are told without a fault, 82 at .05 for all.
   */
  due: { onSubject: 0.175, onAny: 0.052 },
  /** Beside a best passage that sets no date itself. */
  besideUndated: 0.42,
  /** Of another clause; more surely where yes or no is asked. Measured with `clauseToo`. */
  clause: { no: 0.73, existence: 0.904, other: 0.904 },
  /** Of a clause of another text. */
  otherText: 0.53,
  /** Of another passage, to be asked for the detail too. */
  detail: 0.51,
};

/** What answers nearly as surely as what does most, in logits; another clause has to be nearer. */
export const nearBest = { inClause: 1, inOther: 0.6 };
