import type { Library } from "../domain/library.ts";
import type { NamedUnit, QuestionFrame, UnitAddress } from "../domain/questions.ts";
import type { Resolution } from "../domain/resolution.ts";
import { resolveNamedUnit } from "../domain/resolve-named-unit.ts";
import { sectionOf } from "../domain/sections.ts";
import { findUnit, topLevelId, withDescendants } from "../domain/units.ts";
import { conceptStrength, conceptsOf, subjectsAmong } from "../language/concepts.ts";
import { findActors } from "../language/find-actors.ts";
import { namesActor } from "../language/names-actor.ts";
import { tokenize } from "../language/tokenizer.ts";
import { asksHowMuch, asksWhatToDo } from "./asking-words.ts";
import type { Antecedent, CarriedOver, FollowUp } from "./follow-up.ts";
import { isElliptic, leansOnEarlier, namesNoSubject } from "./leans-on-earlier.ts";
import { questionTerms } from "./question-terms.ts";

/** The paragraphs that an earlier question named or its answer rests on, with the stems of what they say. */
export function antecedentsIn(
  frame: QuestionFrame,
  restsOn: readonly UnitAddress[],
  library: Library,
): Antecedent[] {
  const texts = new Set(restsOn.length > 0 ? restsOn.map(({ resolution }) => resolution) : frame.resolutions);
  const [only, ...others] = [...texts].map((id) => library.find(id));
  if (!only || others.length > 0) return [];
  const units = frame.named.length > 0 ? frame.named : unitsOf(restsOn, only);
  return units.flatMap((unit) => {
    const id = resolveNamedUnit(only, unit);
    const paragraph = id === null ? undefined : findUnit(only, id)?.paragraph;
    if (!paragraph) return [];
    const text = withDescendants(paragraph)
      .map((part) => part.text)
      .join(" ");
    return [{ unit, text, stems: tokenize(text).map(({ term }) => term) }];
  });
}

/** The paragraphs that are cited, or to which a footnote that is cited belongs, as a question would name them. */
function unitsOf(cited: readonly UnitAddress[], resolution: Resolution): NamedUnit[] {
  const ids = cited.map(({ unit }) => {
    const note = resolution.footnotes.find(({ id }) => id === unit);
    return topLevelId(resolution, note?.paragraph ?? unit);
  });
  return [...new Set(ids)].flatMap((id) => {
    const paragraph = resolution.paragraphs.find((each) => each.id === id);
    if (!paragraph) return [];
    const section = sectionOf(resolution, paragraph);
    const beside = resolution.paragraphs.filter(
      (each) => each.kind === paragraph.kind && sectionOf(resolution, each) === section,
    );
    return {
      printed: paragraph.label,
      kind: paragraph.kind,
      number: paragraph.number ?? beside.indexOf(paragraph) + 1,
      ...(section && { section }),
      assumedOperative: false,
    };
  });
}

/** Where an answer rests on more paragraphs, "the group" in one of them may be any. */
const mostTakenUp = 3;

/** "Has that working group got anywhere?", "Who hosted the conference?": words that point at what was spoken of just now. */
export function takesUp(text: string, antecedents: readonly Antecedent[]): boolean {
  if (asksElsewhere.test(text) || isElliptic(text) || antecedents.length > mostTakenUp) return false;
  return pointedAt(text, pointing, antecedents).length > 0;
}

/** "Who hosted that conference?", "Whose views do they collect?": what the paragraphs of before speak of is asked of them. */
export function ofAntecedents(followUp: FollowUp): CarriedOver | null {
  const { text, features, classified, antecedents, previous } = followUp;
  const { named, symbols, terms, paragraphKind } = features;
  if (named.length + symbols.length > 0 || paragraphKind || asksElsewhere.test(text)) return null;
  const about = paragraphsTakenUp(followUp);
  if (about.length === 0) return null;
  const { premise } = classified;
  return {
    intent: intentAbout(followUp),
    named: about.map(({ unit }) => unit),
    actors: [],
    forces: [],
    terms: saidIn(terms, antecedents).length > 0 ? terms : previous.terms,
    ...(premise && premise !== "adoption" && { premise }),
  };
}

/** Where there are too many, those that speak of all that was asked about; none where these are too many too. */
export function fewest(antecedents: readonly Antecedent[], terms: readonly string[]): readonly Antecedent[] {
  const concepts = conceptsOf(terms);
  const about =
    antecedents.length <= mostTakenUp
      ? antecedents
      : antecedents.filter(({ stems }) => concepts.every((each) => conceptStrength(each, stems) > 0));
  return about.length <= mostTakenUp ? about : [];
}

