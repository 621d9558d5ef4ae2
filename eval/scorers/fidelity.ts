import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import { findParagraph } from "../../src/domain/units.ts";
import { type ActsTable, type GoldAct, isAddressed } from "../acts-table.ts";
import { fold } from "../fold.ts";
import type { Finding } from "../metric-table.ts";
import type { Observation } from "../observation.ts";
import type { ScoringContext } from "../scoring-context.ts";
import { type ActClaim, findActClaims } from "./act-claims.ts";
import { splitQuotes } from "./prose.ts";

const askForces = ["demand", "request", "urge", "call", "invite", "encourage", "appeal", "recommend"];

/**
 * Holds what the answer's own words say about who is asked what, how strongly and how bindingly, against the hand-made
 * table of acts; the share of such claims that are right.
 */
export function scoreFidelity({ answer }: Observation, context: ScoringContext): Finding {
  const { acts: table } = context;
  if (!table) return { scores: {}, problems: [] };
  const placed = placeActs(table, context);
  const verdicts = answer.statements.flatMap((statement) => judge(statement, table, placed));
  if (verdicts.length === 0) return { scores: {}, problems: [] };
  const problems = verdicts.filter((verdict) => verdict !== null);
  return { scores: { fidelity: 1 - problems.length / verdicts.length }, problems };
}

/** For each claim of a sentence null, or what is wrong with it. */
function judge(statement: Statement, table: ActsTable, placed: readonly PlacedAct[]): (string | null)[] {
  const { prose } = splitQuotes(statement.text);
  const cited = statement.citations.map(({ paragraph }) => paragraph).filter((id) => /^(?:op|pp)\d/.test(id));
  const touched = cited.length === 0 ? placed : placed.filter((act) => isTouched(act, statement.citations));
  const claims = findActClaims(table, prose).map((claim) => {
    const scope = claim.paragraphs.length > 0 ? claim.paragraphs : cited;
    return claim.negated
      ? judgeAbsence(claim, placed, table)
      : judgeClaim(claim, scope, touched, statement.text, table);
  });
  const adopted = claimsAdoption(prose);
  return adopted && table.status === "draft"
    ? [...claims, `a draft is no adopted text: “${adopted}”`]
    : claims;
}

function judgeClaim(
  claim: ActClaim,
  scope: readonly string[],
  touched: readonly GoldAct[],
  sentence: string,
  table: ActsTable,
): string | null {
  const acts = touched.filter(
    ({ paragraph, force }) =>
      (scope.length === 0 || scope.includes(paragraph)) && isForce(claim.force, force),
  );
  const opens = scope.some((id) => table.openings[id]?.includes(claim.force));
  const where = scope.length > 0 ? scope.join(", ") : "the text";
  if (acts.length === 0 && !opens) return `${where} does not do what “${claim.printed}” says`;
  const wrong = claim.actors.filter(
    (actor) => !opens && takesAddressee(claim) && !acts.some((act) => addresses(act, actor, table)),
  );
  if (wrong.length > 0) return `“${claim.printed}” in ${where} is not addressed to ${wrong.join(", ")}`;
  const meant = acts.filter((act) => claim.actors.every((actor) => addresses(act, actor, table)));
  return dropsHedge(sentence, meant) ? `“${claim.printed}” in ${where} without “to consider”` : null;
}

/** "Nothing is requested of X" is false if something is. Only judged where it says of whom. */
function judgeAbsence(claim: ActClaim, placed: readonly PlacedAct[], table: ActsTable): string | null {
  const { paragraphs } = claim;
  const named = placed
    .filter(({ paragraph }) => paragraphs.length === 0 || paragraphs.includes(paragraph))
    .filter(({ text }) => !claim.denied || text.toLowerCase().includes(claim.denied));
  const counter = claim.actors.flatMap((actor) =>
    named.filter((act) => isForce(claim.force, act.force) && addresses(act, actor, table)),
  );
  return counter[0] ? `${counter[0].paragraph} does what the sentence says that nothing does` : null;
}

/** An act with the part of its paragraph that is its own: from its verb to the next act's. */
interface PlacedAct extends GoldAct {
  readonly start: number;
  readonly end: number;
  /** From its verb to the end of the paragraph. */
  readonly text: string;
}

function placeActs(table: ActsTable, { resolutions }: ScoringContext): PlacedAct[] {
  const resolution = resolutions.get(table.resolution);
  const ends = new Map<string, number>();
  const placed = table.acts.map((act) => {
    const text = (resolution && findParagraph(resolution, act.paragraph)?.text) ?? "";
    const start = Math.max(0, text.indexOf(act.verb, ends.get(act.paragraph) ?? 0));
    ends.set(act.paragraph, start + act.verb.length);
    return { ...act, start, text: text.slice(start) };
  });
  return placed.map((act, at) => {
    const next = placed[at + 1];
    return { ...act, end: next?.paragraph === act.paragraph ? next.start : Number.POSITIVE_INFINITY };
  });
}

function isTouched({ paragraph, start, end }: PlacedAct, citations: readonly VerifiedCitation[]): boolean {
  return citations.some((each) => each.paragraph === paragraph && each.start < end && each.end > start);
}

function addresses(act: GoldAct, actor: string, table: ActsTable): boolean {
  return act.addressees.some((addressee) => isAddressed(table, actor, addressee));
}

function isForce(claimed: string, force: string): boolean {
  return claimed === "ask" ? askForces.includes(force) : claimed === force;
}

function takesAddressee({ force }: ActClaim): boolean {
  return force === "ask" || force === "hope" || askForces.includes(force);
}

/** Every act that the sentence may mean is hedged, it tells what is asked, and says nothing of considering it. */
function dropsHedge(sentence: string, meant: readonly GoldAct[]): boolean {
  const text = fold(sentence).toLowerCase();
  if (meant.length === 0 || /\bconsider/.test(text)) return false;
  return meant.some(({ hedged = [] }) => hedged.some((word) => new RegExp(`\\b${rootOf(word)}`).test(text)));
}

function rootOf(word: string): string {
  return word.replace(/y?ing$/, "");
}

function claimsAdoption(prose: string): string | null {
  const claim =
    /\b(?:draft|resolution|text|it)\b(?! \d)[^.;:,]{0,20}\b(?:was|has been|is)(?: \w+){0,2} (?:adopted|passed|approved)\b/i.exec(
      prose,
    )?.[0];
  return claim !== undefined && !/\b(?:not|no|whether|if|until|once|yet|never)\b/i.test(prose) ? claim : null;
}
