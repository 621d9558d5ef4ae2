import type { Act, Addressee } from "../domain/acts.ts";
import type { Organ, Paragraph, ParagraphId, ParagraphKind } from "../domain/resolution.ts";
import { sliceOf } from "../domain/units.ts";
import { openingOnly } from "../vocabulary/act-words.ts";
import {
  findActors,
  organActor,
  rememberActor,
  rememberActorsIn,
  type ShortForms,
  shortFormsOfOrgan,
} from "../vocabulary/find-actors.ts";
import { type Word, wordsOf } from "../vocabulary/words.ts";
import { type OwnVerb, opensWithVerb, ownVerbs } from "./act-boundaries.ts";
import { type Form, isTold } from "./find-opening.ts";
import { verbAt } from "./find-verbs.ts";
import { modalActsIn, passiveActIn, sentenceEnd } from "./modal-acts.ts";
import { participleOpenings, participlesIn } from "./parse-participles.ts";
import { reportedActsIn } from "./parse-reported-acts.ts";
import { type ReadAct, readAct } from "./read-act.ts";
import type { Tokens } from "./tokens.ts";
import { ourVerbs, toldVerbs } from "./told-verbs.ts";

export interface ActContext {
  /** Whose resolution it is: what "the Council" means. */
  readonly organ: Organ | null;
  /** What short forms stand for by the paragraphs before this one; `createActorMemory` collects it. */
  readonly known?: ShortForms;
  /** It is an item that goes on with what the organ does: its participles are verbs of the organ's own. */
  readonly goesOn?: boolean;
  /** In a text that prints letters "we" are those who sign them. */
  readonly hasLetters?: boolean;
  /** The annex is a declaration in which "we" speak. */
  readonly isOurs?: boolean;
  /** In a statement or a decision the sentences name the organ. */
  readonly form?: Form;
}

export type ParsedActs = Pick<Paragraph, "acts" | "participles" | "reported">;

/** The paragraph whose acts are read. */
type Holder = Pick<Paragraph, "id" | "kind">;

/**
 * What a paragraph (or sub-paragraph) does: its own acts where it is operative, or opens like one in an annex, the
 * participles that open it where it is preambular, and what it reports of other texts and bodies. Spans point into `text`. Time is linear in its length.
 */
export function parseActs(text: string, paragraph: Holder, context: ActContext): ParsedActs {
  const { form } = context;
  const words = wordsOf(form === "statement" ? withoutOuterQuotes(text) : text);
  const tokens = { text, words, forms: formsOf(words, context) };
  const own = paragraph.kind === "preambular" ? [] : verbsSaid(words, paragraph.kind, context);
  const openings = paragraph.kind === "preambular" ? participleOpenings(words) : [];
  const limits = [...own, ...openings].map(({ boundary }) => boundary);
  return {
    acts: paragraph.kind === "preambular" || form === "amendment" ? [] : allActs(tokens, own, paragraph),
    participles: participlesIn(tokens, openings),
    reported: reportedActsIn(tokens, limits, context.organ),
  };
}

/** The verbs of whoever makes the text: the organ's own; in an annex those that open a paragraph, and what "we" do. */
function verbsSaid(words: readonly Word[], kind: ParagraphKind, context: ActContext): readonly OwnVerb[] {
  const ours = context.hasLetters ? [] : ourVerbs(words, context.isOurs === true && kind === "annex");
  if (ours.length > 0) return ours;
  const verbs = verbsOf(words, context);
  return kind === "operative" || opensWithVerb(words, verbs) ? verbs : [];
}

function verbsOf(words: readonly Word[], { goesOn, form, organ }: ActContext): OwnVerb[] {
  if (form === "amendment") return [];
  if (goesOn) return verbsGoingOn(words);
  return isTold(form) ? toldVerbs(words, organ) : ownVerbs(words);
}

/** The words of a statement are quoted as a whole, and what they quote stands between single marks. Of the same length. */
function withoutOuterQuotes(text: string): string {
  return text
    .replace(/^[“‘]|”$/g, " ")
    .replace(/‘([^‘’]{1,300}(?:’\p{Ll}[^‘’]{0,300})*)’(?!\p{L})/gu, "“$1”");
}

/** Short forms: the organ's own name, then what the paragraph itself names, then what was named before. */
function formsOf(words: readonly Word[], context: ActContext): ShortForms {
  const forms = new Map([...shortFormsOfOrgan(context.organ), ...(context.known ?? [])]);
  rememberActorsIn(forms, words);
  const own = organActor(context.organ);
  if (own !== null) rememberActor(forms, own);
  return forms;
}

/** Its own acts up to where a sentence says what somebody is to do, and those. */
function allActs(tokens: Tokens, verbs: readonly OwnVerb[], { id, kind }: Holder): Act[] {
  const { words } = tokens;
  const modal = ofOwnSentences(words, verbs, modalActsIn(tokens, verbs[0]?.end ?? 0));
  const passive = verbs.length + modal.length === 0 && kind === "operative" ? passiveActIn(tokens) : null;
  return [...ownActs(tokens, verbs), ...modal, ...(passive === null ? [] : [passive])]
    .sort((one, other) => one.verbSpan.start - other.verbSpan.start)
    .map((act, index) => asAct(tokens, id, index, act));
}

