import { asksForMeaning, asksHowMany } from "./asking-words.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

const quoted = String.raw`(?:["“]([^"“”]{2,80})["”]|(?<!\p{L})['‘]([^"“”]{2,80}?)['’](?!\p{L}))`;
const noun = "(?:exact |very |precise )?(?:words?|phrases?|expressions?|terms?|wording|formula|language)";
const having =
  "(?:us(?:e[sd]?|ing)|contain(?:s|ed|ing)?|ha(?:s|ve|ving)|includ(?:e[sd]?|ing)|print(?:s|ed)?|with)";
const standing =
  "(?:(?:is|are|be|actually|ever|really|also) )*(?:us(?:e[sd]?)|occurs?|occurring|appears?|appearing|stands?|found|printed|written|read|(?:comes?|turns?|crops?) up)";

const wordings = [
  `\\b${noun} ${quoted}`,
  `\\b${having} (?:the )?${quoted}`,
  `${quoted} ${standing}\\b`,
  String.raw`\bthe (?:exact )?(?:words?|phrases?|expressions?) ((?!(?:of|for|in|on|that|which|who|is|are|was|were|used?|do|does|did|to|from|by|it|this)\b)[\p{L}’'-]+(?: [\p{L}’'-]+){0,4}?)(?= ${standing}\b| in the (?:text|draft|resolution)\b|\W*$)`,
].map((wording) => new RegExp(wording, "iu"));

/** "Which paragraphs begin with “Recalling”?" */
const opens = new RegExp(
  String.raw`\b(?:begin|start|open)(?:s|ning|ing)? (?:with|by) (?:the (?:${noun}|verbs?) )?(?:${quoted}|(\p{Lu}\p{Ll}{3,}))`,
  "u",
);

const asksForWord = /\b(?:words?|phrases?) ["“'‘]/i;

/** "Which paragraphs use the words ‘where appropriate’?": what is asked is where they are printed, not what is said on them. */
export function wordingAsked(features: QuestionFeatures): Classified | null {
  const { text, forces, named, terms } = features;
  const opening = opens.exec(text)?.slice(1).find(Boolean);
  if (opening !== undefined && named.length === 0)
    return asksHowMany.test(text) ? null : { intent: "wording", wording: bare(opening), opening: true };
  // A verb in quotation marks may stand for what is done with it; as a word it stands where it is printed.
  const isOfActs = forces.length > 0 && terms.length === 0 && !asksForWord.test(text);
  if (isOfActs || named.length > 0 || asksForMeaning.test(text)) return null;
  const words = wordings
    .flatMap((wording) => wording.exec(text)?.slice(1) ?? [])
    .find((found) => found !== undefined);
  return words === undefined ? null : { intent: "wording", wording: bare(words) };
}

function bare(words: string): string {
  return words.replace(/[,.;:?!]+$/, "").trim();
}
