import { type Act, askingForces, type Force, forces, strengthOrder } from "../../domain/acts.ts";
import { actsOf } from "../../domain/counting.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Resolution } from "../../domain/resolution.ts";

/** Stands for whoever is not named; no actor has this id. */
export const nobody = "-";

/** Who is asked what: a row an actor, a column a verb, in the cells how many acts. */
interface AskedOfWhom {
  /** From the strongest; behind them those that ask for nothing, where they are said to somebody. */
  readonly forces: readonly Force[];
  /** Whoever is asked most first, nobody last. An act with several addressees counts for each of them. */
  readonly rows: readonly AskedRow[];
  /** What asks for nothing and is said to nobody. */
  readonly besides: ReadonlyMap<Force, number>;
}

export interface AskedRow {
  readonly actor: string;
  /** Empty for nobody. */
  readonly name: string;
  readonly counts: ReadonlyMap<Force, number>;
}

const order = [...strengthOrder, ...forces.filter((force) => !askingForces.has(force))];

export function askedOfWhom(resolution: Resolution): AskedOfWhom {
  const acts = actsOf(resolution);
  const asking = acts.filter(isAsking);
  const rowOf = (actor: string, name: string) => {
    const own = asking.filter((act) => isSaidTo(act, actor));
    return { row: { actor, name, counts: countsOf(own) }, acts: own.length };
  };
  const actors = new Map(asking.flatMap(({ addressees }) => addressees.map(({ id, name }) => [id, name])));
  const named = [...actors].map(([id, name]) => rowOf(id, name)).sort((a, b) => b.acts - a.acts);
  const rows = [...named, rowOf(nobody, "")].filter(({ acts }) => acts > 0);
  return {
    forces: order.filter((force) => asking.some((act) => act.force === force)),
    rows: rows.map(({ row }) => row),
    besides: countsOf(acts.filter((act) => !isAsking(act))),
  };
}

/** Those of a cell, or of all cells of a row. */
export function actsChosen(resolution: Resolution, actor: string, force: string | undefined): Act[] {
  return actsOf(resolution).filter(
    (act) => isSaidTo(act, actor) && (force === undefined || act.force === force),
  );
}

function isSaidTo({ addressees }: Act, actor: string): boolean {
  return actor === nobody ? addressees.length === 0 : addressees.some(({ id }) => id === actor);
}

function isAsking({ force, addressees }: Act): boolean {
  return askingForces.has(force) || addressees.length > 0;
}

function countsOf(acts: readonly Act[]): ReadonlyMap<Force, number> {
  const groups = groupBy(acts, ({ force }) => force);
  return new Map([...groups].map(([force, { length }]) => [force, length]));
}
