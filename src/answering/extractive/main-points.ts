import { type Act, askingForces, type Force, strengthOrder } from "../../domain/acts.ts";
import type { Paragraph } from "../../domain/resolution.ts";
import { asksForReport } from "../../language/asks-for-report.ts";
import { pointsBack } from "./points-back.ts";

/** What a text settles by itself, the weightiest first. */
const settling: readonly Force[] = [
  "demand",
  "decide",
  "authorize",
  "establish",
  "declare",
  "determine",
  "condemn",
  "adopt",
  "endorse",
];
/** What asks for nothing and settles nothing, and mostly speaks of others. */
const slight: ReadonlySet<Force> = new Set<Force>(["note", "recall", "appreciate", "commend", "welcome"]);
const weighty: readonly Force[] = [...new Set([...settling, ...strengthOrder])];

/** What is done again in any text: what ends it, its place on an agenda, word or a report on it. */
const isOfAnyText =
  /\bkeep\b[^;]{1,60}?\binformed\b|\bseized of the (?:matter|question|situation|issue)\b|\b(?:provisional )?agenda of (?:its|the)\b/;

/** A paragraph with what it does, and how much that weighs. */
interface Weighed {
  readonly paragraph: Paragraph;
  readonly force: Force | undefined;
  readonly weight: number;
}

/**
 * The weightiest operative paragraphs, in the order of the text: half of them with what the text itself settles, then one of
 * each force, from the strongest, so that no one verb crowds out the others.
 */
export function mainPoints(paragraphs: readonly Paragraph[], most: number): Paragraph[] {
  const weighed = inTurns(paragraphs.map(weigh).sort((a, b) => a.weight - b.weight));
  const settled = weighed.filter(({ weight }) => weight < settling.length).slice(0, Math.ceil(most / 2));
  return firstOf([...settled, ...weighed.filter((each) => !settled.includes(each))], most, paragraphs);
}

/** The preambular paragraphs that say something themselves before those that only name other texts, one of each opening first. */
export function mainOpenings(paragraphs: readonly Paragraph[], most: number): Paragraph[] {
  const opened = paragraphs.map((paragraph) => {
    const force = paragraph.participles[0]?.force;
    return { paragraph, force, weight: force === "recall" || paragraph.references.length > 0 ? 1 : 0 };
  });
  return firstOf(inTurns(opened.sort((a, b) => a.weight - b.weight)), most, paragraphs);
}

/** With what a preamble gives grounds, the weightiest first: what it recalls and welcomes is none. */
const grounding: readonly Force[] = ["determine", "concern", "condemn", "recognize", "emphasize", "consider"];

/** The preambular paragraphs that say why something is to be done, in the order of the text; where none does, the main ones. */
export function mainGrounds(paragraphs: readonly Paragraph[], most: number): Paragraph[] {
  const preambular = paragraphs.filter(({ kind }) => kind === "preambular");
  const rank = ({ participles: [first] }: Paragraph) => (first ? grounding.indexOf(first.force) : -1);
  const grounds = preambular.filter((each) => rank(each) >= 0).sort((a, b) => rank(a) - rank(b));
  const chosen = grounds.slice(0, most);
  return chosen.length > 0
    ? preambular.filter((each) => chosen.includes(each))
    : mainOpenings(preambular, most);
}

/** The act for which a paragraph is told: its weightiest that can be read by itself. */
export function mainAct(paragraph: Paragraph): Act | undefined {
  const whole = paragraph.acts.filter((act) => !pointsBack(act, paragraph));
  return whole.sort((a, b) => weightOf(a.force) - weightOf(b.force))[0];
}

function weigh(paragraph: Paragraph): Weighed {
  const act = mainAct(paragraph);
  if (!act) return { paragraph, force: undefined, weight: weighty.length + 4 };
  const action = paragraph.text.slice(act.action.start, act.action.end);
  // Of two with one force that with which a paragraph opens is what it is there for.
  const later = act === paragraph.acts[0] ? 0 : 0.5;
  const isUsual = isOfAnyText.test(action) || (askingForces.has(act.force) && asksForReport(action));
  return { paragraph, force: act.force, weight: isUsual ? weighty.length + 3 : weightOf(act.force) + later };
}

function weightOf(force: Force): number {
  const at = weighty.indexOf(force);
  return at >= 0 ? at : weighty.length + (slight.has(force) ? 2 : 1);
}

/** The first of each force, then the second of each, and so on; those that weigh least wait for all others. */
function inTurns(weighed: readonly Weighed[]): Weighed[] {
  const placed = weighed.map((each, at) => ({
    each,
    turn: weighed.slice(0, at).filter(({ force }) => force === each.force).length,
    wait: Math.max(0, each.weight - weighty.length),
  }));
  return placed.sort((a, b) => a.wait - b.wait || a.turn - b.turn).map(({ each }) => each);
}

/** In the order of the text. */
function firstOf(weighed: readonly Weighed[], most: number, paragraphs: readonly Paragraph[]): Paragraph[] {
  const chosen = new Set(weighed.slice(0, most).map(({ paragraph }) => paragraph));
  return paragraphs.filter((paragraph) => chosen.has(paragraph));
}
