import type { Actor } from "../domain/acts.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { answersFor } from "../language/actor-relations.ts";
import { actorOfId } from "../language/actors.ts";
import { speaksOf, subjectsAmong } from "../language/concepts.ts";
import { escapePattern } from "../language/escape-pattern.ts";
import {
  type FoundActor,
  findActors,
  rememberActor,
  type ShortForms,
  shortFormsOfOrgan,
  slug,
} from "../language/find-actors.ts";
import { unitsMentioning } from "../language/mentions.ts";
import { namesActor } from "../language/names-actor.ts";
import { paragraphStems } from "../language/paragraph-stems.ts";
import { pattern } from "../language/pattern.ts";
import { seats } from "../language/seats.ts";
import { statesByAdjective } from "../language/states-by-adjective.ts";
import { tokenize } from "../language/tokenizer.ts";

/** Whom a question names: actors of the vocabulary, in short forms that the texts asked give, and addressees that only those texts know. */
export function knownActors(text: string, asked: readonly Resolution[]): FoundActor[] {
  const texts = asked.map(actorsOf);
  const addressees = new Map(texts.flatMap((each) => each.addressees.map((named) => [named.id, named])));
  const all = findActors(text, formsOf(texts)).flatMap((found) =>
    isGovernment(found) ? ofOneGovernment(found, text, asked) : [asNamed(found, asked)],
  );
  const bySide = statesByAdjective(text);
  const ofTexts = findAddressees(text, [...addressees.values()], [...all, ...bySide]);
  const bySeat = findBySeat(text, [...addressees.keys()]);
  const ofVocabulary = all
    .filter(({ actor, span }) => actor.id !== "un" && !bySeat.some((other) => overlaps(other.span, span)))
    .filter((found) => !isOnlySubject(found, asked));
  return [
    ...bySeat,
    ...bySide,
    ...ofVocabulary.filter(
      ({ span }) => ![...ofTexts, ...bySide].some((other) => overlaps(other.span, span)),
    ),
    ...ofTexts,
  ];
}

function isGovernment({ actor, printed }: FoundActor): boolean {
  return actor.id === "governments" && /^government$/i.test(printed);
}

/** "The Government" is that of the State of which the texts ask most. */
function governmentMostAsked(asked: readonly Resolution[]): Actor | undefined {
  const addressees = asked
    .flatMap(allParagraphs)
    .flatMap(({ acts }) => acts.flatMap((act) => act.addressees))
    .filter(({ id }) => actorOfId(id)?.kind === "state");
  return addressees.find(
    ({ id }) => addressees.filter((other) => other.id === id).length * 2 > addressees.length,
  );
}

