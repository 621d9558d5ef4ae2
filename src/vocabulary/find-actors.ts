import type { Actor } from "../domain/acts.ts";
import { rememberedByString } from "../domain/remembered.ts";
import type { Organ, Span } from "../domain/resolution.ts";
import { actorOfId, actors, type KnownActor, organs, titles } from "./actors.ts";
import { createPhraseTrie, isOrdinary, plain, trieOf, type Word, wordsOf } from "./words.ts";

export interface FoundActor {
  readonly actor: Actor;
  readonly span: Span;
  readonly printed: string;
}

/** Actors by what they are called after "the" once named: `office` → UNODC. */
export type ShortForms = ReadonlyMap<string, Actor>;

/** An actor at a place in a list of words. */
export interface ActorMatch {
  readonly actor: Actor;
  /** Index of the first word behind it. */
  readonly end: number;
  /** The body whose office it is. */
  readonly owner?: Actor;
  /** "the Government of Mali", which may be called "the Government" from now on. */
  readonly isGovernment?: boolean;
}

const noForms: ShortForms = new Map();

/** The paragraphs of some thousand resolutions, about 30 MB. */
const mostKept = 50_000;
/** What texts name by themselves. */
const readAlone = rememberedByString((text) => readActors(text, noForms), mostKept);

const beforeShortForms: ReadonlySet<string> = new Set(["the", "its", "said", "that", "this"]);

const actorNames = actors.flatMap((actor) =>
  [actor.name, ...actor.also].flatMap((name) =>
    // "the regional commissions of the United Nations system" are no other than those of the United Nations.
    (/ of the United Nations$/.test(name) ? [name, `${name} system`] : [name]).map(
      (each) => [each, actor] as const,
    ),
  ),
);
const byName = createPhraseTrie(actorNames);

/** Actors that are found by their own names. */
const byOwnName = new Map(
  actors
    .filter(({ name }) => byName.longestAt(wordsOf(name), 0)?.value.name === name)
    .map((actor) => [actor.name, actor] as const),
);

const byTitle = createPhraseTrie(titles);

/** What the government of a State is called once it has been named. */
const governmentOfState = "Government";

const shortNames = new Set([governmentOfState, ...actors.flatMap(({ short }) => short), ...titles.values()]);
const shortForms = createPhraseTrie([...shortNames].map((short) => [short, plain(short)] as const));

/** Looked at for every word of a text. */
const startsAnything = trieOf([
  ...actorNames.map(([name]) => name),
  ...titles.keys(),
  ...shortNames,
  "governments",
]);

/**
 * Every actor that `text` names, in order, without overlaps. Short forms ("the Office") are found where `known` says
 * what they stand for; what `text` itself names before them goes first. They are printed with a
 * capital, except in a text that has no capitals. What was read without `known` is kept: every question goes through
 * the same paragraphs.
 */
export function findActors(text: string, known: ShortForms = noForms): readonly FoundActor[] {
  return known.size > 0 ? readActors(text, known) : readAlone(text);
}

