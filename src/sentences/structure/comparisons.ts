import { type Act, addressedForces } from "../../domain/acts.ts";
import type { ContrastClaim } from "../../domain/claims.ts";
import { actsIn } from "../../domain/contrast.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { VersionChange } from "../../domain/versions.ts";
import type { Claimed, ClaimOf, Claims } from "../wording.ts";
import { fullName, labelOf, listed, loaded, textOf, upperFirst } from "../wording.ts";

/** "OP 5 of the ECOSOC draft is OP 4 of E/RES/2012/19, reworded." */
export function alignmentSentence(
  [{ before, after, other, value }]: Claims<ClaimOf<"alignment">>,
  { resolution, library }: Claimed,
): string {
  const later = loaded(other, library);
  const was = before === null ? "" : placeIn(resolution, before);
  const is = after === null ? "" : placeIn(later, after);
  if (value === "dropped") return `${was} was dropped: ${textOf(later, "several")} has nothing like it.`;
  if (value === "new") return `${is} is new: ${textOf(resolution, "several")} has nothing like it.`;
  return `${was} is ${is}${likeness[value]}.`;
}

const likeness = { same: " word for word", capitals: " but for capitals", wording: ", reworded" };

function placeIn(resolution: Resolution, unit: string): string {
  return `${labelOf({ resolution, among: "one" }, unit)} of ${textOf(resolution, "several")}`;
}

/** "OP 2 has the stronger verb: “Urges” in OP 2, “Encourages” in OP 5.": how two paragraphs differ, with what sets them apart. */
export function contrastSentence([claim]: Claims<ClaimOf<"contrast">>, claimed: Claimed): string {
  const { resolution, library } = claimed;
  const second = loaded(claim.otherResolution ?? claim.resolution, library);
  const one = { label: labelOf(claimed, claim.unit), acts: actsIn(resolution, claim.unit) };
  const other = {
    label: labelOf({ ...claimed, resolution: second }, claim.other),
    acts: actsIn(second, claim.other),
  };
  return upperFirst(contrasted(claim, one, other));
}

/** A paragraph and what it does. */
interface Side {
  readonly label: string;
  readonly acts: readonly Act[];
}

function contrasted({ in: what, value }: ContrastClaim, one: Side, other: Side): string {
  const labels = `${one.label} and ${other.label}`;
  const only = value === "first" ? one : other;
  switch (what) {
    case "force": {
      if (value === "same") return `${labels} have verbs of the same strength.`;
      const which = value === "different" ? "neither" : only.label;
      return `${which} has the stronger verb: ${verbsOf(one)} in ${one.label}, ${verbsOf(other)} in ${other.label}.`;
    }
    case "deadline":
      if (value === "same") return `${labels} do not differ in the date they set.`;
      return value === "different"
        ? `${labels} set different dates: “${datesOf(one)}” and “${datesOf(other)}”.`
        : `only ${only.label} sets a date: “${datesOf(only)}”.`;
    case "addressees":
      if (value === "same" && namesOf(one).length === 0)
        return `neither ${one.label} nor ${other.label} is addressed to anybody.`;
      if (value === "same") return `${labels} are both addressed to ${listed(namesOf(one))}.`;
      return value === "different"
        ? `${labels} are addressed to different actors: ${apart(one, other)}.`
        : `only ${only.label} is addressed to somebody: ${listed(namesOf(only))}.`;
  }
}

/** "“Urges” and “requests”": the verbs that turn to somebody, else all, as printed; what hedges them is left to the quotation behind. */
function verbsOf({ acts }: Side): string {
  const addressed = acts.filter(({ force }) => addressedForces.includes(force));
  return listed([...new Set((addressed.length > 0 ? addressed : acts).map(({ verb }) => `“${verb}”`))]);
}

function datesOf({ acts }: Side): string {
  return [...new Set(acts.flatMap(({ deadline }) => deadline?.printed ?? []))].join("”, “");
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
  return [...new Set(acts.flatMap(({ addressees }) => addressees.map(fullName)))];
}

/** "From A/C.2/97/L.41 to A/RES/97/214 one paragraph was dropped, one is new and 2 stand in another place." */
export function changesSentence(claims: Claims<ClaimOf<"changes">>, claimed: Claimed): string {
  const { resolution, library } = claimed;
  const [{ other }] = claims;
  const versions = `From ${textOf(resolution, "several")} to ${textOf(loaded(other, library), "several")}`;
  const counts = claims.map(({ what, value }, at) => changed(what, value, at === 0));
  return `${versions} ${listed(counts)}.`;
}

/** "no paragraph was dropped", "3 are new" */
function changed(what: VersionChange, value: number, isFirst: boolean): string {
  const count = value === 0 ? "no" : value === 1 ? "one" : `${value}`;
  const noun = isFirst ? ` paragraph${value > 1 ? "s" : ""}` : "";
  const [one, many] = words[what];
  return `${value === 0 && !isFirst ? "none" : `${count}${noun}`} ${value > 1 ? many : one}`;
}

const words: { readonly [what in VersionChange]: readonly [one: string, many: string] } = {
  dropped: ["was dropped", "were dropped"],
  new: ["is new", "are new"],
  moved: ["stands in another place", "stand in another place"],
  wording: ["is worded differently", "are worded differently"],
  force: ["has another verb", "have other verbs"],
  addressees: ["is addressed to others", "are addressed to others"],
  deadline: ["sets another date", "set other dates"],
};
