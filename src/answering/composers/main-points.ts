import { askingForces, type Force, strengthOrder } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { placedActs } from "../../sentences/quotations.ts";
import { inForceOrder, type PlacedAct } from "./placed-acts.ts";

/** With these a text settles something itself, whoever is addressed. */
const settling: readonly Force[] = [
  "decide",
  "demand",
  "authorize",
  "establish",
  "adopt",
  "endorse",
  "declare",
];

/**
 * All acts that have no date, those first that a summary should tell first: one of each force from the strongest, then the second of
 * each, so that no verb crowds out the others; of one force first what is asked of those who are addressed most. What asks for
 * nothing and settles nothing comes last. What a text decides in its last paragraph is when it comes back to the matter, and left out.
 */
export function mainPoints(resolution: Resolution): PlacedAct[] {
  const last = actsOf(resolution).at(-1);
  const acts = actsOf(resolution).filter(
    ({ act }) => act.deadline === undefined && (act !== last?.act || act.force !== "decide"),
  );
  // What a paragraph does besides may point back to what it does first: "those instruments".
  const weighty = acts.filter(
    ({ act, paragraph }) =>
      act === paragraph.acts[0] && (askingForces.has(act.force) || settling.includes(act.force)),
  );
  return [...inTurns(weighty), ...acts.filter((placed) => !weighty.includes(placed))];
}

/** The acts that have a date, in the order of the text. */
export function duePoints(resolution: Resolution): PlacedAct[] {
  return actsOf(resolution).filter(({ act }) => act.deadline !== undefined && askingForces.has(act.force));
}

function actsOf(resolution: Resolution): PlacedAct[] {
  return placedActs(resolution).filter(({ paragraph }) => paragraph.kind === "operative");
}

/** The first of each force, then the second of each, and so on. */
function inTurns(acts: readonly PlacedAct[]): PlacedAct[] {
  const timesAddressed = ({ act }: PlacedAct) =>
    acts.filter((other) => other.act.addressees.some(({ id }) => act.addressees[0]?.id === id)).length;
  const ordered = inForceOrder([...acts].sort((a, b) => timesAddressed(b) - timesAddressed(a)));
  const turns = ordered.map((placed, at) => ({
    placed,
    turn: ordered.slice(0, at).filter(({ act }) => act.force === placed.act.force).length,
  }));
  return turns.sort((a, b) => a.turn - b.turn).map(({ placed }) => placed);
}

/** The act for which a paragraph is told: the one that asks most strongly, else its first. */
export function mainAct(acts: readonly PlacedAct[]): PlacedAct | undefined {
  return inForceOrder(acts.filter(({ act }) => strengthOrder.includes(act.force)))[0] ?? acts[0];
}