function readActors(text: string, known: ShortForms): FoundActor[] {
  const words = wordsOf(text);
  const anyCase = !/\s\p{Lu}\p{Ll}/u.test(text);
  return rememberActorsIn(new Map(known), words, anyCase).map(({ from, actor, end: to }) => {
    const start = words[from]?.start ?? 0;
    const last = words[to - 1];
    const end = last === undefined ? start : last.end - (/['’]s$/.test(last.text) ? 2 : 0);
    return { actor, span: { start, end }, printed: text.slice(start, end) };
  });
}

/** "companies", "donors" may be who a text calls otherwise; a body, a State and an official have names. */
export function isProperName({ actor, printed, span }: FoundActor): boolean {
  const isGroup = (actorOfId(actor.id)?.kind ?? "group") === "group";
  return !isGroup || /\p{Lu}/u.test(span.start === 0 ? printed.slice(1) : printed);
}

/**
 * The actor named at `words[at]`: by name, as the holder of an office in a body, or by a short form in `forms`, which
 * needs its capital unless `anyCase`.
 */
export function actorAt(
  words: readonly Word[],
  at: number,
  forms: ShortForms = noForms,
  anyCase = false,
): ActorMatch | null {
  const first = words[at];
  if (first === undefined || !startsAnything.startsWith(first)) return null;
  const office = officeAt(words, at, forms);
  const named = namedAt(words, at);
  if (office !== null && office.end > (named?.end ?? 0)) return office;
  const short = shortFormAt(words, at, forms, anyCase);
  // "the Government" of one State is not any.
  return named?.actor.id === "governments" ? (short ?? named) : (named ?? short);
}

function namedAt(words: readonly Word[], at: number): ActorMatch | null {
  const match = byName.longestAt(words, at);
  if (match === null) return elidedAt(words, at);
  if (match.end === at + 1 && isOrdinary(words[at]?.text ?? "")) return null;
  return { actor: plainActor(match.value), end: match.end };
}

/** "flag, port and coastal States": the first of them, whose noun stands only behind the last. */
function elidedAt(words: readonly Word[], at: number): ActorMatch | null {
  const first = words[at];
  if (first === undefined || !isJoining(words[at + 1]) || isJoining(first)) return null;
  let index = at + 1;
  while (isJoining(words[index]) && index < at + longestList) {
    while (isJoining(words[index])) index += 1;
    const head = words[index + 1];
    if (head !== undefined && /^(?:states|countries)$/.test(head.lower)) {
      const match = byName.longestAt([first, head], 0);
      return match?.end === 2 ? { actor: plainActor(match.value), end: at + 1 } : null;
    }
    index += 1;
  }
  return null;
}

/** A list of heads is no longer, in words. */
const longestList = 12;

function isJoining(word: Word | undefined): boolean {
  return /^(?:,|and|or)$/.test(word?.lower ?? "");
}

/** "the Executive Director of the United Nations Office on Drugs and Crime", "the Government of the Sudan". */
function officeAt(words: readonly Word[], at: number, forms: ShortForms): ActorMatch | null {
  const first = words[at]?.lower;
  const government = first === "government" || first === "governments";
  const title = government ? { value: "Government", end: at + 1 } : byTitle.longestAt(words, at);
  if (title === null || words[title.end]?.lower !== "of") return null;
  const body = skipArticle(words, title.end + 1);
  const owner =
    namedAt(words, body) ??
    namedAt(words, behindFormOfState(words, body)) ??
    shortFormAt(words, body, forms, false);
  // "the Secretary-General of the United Nations system task force": a group has no offices.
  if (owner === null || actorOfId(owner.actor.id)?.kind === "group") return null;
  const isState = actorOfId(owner.actor.id)?.kind === "state";
  if (government) return isState ? { ...owner, ...(first === "government" && { isGovernment: true }) } : null;
  const of = isState ? "of" : "of the";
  const name = `${title.value} ${of} ${owner.actor.name}`;
  const known = byOwnName.get(name);
  const actor = known ? plainActor(known) : { id: `${owner.actor.id}-${slug(title.value)}`, name };
  return { actor, end: owner.end, owner: owner.actor };
}

function shortFormAt(
  words: readonly Word[],
  at: number,
  forms: ShortForms,
  anyCase: boolean,
): ActorMatch | null {
  if (!beforeShortForms.has(words[at - 1]?.lower ?? "")) return null;
  if (!anyCase && !/^\p{Lu}/u.test(words[at]?.text ?? "")) return null;
  const match = shortForms.longestAt(words, at);
  if (match === null) return null;
  const actor = forms.get(match.value);
  return actor === undefined ? null : { actor, end: match.end };
}

/** "the Republic of South Sudan", "the Federal Republic of Somalia": the index of the State's short name. */
function behindFormOfState(words: readonly Word[], at: number): number {
  const form = /^(?:Republic|Kingdom)$/;
  const noun = [at, at + 1].find((index) => form.test(words[index]?.text ?? ""));
  return noun === undefined || words[noun + 1]?.lower !== "of" ? at : skipArticle(words, noun + 2);
}

/** The index behind "the", if that stands there. */
export function skipArticle(words: readonly Word[], at: number): number {
  return words[at]?.lower === "the" ? at + 1 : at;
}

/** Notes what `actor` may be called from now on. */
export function rememberActor(forms: Map<string, Actor>, actor: Actor): void {
  for (const short of actorOfId(actor.id)?.short ?? []) forms.set(plain(short), actor);
  const title = /^(.+?) of /.exec(actor.name)?.[1];
  if (title !== undefined && titles.has(plain(title))) forms.set(plain(title), actor);
}

/** Every actor that the words name, from which of them on. Notes what each may be called, and the body whose office it is. */
export function rememberActorsIn(forms: Map<string, Actor>, words: readonly Word[], anyCase = false) {
  const found: (ActorMatch & { readonly from: number })[] = [];
  for (let from = 0; from < words.length; ) {
    const match = actorAt(words, from, forms, anyCase);
    if (match !== null) {
      found.push({ ...match, from });
      if (match.owner !== undefined) rememberActor(forms, match.owner);
      if (match.isGovernment) forms.set(plain(governmentOfState), match.actor);
      rememberActor(forms, match.actor);
    }
    from = match?.end ?? from + 1;
  }
  return found;
}

/** The organ itself as an actor. */
export function organActor(organ: Organ | null): Actor | null {
  const actor = actorOfId(organs.find((entry) => entry.organ === organ)?.actor ?? "");
  return actor === null ? null : plainActor(actor);
}

/** The short forms that an organ's own name gives: "the Assembly", "the Council". */
export function shortFormsOfOrgan(organ: Organ | null): Map<string, Actor> {
  const forms = new Map<string, Actor>();
  const own = organs.find((entry) => entry.organ === organ);
  for (const id of ["ga", ...(own?.also ?? []), own?.actor ?? "ga"]) {
    const actor = actorOfId(id);
    if (actor !== null) rememberActor(forms, plainActor(actor));
  }
  return forms;
}

function plainActor(actor: KnownActor): Actor {
  return { id: actor.id, name: actor.name };
}

/** An id from a printed name: "the Frente Polisario" → `frente-polisario`. At most 60 characters. */
export function slug(name: string): string {
  const whole = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return whole.length <= 60 ? whole : whole.slice(0, 60).replace(/-[^-]*$/, "");
}
