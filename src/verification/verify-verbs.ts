import type { Actor, Force, Hedge } from "../domain/acts.ts";
import type { CitationProblem, VerifiedCitation } from "../domain/answers.ts";
import type { Library } from "../domain/library.ts";
import { answersFor } from "../language/actor-relations.ts";
import { findActors, rememberActorsOf, shortFormsOfOrgan } from "../language/find-actors.ts";
import { findVerbMentions, type VerbMention } from "./verb-mentions.ts";
import type { CitedUnit } from "./verify-citations.ts";
import { verifyAbsence } from "./verify-claims.ts";

/** What a cited unit does itself, or says that another text or body did. */
interface Candidate {
  readonly force: Force;
  readonly verb: string;
  readonly actors: readonly Actor[];
  readonly unit: CitedUnit;
  readonly hedges: readonly Hedge[];
  readonly reported: boolean;
  readonly by: Actor | null;
}

/** Forces that are addressed to somebody: here the actor that a sentence names must be the one that the text names. */
const addressedForces: ReadonlySet<Force> = new Set<Force>([
  "demand",
  "request",
  "urge",
  "call",
  "invite",
  "encourage",
  "recommend",
  "authorize",
  "appeal",
]);

const obligation =
  /\b(?:must|shall|ha(?:ve|s) to|(?:is|are) (?:\w+ )?(?:required|obliged|obligated|bound|compelled|ordered|forced)|obliges?|compels?)\b/gi;
const denied =
  /\b(?:not|no|nobody|nothing|none|never|neither|without)\b[^.;,]{0,40}$|\b(?:nobody|nothing|no one|none)\b/i;

/**
 * Every action verb that a sentence says in its own words is that of a cited act, participle or reported act, with the
 * actor that the sentence names; a hedge is kept; and what another text did is said to be another text's.
 */
export function verifyVerbs(
  own: string,
  whole: string,
  cited: readonly CitedUnit[],
  citations: readonly VerifiedCitation[],
  library: Library,
): CitationProblem[] {
  const candidates = cited.flatMap(candidatesOf);
  const mentions = findVerbMentions(own, shortFormsOf(cited));
  return [
    ...mentions.flatMap((mention) =>
      verifyMention(mention, { own, whole, candidates, cited, citations, library }),
    ),
    ...unfoundedObligations(own, candidates),
  ];
}

interface MentionContext {
  readonly own: string;
  readonly whole: string;
  readonly candidates: readonly Candidate[];
  readonly cited: readonly CitedUnit[];
  readonly citations: readonly VerifiedCitation[];
  readonly library: Library;
}

function verifyMention(mention: VerbMention, context: MentionContext): CitationProblem[] {
  if (mention.negated) return verifyDenial(mention, context);
  const sameForce = context.candidates.filter(({ force }) => force === mention.force);
  if (sameForce.length === 0) {
    return [
      {
        code: "verb-mismatch",
        detail: `the cited text does not ${mention.verb}: it ${verbsOf(context.candidates)}`,
      },
    ];
  }
  const matching = sameForce.filter((candidate) => isAddressedTo(candidate, mention));
  const strangers = mention.actors.filter(
    (named) => addressedForces.has(mention.force) && !sameForce.some(({ actors }) => isAmong(named, actors)),
  );
  if (strangers.length > 0) {
    const names = strangers.map(({ name }) => name).join(" and ");
    return [
      {
        code: "actor-mismatch",
        detail: `the cited text does not ${mention.verb} ${names}: it ${verbsOf(sameForce)}`,
      },
    ];
  }
  return [...reportedAsOwn(mention, matching, context), ...droppedHedge(mention, matching, context)];
}

function isAddressedTo({ actors, force }: Candidate, mention: VerbMention): boolean {
  if (mention.actors.length === 0 || !addressedForces.has(force)) return true;
  return mention.actors.some((named) => isAmong(named, actors));
}

function isAmong(named: Actor, actors: readonly Actor[]): boolean {
  return actors.some((actor) => answersFor(named, actor) || answersFor(actor, named));
}

/** "It is not requested to …" holds where no act of the resolution does. */
function verifyDenial(mention: VerbMention, { cited, library }: MentionContext): CitationProblem[] {
  const resolutions = [...new Set(cited.map(({ resolution }) => resolution.id))];
  const claim = { of: "act" as const, resolutions, forces: [mention.force] };
  if (mention.actors.length > 0) return verifyAbsence({ ...claim, actors: mention.actors }, library);
  const paragraphs = cited.map(({ unit }) => unit.id);
  return verifyAbsence({ ...claim, paragraphs }, library);
}

