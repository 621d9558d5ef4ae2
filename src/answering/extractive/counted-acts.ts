import type { Actor, Force } from "../../domain/acts.ts";
import type { CountedActs, StructureClaim } from "../../domain/claims.ts";
import { actsCounted } from "../../domain/counting.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { actReading, countIn } from "../../language/count-in.ts";
import { spellNumber } from "../../language/numerals.ts";
import { actSentence } from "./act-sentence.ts";
import { fullName, lowerThe, nameOf } from "./names.ts";
import { somethingFor } from "./objects-of-forces.ts";
import { type PlacedAct, placedActs, verbCitation } from "./placed-acts.ts";
import { listed, presentOf } from "./wording.ts";

/** How many acts there are, and to whom they are addressed; of reports also each act that asks for one. */
export function countedActs(
  asked: CountedActs,
  value: number,
  subject: string,
  resolution: Resolution,
): DraftStatement[] {
  const ids = new Set(actsCounted(resolution, asked, actReading).map(({ id }) => id));
  const acts = placedActs([resolution]).filter(({ act }) => ids.has(act.id));
  const addressees = addresseesOf(acts, asked, resolution);
  const isSplit = addressees.length > 1 && nounOf(asked) !== undefined && sumOf(addressees) === value;
  const words = value === 0 ? noActs(asked, subject) : inWords(asked, value, subject, addressees);
  const total: StructureClaim = { of: "count", resolution: resolution.id, what: { acts: asked }, value };
  const counted: DraftStatement = {
    basis: "structure",
    text: `${words}.`,
    claims: [total, ...(isSplit && !asked.paragraphs ? addressees.map(({ claim }) => claim) : [])],
    citations: acts.map(verbCitation).filter(({ quote }) => quote.includes(" ")),
  };
  return asked.reports
    ? [counted, ...acts.map((placed) => actSentence(placed, { lead: asked.forum ? subject : "It" }))]
    : [counted];
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

function nounOf({ force, reports }: CountedActs): string | undefined {
  return reports ? "report" : force && nounsOfForces[force];
}

function noActs(asked: CountedActs, subject: string): string {
  const { force, actor, forum } = asked;
  const noun = nounOf(asked);
  if (noun && forum) return `According to ${lowerThe(subject)}, no ${noun} is to go to ${fullName(forum)}`;
  if (noun) return `${subject} ${doesWith(asked)} no ${noun}${toWhom(asked)}`;
  if (!force) return `${subject} addresses nothing to ${actor ? nameOf(actor) : "anybody"}`;
  return actor
    ? `No act of ${lowerThe(subject)} ${presentOf(force)} ${nameOf(actor)}`
    : `${subject} ${presentOf(force)} nobody and nothing`;
}

/** "The draft contains six requests: one to the Executive Director and five to …", "The draft urges Member States twice". */
function inWords(
  asked: CountedActs,
  value: number,
  subject: string,
  addressees: readonly CountedAddressee[],
): string {
  const { force, actor, paragraphs, forum } = asked;
  const number = spellNumber(value);
  const noun = nounOf(asked);
  if (noun && forum)
    return `According to ${lowerThe(subject)}, ${number} ${value === 1 ? `${noun} is` : `${noun}s are`} to go to ${fullName(forum)}${breakdown(asked, value, addressees)}`;
  const [only, ...others] = addressees;
  const whom = actor
    ? nameOf(actor)
    : only && others.length === 0
      ? fullName(only.actor)
      : force
        ? somethingFor(force)
        : "somebody";
  if (paragraphs) {
    const does = noun
      ? `${doesWith(asked)} ${/^[aei]/.test(noun) ? "an" : "a"} ${noun}${toWhom(asked)}`
      : force
        ? `${presentOf(force)} ${whom}`
        : `addresses ${whom}`;
    return `${subject} ${does} in ${number} of its operative paragraphs`;
  }
  if (noun)
    return `${subject} ${doesWith(asked)} ${number} ${value === 1 ? noun : `${noun}s`}${toWhom(asked)}${breakdown(asked, value, addressees)}`;
  if (!force) return `${subject} addresses ${whom} ${timesOf(value)}`;
  const names =
    others.length > 0 ? `, addressing ${listed(addressees.map((each) => fullName(each.actor)))}` : "";
  return `${subject} ${presentOf(force)} ${whom} ${timesOf(value)}${names}`;
}

function doesWith({ reports }: CountedActs): string {
  return reports ? "asks for" : "contains";
}

function toWhom({ actor, reports }: CountedActs): string {
  return actor ? ` ${reports ? "from" : "to"} ${nameOf(actor)}` : "";
}

function timesOf(value: number): string {
  return value === 1 ? "once" : value === 2 ? "twice" : `${spellNumber(value)} times`;
}

interface CountedAddressee {
  readonly actor: Actor;
  readonly value: number;
  readonly claim: StructureClaim;
}

/** How many of the acts are addressed to each, in the order of the text. */
function addresseesOf(
  acts: readonly PlacedAct[],
  asked: CountedActs,
  resolution: Resolution,
): CountedAddressee[] {
  const actors = new Map(acts.flatMap(({ act }) => act.addressees).map(({ id, name }) => [id, { id, name }]));
  return [...actors.values()].map((actor) => {
    const what = { acts: { ...asked, actor, alone: true } };
    const value = countIn(resolution, what);
    return { actor, value, claim: { of: "count", resolution: resolution.id, what, value } };
  });
}

function sumOf(addressees: readonly CountedAddressee[]): number {
  return addressees.reduce((sum, { value }) => sum + value, 0);
}

/** ": three to Member States and one to the Secretary-General"; without numbers where some are addressed to several at once. */
function breakdown(
  { actor: asked, reports }: CountedActs,
  total: number,
  addressees: readonly CountedAddressee[],
): string {
  const preposition = reports ? "from" : "to";
  const [only, ...others] = addressees;
  if (!only || (asked && others.length === 0)) return "";
  const names = addressees.map(({ actor }) => fullName(actor));
  if (others.length === 0) return `${total > 1 ? ", all" : ","} ${preposition} ${names[0]}`;
  return sumOf(addressees) === total
    ? `: ${listed(addressees.map(({ value }, at) => `${spellNumber(value)} ${preposition} ${names[at]}`))}`
    : `, addressed to ${listed(names)}`;
}
