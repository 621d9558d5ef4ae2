import type { Refusal } from "../../domain/answers.ts";
import type { AbsenceClaim } from "../../domain/claims.ts";
import { divisionsNamed } from "../../domain/divisions.ts";
import { citationLabel, partNames, shortName } from "../../domain/labels.ts";
import type { Kind, NamedUnit, Reading } from "../../domain/reading.ts";
import type { AskFilters, Library, Resolution } from "../../domain/resolution.ts";
import { findUnit, resolveNamedUnit, resolveNamedUnits } from "../../domain/units.ts";
import type { Retrieval } from "../../ports.ts";
import { amongOf, fullName, listed, nameOf, upperFirst } from "../../sentences/wording.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import { placesMentioning } from "../../vocabulary/mentions.ts";
import { statesDetail } from "../../vocabulary/states-detail.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { ComposeRequest } from "./composer.ts";
import { textsOf } from "./placed-acts.ts";
import { isOfActors, isOfSubject, isOfThings } from "./subject-words.ts";

/** "I found nothing on “climate change” in this text; nearest: OP 3.": looked for, and not proved; an exact "no" where it is asked whether there is such a thing and its words stand nowhere. */
export function nothingFound(request: ComposeRequest): Refusal {
  const { reading, retrieval } = request;
  const texts = textsOf(request);
  const nearest = nearestOf(retrieval, texts);
  const ids = nearest ? [nearest.id] : [];
  const [only] = texts;
  if (only && texts.length === 1 && isWithoutAmounts(reading, only)) {
    const paragraphs = only.paragraphs.map(({ id }) => id);
    const claim = { of: "missing", detail: "amount", resolutions: [only.id], paragraphs } as const;
    return { ...notThere("It gives no sum of money and no percentage.", ids), claim };
  }
  const subject = subjectOf(reading, retrieval);
  const isNowhere = standsNowhere(subject, texts);
  const where = texts.length === 1 ? "this text" : `the ${texts.length} texts`;
  const named = nearest ? `; nearest: ${nearest.label}` : "";
  // "Is there a date by which it stops?" asks for more than its words.
  const isOfThing = contentIn(reading.query).some(isOfThings);
  if (isNowhere && reading.yesNo === "existence" && !isOfThing) {
    const terms = contentIn(subject);
    const claim = { of: "mention", resolutions: texts.map(({ id }) => id), terms } as const;
    if (terms.every((word) => standsNowhere(word, texts)))
      return { ...notThere(`No: “${subject}” stands nowhere in ${where}${named}.`, ids), claim };
  }
  const what = isNowhere ? `nothing on “${subject}”` : "nothing that answers this";
  return notThere(`I found ${what} in ${where}${named}.`, ids);
}

/** "How much?", asked of a text that has no amount in anything that is printed. */
function isWithoutAmounts({ detail, yesNo }: Reading, { language, source }: Resolution): boolean {
  return language === "en" && detail === "amount" && yesNo === "no" && !statesDetail(detail, source);
}

function notThere(text: string, nearest: readonly string[] = []): Refusal {
  return { outcome: "not-in-the-text", text, nearest };
}

/** One is enough: of 165 questions that a text does not answer (`f2-` to `f24-`) the first is what comes nearest for 43, the second for 16. */
function nearestOf({ passages: [best] }: Retrieval, texts: readonly Resolution[]) {
  const resolution = texts.find(({ id }) => id === best?.resolution);
  const unit = resolution && best && findUnit(resolution, best.paragraph);
  if (!unit) return undefined;
  const among = amongOf(texts);
  const id = among === "several" ? `${resolution.id}#${unit.id}` : unit.id;
  return { id, label: citationLabel(resolution, unit, among) };
}

/** So many words name a subject; more are a story. */
const mostSubjectWords = 3;

/** The words of the question that the best passage does not meet, where they stand together and are what it asks for; "" where that is no subject. */
function subjectOf({ query, yesNo }: Reading, { unmet }: Retrieval): string {
  const [missing, asked] = [unmet.filter(isOfSubject), contentIn(query)];
  const content = [...new Set(missing.length > 0 ? missing.filter((word) => !isOfThings(word)) : asked)];
  // "What do the judges earn?": some of the words of an open question are hardly what it is about.
  if (yesNo !== "existence" && asked.some((word) => !content.includes(word))) return "";
  return content.length > 0 && content.length <= mostSubjectWords ? asPrinted(content, query) : "";
}

function contentIn(text: string): string[] {
  return wordsOf(text).flatMap((word) => (isOfSubject(word.text) ? word.text : []));
}

