import type { QuestionFrame } from "../domain/questions.ts";
import { namesSubject } from "../language/concepts.ts";
import { pattern } from "../language/pattern.ts";
import { periodsIn } from "../language/periods.ts";
import { wordsOfText } from "../language/text-words.ts";
import { tokenize } from "../language/tokenizer.ts";
import { questionStart } from "./courtesies.ts";
import { cues } from "./cues.ts";
import { meaningsIn } from "./signs.ts";

const asksForMention = pattern`
  \b(?:
    mention(?:s|ed)?|nam(?:e|es|ed)|contain(?:s|ed)?|includ(?:e|es|ed)|cover(?:s|ed)?|deal(?:s|t)? with
    |address(?:es|ed)?|refer(?:s|red)? to|speak(?:s)? (?:of|about)|talk(?:s)? (?:of|about)
    |touch(?:es|ed)? (?:up)?on|treat(?:s|ed)?|about|(?:any|some)thing (?:on|about)
  )\b
`;
const namesThing =
  /^(?:and |so |but )?(?:(?:what|how) about|any(?:thing| word| mention)\b.{0,12}\b(?:on|about|of)|(?:tell (?:me|us) (?:something )?)?(?:about|on))\b/i;
/** A name of so many words asks whether it comes up. */
const bareName = new RegExp(String.raw`^(?!(?:${questionStart})\b)(?:\p{L}[\p{L}’'-]*\s?){1,3}\?$`, "iu");

/** What the text, or its body, is asked to have done: "Does the resolution ban …?" */
const ownDoing =
  /^(?:does|did|will|would) (?:it|(?:the|this) (?:\p{L}+ ){0,2}?(?:draft|resolution|text|document|council|assembly|commission)) (?:really |actually |also |\p{L}+ly )?(\p{L}+)/iu;
/** What is said of a thing, or to be done to it: "Is the fund permanent?", "Is the Commission abolished by this text?" */
const saidOf = pattern`
  ^(?:(?:is|are|was|were) (?!there\b)(?:(?!(?:to|for|in|on|at|of|off|with|from|as|or)\b)\p{L}[\p{L}’'-]* ){1,5}?|.{2,80} (?:is|are|be|been) )(?:the )?(\p{L}{4,})(?: \p{L}+ly)?(?: by\b.*|(?<=est) (?:in|of)\b.*)?\W*$
`;

/** "Why was the group dissolved?": what is taken to have been done. */
const askedWhy = /^(?:and |so |but )?why (?=\p{L})/iu;
const wasDone =
  /^(?:was|were) (?:\p{L}[\p{L}’'-]* ){1,6}?(\p{L}{2,}ed)(?=\W*$| (?:by|in|from|with|at|for|on|to|before|after|so|under)\b)/iu;

/** Whether something is asked to be so, and what, beside its subjects, it takes the text to say. */
export function whetherAsked(text: string): Pick<QuestionFrame, "whether" | "supposed"> {
  if (askedWhy.test(text)) return takenForDone(text.replace(askedWhy, ""));
  const isName = namesThing.test(text) || bareName.test(text);
  if (!isName && !meaningsIn(text, cues).includes("yes-or-no") && !isClaim(text)) return {};
  if (isName || asksForMention.test(text)) return { whether: "said" };
  const own = ownDoing.exec(text)?.[1] ?? "";
  const doing = [namesSubject([own]) ? own : undefined, saidOf.exec(text)?.[1]].find(saysSomething);
  const supposed = [...(doing ? [doing] : []), ...periodsIn(text).map(({ printed }) => printed)];
  return { whether: "so", ...(supposed.length > 0 && { supposed }) };
}

function takenForDone(text: string): Pick<QuestionFrame, "supposed"> {
  const own = ownDoing.exec(text)?.[1] ?? "";
  const doing = [namesSubject([own]) ? own : undefined, wasDone.exec(text)?.[1]].find(saysSomething);
  return doing && !asksForMention.test(text) ? { supposed: [doing] } : {};
}

/** "The Council bans whaling.", "The fund is permanent.": said, and to be checked. */
function isClaim(text: string): boolean {
  return opensClaim.test(text) && !text.trim().endsWith("?");
}

const opensClaim = pattern`
  ^(?:
    it|(?:op|pp|para\w*) \d+
    |(?:the|this|our) (?:\p{L}+ ){0,3}?(?:
      (?:is|are|was|were|has|have|will|must)
      |(?:draft|resolution|text|council|assembly|commission) (?!and\b|or\b|of\b)\p{L}+
    )
  ) \p{L}+
`;

/** Whether something may be done is said in many ways, and that a text does something: "Is Chapter VII invoked?" */
const permits =
  /^(?:allow|permit|possib|requir|need|suppos|expect|meant|right|true|adopt|invok|express|affect|involv|foresee|envisag|plann?|confirm)/i;

/** Not a word of asking, such as "say" or "set". */
function saysSomething(word = ""): boolean {
  return !permits.test(word) && tokenize(word).some(({ term }) => !wordsOfText.has(term));
}