/** Without those behind a verb of the organ in the same sentence: "underlines the role the Representative should play". Linear in the words. */
function ofOwnSentences(
  words: readonly Word[],
  verbs: readonly OwnVerb[],
  modal: readonly ReadAct[],
): ReadAct[] {
  let next = 0;
  return modal.filter(({ verbSpan: { start } }) => {
    while ((words[verbs[next]?.head ?? words.length]?.start ?? start) < start) next += 1;
    const last = verbs[next - 1];
    const end = last && words[sentenceEnd(words, last.end - 1, words.length)]?.start;
    return last === undefined || (end !== undefined && end <= start);
  });
}

function ownActs(tokens: Tokens, verbs: readonly OwnVerb[]): ReadAct[] {
  const { words } = tokens;
  const read: ReadAct[] = [];
  let previous: readonly Addressee[] = [];
  for (const [index, verb] of verbs.entries()) {
    const limit = sentenceEnd(words, verb.end, verbs[index + 1]?.boundary ?? words.length);
    const act = readAct(tokens, verb, limit, previous);
    if (act.addressees.length > 0) previous = act.addressees;
    read.push(act);
  }
  return contentsOf(words, verbs, read);
}

const asking = /^(?:request|urge|call|invite|encourage|appeal)$/;

/**
 * What each act asks. "Invites and encourages Member States to …": the first verb shares what the second one asks. "Calls
 * upon States, and encourages others, to …": it shares it, but has addressees of its own.
 */
function contentsOf(words: readonly Word[], verbs: readonly OwnVerb[], read: readonly ReadAct[]): ReadAct[] {
  const contents = [...read];
  for (let index = read.length - 2; index >= 0; index -= 1) {
    const own = read[index];
    const next = contents[index + 1];
    if (own === undefined || next === undefined) continue;
    // "underscores the importance of and encourages cooperation"
    if (/^(?:of|to|for|in)$/.test(words[(verbs[index + 1]?.boundary ?? 0) - 1]?.lower ?? ""))
      contents[index] = { ...own, action: { ...own.action, end: next.action.end } };
    const { verbSpan, force, addressees } = own;
    if (own.action.end > own.action.start) continue;
    if (verbs[index + 1]?.boundary === verbs[index]?.end) contents[index] = { ...next, verbSpan, force };
    else if (addressees.length > 0 && asking.test(force))
      contents[index] = { ...next, verbSpan, force, addressees };
  }
  return contents;
}

function asAct({ text, words }: Tokens, paragraph: ParagraphId, index: number, act: ReadAct): Act {
  const printed = sliceOf(text, act.verbSpan);
  const isFirst = act.verbSpan.start === (words[0]?.start ?? 0);
  const verb = isFirst ? printed : printed.charAt(0).toLowerCase() + printed.slice(1);
  return { id: `${paragraph}/act${index + 1}`, paragraph, verb, ...act };
}

/** What only a body that adopts texts does; States, too, go on by encouraging, inviting or supporting others. */
const ofOrgans = /^(?:request|decide|demand|authorize|endorse|adopt|note|affirm|recall)$/;

/**
 * Whether the items below a paragraph go on with what the organ itself does: "Decides: (a) To renew …", "Decides to
 * strengthen its work by: (a) Requesting the Committee to …". Where the words above them ask somebody, or speak of anybody, it is they who do it.
 */
export function listsOwnActs(text: string, acts: readonly Act[], items: readonly string[]): boolean {
  const last = acts.at(-1);
  if (last === undefined || last.addressees.length > 0 || items.length === 0) return false;
  const first = items.map((item) => verbsGoingOn(wordsOf(item))[0]);
  const action = sliceOf(text, last.action);
  if (last.force === "decide" && action === "") return first.every((verb) => verb?.start === 1);
  if (!first.every((verb) => verb !== undefined && verb.start === 0 && !openingOnly.has(verb.entry.verb)))
    return false;
  // "to request the Secretary-General to strengthen the work by"
  if (last.force === "decide" && /^to /.test(action))
    return verbAt(wordsOf(action), 1, "base") === null || findActors(action).length === 0;
  return (
    !/^that\b/.test(action) &&
    findActors(action).length === 0 &&
    first.some((verb) => ofOrgans.test(verb?.force ?? ""))
  );
}

/** The verbs of an item that goes on with what the organ does: "Requesting …, and also inviting …, and in this regard requests …", "To renew …". */
export function verbsGoingOn(words: readonly Word[]): OwnVerb[] {
  const infinitive = words[0]?.lower === "to" ? verbAt(words, 1, "base") : null;
  if (infinitive !== null) return [{ ...infinitive, boundary: 0 }];
  const participles = participleOpenings(words).flatMap(({ start, boundary }) => {
    const verb = verbAt(words, start, "participle");
    return verb === null || !isJoined(words, boundary) ? [] : [{ ...verb, boundary }];
  });
  const starts = new Set(participles.map(({ start }) => start));
  return [...participles, ...ownVerbs(words).filter(({ start }) => !starts.has(start))].sort(
    (one, other) => one.start - other.start,
  );
}

/** ", while also taking into consideration" only tells how the one before it is done. */
function isJoined(words: readonly Word[], boundary: number): boolean {
  const first = words[boundary]?.lower;
  const joiner = first === "," ? words[boundary + 1]?.lower : first;
  return boundary === 0 || joiner === "and" || joiner === ";";
}
