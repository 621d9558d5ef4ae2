import type { Actor } from "../domain/acts.ts";
import { nounFor, shortName } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import { acronymOf } from "../vocabulary/actor-relations.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { casedPattern } from "../vocabulary/pattern.ts";

/** Whether an answer is about one text, which is "it", or about several, which each sentence names. */
export type Among = "one" | "several";

/** The text as the subject of a sentence: "It"; among several "A/RES/78/1", "The ECOSOC draft". */
export function subjectOf(resolution: Resolution, among: Among = "one"): string {
  if (among === "one") return "It";
  if (!resolution.symbol) return `The ${shortName(resolution)}`;
  return resolution.status === "draft" ? `Draft ${resolution.symbol}` : resolution.symbol;
}

/** The text within a sentence: "the draft"; among several by its name. */
export function textOf(resolution: Resolution, among: Among = "one"): string {
  if (among === "one") return `the ${nounFor(resolution)}`;
  return resolution.symbol ?? `the ${shortName(resolution)}`;
}

/** "the draft", "the 3 texts" */
export function textsOf(resolutions: readonly Resolution[]): string {
  const [only, ...others] = resolutions;
  return only && others.length === 0 ? textOf(only) : `the ${resolutions.length} texts`;
}

/** "the United Nations … Institute (UNICRI)": the acronym where the name does not have it, but of principal organs and officials. */
export function nameOf(actor: Actor): string {
  const kind = actorOfId(actor.id)?.kind ?? "";
  const acronym = kind === "organ" || kind === "official" ? undefined : acronymOf(actor);
  return acronym === undefined || actor.name.includes(acronym)
    ? fullName(actor)
    : `${fullName(actor)} (${acronym})`;
}

/** The name with its article, without the acronym. */
export function fullName({ name }: Pick<Actor, "name">): string {
  return takesArticle.test(name) ? `the ${name}` : name;
}

const takesArticle = casedPattern`
  ^(?:
    Secretary|Commission|Conference|General|Security|Human|Economic|United|Executive|President|Office|World
    |High|International|Food|Inter|Chair|Committee|Special|Independent|Russian|Republic|Netherlands
    |Philippines|Democratic|Central African|Dominican|Syrian|Lao|Marshall|Solomon|Comoros|Maldives|Bahamas
    |Gambia|Sudan$|Niger$|Holy|Federal Republic|Islamic Republic|State of|League of
  )
  |(?:
    Union|Organization|Agency|Programme|Fund|Bank|Tribunal|Court|Mission|Force|Group|Board|Unit|Committee
    |Commission|Council|Authority|Alliance|Forum|Federation|Institute|Centre|Panel|Power
    |[a-z]+ (?:sector|community|system)
  )$
  |^(?:media|parties to)\b
`;
