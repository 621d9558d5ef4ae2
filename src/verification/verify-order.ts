import type { Span } from "../domain/resolution.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";
import { type FoundActor, findActors } from "../vocabulary/find-actors.ts";
import { functionWords, prepositions } from "../vocabulary/function-words.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { type Word, wordsOf } from "../vocabulary/words.ts";
import { type Findings, joinFindings } from "./findings.ts";
import { shortFormsOf } from "./verify-names.ts";
import type { CitingSentence } from "./verify-verbs.ts";

/** Two words that carry meaning, side by side but for words of grammar. */
interface Link {
  readonly first: string;
  readonly second: string;
  readonly preposition: string;
  readonly span: Span;
}

/**
 * Words of the text that stand in the sentence in each other's place: "assist the Council" and "the role of the Commission"
 * where the text has it the other way round. Wrong where two are exchanged, in doubt where one stands beside another's
 * neighbour, or before what it follows in the text.
 */
export function verifyOrder(sentence: CitingSentence): Findings {
  const text = sentence.cited.map(({ unit }) => unit.text).join("\n");
  const printed = linksIn(text);
  const neighbours = new Map<string, Set<string>>();
  for (const { first, second } of printed)
    neighbours.set(first, (neighbours.get(first) ?? new Set()).add(second));
  const isNext = (first: string, second: string) => neighbours.get(first)?.has(second) ?? false;
  const followed = new Set(printed.map(({ first }) => first));
  const following = new Set(printed.map(({ second }) => second));
  const said = linksIn(sentence.own);
  const strange = said.filter(
    ({ first, second }) => followed.has(first) && following.has(second) && !isNext(first, second),
  );
  const tied = strange.filter((link) =>
    printed.some(
      ({ first, preposition }) =>
        link.preposition && first === link.first && preposition === link.preposition,
    ),
  );
  const order = placesOf(printed);
  const exchanged = strange.filter((link) =>
    said.some(
      (other) =>
        other !== link &&
        other.first !== link.second &&
        other.second !== link.first &&
        isNext(link.first, other.second) &&
        isNext(other.first, link.second) &&
        !isNext(other.first, other.second),
    ),
  );
  const displaced = tied.filter(
    (link) =>
      (order.last.get(link.second) ?? 0) < (order.first.get(link.first) ?? 0) ||
      strange.some(
        (other) => other !== link && (isNext(link.first, other.second) || isNext(other.first, link.second)),
      ),
  );
  return joinFindings([
    {
      problems: exchanged.slice(0, 1).map(({ span }) => ({
        code: "actor-mismatch",
        detail: `“${sentence.own.slice(span.start, span.end)}”: the text has these words the other way round`,
      })),
      doubts: displaced.map(({ span }) => span),
    },
    { problems: [], doubts: misplacedActors(sentence, text) },
  ]);
}

function linksIn(text: string): Link[] {
  const links: Link[] = [];
  let before: Word | null = null;
  let preposition = "";
  for (const word of wordsOf(text)) {
    if (!/^[\p{L}\p{N}]/u.test(word.text)) {
      if (/[;:.,]/.test(word.text)) before = null;
      preposition = "";
    } else if (functionWords.has(word.lower))
      preposition = prepositions.has(word.lower) ? word.lower : preposition;
    else {
      if (before)
        links.push({
          first: stem(before.lower),
          second: stem(word.lower),
          preposition,
          span: { start: before.start, end: word.end },
        });
      before = word;
      preposition = "";
    }
  }
  return links;
}

/** Where in the text each word stands first and last. */
function placesOf(links: readonly Link[]) {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [at, link] of links.entries())
    for (const word of [link.first, link.second]) {
      if (!first.has(word)) first.set(word, at);
      last.set(word, at);
    }
  return { first, last };
}

/** Names beside a word that in the text stands beside another name. */
function misplacedActors({ own, actors, cited }: CitingSentence, text: string): Span[] {
  const printed = besides(text, findActors(text, shortFormsOf(cited)));
  const isSame = (one: FoundActor, other: FoundActor) =>
    answersFor(one.actor, other.actor) ||
    answersFor(other.actor, one.actor) ||
    one.actor.name.includes(other.actor.name);
  return besides(own, actors)
    .filter(({ found, before, behind }) => {
      const isElsewhere = printed.some((each) => isSame(each.found, found));
      const isTaken = (side: "before" | "behind", word: string) => {
        const there = printed.filter((each) => word !== "" && each[side] === word);
        return there.length > 0 && !there.some((each) => isSame(each.found, found));
      };
      return (
        found.actor.id !== "un" && isElsewhere && (isTaken("before", before) || isTaken("behind", behind))
      );
    })
    .map(({ found }) => found.span);
}

/** The words that carry meaning right before and behind each name, the first with its preposition. */
function besides(text: string, actors: readonly FoundActor[]) {
  const words = wordsOf(text);
  const isPassedOver = (at: number) => functionWords.has(words[at]?.lower ?? "");
  const stemAt = (at: number) => (/^\p{L}/u.test(words[at]?.text ?? "") ? stem(words[at]?.lower ?? "") : "");
  return actors.map((found) => {
    let before = words.findIndex(({ start }) => start >= found.span.start) - 1;
    const end = words.findIndex(({ start }) => start >= found.span.end);
    let behind = end < 0 ? words.length : end;
    let preposition = "";
    for (; isPassedOver(before); before -= 1)
      if (preposition === "" && prepositions.has(words[before]?.lower ?? ""))
        preposition = words[before]?.lower ?? "";
    while (isPassedOver(behind)) behind += 1;
    const word = stemAt(before);
    return { found, before: word && `${word} ${preposition}`, behind: stemAt(behind) };
  });
}
