import type { Act } from "../domain/acts.ts";
import type { Detail, DetailClaim } from "../domain/claims.ts";
import type { Paragraph, Resolution, Span } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { actorOfId } from "./actors.ts";
import { findActors } from "./find-actors.ts";
import { findInstruments } from "./find-instruments.ts";
import { unitsMentioning } from "./mentions.ts";
import { isCardinal, isOrdinal } from "./numerals.ts";
import { pattern } from "./pattern.ts";
import { months } from "./printed-dates.ts";
import { sessionsIn } from "./sessions-in.ts";
import { statesTime } from "./states-time.ts";
import { wordsOf as tokensOf } from "./words.ts";

interface DetailWords {
  /** How it is said that the text does not state it. */
  readonly denial: string;
  /** Other words that say the same. */
  readonly says: RegExp;
  /** Within a text, of the things that `terms` name. */
  readonly isStated: (text: string, terms: readonly string[]) => boolean;
}

const spell = pattern`
  \b(?:
    for|of|to|by|within|in|last(?:s|ing)?|over
  ) (?:an?(?: \w+)? |another |further |the |up to |no more than |at least )*(?:\w+[- ])?[\w()]+[- ](?:\w+[- ])?(?:
    days?|weeks?|months?|years?|hours?
  )\b
  |\b\w+-(?:day|week|month|year)\b|\buntil\b|\bthrough(?:out)? (?:\w+ )?(?:19|20)\d{2}\b|\bperiods? of\b
  |\bfrom (?:\d{1,2} \w+|\d{4})(?: \d{4})? to \d
`;
const rhythm = pattern`
  \b(?:annual|biennial|biannual|triennial|quarterly|monthly|weekly|daily|year)(?:ly)?\b
  |\bevery (?:[\w-]+ ){0,2}(?:years?|months?|weeks?|days?|sessions?)\b|\beach (?:year|month|session)\b
  |\b(?:once|twice|\w+ times) (?:a|every|per|in every)\b|\bat (?:regular|\w+) intervals\b|\b(?:bi)?monthly\b
  |\bregular(?:ly)? basis\b|\ban? (?:annual|yearly) basis\b
`;
const fraction = pattern`
  \b\d[\d.,]*\s*(?:per cent|percent|%)|\bper cent\b
  |\b(?:half|third|thirds|quarters?|fifth|fifths|tenth|majority|most|bulk) of\b|\bone (?:in|out of) \w+\b
  |\b(?:one|two|three|four) (?:half|thirds?|quarters?|fifths?)\b
`;
const title =
  /“[^”]{3,}”|\b(?:entitled|known as|(?:on|under) the theme|called the)\b|(?:\p{Lu}\p{Ll}+ ){1,4}(?:of|for|on|and) (?:the )?\p{Lu}\p{Ll}+|(?:\p{Lu}[\p{Ll}’-]+ ){2}\p{Lu}[\p{Ll}’-]+/u;
const amount = pattern`
  [$€£¥]\s?\d
  |\b\d[\d.,]*\s*(?:(?:million|billion|thousand|trillion)\s+)?(?:United States |US )?(?:
    dollars?|euros?|pounds?|francs?|yen|cents?
  )\b
  |\b\d[\d.,]*\s*(?:per cent|percent|%)
`;
const money = pattern`
  \b(?:
    costs?|financ(?:e[sd]?|ing|ial)|fund(?:s|ed|ing)?|budget\w*|(?:voluntary|assessed) contributions?
    |contributions? (?:to|in cash)|expens(?:es?|ditures?)|extrabudgetary|within existing resources
  )\b
`;
const placeName = new RegExp(String.raw`\b(?:in|at) (?!(?:${months})\b)\p{Lu}\p{Ll}+`, "u");
/** "New York, 24 August–11 September 1987" */
const placeAndDate = new RegExp(String.raw`\p{Lu}[\p{L}’-]+, \d{1,2}(?:[–-]\d{1,2})? (?:${months})\b`, "u");
const chair = /\b(?:co-)?chair\w*|\bpresid\w*/gi;
const office =
  /\b(?:co-)?chair\w*|\bpresid\w*|\b(?:led|headed|directed|facilitated) by\b|\bleadership\b|\bdirector\b/i;
