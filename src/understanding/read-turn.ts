import type { Turn } from "../domain/answers.ts";
import { isOfDivision } from "../domain/divisions.ts";
import { ownUnits } from "../domain/named-units.ts";
import type { Form, NamedUnit, Reading, UnitAddress } from "../domain/reading.ts";
import { fewTexts } from "../domain/reading.ts";
import type { AskFilters, Library, Span } from "../domain/resolution.ts";
import { findInstrumentsSaid } from "../vocabulary/instruments.ts";
import { findDetail, findForces, findStructure, propertyOf } from "./asked.ts";
import { citedEarlier, pointedAt, pointsAtOthers, stepIn } from "./earlier.ts";
import type { JudgedTurn } from "./heads.ts";
import { type CarriedTurn, carriedOver, type LeaningTurn, paragraphsMeant } from "./leaning.ts";
import { findNamedActors } from "./names.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSides, findVersionChanges, findVersionsNamed } from "./sides.ts";
import type { Question } from "./split.ts";
import { findSessions, findSymbols, isSymbolAlone } from "./symbols.ts";
import { chooseTexts, findNouns } from "./texts.ts";

interface TurnToRead {
  readonly question: Question;
  /** The user's turns that it leans on, oldest first. */
  readonly before: readonly JudgedTurn[];
  readonly messages: readonly Turn[];
  /** Ids of the texts that may be asked. */
  readonly scope: readonly string[];
  readonly library: Library;
  readonly form: Form;
  readonly filters: AskFilters;
}

/** One question's reading: the heads' say, and the exact slots in its words. */
export function readTurn(turn: TurnToRead): Reading {
  const { question, before, library, form, filters } = turn;
  const { text, query } = question;
  const leans = before.length > 0;
  const carried = carriedOver(question.judged, before);
  const cited = leans ? citedEarlier(turn.messages, turn.scope, library) : [];
  const judged =
    !leans && isSymbolAlone(text) ? { ...carried, ...introduction } : meantBehind(carried, before, cited);
  const chosen = chooseTexts(text, turn.scope, library, judged.label, judged.yesNo === "existence");
  const versions =
    library.resolutions.length > 1 ? findVersionsNamed(text, judged.kind, chosen.texts, library) : undefined;
  const { kind, label, certainty, yesNo, replaces } = versions ? { ...judged, ...comparison } : judged;
  const asked = versions
    ? [versions.before.id, versions.after.id]
    : textsAsked(chosen.texts, replaces, turn, cited);
  const instruments = findInstrumentsSaid(text);
  const symbols = findSymbols(text);
  const others = symbols.filter(({ symbol }) => chosen.symbols.includes(symbol));
  const named = namedIn(text, kind, [...symbols, ...instruments.map(({ span }) => span)], others);
  const texts = withDivisions(asked, named.paragraphs, library);
  const isCarried = replaces === "slot" || asksOfOthers(text, before);
  const slots = isCarried ? `${before.at(-1)?.text} ${text}` : text;
  const forces = findForces(slots, label);
  const paragraphs = meantIn({ ...turn, kind, label, replaces, ...named }, texts, cited);
  const actors = actorsAsked(text, texts, turn, paragraphs.length > 0);
  const part = { ...(filters.kind !== undefined && { kind: filters.kind }), ...named.part };
  const earlier = replaces || paragraphs.length > 0 ? [] : (pointedAt(text, cited) ?? cited);
  const structure = findStructure(slots, label, { actors: actors.actors, forces, part });
  return {
    kind,
    label,
    certainty,
    query,
    leansOnEarlier: leans,
    earlier,
    yesNo,
    ...findDetail(slots, label),
    ...(structure !== undefined && { structure }),
    sides:
      kind === "compare"
        ? findSides(text, { paragraphs, actors: actors.actors, texts, earlier }, library)
        : [],
    ...(versions && { changes: findVersionChanges(text) }),
    ...actors,
    forces,
    paragraphs,
    part,
    texts,
    textsMissing: chosen.textsMissing,
    symbols: chosen.symbols,
    instruments: [...new Set(instruments.map(({ instrument }) => instrument.name))],
    sessions: findSessions(text),
    filters: { ...filters, ...chosen.filters },
    form,
  };
}

/** Who types a symbol and nothing else wants to know what text that is. */
const introduction = { kind: "about", label: "about", certainty: 1, yesNo: "no" } as const;

/** Who names two versions of a text compares them. */
const comparison = { kind: "compare", label: "compare" } as const;

