import type { Library } from "../domain/library.ts";
import type { QuestionFrame } from "../domain/questions.ts";
import { allParagraphs } from "../domain/units.ts";
import { namesSubject } from "../language/concepts.ts";
import { escapePattern } from "../language/escape-pattern.ts";
import { findActors } from "../language/find-actors.ts";
import { pattern } from "../language/pattern.ts";

/** One of the things that a question joins by "and", a comma or the like, where it stands. */
interface Item {
  readonly start: number;
  readonly end: number;
}

/**
 * "What about terrorism and money-laundering?": the question put to each of its subjects. None where it has only one, or
 * asks how they go together, or where a text prints them as one thing ("women and girls").
 */
export function subjectsApart(
  { text, terms, cues, resolutions }: Pick<QuestionFrame, "text" | "terms" | "cues" | "resolutions">,
  library: Library,
): readonly string[] {
  const items = itemsIn(text, terms);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || items.length < 2 || cues.has("together")) return [];
  // What stands beside them is common to them all: "keeping tourists safe from thieves and hackers".
  if (!onlyAsks.test(text.slice(0, first.start)) || !endsThere.test(text.slice(last.end))) return [];
  const printed = items.map(({ start, end }) => text.slice(start, end));
  const isAboutEach = printed.every((item) => !isDoing.test(item) && namesSubject(item.split(" ")));
  if (!isAboutEach || arePrintedTogether(printed, resolutions, library)) return [];
  return printed.map((item) => `${text.slice(0, first.start)}${item}${text.slice(last.end)}`);
}

/** "The task force versus the working group": what is said of each. */
export function thingsCompared({ text, terms }: Pick<QuestionFrame, "text" | "terms">): readonly string[] {
  const items = itemsIn(text.replace(/\b(?:versus|vs\.?)(?=\s)/i, "and"), terms);
  return items.map(({ start, end }) => `What does the text say about the ${text.slice(start, end)}?`);
}

/** "exchanging information", "convened" */
const isDoing = /^\p{L}+ing\s(?!of\b)|^\p{L}+ed$/iu;

/** Nothing but asking leads up to the first: "what about …", "does it say anything on …", "mention …". */
const onlyAsks = pattern`
  ^\W*$
  |\b(?:
    on|about|re|regarding|concerning|mention(?:s|ed|ing)?|covers?|address(?:es)?|deal(?:s|t|ing)? with
    |speaks? of|refers? to
  )\b:?\s*(?:(?:the|both|either|any|its)\s+)?["“]?$
`;
/** Nothing but where it is asked, and courtesies. */
const endsThere =
  /^["”]?(?:\s+(?:in|within) (?:it|(?:the|this) [\p{L} ]+)|\s+(?:at all|anywhere|please|respectively))?\W*$/iu;

const joint = /\s*(?:,\s*(?:and|or|as well as)\b|[,;&/+]|\s(?:and|or|as well as|plus)\s)\s*/giu;
const leadIn = /^(?:(?:also|on|about|of|in|for|against|re|regarding|concerning)\s+)?(?:the\s+|its\s+)?/i;

/** The first run of words of the subject that are joined with each other and with nothing else. */
function itemsIn(text: string, terms: readonly string[]): Item[] {
  const named = findActors(text).flatMap(({ printed }) => printed.split(" "));
  const words = [...terms.flatMap((term) => term.split(" ")), ...named.map((name) => name.toLowerCase())];
  const isTerm = (word: string) => words.includes(word.toLowerCase());
  const joints = [...text.matchAll(joint)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const items: Item[] = [];
  for (const [at, { start, end }] of joints.entries()) {
    const left = items.at(-1) ?? runBefore(text, start, isTerm);
    const right = runBehind(text, end, joints[at + 1]?.start ?? text.length, isTerm);
    const isJoined = left.end === start && left.start < left.end && right.start < right.end;
    if (!isJoined && items.length > 0) break;
    if (isJoined) items.push(...(items.length === 0 ? [left, right] : [right]));
  }
  return items;
}

const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

function runBefore(text: string, end: number, isTerm: (word: string) => boolean): Item {
  const words = [...text.slice(0, end).matchAll(word)].reverse();
  let start = end;
  for (const { index, 0: printed } of words) {
    if (!isTerm(printed) || text.slice(index + printed.length, start).trim() !== "") break;
    start = index;
  }
  return { start, end };
}

/** With what its words are bound to: "the financing of terrorism through cryptocurrencies". */
function runBehind(text: string, from: number, to: number, isTerm: (word: string) => boolean): Item {
  const start = from + (leadIn.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = start;
  for (const { index, 0: printed } of text.slice(start, to).matchAll(word)) {
    const gap = text.slice(end, start + index);
    if (binding.test(printed) && end > start) continue;
    if (!isTerm(printed) || !bound.test(gap)) break;
    end = start + index + printed.length;
  }
  return { start, end };
}

const binding = /^(?:of|in|at|on|for|to|from|by|through|against|among|the)$/i;
/** Nothing but words that bind, and no mark, stands between two words of a run. */
const bound = /^[\p{L}\s]*$/u;

function arePrintedTogether(
  items: readonly string[],
  resolutions: readonly string[],
  library: Library,
): boolean {
  const ends = items.map((item) => item.split(" "));
  const pairs = ends.slice(1).map((behind, at) => [ends[at]?.at(-1) ?? "", behind[0] ?? ""] as const);
  const texts = resolutions.flatMap((id) => library.find(id) ?? []).flatMap(allParagraphs);
  return pairs.every(([one, other]) => {
    const together = new RegExp(
      String.raw`\b${escapePattern(one)}s?(?:,| and| or|, and) (?:the )?${escapePattern(other)}`,
      "i",
    );
    return texts.some(({ text }) => together.test(text));
  });
}