const person =
  /\b(?:Mr|Ms|Mrs|Dr|Sir|Prof|Ambassador|H\.E)\.? \p{Lu}|\b(?:composed|consisting) of\b|\bcomprising\b|\bmembers (?:are|being)\b/u;
const punishment =
  /\b(?:imprison\w*|prison|fines|fined|penalt\w*|punish\w*|sanctions?|sentenced?|sentences)\b/i;
const conditional =
  /\b(?:if|unless|in (?:the|any) event|in case|(?:provided|in so far|inasmuch) (?:that|as))\b/i;
const findings =
  /\b(?:recommendations?|findings|conclusions|results|outcomes?)\b[^,;]{0,40}(?:,? (?:in which|wherein|that|which|namely|to the effect|stating)\b|:)/i;
const contentsOfAgreement = pattern`
  \b(?:agreements?|memorand\w+|understanding|accords?|pacts?|treat(?:y|ies)|conventions?)\b[^;]{0,120}\b(?:
    on|concerning|regarding|whereby|(?:under|by|in) which|provid(?:es|ing) for|in order to|with a view to
    |aim(?:s|ed|ing) (?:to|at)|for the purpose
  )\b
  |\bagreed (?:that|to|on|upon)\b
`;
/** What a text says of its own force, or of the powers under which it is adopted. */
const bindingEffect = pattern`
  \bChapter VII\b|\bArticles? (?:25|39|4[0-2])\b
  |\b(?:resolutions?|decisions?)\b[^.;]{0,80}\b(?:bind(?:s|ing)?|bound|mandatory)\b
  |\b(?:bind(?:s|ing)?|bound by|mandatory)\b[^.;]{0,40}\b(?:resolutions?|decisions?)\b
`;
/** Whatever could be taken for a reason or a purpose: of several infinitives the later ones may be. */
const anyReason = pattern`
  \b(?:
    in order|so as|so that|view to|purposes?|aim(?:s|ed|ing)?|objectives?|goals?|because|due to|owing to|since
    |given|in (?:view|light|support|pursuit|furtherance) of|bearing in mind|considering|recogni[sz]ing
    |taking into account|on account of|thereby|thus|therefore|means of|basis of
  )\b
  |\bto \p{Ll}+\b[^;]*[^,;\s] to (?!(?:the|an?|its|their|all|any|each|this|that|these|those|be)\b)\p{Ll}+
`;

