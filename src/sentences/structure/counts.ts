import type { Force } from "../../domain/acts.ts";
import type { CountedActs, CountedUnit } from "../../domain/claims.ts";
import { partNames } from "../../domain/labels.ts";
import {
  baseOf,
  type Claimed,
  type ClaimOf,
  type Claims,
  inflected,
  itOf,
  labelOf,
  listed,
  nameOf,
  numbered,
  ofSomebody,
  timesOf,
} from "../wording.ts";

const nouns: { readonly [unit in CountedUnit | "sections"]: readonly [one: string, many?: string] } = {
  paragraphs: ["paragraph"],
  preambular: ["preambular paragraph"],
  operative: ["operative paragraph"],
  annex: ["paragraph in annexes", "paragraphs in annexes"],
  subparagraphs: ["sub-paragraph"],
  footnotes: ["footnote"],
  acts: ["act in its operative part", "acts in its operative part"],
  sponsors: ["sponsor"],
  sections: ["section"],
};

/** "It has 34 paragraphs: 17 preambular and 17 operative.", "Section II has 3 operative paragraphs.", "OP 5 has 6 items." */
export function countSentence(claims: Claims<ClaimOf<"count">>, claimed: Claimed): string {
  const [first, ...others] = claims;
  const { what } = first;
  if (typeof what === "object" && "acts" in what)
    return `${itOf(claimed)} ${first.value === 0 ? noActs(what.acts) : someActs(what.acts, first.value)}.`;
  if (what === "paragraphs" && others.length > 0 && others.every(isOfKind))
    return `${countedOne(first, claimed)}: ${listed(others.map(({ value, what: kind }) => `${value} ${kind}`))}.`;
  const sections = others.map((claim) => countedOne(claim, claimed).replace(/^Section\b/, "section"));
  return `${[countedOne(first, claimed), listed(sections)].filter(Boolean).join(": ")}.`;
}

function isOfKind({ what }: ClaimOf<"count">): boolean {
  return what === "preambular" || what === "operative" || what === "annex";
}

/** Without a full stop. */
function countedOne({ what, value }: ClaimOf<"count">, claimed: Claimed): string {
  if (what === "resolutions") return `${value} ${value === 1 ? "text is" : "texts are"} loaded`;
  if (typeof what === "string") return `${itOf(claimed)} has ${numbered(value, ...nouns[what])}`;
  if ("section" in what)
    return `${/^[A-Z]+$/.test(what.section) ? "Section" : "The section"} ${what.section} has ${numbered(value, ...nouns[what.kind])}`;
  if ("itemsOf" in what) return `${labelOf(claimed, what.itemsOf)} has ${numbered(value, "item")}`;
  if ("footnotesOf" in what) {
    const its = claimed.among === "one" ? "Its" : `${itOf(claimed)}: its`;
    return `${its} ${partNames[what.footnotesOf]} has ${numbered(value, "footnote")}`;
  }
  if ("mentions" in what) {
    const { among, actor } = what.mentions;
    return `${itOf(claimed)} mentions ${nameOf(actor)} in ${numbered(value, ...nouns[among])}`;
  }
  return `${itOf(claimed)} does so ${timesOf(value)}`;
}

/** "It has OP 5.", "It has no OP 23: its operative part ends with OP 17." */
export function existenceSentence([{ unit, value }]: Claims<ClaimOf<"exists">>, claimed: Claimed): string {
  const label = labelOf({ ...claimed, among: "one" }, unit);
  if (value) return `${itOf(claimed)} has ${label === "title" ? "a title" : label}.`;
  const end = endOf(unit, claimed);
  return `${itOf(claimed)} has no ${label}${end ? `: ${end}` : ""}.`;
}

function endOf(unit: string, { resolution: { paragraphs, footnotes } }: Claimed): string | undefined {
  const kind = /(?:^|\.)(op|pp|fn)\d/.exec(unit)?.[1];
  if (kind === "fn") {
    const marker = footnotes.at(-1)?.marker;
    return marker === undefined ? "it has no footnotes" : `its last footnote is ${marker}`;
  }
  const of = kind === "op" ? "operative" : "preambular";
  const last = kind && paragraphs.findLast((paragraph) => paragraph.kind === of);
  if (!last) return undefined;
  return `its ${of === "operative" ? "operative part" : "preamble"} ends with ${last.label}`;
}

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

/** "It makes 5 requests to Member States.", "It urges Member States twice." */
function someActs(acts: CountedActs, value: number): string {
  const { force, actor, reports, paragraphs, opening } = acts;
  if (reports) return `asks for ${numbered(value, "report")}${whom("from", acts)}`;
  const does = force
    ? `${inflected(force, "present")} ${objectOf(acts)}`
    : `addresses ${actor ? nameOf(actor) : "somebody"}`;
  if (paragraphs || opening)
    return `${does} in ${numbered(value, `${opening ? "preambular" : "operative"} paragraph`)}`;
  const noun = force && nounsOfForces[force];
  if (noun) return `makes ${numbered(value, noun)}${whom("to", acts)}`;
  return force || actor
    ? `${does} ${timesOf(value)}`
    : `does ${numbered(value, "thing")} in its operative part`;
}

function noActs(acts: CountedActs): string {
  const { force, actor, reports } = acts;
  if (reports) return `asks for no report${whom("from", acts)}`;
  const noun = force && nounsOfForces[force];
  if (noun) return `makes no ${noun}${whom("to", acts)}`;
  if (force) return `does not ${baseOf(force)} ${objectOf(acts).replace(/^some/, "any")}`;
  return `addresses nothing to ${actor ? nameOf(actor) : "anybody"}`;
}

function objectOf({ force, actor }: CountedActs): string {
  if (actor) return nameOf(actor);
  return force && ofSomebody.has(force) ? "somebody" : "something";
}

function whom(preposition: "from" | "to", { actor }: CountedActs): string {
  return actor ? ` ${preposition} ${nameOf(actor)}` : "";
}
