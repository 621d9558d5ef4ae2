import type { Refusal } from "../domain/answers.ts";
import { outOfScope } from "../domain/refusals.ts";
import { conceptsOf, subjectsAmong } from "../language/concepts.ts";
import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { wordsOf } from "../language/words.ts";
import { acronymAsked } from "./acronym-asked.ts";
import { replyToCourtesy } from "./courtesies.ts";
import {
  asksForOpinion,
  asksForTip,
  givesOrders,
  isOfPrivateLife,
  namesTheText,
  wantsSomethingElse,
} from "./off-topic.ts";
import type { KindGuess } from "./question-kind.ts";
import { questionTerms } from "./question-terms.ts";
import { findSymbols } from "./symbols.ts";

const only = "Only questions about the resolutions that are loaded here can be answered";

interface KnownWords {
  /** Whether a word is in the dictionary. */
  readonly isWord: (word: string) => boolean;
  /** Whether it stands in a loaded text; asked only of what would be nonsense otherwise, for all texts are looked through. */
  readonly isPrinted: (word: string) => boolean;
}

/** A refusal for what is no question about a resolution, or undefined. */
export function refuseQuestion(
  turn: string,
  { isWord, isPrinted }: KnownWords,
  guess: KindGuess,
): Refusal | undefined {
  if (!/[\p{L}\p{N}]/u.test(turn)) return outOfScope(`There is no question in this. ${only}.`);
  const reply = replyToCourtesy(turn);
  if (reply)
    return outOfScope(
      `${reply}; any paragraph, actor or subject of the resolutions that are loaded here can be asked about.`,
    );
  if (givesOrders.test(turn)) return outOfScope(`${only}; instructions of other kinds are not followed.`);
  if (asksForTip.test(turn)) return outOfScope(`This is not about a resolution. ${only}.`);
  if (asksForOpinion.test(turn)) return outOfScope(`This asks for an opinion. ${only}.`);
  const isNonsense =
    isGibberish(turn, isWord) &&
    isGibberish(turn, (word) => isWord(word) || isOfThesaurus(word) || isPrinted(word));
  if (isNonsense && findActors(turn).length + findInstruments(turn).length === 0)
    return outOfScope(`This cannot be read as a question. ${only}.`);
  // "What's 20/7?" is no sum where a text has that number.
  if (findSymbols(turn).some(({ symbol }) => isPrinted(symbol))) return undefined;
  // What an acronym stands for is asked of the texts, though they may not say it.
  if (acronymAsked(turn) !== undefined) return undefined;
  const isElsewhere =
    wantsSomethingElse.test(turn) || isOfPrivateLife(turn, subjectsOf) || looksForeign(turn, guess);
  return isElsewhere &&
    !asksIfAnything.test(turn) &&
    !namesTheText.test(turn.replace(/^(?:please )?draft\b/i, ""))
    ? outOfScope(`This is not about a resolution. ${only}.`)
    : undefined;
}

/** "Is there anything about football?": that there is not is the answer. */
const asksIfAnything = /^is there (?:anything|something|a word|a line|a paragraph)\b.{0,12}\b(?:on|about)\b/i;

/** A question is turned away by its looks only where they leave hardly a doubt. */
function looksForeign(turn: string, { kind, probability }: KindGuess): boolean {
  const isLikely = kind === "out-of-scope" && probability >= 0.88;
  return isLikely && findActors(turn).length + findInstruments(turn).length === 0;
}

function subjectsOf(text: string): number {
  return findActors(text).length + subjectsAmong(questionTerms(text, [])).length;
}

function isOfThesaurus(word: string): boolean {
  return conceptsOf([word]).some(({ official }) => official.length > 0);
}

/** Words that nobody knows, and nothing else to go by. */
function isGibberish(turn: string, isWord: (word: string) => boolean): boolean {
  // A compound that no dictionary has ("eco-crime") is known by its parts.
  const isKnown = (word: string) => isWord(word) || (word.includes("-") && word.split("-").every(isWord));
  const words = wordsOf(turn).filter((word) => /^[A-Za-z][A-Za-z'-]*$/.test(word.text));
  if (words.length === 0) return !/\d/.test(turn) && /^[\x20-\x7E]*$/.test(turn);
  const known = words.filter((word) => isKnown(word.lower) || word.text === word.text.toUpperCase());
  return known.filter((word) => isKnown(word.lower)).length === 0 && (words.length > 1 || known.length === 0)
    ? true
    : known.length / words.length < 0.4;
}
