import type { Actor } from "../../domain/acts.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { PlacedAct } from "./placed-acts.ts";

/** What a body decides to do itself. */
export function isOwnPlan({ act }: PlacedAct): boolean {
  return act.force === "decide" && act.addressees.length === 0;
}

/** "When will the Council come back to this?": what it decides for itself, of its agenda where it speaks of that. */
export function takenUpAgain(acts: readonly PlacedAct[]): readonly PlacedAct[] {
  const own = acts.filter((placed) => isOwnPlan(placed) && namesSession(placed));
  const ofWords = [/\bagenda\b/i, /\bconsider|\bremain seized\b|\breview/i].map((words) =>
    own.filter(({ act, paragraph }) => words.test(paragraph.text.slice(act.action.start, act.action.end))),
  );
  return ofWords.find((found) => found.length > 0) ?? own;
}

function namesSession({ act, paragraph }: PlacedAct): boolean {
  const action = paragraph.text.slice(act.action.start, act.action.end);
  return (
    act.deadline !== undefined || /\b(?:sessions?|meetings?|remain seized|(?:19|20)\d{2})\b/i.test(action)
  );
}

/** "Decides to extend the mandate of the Mission until 30 June 2031": whose time a body settles. */
export function settlesTermOf(actor: Actor, { act, paragraph }: PlacedAct): boolean {
  const action = paragraph.text.slice(act.action.start, act.action.end);
  return setsTerm.test(action) && namesActor(action, actor);
}

const setsTerm =
  /\b(?:extend|renew|prolong|establish|authorize|maintain|terminate)\b.*\b(?:until|period|through|for)\b/i;
