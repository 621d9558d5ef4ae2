import { type Act, type Force, strengthOrder } from "../domain/acts.ts";
import type { ActChange } from "../domain/versions.ts";

/** What became of the acts of a paragraph: matched by force and addressee, then verb, addressees, hedges, deadline and forum compared. */
export function compareActs(before: readonly Act[], after: readonly Act[]): ActChange[] {
  const matches = matchActs(before, after);
  const matched = new Set(matches.values());
  return [
    ...before.flatMap((act): ActChange[] => {
      const match = matches.get(act);
      return match ? changesBetween(act, match) : [{ kind: "dropped", ...named(act) }];
    }),
    ...after.filter((act) => !matched.has(act)).map((act): ActChange => ({ kind: "new", ...named(act) })),
  ];
}

/** Acts are paired from the surest likeness to the least: the nearest in order first, each once. */
const likenesses: readonly ((a: Act, b: Act) => boolean)[] = [
  (a, b) => a.force === b.force && sharesAddressee(a, b),
  sharesAddressee,
  (a, b) => a.force === b.force,
];

function matchActs(before: readonly Act[], after: readonly Act[]): Map<Act, Act> {
  const matches = new Map<Act, Act>();
  const taken = new Set<Act>();
  const pairs = before
    .flatMap((act, i) => after.map((other, j) => ({ act, other, distance: Math.abs(i - j) })))
    .sort((a, b) => a.distance - b.distance);
  for (const isLike of likenesses) {
    for (const { act, other } of pairs) {
      if (matches.has(act) || taken.has(other) || !isLike(act, other)) continue;
      matches.set(act, other);
      taken.add(other);
    }
  }
  return matches;
}

function named({ verb, force, addressees }: Act) {
  return { verb, force, addressees };
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
    ...hedgesMissing(before, after).map((hedge): ActChange => ({ kind: "hedge-added", hedge })),
    ...hedgesMissing(after, before).map((hedge): ActChange => ({ kind: "hedge-dropped", hedge })),
    ...deadlineChange(before, after),
    ...forumChange(before, after),
  ];
}

function verbChange(before: Act, after: Act): ActChange[] {
  if (plainVerb(before) === plainVerb(after)) return [];
  return [{ kind: stepOf(before.force, after.force), before: before.verb, after: after.verb }];
}

/** "Also invites" only says that another paragraph invites too. */
function plainVerb({ verb }: Act): string {
  return verb.toLowerCase().replace(/^(?:also|further)\s+|\s+(?:also|further)$/g, "");
}

/** By their places among the forces from the strongest; those that ask nothing have none. */
function stepOf(before: Force, after: Force) {
  if (before === after) return "reworded";
  const [from, to] = [strengthOrder.indexOf(before), strengthOrder.indexOf(after)];
  if (from < 0 || to < 0) return "verb-changed";
  return to > from ? "softened" : "strengthened";
}

/** The hedges of `after` that `before` has not, or not as often. */
function hedgesMissing(before: Act, after: Act): string[] {
  const known = before.hedges.map(({ text }) => text.toLowerCase());
  return after.hedges.flatMap(({ text }) => {
    const at = known.indexOf(text.toLowerCase());
    if (at >= 0) known.splice(at, 1);
    return at >= 0 ? [] : [text];
  });
}

function deadlineChange({ deadline: from }: Act, { deadline: to }: Act): ActChange[] {
  const same = from?.session !== undefined && from.session === to?.session;
  if (same || from?.printed === to?.printed) return [];
  return [{ kind: "deadline-changed", before: from?.printed ?? null, after: to?.printed ?? null }];
}

function forumChange({ forum: from }: Act, { forum: to }: Act): ActChange[] {
  if (from?.id === to?.id) return [];
  return [{ kind: "forum-changed", before: from?.printed ?? null, after: to?.printed ?? null }];
}
