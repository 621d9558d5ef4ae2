import { pattern } from "../language/pattern.ts";
import { supposes } from "./asking-words.ts";
import { asksOfEvent } from "./asks-of-event.ts";
import { asksForBlankNumber } from "./blank-number.ts";
import { isCourtesy, isTag, questionStart, withoutCourtesy } from "./courtesies.ts";
import { propertiesListed } from "./properties-listed.ts";
import { headsQuestion, isHeading, joinFragments, ofEach, wantsDocument } from "./question-fragments.ts";

interface SplitTurn {
  readonly questions: readonly string[];
  /** Sentences that ask nothing, beside some that do: "I read that paragraph 10 orders …". */
  readonly remarks: readonly string[];
}

/** The questions in a turn, in order, without courtesies. At least one, unless the turn is blank or says nothing else. */
export function splitQuestions(turn: string): SplitTurn {
  const sentences = sentencesOf(turn.replace(/[^\S\n]+/g, " ").trim());
  const meant = joinFragments(sentences.filter((sentence) => !isCourtesy(sentence)));
  const asking = meant.filter(asks);
  const remarks: string[] = [];
  const questions: string[] = [];
  for (const [at, sentence] of meant.entries()) {
    const said = withoutCourtesy(sentence);
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    const isHeading = sentence.endsWith(":") && meant.length > 1;
    const isAsked =
      !isHeading &&
      (!asking.some((other) => other !== sentence) ||
        asks(sentence) ||
        asksForBlankNumber.test(sentence) ||
        !(isStatement(sentence) || isTold(sentence, meant.slice(at + 1))));
    if (!isAsked) remarks.push(said);
    else if (asksOnlyWhatIsSaid.test(said) && indirect.test(meant[at - 1] ?? "")) continue;
    // "Is that so?" asks what was said before it; so does "Which one?", of those that were spoken of.
    else if ((whichOne.test(said) || whichOfThem.test(said)) && remarks.length > 0)
      questions.push(`${(remarks.pop() ?? "").replace(/[.!]+$/, "")}, ${said}`);
    else questions.push(...partsOf(said).flatMap((part) => (isTag(part) ? remarks.splice(-1) : [part])));
  }
  if (questions.length > 0) return { remarks, questions };
  // Nothing but courtesies asks nothing.
  return { remarks: [], questions: remarks.length > 0 || meant.length === 0 ? remarks : meant.slice(0, 1) };
}

/** "My minister wants to know whether we are bound.": asked in the words of somebody who tells it. */
const indirect =
  /\b(?:know|find out|asks?|asked|asking|wonder\w*|sure|check|understand|learn|clarify) (?:whether|if)\b[^:?]*\.$/i;
/** "What does the text say?", where that has been told. */
const asksOnlyWhatIsSaid =
  /^(?:and |so )?what does (?:it|the (?:text|draft|resolution|document)) say(?: (?:on|about) (?:it|this|that))?\W*$/i;

function partsOf(sentence: string): readonly string[] {
  const properties = propertiesListed(sentence);
  return properties.length > 0 ? properties : splitAtAnd(sentence);
}

const whichOne =
  /^(?:and |so )?which (?:ones?|(?:one )?(?:is|was) (?:it|that)|(?:ones )?(?:are|were) (?:they|those|these))\W*$/i;

/** "…: which ones turn up in this draft?" */
const whichOfThem = /^(?:and |so )?which ones\b(?!.*\b(?:it|that|he|she)\b)/i;

