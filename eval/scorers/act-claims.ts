import { type ActorMention, type ActsTable, findActors } from "../acts-table.ts";
import { quoted } from "./prose.ts";

/** "It invites UNICRI": what a sentence's own words say that the text does, or does not do. */
export interface ActClaim {
  /** "ask" where the sentence leaves open how. */
  readonly force: string;
  readonly actors: readonly string[];
  /** `op13`, where the clause names it; of what is denied, all of which it is: "in OP 3 or OP 4". */
  readonly paragraphs: readonly string[];
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
const negationBehind = /^[^.;:,§]{0,30}\b(?:nothing|nobody|no one|none)\b|^[^.;:,§]{0,100} to nothing\b/i;
/** "It does not urge or encourage Member States to do anything." */
const denial = /\bd(?:o|oes|id)(?:n['’]t| not) (?=\p{L})/gu;
/** At the end of what is denied: "in OP 3 or OP 4"; not where it only says where somebody is named. */
const deniedPlaces = /(?<!ed )\bin ((?:(?:OP|PP) \d+(?:, or |, | or )?)+)\.?$/;
const deniedVerbs: readonly (readonly [string, string])[] = [
  ["call (?:up)?on|call for", "call"],
  ["take note|note", "note"],
  ["demand|oblige|require|order|compel|instruct|command", "demand"],
  ["appeal to", "appeal"],
  ...[
    "invite",
    "hope",
    "welcome",
    "request",
    "urge",
    "encourage",
    "decide",
    "authorize",
    "condemn",
    "endorse",
    "recall",
    "recognize",
    "emphasize",
    "affirm",
    "ask",
  ].map((verb) => [verb, verb] as const),
];
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
    return [
      ...activeClaims(clause, mentions),
      ...passiveClaims(clause, mentions),
      ...deniedClaims(clause, mentions),
    ];
  });
}

function clausesOf(prose: string): string[] {
  return prose.split(/[;:]\s|(?<=\w\w)\.\s|, (?=(?:and|but) (?:it|the draft|the text|the resolution)\b)/);
}

function activeClaims(clause: string, mentions: readonly ActorMention[]): ActClaim[] {
  const verbs = matchesOf(clause, activeVerbs, (words) => `\\b(?:${words})\\b`);
  return verbs.map(({ start, end, printed, force }, at) => {
    const next = verbs[at + 1]?.start ?? clause.length;
    const negated = negation.test(clause.slice(0, start)) || negationBehind.test(clause.slice(end));
    return {
      force,
      printed,
      actors: addresseesBehind(clause, end, next, mentions),
      paragraphs: paragraphsOf(clause, start, end, negated),
      denied: null,
      negated,
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
    const negated = negation.test(clause.slice(0, end)) || negationBehind.test(clause.slice(end));
    return {
      force,
      printed,
      actors: ofWhom.length > 0 ? ofWhom : before.slice(-1).map(({ actor }) => actor),
      paragraphs: paragraphsOf(clause, start, end, negated),
      denied: deniedThing.exec(clause.slice(0, start))?.[1]?.toLowerCase() ?? null,
      negated,
    };
  });
}

/** Each verb behind a "does not", with whom the last of them leads to. */
function deniedClaims(clause: string, mentions: readonly ActorMention[]): ActClaim[] {
  return Array.from(clause.matchAll(denial)).flatMap(({ 0: { length }, index }) => {
    const from = index + length;
    const behind = matchesOf(clause.slice(from), deniedVerbs, (words) => `\\b(?:${words})\\b`);
    const verbs = behind.filter(({ start }) =>
      /^(?:[a-z]+(?: to| on)?(?:, | or |, or ))*$/.test(clause.slice(from, from + start)),
    );
    const last = verbs.at(-1);
    if (!last) return [];
    const end = from + last.end;
    const actors = addresseesBehind(clause, end, clause.length, mentions);
    const paragraphs = paragraphsOf(clause, from, end, true);
    return verbs.map(({ force, printed }) => ({
      force,
      printed,
      actors,
      paragraphs,
      denied: null,
      negated: true,
    }));
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

/** The one named last before the verb; where that is denied and none is, all that are named behind it. */
function paragraphsOf(clause: string, start: number, end: number, negated: boolean): string[] {
  const before = paragraphsIn(clause.slice(0, start)).slice(-1);
  const behind = deniedPlaces.exec(clause.slice(end))?.[1] ?? "";
  return before.length === 0 && negated ? paragraphsIn(behind) : before;
}

function paragraphsIn(words: string): string[] {
  return Array.from(
    words.matchAll(/\b(OP|PP) (\d+)\b/g),
    ([, kind, number]) => `${kind?.toLowerCase()}${number}`,
  );
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