const details: { readonly [detail in Detail]: DetailWords } = {
  time: {
    denial: "does not say when",
    says: /\b(?:when|date|time|how long|how often)\b/i,
    isStated: statesTime,
  },
  duration: {
    denial: "does not say for how long",
    says: /\bhow long\b/i,
    isStated: (text, terms) => spell.test(text) || statesTime(text, terms),
  },
  frequency: {
    denial: "does not say how often",
    says: /\bhow often\b/i,
    isStated: (text) => rhythm.test(text),
  },
  place: { denial: "does not say where", says: /\b(?:where|place)\b/i, isStated: statesPlace },
  person: {
    denial: "does not name any such person",
    says: /\bnames?\b/i,
    isStated: (text) => person.test(text),
  },
  holder: { denial: "does not say who", says: /\bwho\b/i, isStated: (text) => office.test(text) },
  "other-holder": {
    denial: "does not name any other",
    says: /\bnames? .*\bother\b/i,
    isStated: (text) => (text.match(chair) ?? []).length > 1,
  },
  country: { denial: "does not name any country for that", says: /\bcountr/i, isStated: namesCountry },
  amount: {
    denial: "gives no amount of money",
    says: /\b(?:amount|sum|money|figure)/i,
    isStated: (text) => amount.test(text),
  },
  share: {
    denial: "gives no share for that",
    says: /\b(?:share|percentage|portion)/i,
    isStated: (text) => fraction.test(text),
  },
  name: {
    denial: "gives no name for that",
    says: /\bname/i,
    isStated: (text) => title.test(text),
  },
  body: {
    denial: "does not name any such body",
    says: /\bbody\b/i,
    isStated: namesBody,
  },
  document: {
    denial: "does not name any such document",
    says: /\bdocument\b/i,
    isStated: (text) => /\b(?:resolutions?|decisions?) (?:[A-Z]+\/)?\d|\b[A-Z]+\/[\w./-]*\d/.test(text),
  },
  payer: {
    denial: "does not say who pays",
    says: /\bpays?\b/i,
    isStated: (text) => money.test(text),
  },
  host: {
    denial: "does not say who hosts it",
    says: /\bhosts?\b/i,
    isStated: (text) => /\b(?:co-?)?host(?:s|ed|ing)?\b|\b(?:organi[sz]ed|convened|held) by\b/i.test(text),
  },
  number: {
    denial: "gives no number for that",
    says: /\bnumber/i,
    isStated: statesNumber,
  },
  article: {
    denial: "does not name any article for that",
    says: /\barticle/i,
    isStated: (text) => /\barticles? (?:\d|[IVXLC]+\b)/i.test(text),
  },
  punishment: {
    denial: "provides for no punishment",
    says: /\b(?:punish|penalt)/i,
    isStated: (text) => punishment.test(withoutNames(text)),
  },
  case: {
    denial: "does not say what follows then",
    says: conditional,
    isStated: (text) => conditional.test(text),
  },
  findings: {
    denial: "does not say what the findings or recommendations are",
    says: /\bwhat\b/i,
    isStated: (text) => findings.test(text),
  },
  agreed: {
    denial: "does not say what was agreed",
    says: /\bagree/i,
    isStated: (text) => contentsOfAgreement.test(withoutNames(text)),
  },
  effect: {
    denial: "does not say whether it is legally binding",
    says: /\bbinding\b/i,
    isStated: (text) => bindingEffect.test(text),
  },
  reason: {
    denial: "does not say why",
    says: /\bwhy\b/i,
    isStated: (text) => anyReason.test(text),
  },
};

/** Whether a detail is only looked for first: where it is not found it may be called otherwise, and nothing is denied. */
export function isOnlySought(detail: Detail): boolean {
  return onlySought.has(detail);
}

const onlySought: ReadonlySet<Detail> = new Set<Detail>([
  "name",
  "body",
  "document",
  "payer",
  "host",
  "case",
]);

/** "The text does not say when." */
export function denialOf(detail: Detail): string {
  return `The text ${details[detail].denial}.`;
}

/** Whether a sentence speaks of the detail. */
export function speaksOfDetail(detail: Detail, sentence: string): boolean {
  return details[detail].says.test(sentence);
}

/** Whether a text states the detail of anything. */
export function statesDetail(detail: Detail, text: string): boolean {
  return details[detail].isStated(text, []);
}

/** Ids of the paragraphs that state, themselves or in a footnote, what is claimed to be stated nowhere. */
export function unitsStating(
  resolution: Resolution,
  claim: Omit<DetailClaim, "of" | "resolutions">,
): string[] {
  const { detail, paragraphs, acts = [], terms = [] } = claim;
  const words = terms.filter((term) => sessionsIn(term).length === 0);
  const speaking = new Set([
    ...(paragraphs ?? []),
    ...(words.length > 0 ? unitsMentioning(resolution, words) : []),
  ]);
  return allParagraphs(resolution)
    .filter(({ id }) => paragraphs === undefined || speaking.has(id))
    .filter((paragraph) =>
      [wordsOf(paragraph, acts), ...notesOf(resolution, paragraph)].some((text) =>
        details[detail].isStated(withoutTerms(text, terms), terms),
      ),
    )
    .map(({ id }) => id);
}