/** With the small words that stand between them in the question, "trafficking in persons"; "" where others do. */
function asPrinted(content: readonly string[], query: string): string {
  const words = wordsOf(query).map(({ text }) => text);
  const [said = [], meant = []] = [words, content].map((all) => all.map((word) => word.toLowerCase()));
  const [first, last] = [said.lastIndexOf(meant[0] ?? ""), said.lastIndexOf(meant.at(-1) ?? "")];
  const stretch = said.slice(first, last + 1);
  const isOfIt = (word: string) => isWord(word) && (joining.has(word) || meant.includes(word));
  const isOne = first >= 0 && stretch.length <= content.length + 2 && stretch.every(isOfIt);
  return isOne ? words.slice(first, last + 1).join(" ") : "";
}

/** What may stand between the words of one subject. */
const joining = new Set("of in on and or the a an for to with by from at against between".split(" "));

function isWord(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase() || Number.isFinite(Number.parseFloat(text));
}

/** A name of the question that no searched text has, as the reader is told it, with what was looked for. */
export interface AbsentName {
  readonly said: string;
  readonly claim: AbsenceClaim;
}

/** Symbols, instruments and actors that stand nowhere; a group of people may be spoken of in other words and is left out, and so may be anybody in another language than English. */
export function absentNames(request: ComposeRequest): AbsentName[] {
  const { reading } = request;
  const texts = textsOf(request);
  const resolutions = texts.map(({ id }) => id);
  const actors = reading.actors.filter(({ id }) => actorOfId(id)?.kind !== "group");
  const names = [
    ...reading.symbols.filter((name) => !isOfYears(name)).map((name) => ({ name, said: name })),
    ...reading.instruments.map((name) => ({ name, said: fullName({ name }) })),
    ...actors.map((actor) => ({ name: actor.name, said: nameOf(actor) })),
    ...namesUnmet(request).map((name) => ({ name, said: name })),
  ];
  return names
    .filter(({ name }) => standsNowhere(name, texts))
    .map(({ name, said }) => ({ said, claim: { of: "mention", resolutions, terms: [name] } }));
}

/** "Is Darfur mentioned?": names that the vocabulary does not know, as far as the best passage does not meet them. */
export function namesUnmet({ reading, retrieval: { unmet } }: ComposeRequest): string[] {
  const { yesNo, query, instruments } = reading;
  const [first] = wordsOf(query);
  const isKnown = (word: string) =>
    word === first?.text || isOfActors(word, reading) || instruments.some((name) => name.includes(word));
  return yesNo === "existence" ? unmet.filter((word) => /^\p{Lu}\p{L}+$/u.test(word) && !isKnown(word)) : [];
}

/** "2016/17" may be a resolution and the years of a budget, which are printed in another way. */
function isOfYears(symbol: string): boolean {
  const [year = "", next = ""] = symbol.split("/");
  return year.length === 4 && next.length === 2 && (Number(year) + 1) % 100 === Number(next);
}

/** Names are looked for as English has them. */
function standsNowhere(name: string, texts: readonly Resolution[]): boolean {
  const lacks = (text: Resolution) => text.language === "en" && placesMentioning([name], text).length === 0;
  return name !== "" && texts.length > 0 && texts.every(lacks);
}

/** "INTERPOL is not named anywhere in this text.", where that is the whole answer; a "no" where it is asked whether something of it is so. */
export function refusalOfAbsence(
  absent: readonly AbsentName[],
  { yesNo }: Reading,
  nearest: readonly string[] = [],
): Refusal {
  const [first, ...others] = absent;
  const searched = first?.claim.resolutions.length;
  const where = searched === 1 ? "in this text" : `in any of the ${searched} texts`;
  const listing = listed(absent.map(({ said }) => said));
  const names = yesNo === "no" ? upperFirst(listing) : `No: ${listing}`;
  const text = `${names} ${others.length === 0 ? "is" : "are"} not named anywhere ${where}.`;
  return { ...notThere(text, nearest), ...(first && { claim: first.claim }) };
}

/** A named paragraph that none of the texts has, with what there is instead. */
export function noSuchUnit(named: NamedUnit, texts: readonly Resolution[]): Refusal {
  const only = texts.length === 1 ? texts[0] : undefined;
  const thing = named.division === undefined ? nameOfUnit(named) : named.printed;
  if (!only) return notThere(`None of the ${texts.length} texts has ${articleOf(thing)} ${thing}.`);
  const last = lastOf(named, only);
  return notThere(`There is no ${thing}: ${extentOf(named, only)}.`, last ? [last] : []);
}

