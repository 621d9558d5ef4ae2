import { type NamedUnit, type PartAsked, type UnitAddress, withoutQuestion } from "../domain/reading.ts";
import type { Library } from "../domain/resolution.ts";
import { isWithin } from "../domain/units.ts";
import { createTable } from "../vocabulary/words.ts";
import { findForces } from "./asked.ts";
import { besideCited, manyPointedAt, namedAsCited, pointedAt, pointsAtOthers, stepIn } from "./earlier.ts";
import { findAsking, type JudgedTurn } from "./heads.ts";
import { findNamedActors } from "./names.ts";
import { findParagraphs } from "./paragraphs.ts";
import { roleOf, tokensOf, type UnitToken } from "./unit-tokens.ts";

export interface LeaningTurn extends Pick<CarriedTurn, "text" | "kind" | "label" | "replaces"> {
  /** The turns that it leans on. */
  readonly before: string;
  /** The paragraphs and the part that it names itself. */
  readonly paragraphs: readonly NamedUnit[];
  readonly part: PartAsked;
}

/** The paragraphs that a turn which leans means: those it names, or those that it points at among the ones cited before it. */
export function paragraphsMeant(
  turn: LeaningTurn,
  cited: readonly UnitAddress[],
  library: Library,
): readonly NamedUnit[] {
  const { text, kind, paragraphs } = turn;
  const step = paragraphs.length === 0 ? stepIn(text) : 0;
  if (step !== 0) return besideCited(cited, step, library);
  if (kind === "compare") return paragraphs.length > 1 ? paragraphs : compared(turn, cited, library);
  if (paragraphs.length > 0) return paragraphs;
  if (turn.replaces === "slot") return kind === "look-up" ? inOtherPart(turn) : [];
  return namedAsCited(pointedAt(text, cited) ?? (asksOfCited(turn) ? cited : []), library);
}

/** "How do the two differ?", "how is that unlike 12?" */
function compared({ text, paragraphs }: LeaningTurn, cited: readonly UnitAddress[], library: Library) {
  const many = manyPointedAt(text);
  const lacking = paragraphs.length === 1 ? 1 : many;
  if (lacking === 0 || namesActor(text)) return paragraphs;
  const before = namedAsCited(cited, library).filter(({ number }) => number !== paragraphs[0]?.number);
  return before.length < lacking ? paragraphs : [...before.slice(-lacking), ...paragraphs];
}

/** "No, the preambular one": the paragraphs of the turn before, in the part that this one names. */
function inOtherPart({ before, part }: LeaningTurn): NamedUnit[] {
  const { kind } = part;
  if (kind === undefined) return [];
  return findParagraphs(before, true)
    .mentions.flatMap(({ units }) => units)
    .map((unit) => ({ ...unit, kind, printed: `${kind} paragraph ${unit.number}`, assumedOperative: false }));
}

/** "Is that binding?", whatever it is; "by when?" behind "what does OP 8 say?" */
function asksOfCited({ text, kind, label, before, replaces }: LeaningTurn): boolean {
  const isOfActs = kind === "acts" || kind === "deadline";
  const isBare = isOfActs && replaces === null && !namesActor(text) && !pointsAtOthers(text);
  return isBare && (label === "obligation" || findParagraphs(before, true).mentions.length > 0);
}

function namesActor(text: string): boolean {
  return findNamedActors(text).actors.length > 0;
}

/** A turn, with the way of asking that it takes from the turns it leans on. */
export interface CarriedTurn extends JudgedTurn {
  /** What it only puts in the place of something in the turn before. */
  readonly replaces: Replacement | null;
}

/** "And UNODC?" behind "when must the SG report?" asks when, too. `before`: what it leans on, oldest first. */
export function carriedOver(judged: JudgedTurn, before: readonly JudgedTurn[]): CarriedTurn {
  const last = before.at(-1);
  if (!last) return { ...judged, replaces: null };
  const earlier = carriedOver(last, before.slice(0, -1));
  const replaces = replacementIn(judged.text);
  const isScrap = replaces === "slot" || (replaces === "subject" && !asksOfText(judged));
  if (!asksOfText(earlier) || !isScrap) return { ...judged, ...(isHardlyTold(judged) && open), replaces };
  const { kind, label, certainty, yesNo } = earlier;
  return { ...judged, kind, label, certainty, replaces, ...(replaces === "slot" && { yesNo }) };
}

/** How a scrap asks that the heads hardly tell is left open: it is put to what the text says. */
const open = { kind: "topic", label: "topic" } as const;
const isHardlyTold = (judged: JudgedTurn) => asksOfText(judged) && judged.certainty < 0.3;

function asksOfText({ kind }: JudgedTurn): boolean {
  return !withoutQuestion.has(kind);
}

const findCarrying = createTable("carrying-words");

/** What words may be beside a name: "the preambular one". */
const beside: ReadonlySet<string> = new Set(["part", "noun", "loose"]);

/** What a turn puts in the place of something in the turn before: a name, a paragraph or a part (`slot`), or a subject. */
type Replacement = "slot" | "subject";

/** "And UNODC?", "and the preamble?", "and stolen art?"; null where a turn asks something of its own. */
export function replacementIn(text: string): Replacement | null {
  const { mentions } = findParagraphs(text, true);
  const names = [...mentions, ...findNamedActors(text).spans];
  const carrying = findCarrying(text);
  const told = [...names, ...carrying];
  const own = tokensOf(text).filter(
    (token) => /\p{L}{2}|\p{N}/u.test(token.lower) && !told.some((span) => isWithin(token, span)),
  );
  const parts = own.filter((token) => roleOf(token) === "part");
  const isNamed = names.length + parts.length > 0;
  if (isNamed) return own.every((token) => beside.has(roleOf(token) ?? "")) ? "slot" : null;
  const opens = carrying.some(({ row, end }) => row.opens && end <= (own[0]?.start ?? 0));
  return opens && isSubject(text, own) ? "subject" : null;
}

function isSubject(text: string, own: readonly UnitToken[]): boolean {
  const asks = findAsking(text).some((words) => own.some((token) => isWithin(token, words)));
  return !asks && own.length > 0 && findForces(text).length === 0 && stepIn(text) === 0;
}

/**
 * What is searched for: those that a turn leans on, oldest first, between the turn and the turn again, so that its own words count most,
 * with which the reader was taught (`training/data.py`); of one that only puts another name into the question before, that question with it.
 */
export function queryBehind(before: readonly string[], text: string): string {
  if (before.length === 0) return text;
  const earlier = before.reduce((joined, turn) => withName(turn, joined) ?? `${joined} ${turn}`);
  return withName(text, earlier) ?? `${text} ${earlier} ${text}`;
}

/** "What is asked of UNODC?" with "and the Secretary-General?": "What is asked of the Secretary-General?"; undefined where it asks something of its own. */
function withName(text: string, earlier: string): string | undefined {
  if (replacementIn(text) !== "slot") return undefined;
  const [[name], [named]] = [findNamedActors(text).spans, findNamedActors(earlier).spans];
  if (!name || !named) return undefined;
  return earlier.slice(0, named.start) + text.slice(name.start, name.end) + earlier.slice(named.end);
}
