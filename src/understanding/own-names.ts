import type { Actor } from "../domain/acts.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { findActors } from "../vocabulary/find-actors.ts";
import { createPhraseTrie, wordsOf } from "../vocabulary/words.ts";

interface FoundOwn extends Span {
  readonly actor: Actor;
}

type Names = ReturnType<typeof createPhraseTrie<Actor>>;

/** Whom a text addresses by a name that the vocabulary does not have ("the Ethics Office"), and acronyms that it gives itself, where a turn names them. */
export function findOwnActors(question: string, resolution: Resolution): FoundOwn[] {
  const names = ownNamesOf(resolution);
  const words = wordsOf(question);
  const found: FoundOwn[] = [];
  for (let at = 0; at < words.length; ) {
    const match = names.longestAt(words, at);
    const [first, last] = [words[at], words[(match?.end ?? 0) - 1]];
    if (match && first && last) found.push({ actor: match.value, start: first.start, end: last.end });
    at = match?.end ?? at + 1;
  }
  return found;
}

const namesByText = new WeakMap<Resolution, Names>();

/** Read once for each text. */
function ownNamesOf(resolution: Resolution): Names {
  const known = namesByText.get(resolution);
  if (known) return known;
  const names = createPhraseTrie([...addressees(resolution), ...acronyms(resolution)]);
  namesByText.set(resolution, names);
  return names;
}

/** A longer name is a description: "States that have not yet done so". */
const mostWords = 6;

function addressees(resolution: Resolution): (readonly [string, Actor])[] {
  return allParagraphs(resolution)
    .flatMap(({ acts }) => acts.flatMap((act) => act.addressees))
    .filter(({ id, name }) => actorOfId(id) === null && wordsOf(name).length <= mostWords)
    .map(({ id, name }) => [withoutArticle(name), { id, name }] as const);
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|all|any) /i, "");
}

/** "Counter-Terrorism Committee Executive Directorate (CTED)": the actor that ends where its acronym is given. */
function acronyms(resolution: Resolution): (readonly [string, Actor])[] {
  return allParagraphs(resolution).flatMap(({ text }) =>
    [...text.matchAll(/ \((\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*)\)/gu)].flatMap(({ 1: acronym = "", index }) => {
      const named = findActors(text.slice(0, index)).findLast(({ span }) => span.end === index);
      return named ? [[acronym, named.actor] as const] : [];
    }),
  );
}
