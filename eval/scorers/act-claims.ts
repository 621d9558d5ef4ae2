import { type ActorMention, type ActsTable, findActors } from "../acts-table.ts";
import { quoted } from "./prose.ts";

/** "It invites UNICRI": what a sentence's own words say that the text does, or does not do. */
export interface ActClaim {
  /** "ask" where the sentence leaves open how. */
  readonly force: string;
  readonly actors: readonly string[];
  /** `op13`, where the clause names the paragraph. */
  readonly paragraph: string | null;
  readonly negated: boolean;
  /** What alone is said not to be asked: "report". */
  readonly denied: string | null;
  readonly printed: string;
}

/** Written anew for the evaluation: the product's vocabulary must not vouch for itself. */
const activeVerbs: readonly (readonly [string, string])[] = [
  ["reiterates its call|repeats its call|calls (?:up)?on|calls for", "call"],
  ["reiterates its invitation|repeats its invitation|invites", "invite"],
  ["expresses the hope|expresses its hope|hopes", "hope"],
  ["takes note|notes", "note"],
  ["looks forward", "expect"],
  ["expresses the view", "express"],
  ["welcomes", "welcome"],
  ["requests", "request"],
  ["urges", "urge"],
  ["encourages", "encourage"],
  ["appeals to", "appeal"],
  ["demands|obliges|requires|orders|compels|instructs|commands", "demand"],
  ["decides", "decide"],
  ["authorizes|authorises", "authorize"],
  ["condemns", "condemn"],
  ["endorses", "endorse"],
  ["recalls", "recall"],
  ["recognizes|recognises|is mindful", "recognize"],
  ["emphasizes|emphasises|stresses|underscores|underlines", "emphasize"],
  ["reaffirms|affirms", "affirm"],
  ["asks", "ask"],
];

const passiveVerbs: readonly (readonly [string, string])[] = [
  ["requested", "request"],
  ["invited", "invite"],
  ["urged", "urge"],
  ["encouraged", "encourage"],
  ["called (?:up)?on", "call"],
  ["required|obliged|ordered|demanded|compelled|instructed|bound", "demand"],
  ["asked", "ask"],
];

const negation = /\b(?:no|not|nothing|nobody|none|never|neither|nor|nowhere|without)\b/i;
const negationBehind = /^[^.;:,§]{0,30}\b(?:nothing|nobody|no one|none)\b/i;
/** "No report is asked of UNICRI" says nothing of all else that is asked of it. */
const deniedThing = /\bno (?!one\b)(\p{L}+)\s*$/iu;
/** A noun ("6 requests"), or what some other text does ("the Assembly requests"). */
const notOurVerb =
  /(?:(?<!\b(?:OP|PP|paragraph) \d*)\d|\b(?:two|three|four|five|six|the|these|those|its|of|all|other|both|Assembly|Commission|Conference|Congress|Declaration|group))\s$/i;
const betweenActors = /^(?:,|\s|and|or|as well as|the|other|all|those|interested|relevant|its|to)*$/;
/** How far behind a verb its addressee may begin: "reiterates its call to those". */
const reach = 60;

/** The claims of a sentence's own words, quotations masked. */
export function findActClaims(table: ActsTable, prose: string): ActClaim[] {
  return clausesOf(prose).flatMap((clause) => {
    const mentions = findActors(table, clause);
    return [...activeClaims(clause, mentions), ...passiveClaims(clause, mentions)];
  });
}

function clausesOf(prose: string): string[] {
  return prose.split(/[;:]\s|(?<=\w\w)\.\s|, (?=(?:and|but) (?:it|the draft|the text|the resolution)\b)/);
}

function activeClaims(clause: string, mentions: readonly ActorMention[]): ActClaim[] {
  const verbs = matchesOf(clause, activeVerbs, (words) => `\\b(?:${words})\\b`);
  return verbs.map(({ start, end, printed, force }, at) => {
    const next = verbs[at + 1]?.start ?? clause.length;
    return {
      force,
      printed,
      actors: addresseesBehind(clause, end, next, mentions),
      paragraph: paragraphBefore(clause, start),
      denied: null,
      negated: negation.test(clause.slice(0, start)) || negationBehind.test(clause.slice(end)),
    };
  });
}

function passiveClaims(clause: string, mentions: readonly ActorMention[]): ActClaim[] {
  const verbs = matchesOf(
    clause,
    passiveVerbs,
    (words) => `\\b(?:is|are)(?: also| only| merely| further| not)? (?:${words})\\b`,
  );
  const obligations = matchesOf(
    clause,
    [["must|shall|has to|have to", "demand"]],
    (words) => `\\b(?:${words})\\b`,
  );
  return [...verbs, ...obligations].map(({ start, end, printed, force }) => {
    const before = mentions.filter((mention) => mention.end <= start);
    const ofWhom = /^ of /.test(clause.slice(end))
      ? addresseesBehind(clause, end, clause.length, mentions)
      : [];
    return {
      force,
      printed,
      actors: ofWhom.length > 0 ? ofWhom : before.slice(-1).map(({ actor }) => actor),
      paragraph: paragraphBefore(clause, start),
      denied: deniedThing.exec(clause.slice(0, start))?.[1]?.toLowerCase() ?? null,
      negated: negation.test(clause.slice(0, end)) || negationBehind.test(clause.slice(end)),
    };
  });
}

/** The actors that follow, one after the other, before the next verb or quotation. */
function addresseesBehind(
  clause: string,
  from: number,
  until: number,
  mentions: readonly ActorMention[],
): string[] {
  const stop = clause.indexOf(quoted, from);
  const limit = Math.min(until, stop < 0 ? clause.length : stop);
  const behind = mentions.filter(({ start, end }) => start >= from && end <= limit);
  const [first] = behind;
  if (!first || first.start - from > reach) return [];
  const listed = [first];
  for (const mention of behind.slice(1)) {
    if (!betweenActors.test(clause.slice(listed.at(-1)?.end, mention.start))) break;
    listed.push(mention);
  }
  return listed.map(({ actor }) => actor);
}

function paragraphBefore(clause: string, at: number): string | null {
  const named = [...clause.slice(0, at).matchAll(/\b(OP|PP) (\d+)\b/g)].at(-1);
  return named ? `${named[1]?.toLowerCase()}${named[2]}` : null;
}

function matchesOf(
  clause: string,
  verbs: readonly (readonly [string, string])[],
  pattern: (words: string) => string,
) {
  return verbs
    .flatMap(([words, force]) =>
      Array.from(clause.matchAll(new RegExp(pattern(words), "g")), (match) => ({
        force,
        printed: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter(({ start }) => !notOurVerb.test(clause.slice(0, start)))
    .sort((a, b) => a.start - b.start);
}
