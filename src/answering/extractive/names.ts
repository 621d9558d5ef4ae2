import type { Actor } from "../../domain/acts.ts";
import { nounFor, shortName } from "../../domain/labels.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { acronymOf } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { casedPattern } from "../../language/pattern.ts";

/** The resolution as the subject of a sentence: "The draft", or by name among several. */
export function subjectOf(resolution: Resolution, amongSeveral: boolean): string {
  if (!amongSeveral) return `The ${nounFor(resolution)}`;
  if (!resolution.symbol) return `The ${shortName(resolution)}`;
  return resolution.status === "draft" ? `Draft ${resolution.symbol}` : resolution.symbol;
}

/** What nothing is said in: "The draft", "No resolution here" where several are searched. */
export function textNoun(resolutions: readonly Resolution[]): string {
  const [only] = resolutions;
  return resolutions.length === 1 && only ? `The ${nounFor(only)}` : "No resolution here";
}

/** `textNoun` within a sentence that denies something: "the draft", "the resolutions here". */
export function lowerThe(text: string): string {
  return text.replace(/^The/, "the").replace(/^No resolution here/, "the resolutions here");
}

/** "the United Nations … Institute (UNICRI)": the acronym where the name does not have it, but of the principal organs and officials. */
export function nameOf(actor: Actor): string {
  const acronym = sayableAcronym(actor);
  const isSaid = acronym === undefined || actor.name.includes(acronym);
  return isSaid ? fullName(actor) : `${fullName(actor)} (${acronym})`;
}

/** Where it has just been named: "UNICRI", "the Secretary-General". */
export function nameAgain(actor: Actor): string {
  return sayableAcronym(actor) ?? fullName(actor);
}

function sayableAcronym(actor: Actor): string | undefined {
  const isFamiliar = /^(?:organ|official)$/.test(actorOfId(actor.id)?.kind ?? "");
  return isFamiliar ? undefined : acronymOf(actor);
}

/** The name with its article, without the acronym. */
export function fullName({ name }: Actor): string {
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