function nameOfUnit({ kind, number, path = [], section }: NamedUnit): string {
  const items = path.map((mark) => `(${mark})`).join(" ");
  const place = section === undefined ? "" : ` in section ${section}`;
  if (number === 0) return `item ${items}${place}`;
  const noun = kind === "footnote" ? "footnote" : `${kind} paragraph`;
  const which = number > 0 ? ` ${number}` : "";
  return `${number > 0 ? "" : "such "}${noun}${which}${items && ` ${items}`}${place}`;
}

function articleOf(thing: string): string {
  return thing.startsWith("such") ? "any" : ["a", "e", "i", "o", "u"].includes(thing.charAt(0)) ? "an" : "a";
}

/** "the operative part ends with OP 17" */
function extentOf(named: NamedUnit, resolution: Resolution): string {
  const { path: _, ...holder } = named;
  const above = named.path && named.number !== 0 ? resolveNamedUnit(resolution, holder) : null;
  if (above !== null) {
    const unit = findUnit(resolution, above);
    const items = unit?.paragraph?.subparagraphs.flatMap(({ marker }) => marker ?? []) ?? [];
    return items.length === 0
      ? `${unit?.label} has no items`
      : `the items of ${unit?.label} end with ${items.at(-1)}`;
  }
  const last = lastOf(named, resolution);
  const label = last && findUnit(resolution, last)?.label;
  const part = named.kind === "footnote" ? "footnotes" : partNames[named.kind];
  if (!label) return `the text has no ${part}`;
  const isOfSeries = named.kind === "footnote" || divisionsNamed(resolution, named).length > 0;
  return isOfSeries ? `the last one is ${label}` : `the ${part} ends with ${label}`;
}

function lastOf(named: NamedUnit, resolution: Resolution): string | undefined {
  const { paragraphs, footnotes } = resolution;
  if (named.kind === "footnote") return footnotes.at(-1)?.id;
  const last = divisionsNamed(resolution, named).at(-1);
  return (last ?? paragraphs.findLast(({ kind }) => kind === named.kind))?.id;
}

/** "A/80/L.3 is not among the texts that are loaded: …": of several that are named none may be. */
export function notLoaded(missing: readonly string[], loaded: readonly Resolution[]): Refusal {
  const names = loaded.slice(0, mostTextsNamed).map(shortName);
  const more = loaded.length - names.length;
  const list = more > 0 ? `${names.join(", ")} and ${more} more` : listed(names);
  const are = missing.length === 1 ? "is" : "are";
  const rest = loaded.length === 0 ? "no text is loaded" : `what is loaded: ${list}`;
  return notThere(`${listed(missing)} ${are} not loaded here; ${rest}.`);
}

const mostTextsNamed = 8;

/** "None of the 7 resolutions that are loaded is of the Trusteeship Council." */
function noneFits({ organ, year, status }: AskFilters, { resolutions }: Library): Refusal {
  const wanted = [
    ...(organ ? [`of ${fullName({ name: organActor(organ)?.name ?? organ })}`] : []),
    ...(year ? [`of ${year.from === year.to ? year.from : `${year.from} to ${year.to}`}`] : []),
    ...(status ? [status === "draft" ? "a draft" : "adopted"] : []),
  ];
  const are = wanted.length > 0 ? wanted.join(" and ") : "meant";
  return notThere(`None of the ${resolutions.length} resolutions that are loaded is ${are}.`);
}

const aboutNoText: ReadonlySet<Kind> = new Set<Kind>(["help", "unclear", "off-topic"]);

/**
 * Texts that are not loaded, filters that none fits, and paragraphs that no text asked has, each denied
 * exactly. `isAll`: nothing else is left to be answered.
 */
export function missingFrom(request: Pick<ComposeRequest, "reading" | "library">) {
  const { reading, library } = request;
  if (aboutNoText.has(reading.kind)) return { refusals: [], isAll: false };
  if (reading.textsMissing.length > 0)
    return { refusals: [notLoaded(reading.textsMissing, library.resolutions)], isAll: true };
  const texts = textsOf(request);
  if (texts.length === 0 && library.resolutions.length > 0)
    return { refusals: [noneFits(reading.filters, library)], isAll: true };
  const missing = reading.paragraphs.filter((named) =>
    texts.every((text) => resolveNamedUnits(text, named).length === 0),
  );
  return {
    refusals: missing.map((named) => noSuchUnit(named, texts)),
    isAll: missing.length > 0 && missing.length === reading.paragraphs.length,
  };
}