/** "Does it say how often?", "By when?": what names nothing of its own is asked of what was spoken of. */
export function ofWhatWasSaid(followUp: FollowUp): CarriedOver | null {
  const { text, classified, previous, antecedents, nothingNew, features } = followUp;
  const about = fewest(antecedents, previous.terms);
  const isOfSaying = saysMore.has(previous.intent) && saysMore.has(classified.intent);
  if (!nothingNew || about.length === 0 || !isOfSaying || features.paragraphKind) return null;
  if (asksElsewhere.test(text) || asksHowMuch.test(text)) return null;
  return {
    intent: intentAbout(followUp),
    named: about.map(({ unit }) => unit),
    actors: [],
    forces: [],
    terms: previous.terms,
  };
}

/** These are answered from what paragraphs say. */
const saysMore: ReadonlySet<CarriedOver["intent"]> = new Set(["topic", "acts", "deadline"]);

function intentAbout({ text, classified, previous }: FollowUp): CarriedOver["intent"] {
  if (asksForNumber.test(text) || classified.intent === "reference") return "reference";
  if (previous.intent === "look-up") return "look-up";
  return classified.intent === "deadline" ? "deadline" : "topic";
}

function paragraphsTakenUp(followUp: FollowUp): readonly Antecedent[] {
  const { text, features, classified, antecedents } = followUp;
  const { actors, forces, terms } = features;
  const pointed = pointedAt(text, demonstrative, antecedents);
  if (pointed.length > 0) return pointed;
  if (takesUp(text, antecedents)) return pointedAt(text, definite, antecedents);
  if (forces.length > 0 || isElliptic(text)) return [];
  const isListed = classified.intent === "reference" && antecedents.length > mostTakenUp;
  if (actors.length === 0)
    return !isListed && areAllSaid(terms, antecedents) ? saidIn(terms, antecedents) : [];
  // "About what, the Secretary-General?"
  const namesOnlyThem = namesNoSubject({ ...features, actors: [] }) && leansOnEarlier(text);
  return namesOnlyThem && !asksWhatToDo.test(text)
    ? antecedents.filter((each) => actors.every((actor) => namesActor(each.text, actor)))
    : [];
}

/** Those that speak of what the words behind a demonstrative or an article name. */
function pointedAt(text: string, pointer: RegExp, antecedents: readonly Antecedent[]): readonly Antecedent[] {
  const unnamed = findActors(text).reduce((rest, { printed }) => rest.replace(printed, "…"), text);
  const words = [...unnamed.matchAll(pointer)].flatMap(([, ...phrases]) =>
    phrases.flatMap((phrase = "") => questionTerms(phrase, [])),
  );
  return saidIn(words, antecedents);
}

const demonstrative = /\b(?:[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese|[Ss]uch an?)\s+((?:[\p{L}-]+\s+)?[\p{L}-]+)/gu;
/** What has a name of its own, as the Treaty Series, need not have been spoken of. */
const definite = /\b[Tt]he\s+((?:[\p{Ll}-]+\s+)?[\p{Ll}-]+)/gu;
const pointing = new RegExp(`${demonstrative.source}|${definite.source}`, "gu");
const asksElsewhere =
  /\b(?:elsewhere|(?<!\b(?:get|gets|getting|got|go|going|gone) )any ?where|somewhere|else|other (?:places?|paragraphs?|parts?))\b/i;
const asksForNumber = /\b(?:number|symbol|reference|footnotes?|published|look (?:it|that) up)\b/i;

/** Those that speak of most of the things, of one at least. */
function saidIn(words: readonly string[], texts: readonly Antecedent[]): Antecedent[] {
  const concepts = conceptsOf(words);
  const said = texts.map(
    ({ stems }) => concepts.filter((concept) => conceptStrength(concept, stems) > 0).length,
  );
  const most = Math.max(1, ...said);
  return texts.filter((_, at) => said[at] === most);
}

/** Whether they speak of something that the words name, and no word brings in a subject of its own. */
function areAllSaid(words: readonly string[], texts: readonly Antecedent[]): boolean {
  const isSaid = (word: string) => saidIn([word], texts).length > 0;
  const subjects = subjectsAmong(words);
  return words.some(isSaid) && subjects.every(({ printed }) => isSaid(printed));
}
