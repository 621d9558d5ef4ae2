import { askingForces, type Force } from "../../domain/acts.ts";
import { groupBy } from "../../domain/group-by.ts";
import { remembered } from "../../domain/remembered.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { placedActs } from "../../sentences/quotations.ts";
import { stemsOf } from "../../vocabulary/mentions.ts";
import type { PlacedAct } from "./placed-acts.ts";

/** With these a text settles something itself, whoever is addressed. */
const settles = new Set<Force>([
  "decide",
  "demand",
  "authorize",
  "establish",
  "adopt",
  "endorse",
  "declare",
  "condemn",
]);

/** What only touches a matter, or goes on from what its paragraph does first ("those instruments"), tells less of a text. */
const weightBeside = 0.5;
/** Of an act so many terms are counted: more are not shown. */
const termsOfAct = 14;
/** A term of the title counts as if it stood in so many acts more. */
const countInTitle = 3;

/**
 * All acts that have no date, those first that tell most of the text: each time the one whose terms are on average the commonest in it,
 * which count less from then on, so that the next tells something else (SumBasic: Nenkova and Vanderwende, "The impact of frequency on
 * summarization", 2005). What a text decides in its last paragraph is when it comes back to the matter, and left out, and so is what is
 * only recalled or taken note of, where a text does more.
 */
export function mainPoints(resolution: Resolution): PlacedAct[] {
  const last = actsOf(resolution).at(-1);
  const undated = actsOf(resolution).filter(
    ({ act }) => act.deadline === undefined && (act !== last?.act || act.force !== "decide"),
  );
  const telling = undated.filter(({ act }) => act.force !== "note" && act.force !== "recall");
  const acts = telling.length >= fewestTelling ? telling : undated;
  const shares = sharesOf(acts.map(termsOf), stemsOf(resolution.title));
  const left = new Set(acts);
  const chosen: PlacedAct[] = [];
  while (left.size > 0 && chosen.length < mostChosen) {
    const best = [...left].reduce((one, other) =>
      weightOf(other, shares) > weightOf(one, shares) ? other : one,
    );
    for (const term of termsOf(best)) shares.set(term, (shares.get(term) ?? 0) ** 2);
    left.delete(best);
    chosen.push(best);
  }
  return chosen;
}

const fewestTelling = 3;
/** Who wants more points wants the text. */
const mostChosen = 30;

/** In how many acts each term stands, and in the title, of all. */
function sharesOf(acts: readonly (readonly string[])[], title: ReadonlySet<string>): Map<string, number> {
  const terms = [...acts, ...Array.from({ length: countInTitle }, () => [...title])].flat();
  const counts = groupBy(terms, (term) => term);
  return new Map([...counts].map(([term, each]) => [term, each.length / terms.length]));
}

function weightOf(placed: PlacedAct, shares: ReadonlyMap<string, number>): number {
  const terms = termsOf(placed);
  const mean =
    terms.reduce((sum, term) => sum + (shares.get(term) ?? 0), 0) / Math.max(fewestTerms, terms.length);
  const { act, paragraph } = placed;
  const isWeighty = askingForces.has(act.force) || settles.has(act.force);
  return mean * (isWeighty && act === paragraph.acts[0] ? 1 : weightBeside);
}

/** The mean of fewer terms is by chance. */
const fewestTerms = 5;

const termsOf = remembered(
  ({ act, paragraph }: PlacedAct): readonly string[] =>
    [...stemsOf(paragraph.text.slice(act.action.start, act.action.end))].slice(0, termsOfAct),
  ({ act }) => act,
);

/** The acts that have a date, in the order of the text. */
export function duePoints(resolution: Resolution): PlacedAct[] {
  return actsOf(resolution).filter(({ act }) => act.deadline !== undefined && askingForces.has(act.force));
}

function actsOf(resolution: Resolution): PlacedAct[] {
  return placedActs(resolution).filter(({ paragraph }) => paragraph.kind === "operative");
}
