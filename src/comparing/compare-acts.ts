import { type Act, type Force, strengthOrder } from "../domain/acts.ts";
import type { ActChange } from "../domain/versions.ts";

/** What became of the acts of a paragraph: matched in order by addressee or force, then verb, addressee and deadline compared. */
export function compareActs(before: readonly Act[], after: readonly Act[]): ActChange[] {
  const left = [...after];
  const changes = before.flatMap((act) => {
    const match =
      left.find((other) => other.force === act.force && sharesAddressee(act, other)) ??
      left.find((other) => sharesAddressee(act, other)) ??
      left.find((other) => other.force === act.force);
    if (!match) return [asDropped(act)];
    left.splice(left.indexOf(match), 1);
    return changesBetween(act, match);
  });
  return [...changes, ...left.map((act): ActChange => ({ ...asDropped(act), kind: "new" }))];
}

function asDropped({ verb, force, addressees }: Act): Extract<ActChange, { kind: "dropped" | "new" }> {
  return { kind: "dropped", verb, force, addressees };
}

function sharesAddressee(a: Act, b: Act): boolean {
  if (a.addressees.length === 0 && b.addressees.length === 0) return true;
  return a.addressees.some(({ id }) => b.addressees.some((other) => other.id === id));
}

function changesBetween(before: Act, after: Act): ActChange[] {
  const added = after.addressees.filter(({ id }) => !before.addressees.some((other) => other.id === id));
  const dropped = before.addressees.filter(({ id }) => !after.addressees.some((other) => other.id === id));
  return [
    ...verbChange(before, after),
    ...added.map((addressee): ActChange => ({ kind: "addressee-added", addressee })),
    ...dropped.map((addressee): ActChange => ({ kind: "addressee-dropped", addressee })),
    ...deadlineChange(before, after),
  ];
}

function verbChange(before: Act, after: Act): ActChange[] {
  if (before.verb.toLowerCase() === after.verb.toLowerCase()) return [];
  const step = rank(after.force) - rank(before.force);
  const kind = before.force === after.force ? "reworded" : kindOfStep(step);
  return [{ kind, before: before.verb, after: after.verb }];
}

function kindOfStep(step: number): "verb-changed" | "softened" | "strengthened" {
  if (Number.isNaN(step)) return "verb-changed";
  return step > 0 ? "softened" : "strengthened";
}

/** Place among the forces from the strongest; NaN for those that ask nothing. */
function rank(force: Force): number {
  const at = strengthOrder.indexOf(force);
  return at < 0 ? Number.NaN : at;
}

function deadlineChange(before: Act, after: Act): ActChange[] {
  const [from, to] = [before.deadline ?? null, after.deadline ?? null];
  const same = from?.session !== undefined && from.session === to?.session;
  if (same || from?.printed === to?.printed) return [];
  return [{ kind: "deadline-changed", before: from?.printed ?? null, after: to?.printed ?? null }];
}