/** Where a sentence ends, an item of a list begins, or the asker turns from telling to asking. */
function sentencesOf(turn: string): string[] {
  return itemsOf(turn)
    .split(fullStop)
    .flatMap((sentence) => sentence.split(sentenceEnd))
    .flatMap(narrationFirst)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const fullStop =
  /(?<=\p{L}{2}[)"”]?\.+)(?<!\b(?:no|nos|vs|mr|ms|dr|st|ops?|pps?|paras?|cf)\.)\s+(?=\p{Lu})|(?<=\b(?:at|by|in|of|until|since|on \p{Lu}\p{L}+) \d{1,4}[.])\s+(?=\p{Lu})/u;
const sentenceEnd = pattern`
  (?<=\?)\s+|(?<=\p{L}{2}[)"”]?!+)\s+
  |(?<=\p{L}{2}\.+)\s+(?=(?:(?:and|but|so|now|then)[,:]? )?${questionStart}\b)|\s*;\s+|\s+\+\s+|\s*\n+\s*
  |,\s+(?:and\s+)?then\s+(?=(?:${questionStart}|give|tell|show)\b)
  |,?\s+(?:and\s+)?(?=(?:secondly|thirdly|fourthly|lastly)\b)
`;

/** "(1) who … (2) when …": every item on a line of its own; "Does it (a) create …, (b) oblige …?": with what they share. */
function itemsOf(turn: string): string {
  const marks = [...turn.matchAll(marker)];
  const [, space = "", first = ""] = marks[0] ?? [];
  const lead = turn.slice(0, (marks[0]?.index ?? 0) + space.length);
  if (!/^[1ai]$/i.test(first) || !marks.every(([, , mark = ""], at) => placeInList(mark, first) === at))
    return turn;
  const items = marks.map(({ index, 0: { length } }, at) =>
    turn.slice(index + length, marks[at + 1]?.index).replace(/[,;\s]+(?:(?:and|or)\s*)?$/i, ""),
  );
  // "items a) and b)" are none of such a list.
  const opensList =
    /(?:^|[\n:;,.?!–-]\s*)$/.test(lead) ||
    (first === "1" && /\b(?:know|need|want|on|for|are)\s*$/i.test(lead));
  if (opensList) return [lead.trim(), ...items].join("\n");
  const areEnclosed = marks.every(([printed]) => printed.includes("("));
  const isInSentence = items.length > 1 && areEnclosed && !refersToItem.test(lead);
  if (!isInSentence || items.some((item) => !/\p{L}{2}\W+\p{L}/u.test(item))) return turn;
  const shared = /[^.?!:;\n]*$/.exec(lead)?.[0] ?? "";
  const told = lead.slice(0, lead.length - shared.length).trim();
  return [
    told,
    ...items.map((item) => (opensQuestion.test(item) ? item : withoutCourtesy(`${shared}${item}`))),
  ].join("\n");
}

const marker = /(^|[\n:;,.?!–-]\s*|\s)\(?(\d|[a-h]|i{1,3}|iv|vi{0,3})[.)]\s+(?=\p{L})/giu;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

/** Counted from 0, in a list that begins with `first`. */
function placeInList(mark: string, first: string): number {
  const isRoman = first.toLowerCase() === "i";
  return isRoman
    ? romans.indexOf(mark.toLowerCase())
    : mark.toLowerCase().charCodeAt(0) - first.toLowerCase().charCodeAt(0);
}

const refersToItem =
  /(?:[\d)]|\b(?:paragraphs?|paras?|(?:sub-?)?(?:paragraphs?|items?)|points?|clauses?))\s*$/i;

const first = String.raw`(?:i|i'm|i've|my|we|we're|our|a friend|a colleague|a reader)\b`;
const imperative = "(?:please|give|tell|show|sum|boil|condense|outline|recap|brief|shorten)";
/** "My class starts soon, so what …?", "who pays, I am in a hurry": what is told stands apart from what is asked. */
const toldFirst = pattern`
  ^((?:so |and |but |now )?${first}[^?]*?)[,:;–]\s+(
    (?:(?:so|but|and|hence|therefore)\s+(?:[\p{L}]+ ){0,4}?|)(?:${questionStart}|${imperative})\b.*
  )$
`;
/** "As an officer of the court: what are we asked to do?": who asks. */
const toldRole = pattern`
  ^(
    as (?:an? |the |one of |someone |somebody |part of )?(?!
      (?:for|to|regards|far|long|soon|well|if|you|i|we|it|the (?:draft|text|resolution))\b
    )[^:?]{3,100}?
  )\s*(?:
    [:;–]|,(?= (?:so )?(?:what|which|where|how|who|is|are|do|does|must|should)\b)
  )\s+((?:so )?${questionStart}\b.*\b(?:we|us|our|ours|i|me|my)\b.*)$
`;
const toldLast =
  /^(.*\S.*?),\s*(?:quick(?:ly)?,?\s+)?((?:i am|i'm|i have|i've|we are|we're|asking for|just curious|in a hurry)\b[^?]*)$/i;

function narrationFirst(sentence: string): string[] {
  const [, role, asked] = toldRole.exec(sentence) ?? [];
  if (role && asked) return [role, asked];
  const before = toldFirst.exec(sentence);
  const isRelative =
    before?.[2] && /^(?:which|wh(?:o|om|ose|ere|en))\b/i.test(before[2]) && !sentence.endsWith("?");
  if (before?.[1] && before[2] && !isRelative) return [before[1], before[2]];
  const after = toldLast.exec(sentence);
  return after?.[1] && after[2] && after[1].split(" ").length > 2 && asks(after[1])
    ? [after[2], after[1]]
    : [sentence];
}

const opensQuestion = new RegExp(
  String.raw`^(?:and |but |so |then )*(?:(?:in|for) (?:\p{L}+ ){1,4})?(?:${questionStart}|read|find|describe|${imperative})\b`,
  "iu",
);

/** Whether it asks by its form, not only by being said. */
function asks(sentence: string): boolean {
  return /\?\s*$/.test(sentence) || indirect.test(sentence) || opensQuestion.test(withoutCourtesy(sentence));
}

/** It has a subject and a verb, so that it says something itself and is no question in a word or two. */
function isStatement(sentence: string): boolean {
  if (opensStatement.test(sentence)) return true;
  const { length } = sentence.split(/\s+/);
  return length > longestPhrase || (length > 3 && finiteVerb.test(sentence));
}

/** "Ambassador speaks on art this afternoon. What …?": ends as a statement does, before something is asked. */
function isTold(sentence: string, behind: readonly string[]): boolean {
  return (
    /\.$/.test(sentence) && sentence.split(/\s+/).length > 3 && behind.some((next) => next.endsWith("?"))
  );
}

/** A question without a verb has no more words. */
const longestPhrase = 8;
const opensStatement =
  /^\(?(?:i|i'm|i've|we|we're|my|our|you|as|now that|so|ah|that|this|it|he|she|they|not|asking for)\b/i;
const finiteVerb = pattern`
  \b(?:
    is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|does|do|did|seems?|looks?
    |says?|said|asked (?:me|us|about)|wants?|needs?|thinks?|asks|keeps?|likes?|knows?
  )\b
  |\b(?:i|we)\s+\p{L}+|\p{L}(?:['’](?:s|re|m|ve|d|ll)|n['’]t)\b
`;

/** "What about the parties, what are they told?": the first half only names what the second asks of. */
const setsTopic =
  /^(?:and |but |so )?(?:(?:what|how) about|as for|concerning|regarding)\b[^,:?]{3,80}[,:]\s.*\b(?:it|its|they|them|their|he|him|his|she|her)\b/i;

/** "In the preamble, what …": the place that the question is put to. */
const setsScene =
  /^(?:in|for|of|under|about|on|according to|within|regarding|concerning|as for|with (?:regard|reference|respect) to)\b/i;
/** "Although systems differ, what …" */
const grants = /^(?:although|though|even though|whereas|given that|considering that|because)\b/i;
/** "Sum up, in a few lines, what …": what is to be summed up comes behind. */
const wantsObject =
  /^(?:please )?(?:sum(?:mari[sz]e)?(?: up)?|explain|outline|condense|describe|recap)(?:,? (?:in|within|using|very|as) [^,]*)?$/i;
const asksSomething = new RegExp(String.raw`\b${questionStart}\b`, "i");
/** What comes of the answer to the question before: one question with it. */
const ifSo = /^if (?:so|yes|not|any)\b,?\s*/i;
/** "and where?", "where and when is it held?" */
const askingWord = /^(?:where|when)\W*$/i;
/** "Extradition, which paragraphs?" */
const onlyWhere =
  /^(?:which|what) (?:of the )?(?:operative |preambular )?(?:para\w*|clauses?|ops?|pps?|passages?|ones?)\W*$/i;
/** "Who chairs it, the President and which other person?" */
const asksForAnother = /^(?:(?:which|what) other\b(?:\s+\p{L}+){0,2}|who else)\W*$/iu;

function splitAtAnd(sentence: string): string[] {
  if (setsTopic.test(sentence)) return [sentence];
  const [head = sentence, ...others] = sentence.split(compares.test(sentence) ? betweenQuestions : clauseEnd);
  if (isTag(head) && others.length > 0) return [head, ...others.map((part) => part.replace(ifSo, ""))];
  if (askingWord.test(head) && asksOfEvent.test(sentence)) return [sentence];
  const parts = [head, ...others.filter((part) => !isTag(part))].map((part) => part.trim());
  if (wantsObject.test(head)) return [sentence];
  if (wantsDocument.test(head) || headsQuestion(head, sentence)) return [sentence];
  if (others.length > 0 && others.every((part) => ofEach.test(part))) return [sentence];
  if (others.length > 0 && isHeading(head))
    return [`${head.trim()}, ${(others[0] ?? "").trim()}`, ...others.slice(1).map((part) => part.trim())];
  if (parts.length > 1 && asksForAnother.test(parts.at(-1) ?? "")) return [sentence];
  if (parts.length > 1 && onlyWhere.test(parts.at(-1) ?? "")) return [sentence];
  const isScene =
    supposes.test(sentence) ||
    grants.test(sentence) ||
    (setsScene.test(sentence) && !asksSomething.test(head));
  const isWord = (part: string) => !/\s/.test(part) && !askingWord.test(part);
  if (isScene || parts.some((part) => isWord(part) || ifSo.test(part))) return [sentence];
  return parts.length === 1
    ? parts
    : parts.map((part) => withoutCourtesy(completed(part, head))).filter((part) => part !== "");
}

/** "Which are addressed to the Office, and which to the Board?": the second leaves out what stands before its preposition in the first. */
function completed(part: string, head: string): string {
  const [, preposition = "", rest = ""] = leavesOut.exec(part) ?? [];
  const at = preposition ? head.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `) : -1;
  return at < 0 ? part : `${head.slice(0, at)} ${preposition} ${rest}`;
}

const leavesOut = /^(?:which|who|how many) (?:ones? )?(to|for|from|by|at|against|about|on) (.+)$/i;

/** "…, and who …", "…, what …" */
const nextAsking = String.raw`,?\s+(?:and(?: also)?|or(?!\s+(?:is|are|does|do|will)\s[^,.?]*?\s(?:only|just|merely|simply)\b)|but|plus)\s+(?=(?:if (?:so|yes|not|any),?\s+)?${questionStart}\b)|,\s+(?=${questionStart}\b)`;
const betweenQuestions = new RegExp(nextAsking, "i");
/** The same, and "… and about …". */
const clauseEnd = new RegExp(
  String.raw`${nextAsking}|,?\s+and\s+(?=(?:about|on|regarding|concerning)\s)`,
  "i",
);
const compares = /\b(?:compar\w*|contrast\w*|differ\w*|distinguish\w*|between)\b/i;
