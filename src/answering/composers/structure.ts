import { needsClarification, outOfScope } from "../../domain/answers.ts";
import { propertyOf } from "../../domain/counting.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { countIn, isReadIn } from "../../vocabulary/count-in.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { countDrafts, countLoaded } from "./counts.ts";
import { textsOf } from "./placed-acts.ts";
import { propertyDraft, type VotesAsked, voteDrafts } from "./properties.ts";
import { detailAnswer } from "./stated-details.ts";
import { subjectClauses } from "./subject-clauses.ts";
import { saysMoreThanThings, saysOnlyNames } from "./subject-words.ts";
import { answering, certain } from "./thresholds.ts";

/** A question on structure is answered for each text; for more than these it is asked which is meant. */
const mostTexts = 12;

/** What a text is made of and what its front matter tells, computed; what the structure does not have is looked for in what the text says. */
export const composeStructure: Composer = (request) => {
  const { reading, library } = request;
  const asked = structureAsked(reading);
  const texts = textsOf(request);
  const isOfStatus = asked?.of === "property" && asked.status !== undefined && saysOnlyNames(reading, texts);
  // "When was the resolution adopted?" has no subject beside the text itself.
  const isOfTime = asked?.of === "property" && (asked.what === "date" || asked.what === "status");
  const isOfText = isOfStatus || (isOfTime && !saysMoreThanThings(reading));
  if (asked && !isOfText && isOfSubject(asked, request)) return subjectClauses(request);
  if (!asked || (!isOfText && isUnlikely(asked, request)))
    return (reading.detail && detailAnswer(reading.detail, request)) ?? subjectClauses(request);
  if (asked.of === "count" && asked.what === "resolutions") return { drafts: countLoaded(texts, library) };
  if (texts.length > mostTexts)
    return { drafts: [], refusal: needsClarification(`Which of the ${texts.length} texts is meant?`) };
  if (asked.of === "votes") return votesOf(texts, asked, reading);
  if (asked.of === "property")
    return { drafts: texts.map((text) => propertyDraft(text, asked.what, reading, library)) };
  if (texts.length > 0 && !texts.some((text) => isReadIn(text, asked.what)))
    return { drafts: [], refusal: outOfScope(actsUnread) };
  return { drafts: texts.flatMap((text) => countDrafts(text, asked.what, reading)) };
};

const actsUnread =
  "I find acts in English texts only, and this text is in another language: how many it has I cannot say. Its paragraphs can be counted, and quoted.";

type Asked = NonNullable<ReturnType<typeof structureAsked>>;

/** Undefined where what is to be counted is nothing that the structure has, or not in the part that is asked for: "footnotes of section II". */
function structureAsked({ structure, part, paragraphs }: Reading) {
  if (structure?.of !== "count") return structure;
  const { of, what } = structure;
  const isOfPart = part.section !== undefined || paragraphs.length > 0;
  return what === null || (what === "footnotes" && isOfPart) ? undefined : { of, what };
}

/** What is taken for a question on structure is one on what the text says: a paragraph answers, or it is a guess. */
function isOfSubject(asked: Asked, { reading, retrieval }: ComposeRequest): boolean {
  const best = retrieval.passages[0]?.score ?? 0;
  const isCounted = asked.of === "count";
  if (reading.certainty >= certain.structure) return false;
  if (isCounted && reading.forces.length > 0) return false;
  return retrieval.found && best >= (isCounted ? answering.beforeCounts : answering.beforeActs);
}

/** What the text has nothing of is denied only where the question is beyond doubt one on it. */
function isUnlikely(asked: Asked, request: ComposeRequest): boolean {
  const { reading, retrieval } = request;
  const { certainty } = reading;
  const texts = textsOf(request);
  // "Is it binding?", "does it act under Chapter VII?"
  if (asked.of === "property" && asked.what === "status" && reading.yesNo !== "no")
    return certainty < certain.hardlyStructure || (certainty < certain.surelyStatus && retrieval.found);
  if (asked.of === "property") {
    const isAnswered = retrieval.found && (retrieval.passages[0]?.score ?? 0) >= answering.beforeCounts;
    const isNowhere = texts.every((text) => propertyOf(text, asked.what) === null);
    return isNowhere && (certainty < certain.structure || isAnswered);
  }
  if (asked.of === "votes" || typeof asked.what === "string" || !("acts" in asked.what)) return false;
  const { what } = asked;
  const { actor, force } = what.acts;
  return actor !== undefined && force === undefined && texts.every((text) => countIn(text, what) === 0);
}

/** A text that does not tell of a vote is silent on what it could have told. */
function votesOf(texts: readonly Resolution[], asked: VotesAsked, reading: Reading): Composition {
  const drafts = texts.flatMap((text) => voteDrafts(text, asked, reading));
  if (drafts.length > 0) return { drafts };
  const isDraft = texts.length === 1 && texts[0]?.status === "draft";
  const why = isDraft ? ": it is a draft and has not been adopted" : "";
  const who = texts.length === 1 ? "The text does" : `The ${texts.length} texts do`;
  // Votes are read in English, and what was not read is not denied.
  const text = texts.some(({ language }) => language !== "en")
    ? "How it was voted on was not read, for not all is in English."
    : `${who} not say how it was voted on${why}.`;
  return { drafts: [], refusal: { outcome: "not-in-the-text", text, nearest: [] } };
}
