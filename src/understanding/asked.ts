import { askingForces, type Force } from "../domain/acts.ts";
import type { CountedThing, Detail, MetadataProperty } from "../domain/claims.ts";
import type { Form, Label, Reading, StructureAsked } from "../domain/reading.ts";
import type { VoteSide } from "../domain/resolution.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { numberOf } from "../vocabulary/figures.ts";
import { readRows } from "../vocabulary/read-table.ts";
import { createTable, type FoundRow, fold, type Word, wordsOf } from "../vocabulary/words.ts";
import { findTextWords, onlyStatus } from "./texts.ts";

const findVerbs = createTable("asked-verbs");
const findDetails = createTable("asked-details");
const findThings = createTable("counted-things");
const findSpeaking = createTable("speaking-words");

/** By these a noun asks for a verb too: "what recommendations does it make?", "how many invitations?" */
const ofVerbs: ReadonlySet<Label> = new Set(["verb", "count"]);

/** Forces whose verbs a turn uses, in order, each once; "who follows up the recommendations?" asks for none unless it is one on verbs. */
export function findForces(text: string, label: Label = "verb"): Force[] {
  const found = findVerbs(text).filter(({ row }) => row.role !== "noun" || ofVerbs.has(label));
  return [...new Set(found.map(({ row }) => row.force as Force))];
}

/**
 * What is to be known: by the words of asking, the first that says more than how much there is; a source rather than a place. Open
 * where nothing but an open word asks for it: "where does it say so?"
 */
export function findDetail(text: string, label: Label): Pick<Reading, "detail" | "detailIsOpen"> {
  if (label === "deadline") return { detail: "date" };
  const rows = findDetails(text).map(({ row }) => row);
  // "Which countries must report by when?" asks for a date: a loose word counts where there is no other.
  const firm = rows.filter(({ role }) => role !== "loose");
  const named = firm.length > 0 ? firm : rows;
  const found = named.map(({ detail }) => detail as Detail);
  const first = found.find((detail) => detail !== "count") ?? found[0];
  if (first === undefined) return {};
  const isWide = first === "place" || first === "count" || first === "name";
  const detail = isWide && found.includes("source") ? "source" : first;
  return { detail, ...(named.every(({ role }) => role !== "") && { detailIsOpen: true }) };
}

export const propertyOf: { readonly [label in Label]?: MetadataProperty } = {
  status: "status",
  title: "title",
  symbol: "symbol",
  sponsor: "sponsors",
  date: "date",
  organ: "organ",
  recommender: "recommendedBy",
};

type Slots = Pick<Reading, "actors" | "forces" | "part">;

