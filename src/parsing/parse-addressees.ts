import type { Actor, Addressee } from "../domain/acts.ts";
import { nounModifiers } from "../vocabulary/act-words.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { type ActorMatch, actorAt, skipArticle, slug } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import {
  type Address,
  actorOfElement,
  behindExampleWord,
  breaksList,
  type Element,
  elementAt,
  isInfinitive,
  isPossessive,
  skipJoiners,
} from "./addressee-elements.ts";
import { behindComma, isCapital, printedOf, type Tokens } from "./tokens.ts";

export interface AddresseeList {
  readonly addressees: readonly Addressee[];
  /** Index of the first word behind the list. */
  readonly end: number;
  /** The word at `end` is the "to" of what they are asked to do. */
  readonly infinitive: boolean;
}

/** How many words a name with commas in it may have: "the forum on science, technology and innovation". */
const longestName = 30;

/** Who is named by which words. */
interface Named extends Actor {
  start: number;
  end: number;
}

/**
 * Reads the list of those whom an act addresses at `words[from]`: "Member States and other donors to …". An element
 * that names no actor ends the list. `address` tells how their names end: "that" ends the name of those who are told something.
 */
export function addresseesAt(
  tokens: Tokens,
  from: number,
  limit: number,
  address: Address = "asked",
): AddresseeList {
  const { words } = tokens;
  const named: Named[] = [];
  const finish = (infinitive: boolean): AddresseeList => ({
    addressees: addresseesOf(tokens, named),
    end: named.at(-1)?.end ?? from,
    infinitive,
  });
  let opened: number | null = null;
  for (let at = from; ; ) {
    const element = elementAt(tokens, at, limit, address);
    const actor = isOnlyModifiers(tokens, element) ? null : actorOfElement(tokens, element);
    const last = named.at(-1);
    if (last !== undefined && actor !== null && belongsTo(tokens, last, actor, element))
      last.end = element.end;
    else if (actor !== null) {
      named.push({ ...actor, start: opened ?? element.start, end: element.end });
      opened = null;
    } else if (isOnlyModifiers(tokens, element)) opened ??= element.start;
    else if (last !== undefined && element.by === "infinitive" && element.end - last.start <= longestName)
      last.end = element.end;
    else return finish(isInfinitive(words, last?.end ?? from, limit));
    if (element.by === "infinitive" || element.by === "stop") return finish(element.by === "infinitive");
    const joined = skipJoiners(words, element.end);
    // "its gratitude to the Representative, and to the Office"
    const next = address === "honoured" && words[joined]?.lower === "to" ? joined + 1 : joined;
    const example = behindExampleWord(words, next);
    if (example > next && namesActorAt(tokens, example, limit)) {
      at = example;
      continue;
    }
    const aside = behindExamples(words, next, limit);
    if (aside !== next && isInfinitive(words, aside, limit)) return { ...finish(true), end: aside };
    if (element.by === "comma" && aside === next && breaksList(words, next)) return finish(false);
    at = aside;
  }
}

/** ", including donors and the private sector, to": who is named as an example is addressed as well. */
function namesActorAt(tokens: Tokens, at: number, limit: number): boolean {
  const { words } = tokens;
  const element = elementAt(tokens, at, limit, "asked");
  return !breaksList(words, at) && actorOfElement(tokens, element) !== null;
}

/**
 * Behind ", including through their missions, and" the list goes on, and behind ", including donors, to" comes what is
 * asked. The index itself where no examples stand.
 */
function behindExamples(words: readonly Word[], at: number, limit: number): number {
  if (behindExampleWord(words, at) === at) return at;
  const behind = behindComma(words, at, Math.min(limit, at + 25));
  if (behind === at || isInfinitive(words, behind, limit)) return behind;
  const next = skipJoiners(words, behind - 1);
  return next > behind && !breaksList(words, next) ? next : at;
}

/** "Afghan", "Ivorian", "Israeli", "Congolese". */
const demonym = /^\p{Lu}\p{Ll}+(?:an|ian|ese|ish|i)$/u;

/** "Israel, the occupying Power", "the Training Centre in Turin, Italy": the second name only tells more of the one before. */
function belongsTo(tokens: Tokens, last: Named, actor: Actor, { start }: Element): boolean {
  if (actor.id === "occupying-power" || title.test(tokens.words[start]?.text ?? "")) return true;
  const isPlace = / (?:in|at) \p{Lu}\p{L}+$/u.test(printedOf(tokens, last.start, last.end));
  return isPlace && actorOfId(actor.id)?.kind === "state";
}

/** "the Prime Minister, Mr. Banny" */
const title = /^(?:Mr|Mrs|Ms|Dr|Ambassador)$/;

/** "intergovernmental, regional" before "and non-governmental organizations": part of the name that follows. */
function isOnlyModifiers({ words, forms }: Tokens, { start, end, by }: Element): boolean {
  if (end <= start || !(by === "comma" || by === "joiner")) return false;
  const inside = words.slice(start, end);
  // "the international community": words that may modify others, and are a name.
  if (inside.some((_, at) => actorAt(words, start + at, forms)?.end === end)) return false;
  return inside.every((word) => nounModifiers.has(word.lower) || demonym.test(word.text));
}