/** "The next one" is looked up; "when was it held?" behind a paragraph is not asked of the text that holds it. */
function meantBehind(
  carried: CarriedTurn,
  before: readonly JudgedTurn[],
  cited: readonly UnitAddress[],
): CarriedTurn {
  const { text, label } = carried;
  if (cited.length === 0) return carried;
  if (stepIn(text) !== 0) return { ...carried, kind: "look-up", label: "look-up", yesNo: "no" };
  const isOfText =
    findNouns(text).length > 0 || before.some(({ kind }) => kind === "structure" || kind === "about");
  const isOfDocument = label !== "status" && propertyOf[label] !== undefined;
  const isOfCited = isOfDocument && cited.some(({ unit }) => unit !== "front" && unit !== "title");
  return isOfCited && !isOfText ? { ...carried, kind: "topic", label: "topic" } : carried;
}

/** The paragraphs that a turn means, by its own words or by what was cited before it. */
function meantIn(
  turn: TurnToRead & Pick<LeaningTurn, "kind" | "label" | "replaces" | "paragraphs" | "part">,
  texts: readonly string[],
  cited: readonly UnitAddress[],
): readonly NamedUnit[] {
  const { library, question, before, messages, scope } = turn;
  const isNamed = turn.paragraphs.length > 0 && texts.length <= fewTexts;
  const asked = isNamed ? texts.flatMap((id) => library.find(id) ?? []) : [];
  const paragraphs = isNamed ? ownUnits(turn.paragraphs, asked) : turn.paragraphs;
  if (before.length === 0) return paragraphs;
  const earlier = before.map(({ text }) => text).join(" ");
  const two = turn.kind === "compare" ? citedEarlier(messages, scope, library, 2) : cited;
  return paragraphsMeant({ ...turn, text: question.text, before: earlier, paragraphs }, two, library);
}

/**
 * A follow-up that names no text is put to those that the answer before it cites; one that puts another name into the question before, to
 * those that this was put to.
 */
function textsAsked(
  chosen: readonly string[],
  replaces: CarriedTurn["replaces"],
  { before: earlier, scope, library }: TurnToRead,
  cited: readonly UnitAddress[],
): readonly string[] {
  const last = earlier.at(-1);
  if (chosen.length === scope.length && replaces === "slot" && last)
    return chooseTexts(last.text, scope, library, last.label, last.yesNo === "existence").texts;
  const before = new Set(cited.map(({ resolution }) => resolution));
  return before.size > 0 && chosen.length === scope.length ? chosen.filter((id) => before.has(id)) : chosen;
}

/** Numbers without a noun are paragraphs where paragraphs are looked up or compared; several of them where they are summed up. */
function namedIn(text: string, kind: Reading["kind"], taken: readonly Span[], others: readonly Span[]) {
  const bare = kind === "look-up" || kind === "compare";
  const { mentions, part } = findParagraphs(text, bare, taken);
  const named =
    kind === "summary" && mentions.length === 0
      ? findParagraphs(text, true, taken).mentions.filter(({ units }) => units.length > 1)
      : mentions;
  const own = named.filter((mention) => !others.some((other) => isOfSymbol(mention, other, text)));
  return { paragraphs: own.flatMap(({ units }) => units), part };
}

/** "paragraph 6 of General Assembly resolution 66/181", "66/181, para. 6" */
function isOfSymbol(mention: Span, symbol: Span, text: string): boolean {
  const between = text.slice(mention.end, symbol.start) || text.slice(symbol.end, mention.start);
  return /^(?:,? | of (?:(?!that|which)[^\s,]+ ){0,5})$/.test(between);
}

/** "Article 2" is asked of those texts that have an Article 2, if any has. */
function withDivisions(texts: readonly string[], named: readonly NamedUnit[], { find }: Library) {
  if (texts.length > fewTexts) return texts;
  const divided = texts.filter((id) => named.some((unit) => find(id)?.paragraphs.some(isOfDivision(unit))));
  return divided.length > 0 ? divided : texts;
}

/** Those that the turn names; of a turn that leans and names nobody, those of the turn before it, or all but those ("who else?"). */
function actorsAsked(
  text: string,
  texts: readonly string[],
  { before, library }: TurnToRead,
  namesParagraph: boolean,
): Pick<Reading, "actors" | "excludedActors"> {
  const addressed = texts.length > fewTexts ? library.addressees?.() : undefined;
  const asked = addressed ? [] : texts.flatMap((id) => library.find(id) ?? []);
  const { actors, excludedActors } = findNamedActors(text, asked, addressed);
  const last = before.at(-1);
  if (!last || namesParagraph || actors.length > 0) return { actors, excludedActors };
  const inherited = findNamedActors(last.text, asked, addressed).actors;
  const isOfOthers = inherited.length > 0 && asksOfOthers(text, before);
  return isOfOthers ? { actors: [], excludedActors: inherited } : { actors: inherited, excludedActors };
}

/** "Who else?" asks what the turn before asks, of all others; behind a paragraph that was named, of this. */
function asksOfOthers(text: string, before: readonly JudgedTurn[]): boolean {
  const last = before.at(-1);
  if (!last || !pointsAtOthers(text, "actors")) return false;
  return findParagraphs(last.text, false).mentions.length === 0;
}