/** What of the structure is asked for; `slots` are those of the same turn. Undefined for other kinds of question. */
export function findStructure(text: string, label: Label, slots: Slots): StructureAsked | undefined {
  const things = findThings(text);
  const what = propertyOf[label];
  // "Which countries are named?" is not who tabled the text.
  const isOfNames = findSpeaking(text).some(({ row }) => row.role === "names");
  if (label === "sponsor" && isOfNames && isUncounted(things)) return { of: "count", what: null };
  const status = what === "status" ? onlyStatus(findTextWords(text)) : undefined;
  if (what !== undefined) return { of: "property", what, ...(status && { status }) };
  if (label === "vote") return votesAsked(things, slots.actors);
  if (label !== "count") return undefined;
  // "How many paragraphs mention terrorism?" counts no part of the structure.
  const isOfWords = /["“«]/.test(text) || (isOfNames && slots.actors.length === 0);
  const isCounted =
    slots.forces.length > 0 || !(isOfWords || isUncounted(things) || (isOfNames && isOfReports(things)));
  return { of: "count", what: isCounted ? countedIn(things, slots) : null };
}

/** "Which countries are named?", "which is the longest paragraph?" ask for what the structure does not have. */
function isUncounted(things: readonly FoundRow[]): boolean {
  const said = new Set(things.map(({ row }) => row.of));
  return said.has("extreme") || (said.has("named") && !said.has("count"));
}

function isOfReports(things: readonly FoundRow[]): boolean {
  return things.some(({ row }) => row.what === "reports");
}

function votesAsked(things: readonly FoundRow[], actors: Slots["actors"]): StructureAsked {
  const side = things.find(({ row }) => row.of === "votes")?.row.what as VoteSide | undefined;
  const voters = actors.filter(({ id }) => actorOfId(id)?.kind === "state");
  return { of: "votes", ...(side !== undefined && { side }), voters };
}

/** Acts of a verb where one is named, else the thing behind "how many"; null where the structure has no such thing. */
function countedIn(
  things: readonly FoundRow[],
  { actors: [actor], forces: [force], part }: Slots,
): CountedThing | null {
  const thing = things.find(({ row }) => row.of === "count")?.row.what as CountedThing | undefined;
  if (isOfReports(things)) return { acts: { reports: true } };
  // Resolutions of the Assembly are recalled, it is not: with such verbs nobody is addressed.
  if (force !== undefined && actor !== undefined && !askingForces.has(force)) return null;
  if (force !== undefined)
    return { acts: { force, ...(actor && { actor }), ...(thing === "paragraphs" && { paragraphs: true }) } };
  const among = part.kind === "operative" || part.kind === "preambular" ? part.kind : "paragraphs";
  if (thing === "paragraphs" && actor) return { mentions: { among, actor } };
  if (thing === undefined) return null;
  return thing === "paragraphs" && part.kind !== undefined ? part.kind : thing;
}

const findSlots = createTable("form-words");
const findLanguages = createTable("language-names");
const units = new Map(readRows("form-units").map((row) => [row.words ?? "", row]));
/** Further from its noun a number counts something else: "three short simple points". */
const farthest = 3;
const languageOpenings: ReadonlySet<string> = new Set(["in", "into", "to", "en", "auf", "em"]);

/** How an answer is to look. `isOnlyForm`: the turn asks for nothing else, so that a language's name alone is one. */
export function findForm(text: string, isOnlyForm: boolean): Form {
  const words = wordsOf(fold(text));
  const slots = new Set(findSlots(text).map(({ row }) => row.slot));
  const language = languageIn(text, words, isOnlyForm);
  return {
    ...countsIn(words),
    ...(slots.has("bullets") && { bullets: true }),
    ...(slots.has("wording") && { wording: true }),
    ...(slots.has("labels") && { onlyLabels: true }),
    ...(slots.has("shorter") && { shorter: true }),
    ...(slots.has("plain") && { plain: true }),
    ...(language !== undefined && { language }),
  };
}

/** "in one sentence", "3 bullets", "about 50 words", "in a line" */
function countsIn(words: readonly Word[]): Pick<Form, "sentences" | "words" | "points" | "bullets"> {
  for (const [at, { lower }] of words.entries()) {
    const number = countAt(words, at, lower);
    if (number === null) continue;
    const slot = slotBehind(words, at + 1);
    if (slot === "sentences") return { sentences: number };
    if (slot === "words" && !units.has(lower)) return { words: number };
    if (slot === "points") return { points: number };
    if (slot === "bullets") return { points: number, bullets: true };
  }
  return {};
}

/** "two", "a couple", "a few"; not "the first two sentences of paragraph 5". */
function countAt(words: readonly Word[], at: number, lower: string): number | null {
  const before = words[at - 1]?.lower ?? "";
  if (/^(?:first|last|next|other|these|those|how)$/.test(before)) return null;
  if (lower === "a" || lower === "an") return before === "in" || before === "as" ? 1 : null;
  if (lower === "single") return 1;
  const vague = Number(units.get(lower)?.number ?? 0);
  if (vague > 0) return vague;
  const number =
    lower.length <= 12 && !/(?:st|nd|rd|th)$/.test(lower) ? numberOf(lower.split("-")[0] ?? "") : undefined;
  return number !== undefined && number > 0 && number <= 1000 ? number : null;
}

function slotBehind(words: readonly Word[], from: number): string | undefined {
  const joined = /^[a-z0-9]+-([a-z]+)$/.exec(words[from - 1]?.lower ?? "")?.[1];
  const ofJoined = joined !== undefined && units.get(joined)?.slot;
  if (ofJoined) return ofJoined;
  for (let at = from; at < from + farthest; at++) {
    const pair = units.get(`${words[at]?.lower} ${words[at + 1]?.lower}`);
    const unit = pair ?? units.get(words[at]?.lower ?? "");
    if (!unit || unit.number) return undefined;
    if (unit.slot) return unit.slot;
  }
  return undefined;
}

/** A language that is asked for: "in French", "translate it into Farsi"; English is what texts are in. */
function languageIn(text: string, words: readonly Word[], isOnlyForm: boolean): string | undefined {
  return findLanguages(text).find(
    ({ from }) => isOnlyForm || languageOpenings.has(words[from - 1]?.lower ?? ""),
  )?.row.language;
}