/** "the relevant organs, bodies and agencies of the United Nations system" is one addressee, not three. */
function addresseesOf(tokens: Tokens, named: readonly Named[]): Addressee[] {
  const { words } = tokens;
  const backwards: Named[] = [];
  for (const each of [...named].reverse()) {
    const next = backwards.at(-1);
    const owned = next ? printedOf(tokens, next.start, next.end) : "";
    if (next === undefined || !/ of /.test(owned)) backwards.push(each);
    else if (actorOfId(each.id) === null && isBareHead(words, each)) next.start = each.start;
    else if (sharesOwner(words, each, owned)) backwards.push(ofOwner(tokens, each, next));
    else backwards.push(each);
  }
  return backwards
    .reverse()
    .map(({ id, name, start, end }) => ({ id, name, printed: printedOf(tokens, start, end) }));
}

/** "the Government and people of Qatar", "the President and Prosecutor of the Court": not whom the short name stands for elsewhere. */
function sharesOwner(words: readonly Word[], { start, end }: Named, next: string): boolean {
  const isShort = end - start <= 2 && /^\p{Lu}\p{Ll}+$/u.test(words[end - 1]?.text ?? "");
  return isShort && /^(?:(?:the )?peoples?|\p{Lu}[\p{L}-]*[^s\P{L}]) of /u.test(next);
}

function ofOwner({ words, forms }: Tokens, each: Named, next: Named): Named {
  const head = words[each.end - 1]?.text ?? "";
  for (let at = next.start; head === "Government" && at < next.end; at += 1) {
    const owner = actorAt(words, at, forms)?.actor;
    if (owner && actorOfId(owner.id)?.kind === "state") return { ...each, ...owner };
  }
  return { ...each, id: slug(head), name: head };
}

function isBareHead(words: readonly Word[], { start, end }: Named): boolean {
  return (
    words.slice(start, end - 1).every((word) => nounModifiers.has(word.lower)) &&
    /^[a-z]/.test(words[end - 1]?.text ?? "")
  );
}

/** The known actors that open a clause: "that all parties to the armed conflict and Member States treat …". */
export function subjectsAt(tokens: Tokens, from: number): AddresseeList {
  const { words } = tokens;
  const addressees: Addressee[] = [];
  let end = from;
  for (let at = from; ; ) {
    const match = longestBehindModifiers(tokens, at);
    if (match === null || isPossessive(words, match.end)) break;
    end = endOfOwner(tokens, match.end);
    addressees.push({ ...match.actor, printed: printedOf(tokens, at, end) });
    at = skipJoiners(words, end);
    if (at === end) break;
  }
  return { addressees, end, infinitive: false };
}

/** "the Government *of the Republic of South Sudan*", "the Representative *for Chad*": whose it is belongs to the name, capitals as far as they go. */
function endOfOwner(tokens: Tokens, at: number): number {
  const { words, forms } = tokens;
  if (/^(?:in|for)$/.test(words[at]?.lower ?? "")) {
    const place = actorAt(words, at + 1, forms);
    return place !== null && actorOfId(place.actor.id)?.kind === "state" ? place.end : at;
  }
  if (words[at]?.lower !== "of") return at;
  const behind = skipArticle(words, at + 1);
  let end = behind;
  while (isCapital(words[end])) end += 1;
  return end === behind ? at : endOfOwner(tokens, end);
}

/** "all parties to the armed conflict": the name may begin at its modifiers or behind them. */
function longestBehindModifiers({ words, forms }: Tokens, from: number): ActorMatch | null {
  let longest: ActorMatch | null = null;
  for (let at = from; at < from + 5; at += 1) {
    const match = actorAt(words, at, forms);
    if (match !== null && match.end > (longest?.end ?? 0)) longest = match;
    if (!nounModifiers.has(words[at]?.lower ?? "")) return longest;
  }
  return longest;
}

/** What somebody is there to do, as texts call it, before the name and behind it; and that it is told, not only extended or ended. */
const noun = "(?:mandates?|tasks?|functions?|roles?|responsibilit(?:y|ies)|duties)";
const [ofWhom, whose] = [new RegExp(`\\b${noun} of(?: [a-z]+)*$`), new RegExp(`^${noun}\\b`)];
const tellsTasks =
  /^[^;]{0,250}?\b(?:shall|will|should)(?: also)? (?:(?:include|comprise|encompass|focus|consist|be (?:as|the|to|in))\b|be:)/;

/** How many words may stand before the name. */
const reach = 40;

/** Of "that the mandate of the Mission shall be as follows", "the Mission’s mandate", whose mandate it is: the Mission is told what to do. */
export function taskedAt(tokens: Tokens, from: number, limit: number): AddresseeList | null {
  const { words, forms } = tokens;
  for (let at = from; at < Math.min(limit, from + reach); at += 1) {
    if (/^(?:,|;|shall|will|should)$/.test(words[at]?.lower ?? "")) return null;
    const match = actorAt(words, at, forms);
    if (match === null) continue;
    const rest = printedOf(tokens, match.end, limit);
    const printed = printedOf(tokens, at, match.end);
    const isOwner = /['’]s$/.test(printed) ? whose.test(rest) : ofWhom.test(printedOf(tokens, from, at));
    if (!isOwner || !tellsTasks.test(rest)) return null;
    const name = printed.replace(/['’]s$/, "");
    return { addressees: [{ ...match.actor, printed: name }], end: match.end, infinitive: false };
  }
  return null;
}