/** "The Interim Government" is the one that the texts call so; "Kenya's government" is named with its State. */
function ofOneGovernment(found: FoundActor, text: string, asked: readonly Resolution[]): FoundActor[] {
  const before = /([\p{L}-]+(?:['’]s?)?) $/u.exec(text.slice(0, found.span.start))?.[1] ?? "";
  if (findActors(before).some(({ actor }) => actorOfId(actor.id)?.kind === "state")) return [];
  if (before === "") return [found];
  const only = /^the$/i.test(before) ? governmentMostAsked(asked) : undefined;
  if (only) return [{ ...found, actor: only }];
  const name = new RegExp(String.raw`\b${escapePattern(before)} Government\b(?= of \p{Lu})`, "iu");
  const printed = asked
    .flatMap(allParagraphs)
    .map(({ text: paragraph }) => name.exec(paragraph)?.[0])
    .find((each) => each !== undefined && /^\p{Lu}/u.test(each));
  if (!printed) return [found];
  const span = { start: found.span.start - before.length - 1, end: found.span.end };
  return [{ actor: { id: slug(printed), name: printed }, span, printed: text.slice(span.start, span.end) }];
}

/** "The members of the Harbour Board", where a text names the Board only: the body is meant by those who sit in it. */
function asNamed(found: FoundActor, asked: readonly Resolution[]): FoundActor {
  const { id } = found.actor;
  const body = membersOf.exec(id)?.[1];
  const others = body === undefined ? (givers.includes(id) ? givers : []) : [body];
  const names = (actor: Actor) =>
    asked.some((resolution) => allParagraphs(resolution).some(({ text }) => namesActor(text, actor)));
  if (others.length === 0 || names(found.actor)) return found;
  const named = others.flatMap((other) => actorOfId(other) ?? []).find(names);
  return named ? { ...found, actor: { id: named.id, name: named.name } } : found;
}

/** Those who give to others go by several names; where a text has one of them only, that is meant by any. */
const givers: readonly string[] = ["donors", "development-partners", "developed-countries"];

/**
 * "Private companies", where a text names none by any of their names and yet has the words, or words of the thesaurus for
 * the same: there they are a subject.
 */
function isOnlySubject({ actor, printed }: FoundActor, asked: readonly Resolution[]): boolean {
  const texts = asked.flatMap(allParagraphs);
  const isNamed = () =>
    texts.some(
      ({ text, acts }) =>
        namesActor(text, actor) ||
        acts.some(({ addressees }) => addressees.some((addressee) => answersFor(actor, addressee))),
    );
  if (!isCommon(actor) || isNamed()) return false;
  const words = printed.toLowerCase().split(" ");
  return (
    subjectsAmong(words).some((subject) => texts.some((text) => speaksOf(subject, paragraphStems(text)))) ||
    asked.some((resolution) => unitsMentioning(resolution, words).length > 0)
  );
}

/** Called by a common noun: what has a name of its own is nothing else. */
function isCommon({ id }: Actor): boolean {
  const kind = actorOfId(id)?.kind;
  return kind === undefined || kind === "group" || kind === "official";
}

const membersOf = /^(.+)-members$/;

/** "The Vienna office": the body that a text addresses and that has its seat there, where there is one only. */
function findBySeat(text: string, addressees: readonly string[]): FoundActor[] {
  return [...text.matchAll(seatedBody)].flatMap(({ index, 0: printed, 1: town = "" }) => {
    const there = (seats[town.toLowerCase()] ?? []).filter((id) =>
      addressees.some((addressee) => addressee === id || addressee.startsWith(`${id}-`)),
    );
    const [only = "", ...others] = there;
    const actor = others.length === 0 ? actorOfId(only) : null;
    if (!actor) return [];
    const span = { start: index, end: index + printed.length };
    return [{ actor: { id: actor.id, name: actor.name }, span, printed }];
  });
}

const seatedBody = new RegExp(
  pattern`
  \b(${Object.keys(seats).join("|")})(?:[- ]based)? (?:[\p{L}-]+ ){0,2}?(?:
    office|people|folks?|agency|body|institute|institution|programme|organi[sz]ation|headquarters|HQ|lot
    |crowd
  )\b
`,
  "giu",
);

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A name with its words, so that they are looked for only once. */
interface NamedAddressee extends Actor {
  readonly words: readonly string[];
}

/** Whom one text speaks of. */
interface TextActors {
  readonly forms: ShortForms;
  readonly addressees: readonly NamedAddressee[];
}

const actorsByText = new WeakMap<Resolution, TextActors>();

function actorsOf(resolution: Resolution): TextActors {
  const known = actorsByText.get(resolution);
  if (known) return known;
  const forms = shortFormsOfOrgan(resolution.organ);
  const addressees = new Map<string, NamedAddressee>();
  for (const { acts, reported } of allParagraphs(resolution)) {
    const bodies = [...acts.map(({ forum }) => forum), ...reported.map(({ by }) => by)];
    for (const body of bodies) {
      const actor = actorOfId(body?.id ?? "");
      if (actor) rememberActor(forms, actor);
    }
    for (const { id, name } of acts.flatMap((act) => act.addressees)) {
      addressees.set(id, { id, name, words: [...new Set(tokenize(name).map(({ term }) => term))] });
      // Of a name that only this text has the head is enough, whoever else has it.
      if (!isFromPrint({ id, name })) rememberActor(forms, { id, name });
    }
  }
  const made = { forms, addressees: [...addressees.values()] };
  actorsByText.set(resolution, made);
  return made;
}

/** A short form that is another body's in another text stands for neither. */
function formsOf(texts: readonly TextActors[]): ShortForms {
  const [only, ...others] = texts;
  if (only && others.length === 0) return only.forms;
  const forms = new Map<string, Actor>();
  const contested = new Set<string>();
  for (const [short, actor] of texts.flatMap((each) => [...each.forms])) {
    const before = forms.get(short);
    if (before && before.id !== actor.id) contested.add(short);
    forms.set(short, actor);
  }
  return new Map([...forms].filter(([short]) => !contested.has(short)));
}

/**
 * An addressee that the vocabulary does not know is named by its head ("the executive heads", "the Committee"), or where
 * most of the words of its name are, its first and its head noun among them.
 */
function findAddressees(
  text: string,
  addressees: readonly NamedAddressee[],
  found: readonly FoundActor[],
): FoundActor[] {
  const rest = found.reduce(
    (left, { span }) => left.slice(0, span.start) + " ".repeat(span.end - span.start) + left.slice(span.end),
    text,
  );
  const asked = new Set(tokenize(rest).map(({ term }) => term));
  return addressees.flatMap((named): FoundActor[] => {
    const byHead = namedByHead(named, text, rest);
    if (byHead) return [byHead];
    const actor = { id: named.id, name: named.name };
    if (found.some((other) => other.actor.id === actor.id) || !isNamedByWords(named, asked)) return [];
    return [{ actor, span: { start: 0, end: 0 }, printed: actor.name }];
  });
}

function isNamedByWords({ name, words }: NamedAddressee, asked: ReadonlySet<string>): boolean {
  const share = words.filter((term) => asked.has(term)).length / Math.max(1, words.length);
  const head = tokenize(headOf(name)).at(-1)?.term ?? "";
  return words.length > 2 && share >= 0.6 && asked.has(words[0] ?? "") && asked.has(head);
}

function namedByHead(named: Actor, text: string, rest: string): FoundActor | undefined {
  return isFromPrint(named) ? byHeadOfPrint(named, rest) : byLongHead(named, text);
}

/** An id that only the print of one text gave. */
function isFromPrint({ id, name }: Actor): boolean {
  return id === slug(name) && actorOfId(id) === null;
}

/** "Conference of the Parties" for "Conference of the Parties to the … Convention". */
function byLongHead({ id, name }: Actor, text: string): FoundActor | undefined {
  const head = name.split(/ to the | of the United Nations /)[0] ?? name;
  if (head.split(" ").length <= 2) return undefined;
  return foundAt({ id, name }, head, new RegExp(escapePattern(head), "i").exec(text));
}

/** Whoever has this head is meant: "the executive heads" of one family of bodies and of another. */
function byHeadOfPrint({ name }: Actor, text: string): FoundActor | undefined {
  const head = headOf(name);
  const isOneWord = !head.includes(" ");
  if (isOneWord && !/^\p{Lu}/u.test(head)) return undefined;
  // A word that others share needs its capital, where the question has any.
  const flags = isOneWord && text !== text.toLowerCase() ? "" : "i";
  const pattern = new RegExp(String.raw`(?<=\bthe )${escapePattern(head)}\b(?! of\b)`, flags);
  return foundAt({ id: slug(head), name: head }, head, pattern.exec(text));
}

function foundAt(actor: Actor, { length }: string, match: RegExpExecArray | null): FoundActor | undefined {
  if (!match) return undefined;
  return { actor, span: { start: match.index, end: match.index + length }, printed: match[0] };
}

/** "Group" of "Group of Experts on Wells": what stands before a word behind which a noun is only narrowed. */
function headOf(name: string): string {
  return (
    name.split(/ (?:of|on|for|to|in|against|with|under|within|established|concerned|responsible) /)[0] ?? name
  );
}