/** What a paragraph's footnotes say, each by itself. */
function notesOf({ footnotes }: Resolution, paragraph: Paragraph): string[] {
  return footnotes.filter(({ id }) => paragraph.footnotes.includes(id)).map(({ resolved }) => resolved);
}

/** Of acts, with what leads up to their verbs: "…, and therefore requests". */
function wordsOf(paragraph: Paragraph, ids: readonly string[]): string {
  const chosen = paragraph.acts.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) return paragraph.text;
  return chosen
    .map((act) => paragraph.text.slice(leadUpTo(act, paragraph).start, act.action.end))
    .join(" … ");
}

/** What stands between an act's verb and the act before it. */
export function leadUpTo({ verbSpan }: Act, { acts }: Pick<Paragraph, "acts">): Span {
  const before = acts.filter((act) => act.verbSpan.start < verbSpan.start).map(({ action }) => action.end);
  return { start: Math.min(Math.max(0, ...before), verbSpan.start), end: verbSpan.start };
}

/** "When is its sixth session?" is not answered by "at its 6th session". */
function withoutTerms(text: string, terms: readonly string[]): string {
  const sessions = new Set(terms.flatMap(numbersOfSessions));
  return text.replace(/\b[\w-]+ sessions?\b/gi, (named) =>
    numbersOfSessions(named).some((number) => sessions.has(number)) ? "" : named,
  );
}

function numbersOfSessions(text: string): number[] {
  return sessionsIn(text).map(({ number }) => number);
}

/** A number that is no day, year, session or symbol. */
function statesNumber(text: string): boolean {
  return tokensOf(withoutDatesAndSymbols(text)).some(
    ({ lower }) => lower !== "one" && !isOrdinal(lower) && isCardinal(lower.replace(compound, "")),
  );
}

/** "a 120-day period" */
const compound = /-\p{L}+$/u;

export function withoutDatesAndSymbols(text: string): string {
  return text.replace(datesAndSymbols, " ");
}

const datesAndSymbols =
  /\b\d{1,2}\s+(?:to\s+\d{1,2}\s+)?[A-Z][a-z]+\s+\d{4}\b|\b(?:19|20)\d{2}\b|\S*\d\/\d\S*|\b(?:paragraphs?|articles?|Goals?|Chapter|OP|PP|No\.|vols?\.)\s+\d+(?:\.\d+)*(?:(?:, | and |, and )\d+)*/g;

/** Offices of the United Nations are named after the cities where they are. */
const seat = /\b(?:Office|Headquarters)(?: of the United Nations)? (?:at|in) \p{Lu}/u;

function statesPlace(text: string): boolean {
  return (
    namesCountry(text) ||
    seat.test(text) ||
    [placeName, placeAndDate].some((named) => named.test(withoutNames(text)))
  );
}

const noBodies: ReadonlySet<string> = new Set(["state", "group", "official"]);

function namesBody(text: string): boolean {
  return findActors(text).some(
    ({ actor, printed }) => /^\p{Lu}/u.test(printed) && !noBodies.has(actorOfId(actor.id)?.kind ?? "body"),
  );
}

function namesCountry(text: string): boolean {
  return findActors(text).some(({ actor }) => actorOfId(actor.id)?.kind === "state");
}

/** Without titles in quotation marks and the names of bodies and instruments, which state nothing themselves. */
function withoutNames(text: string): string {
  const named = [...findActors(text), ...findInstruments(text)].map(({ printed }) => printed);
  const untitled = text.replace(/“[^”]*”/g, "");
  return named.reduce((rest, name) => rest.split(name).join(""), untitled);
}
