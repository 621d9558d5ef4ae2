import { type Act, addressedForces } from "../../domain/acts.ts";
import type { ContrastClaim } from "../../domain/claims.ts";
import type { ParagraphId, Resolution } from "../../domain/resolution.ts";
import { findParagraph, withDescendants } from "../../domain/units.ts";
import { fullName } from "../names.ts";
import { listed, upperFirst } from "../wording.ts";
import { type Claimed, labelOf, loaded } from "./claimed.ts";

/** "OP 2 has the stronger verb: “Urges” in OP 2, “Encourages” in OP 5.": how two paragraphs differ, with what sets them apart. */
export function contrastSentence(claim: ContrastClaim, claimed: Claimed): string {
  const { resolution, library } = claimed;
  const second = loaded(claim.otherResolution ?? claim.resolution, library);
  const one = { label: labelOf(claimed, claim.unit), acts: actsIn(resolution, claim.unit) };
  const other = {
    label: labelOf({ ...claimed, resolution: second }, claim.other),
    acts: actsIn(second, claim.other),
  };
  return upperFirst(sentences[claim.in](claim.value, one, other));
}

/** A paragraph and what it does. */
interface Side {
  readonly label: string;
  readonly acts: readonly Act[];
}

type Tell = (value: ContrastClaim["value"], one: Side, other: Side) => string;

const sentences: { readonly [what in ContrastClaim["in"]]: Tell } = {
  force: (value, one, other) => {
    const both = `${verbsOf(one)} in ${one.label}, ${verbsOf(other)} in ${other.label}`;
    if (value === "same") return `${one.label} and ${other.label} have verbs of the same strength.`;
    if (value === "different") return `neither has the stronger verb: ${both}.`;
    return `${(value === "first" ? one : other).label} has the stronger verb: ${both}.`;
  },
  deadline: (value, one, other) => {
    const labels = `${one.label} and ${other.label}`;
    if (value === "same") return `${labels} do not differ in the date they set.`;
    if (value === "different")
      return `${labels} set different dates: “${datesOf(one)}” and “${datesOf(other)}”.`;
    const dated = value === "first" ? one : other;
    return `only ${dated.label} sets a date: “${datesOf(dated)}”.`;
  },
  addressees: (value, one, other) => {
    const labels = `${one.label} and ${other.label}`;
    if (value === "same") return `${labels} are both addressed to ${listed(namesOf(one))}.`;
    if (value === "different") return `${labels} are addressed to different actors: ${apart(one, other)}.`;
    const addressed = value === "first" ? one : other;
    return `only ${addressed.label} is addressed to somebody: ${listed(namesOf(addressed))}.`;
  },
};

/** "“Urges” and “requests”": the verbs that turn to somebody, else all, as printed; what hedges them is left to the quotation behind. */
function verbsOf({ acts }: Side): string {
  const addressed = acts.filter(({ force }) => addressedForces.includes(force));
  return listed(distinct((addressed.length > 0 ? addressed : acts).map(({ verb }) => `“${verb}”`)));
}

function datesOf({ acts }: Side): string {
  return distinct(acts.flatMap(({ deadline }) => deadline?.printed ?? [])).join("”, “");
}

/** "only OP 4 to the Secretary-General and only OP 5 to UNODC" */
function apart(one: Side, other: Side): string {
  const only = (side: Side, beside: Side) => {
    const names = namesOf(side).filter((name) => !namesOf(beside).includes(name));
    return names.length > 0 ? [`only ${side.label} to ${listed(names)}`] : [];
  };
  return listed([...only(one, other), ...only(other, one)]);
}

function namesOf({ acts }: Side): string[] {
  return distinct(acts.flatMap(({ addressees }) => addressees.map(fullName)));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function actsIn(resolution: Resolution, unit: ParagraphId): readonly Act[] {
  const paragraph = findParagraph(resolution, unit);
  return paragraph ? withDescendants(paragraph).flatMap(({ acts }) => acts) : [];
}
