import type { Force } from "../../domain/acts.ts";
import type { CountedActs, StructureClaim } from "../../domain/claims.ts";
import { fullName, nameOf } from "../names.ts";
import { baseOf, isOfSomebody, presentOf } from "../verbs.ts";
import { listed, numbered, timesOf } from "../wording.ts";
import { type Claimed, itOf } from "./claimed.ts";

export type CountedActsClaim = Extract<StructureClaim, { of: "count" }> & {
  readonly what: { readonly acts: CountedActs };
};

/** What is done, in a noun that can be counted. */
const nounsOfForces: { readonly [force in Force]?: string } = {
  request: "request",
  invite: "invitation",
  call: "call",
  appeal: "appeal",
  demand: "demand",
  decide: "decision",
  recommend: "recommendation",
};

/** "It contains 6 requests: 5 to Member States and 1 to the Secretary-General.", "It urges Member States twice." */
export function countedActs(
  { what: { acts }, value }: CountedActsClaim,
  parts: readonly CountedActsClaim[],
  claimed: Claimed,
): string {
  const it = itOf(claimed);
  const words = value === 0 ? noActs(acts) : someActs(acts, value);
  const shares = parts.filter((part) => part.value > 0).map((part) => shareOf(part, acts));
  return `${it} ${words}${shares.length > 0 ? `: ${listed(shares)}` : ""}.`;
}

function someActs(acts: CountedActs, value: number): string {
  const { force, actor, reports, paragraphs, opening } = acts;
  if (reports) return `asks for ${numbered(value, "report")}${from(acts)}`;
  if (paragraphs || opening) {
    const where = numbered(value, `${opening ? "preambular" : "operative"} paragraph`);
    return force
      ? `${presentOf(force)} ${objectOf(acts)} in ${where}`
      : `addresses ${actor ? nameOf(actor) : "somebody"} in ${where}`;
  }
  const noun = force && nounsOfForces[force];
  if (noun) return `makes ${numbered(value, noun)}${to(acts)}`;
  if (force) return `${presentOf(force)} ${objectOf(acts)} ${timesOf(value)}`;
  return actor
    ? `addresses ${nameOf(actor)} ${timesOf(value)}`
    : `does ${numbered(value, "thing")} in its operative part`;
}

function noActs(acts: CountedActs): string {
  const { force, actor, reports } = acts;
  if (reports) return `asks for no report${from(acts)}`;
  const noun = force && nounsOfForces[force];
  if (noun) return `makes no ${noun}${to(acts)}`;
  if (force) return `does not ${baseOf(force)} ${objectOf(acts).replace(/^some/, "any")}`;
  return `addresses nothing to ${actor ? nameOf(actor) : "anybody"}`;
}

function objectOf({ force, actor }: CountedActs): string {
  if (actor) return nameOf(actor);
  return force && isOfSomebody(force) ? "somebody" : "something";
}

function from({ actor }: CountedActs): string {
  return actor ? ` from ${nameOf(actor)}` : "";
}

function to({ actor }: CountedActs): string {
  return actor ? ` to ${nameOf(actor)}` : "";
}

/** "5 to Member States"; by force "4 requests". */
function shareOf({ what: { acts }, value }: CountedActsClaim, total: CountedActs): string {
  if (acts.force && !total.force) {
    const noun = nounsOfForces[acts.force];
    return noun ? numbered(value, noun) : `it ${presentOf(acts.force)} ${timesOf(value)}`;
  }
  return `${value} ${total.reports ? "from" : "to"} ${acts.actor ? fullName(acts.actor) : "others"}`;
}