function reportedAsOwn(
  mention: VerbMention,
  matching: readonly Candidate[],
  { own, whole }: MentionContext,
): CitationProblem[] {
  const reported = matching.filter((candidate) => candidate.reported);
  if (reported.length < matching.length) {
    const draft = matching.find(({ unit }) => unit.resolution.status === "draft");
    return mention.voice === "past" && draft && reported.length === 0
      ? [
          {
            code: "draft-as-adopted",
            detail: `this is a draft: it ${verbsOf([draft])}, nobody has ${mention.verb} yet`,
          },
        ]
      : [];
  }
  return reported.some((candidate) => namesWhoseVerbItIs(candidate, own, whole))
    ? []
    : [
        {
          code: "reported-as-own",
          detail: `“${reported[0]?.verb}” is what ${reported[0]?.by?.name ?? "another text"} did; say so`,
        },
      ];
}

function namesWhoseVerbItIs({ by }: Candidate, own: string, whole: string): boolean {
  if (/\d+\/\d+|\b\d+ \(\d{4}\)/.test(whole)) return true;
  if (!by) return /\b(?:resolutions?|decisions?|declarations?|congress|conference|convention)\b/i.test(whole);
  return (
    findActors(own).some(({ actor }) => actor.id === by.id) ||
    shortOf(by).some((word) => own.toLowerCase().includes(word))
  );
}

/** The head noun of a body's name ("Assembly") is enough to say whose verb it is. */
function shortOf(by: Actor): string[] {
  return by.name
    .toLowerCase()
    .split(/\s+(?:on|of|for|to|against)\s+/)
    .slice(0, 1)
    .flatMap((head) => head.split(" ").slice(-1));
}

/** "To consider" is kept unless the sentence says no more than who is asked, or rests on what is not hedged. */
function droppedHedge(
  mention: VerbMention,
  matching: readonly Candidate[],
  { own, whole, citations }: MentionContext,
): CitationProblem[] {
  const hedged = matching.map(({ hedges, unit }) => ({
    unit,
    hedge: hedges.find(({ text }) => /\bconsider/i.test(text)),
  }));
  const [first] = hedged;
  if (!first?.hedge || hedged.some(({ hedge }) => !hedge)) return [];
  const saysWhat = /…|\bto\s+\w+/.test(own.slice(mention.span.end));
  if (!saysWhat || /\bconsider/i.test(whole)) return [];
  const unhedged = hedged.some(({ unit, hedge }) => restsBehind(unit, hedge?.end ?? 0, citations));
  return unhedged
    ? []
    : [{ code: "hedge-dropped", detail: `the text says “${first.hedge.text}”; that must not be lost` }];
}

/** All quotes from the unit begin at a coordinate infinitive behind the hedge: "… and to apply". */
function restsBehind(
  { unit, resolution }: CitedUnit,
  hedgeEnd: number,
  citations: readonly VerifiedCitation[],
): boolean {
  const next = /\band to \w+/.exec(unit.text.slice(hedgeEnd));
  const ofUnit = citations.filter(
    (citation) => citation.paragraph === unit.id && citation.resolution === resolution.id,
  );
  return next !== null && ofUnit.length > 0 && ofUnit.every(({ start }) => start >= hedgeEnd + next.index);
}

function unfoundedObligations(own: string, candidates: readonly Candidate[]): CitationProblem[] {
  if (candidates.some(({ force }) => force === "demand" || force === "decide")) return [];
  const claimed = [...own.matchAll(obligation)].filter((match) => !denied.test(own.slice(0, match.index)));
  return claimed.map(([word]) => ({
    code: "verb-mismatch" as const,
    detail: `“${word}”: the cited text obliges nobody, it ${verbsOf(candidates)}`,
  }));
}

function candidatesOf(unit: CitedUnit): Candidate[] {
  const paragraph = unit.unit.paragraph;
  if (!paragraph) return [];
  const own = paragraph.acts.map(({ force, verb, addressees, hedges }) => ({
    force,
    verb,
    actors: addressees,
    hedges,
    reported: false,
    by: null,
    unit,
  }));
  const openings = paragraph.participles.map(({ force, verb }) => ({
    force,
    verb,
    actors: [],
    hedges: [],
    reported: false,
    by: null,
    unit,
  }));
  const reported = paragraph.reported.map(({ force, verb, addressees, by }) => ({
    force,
    verb,
    actors: addressees,
    hedges: [],
    reported: true,
    by,
    unit,
  }));
  return [...own, ...openings, ...reported];
}

function verbsOf(candidates: readonly Candidate[]): string {
  const verbs = candidates.map(({ verb, actors }) => [verb, ...actors.map(({ name }) => name)].join(" "));
  return [...new Set(verbs)].slice(0, 4).join("; ") || "has no such verb";
}

function shortFormsOf(cited: readonly CitedUnit[]) {
  const forms = shortFormsOfOrgan(cited[0]?.resolution.organ ?? null);
  for (const { unit } of cited) rememberActorsOf(forms, unit.text);
  return forms;
}
