import type { StructureClaim } from "../../domain/claims.ts";
import type { VersionChange } from "../../domain/versions.ts";
import { textOf } from "../names.ts";
import { listed } from "../wording.ts";
import { type Claimed, loaded } from "./claimed.ts";

export type ChangesClaim = Extract<StructureClaim, { of: "changes" }>;

/** "From A/C.2/97/L.41 to A/RES/97/214 one paragraph was dropped, one is new and 2 stand in another place." */
export function changesSentence(
  claims: readonly [ChangesClaim, ...ChangesClaim[]],
  { resolution, library }: Claimed,
): string {
  const [{ other }] = claims;
  const versions = `From ${textOf(resolution, "several")} to ${textOf(loaded(other, library), "several")}`;
  const [first = "", ...others] = claims.map(({ what, value }, at) => changed(what, value, at === 0));
  return `${versions} ${listed([first, ...others])}.`;
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
