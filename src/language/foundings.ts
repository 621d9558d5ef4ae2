import { type Act, type Actor, askingForces, type Force, type ReportedAct } from "../domain/acts.ts";
import type { Paragraph, Span } from "../domain/resolution.ts";
import { conceptStrength, conceptsOf } from "./concepts.ts";
import { findActors } from "./find-actors.ts";
import { hasTerm, stemsOf } from "./mentions.ts";
import { pattern } from "./pattern.ts";
import { tokenize } from "./tokenizer.ts";

/** That somebody set something up, as a text says it. */
interface Founding {
  /** Null where that is left open: "established pursuant to resolution 5". */
  readonly founder: Actor | null;
  /** What was set up and by whom: "the expert group established by the Council". */
  readonly span: Span;
}

/** Something that was set up, in the words in which a paragraph tells it, or that is still to be. */
export interface ToldFounding {
  /** Who set it up, or is to; null where that is left open. */
  readonly founder: Actor | null;
  /** From the verb on, with what was set up. */
  readonly words: string;
  readonly told: Act | ReportedAct | Founding;
}

const past = "established|created|set up|founded|launched|instituted|constituted|formed";
const noun = "establishment|creation|setting-up|setting up|founding|launch|formation";

/** A verb of setting something up, as it stands behind its subject or an auxiliary. */
export const foundingVerb = pattern`
  \b(?:
    ${past}|establish(?:es)?|creates?|sets? (?:(?:it|this|that|them|these|those) )?up|founds?|launch(?:es)?
    |constitutes?|forms? an?|convene[sd]?
    |(?<=\b(?:is|are|was|were) (?:\w+ )?)(?:establishing|creating|setting up|founding|launching|forming)
  )\b
`;
/** A word that speaks of it, without its particle. */
export const foundingWord =
  /^(?:establish\w*|creat(?:e|es|ed|ing|ion)|(?:set|sets|setting)(?: up)?|found(?:s|ed|ing)?|launch\w*|institute[sd]?|constitut\w+|form(?:s|ed|ing|ation)?|conven(?:e|es|ed|ing))$/i;

/** "the establishment by the Secretary-General of the task force" */
const byNoun = new RegExp(String.raw`\b(?:the )?(?:${noun})(?=,? by (?:the )?)`, "gi");
/** "the expert group established by the Council" */
const byParticiple = new RegExp(String.raw`\b(?:${past})(?=,? by (?:the )?)`, "gi");

/** "the committee established pursuant to resolution 5", "the newly established working group" */
const byNobody = new RegExp(
  String.raw`(?<!\b(?:is|are|was|were|be|been) )\b(?:${past}) (?=(?:pursuant to|in accordance with|under|in \d{4}|on \d)\b)|\b(?:newly|recently) (?:${past})\b`,
  "gi",
);

/** What a text says that somebody set up, with the words in which it does. */
export function foundingsIn(text: string): readonly Founding[] {
  return [
    ...[...text.matchAll(byNoun)].flatMap(({ 0: printed, index }) => {
      const by = agentBehind(text, index + printed.length);
      const span = { start: index, end: endOfClause(text, by?.start ?? index) };
      const [name = "", thing] = text.slice(by?.start, span.end).split(/ of (.*)/);
      // "by the Secretary-General of the United Nations task force": the name ends before the thing.
      return by && thing ? [{ founder: findActors(name)[0]?.actor ?? by.actor, span }] : [];
    }),
    ...[...text.matchAll(byParticiple)].flatMap(({ 0: printed, index }) => {
      const by = agentBehind(text, index + printed.length);
      return by ? [{ founder: by.actor, span: { start: startOfNoun(text, index), end: by.end } }] : [];
    }),
    ...[...text.matchAll(byNobody)].map(({ index }) => ({
      founder: null,
      span: { start: startOfNoun(text, index), end: endOfClause(text, index) },
    })),
  ];
}

/** The actor behind "by the". */
function agentBehind(text: string, at: number): (Span & { readonly actor: Actor }) | undefined {
  const by = /^,? by (?:the )?/.exec(text.slice(at))?.[0].length ?? 0;
  const found = findActors(text).find(({ span }) => by > 0 && span.start === at + by);
  return found && { ...found.span, actor: found.actor };
}

function endOfClause(text: string, from: number): number {
  const end = text.slice(from).search(/[,;]/);
  return end < 0 ? text.length : from + end;
}

/** At the article of what was set up; at the beginning of the clause where it has none. */
function startOfNoun(text: string, participle: number): number {
  const clause = Math.max(text.lastIndexOf(",", participle), text.lastIndexOf(";", participle)) + 1;
  const article = /.*\b(?=(?:the|an?|its)\s)/is.exec(text.slice(clause, participle))?.[0].length ?? 0;
  const start = clause + article;
  return start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** What a paragraph says was set up: by its own act, by an act that it reports, or in passing. */
export function foundedIn({ text, acts, participles, reported }: Paragraph): readonly ToldFounding[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return [
    ...reported
      .filter((act) => isFounding(act, text))
      .map((told) => ({
        founder: told.by,
        words: words(told.action),
        told,
      })),
    ...acts
      .filter((act) => isFounding(act, text))
      .map((told) => ({
        founder: null,
        words: words(told.action).replace(untilFounded, ""),
        told,
      })),
    ...acts
      .filter(({ force, action }) => ofWhatIs.has(force) && isFoundingItself.test(words(action)))
      .map((told) => ({ founder: null, words: words(told.action), told })),
    ...participles
      .filter(({ force, object }) => ofWhatIs.has(force) && isFoundingItself.test(words(object)))
      .map(({ object }) => ({
        founder: null,
        words: words(object),
        told: { founder: null, span: object },
      })),
    ...foundingsIn(text).map((told) => ({
      founder: told.founder,
      words: text.slice(told.span.start).split(/[,;]/)[0] ?? words(told.span),
      told,
    })),
  ];
}

/** What is welcomed, recalled or noted is there: "Welcomes the establishment in 2031 of the panel". */
const ofWhatIs: ReadonlySet<Force> = new Set(["welcome", "recall", "note", "commend", "appreciate"]);
const isFoundingItself = new RegExp(String.raw`^(?:the )?(?:recent )?(?:${noun})\b(?! by\b)[^,;]* of\b`, "i");

/** What a paragraph hopes, asks or invites somebody to set up: "to consider convening an expert group". */
export function stillToBeFoundIn({ text, acts, reported }: Paragraph): readonly ToldFounding[] {
  return [...acts, ...reported]
    .filter((act) => looksAhead(act) && !isFounding(act, text))
    .flatMap((told) => {
      const action = text.slice(told.action.start, told.action.end);
      return [...action.matchAll(toBeFounded)].map(({ index }) => ({
        founder: null,
        words: action.slice(index).split(/;/)[0] ?? "",
        told,
      }));
    });
}

/** What is welcomed or recalled is there already. */
function looksAhead({ force }: Act | ReportedAct): boolean {
  return askingForces.has(force) || force === "hope" || force === "expect" || force === "consider";
}

const toBeFounded = new RegExp(
  pattern`
  \b(?:
    (?:establish|creat|found|launch|conven|institut|constitut|form)ing|setting up
    |to (?:establish|create|set up|found|launch|convene|institute|constitute|form)|(?:${noun}) of
  )\b(?! (?:of )?(?:an? |the |its )?(?:\w+ )?(?:session|meeting)s?\b)
`,
  "giu",
);

function isFounding({ force, action }: Act | ReportedAct, text: string): boolean {
  return (
    force === "establish" || (force === "decide" && foundsAtOnce.test(text.slice(action.start, action.end)))
  );
}

/** "Decides, with a view to …, to establish": what stands before is no clause of its own. */
const foundsAtOnce = new RegExp(`^(?!that\\b)(?:[^;]*, )?to (?:${foundingVerb.source})`, "i");
const untilFounded = new RegExp(`^(?!that\\b)[^;]*, (?=to (?:${foundingVerb.source}))`, "i");

/** At least this share of what a question says was set up must stand where the text says that something was. */
const leastShare = 0.5;

/** What was set up must be more than half of what is asked; what is only to be may be less surely the same. */
export const sureShare = 0.6;

/** How far `terms`, what a question says was set up, are what the words of a founding speak of; 0 where they are not. */
export function shareFounded(words: string, terms: readonly string[]): number {
  const thing = words.replace(/^to \w+(?: up)? /, "").replace(/\bUnited Nations system\b/g, "");
  const head = thing.split(/ (?:to|that|which|in order|for the purpose)\b/)[0] ?? thing;
  const bodies = terms.filter((term) => isBody.test(term));
  if (bodies.length > 0 && !sameKind.some((kind) => kind.test(bodies.join(" ")) && kind.test(head))) return 0;
  const stems = tokenize(words).map(({ term }) => term);
  const named = stemsOf(head);
  const subjects = conceptsOf(terms.filter((term) => !isBody.test(term) && !ofAnyBody.test(term)));
  const standing = subjects.filter((each) => conceptStrength(each, stems) > 0).length;
  const share = subjects.length === 0 ? 1 : standing / subjects.length;
  const inWords = bodies.filter((body) => hasTerm(named, body)).length / Math.max(1, bodies.length);
  return share < leastShare ? 0 : share + inWords / 10;
}

/** Words of what can be set up, whatever it is for, by kind; which of a kind a text uses says little. */
const kinds = [
  "group|panel|committee|commission|council|team|expert|body|bodies|board|agency|agencies|office|unit|task|force|forum",
  "mechanism|system|machinery|procedure|process|scheme|regime",
  "fund|account",
  "centre|center|network|institute|academy",
  "court|tribunal|chamber",
];
const sameKind = kinds.map((words) => new RegExp(String.raw`\b(?:${words})s?\b`, "i"));
const isBody = new RegExp(`^(?:${kinds.join("|")}|working)s?$`, "i");
/** "the second session of the open-ended expert group to study cybercrime" */
const oneOfThem = new RegExp(
  String.raw`\b(?:the|its|this|that) (?:(?!(?:of|an?|for)\b)[\w-]+ ){0,6}?(?:${kinds.join("|")})s?\b[^,;]*`,
  "gi",
);
const ofAnyBody =
  /^(?:new|own|open-ended|intergovernmental|international|global|standing|special|permanent|existing|first|un|united|nations|something|anything|outright|somebody|works?)$/i;

/**
 * Whether a paragraph speaks of the thing as set up: it says so, or names it elsewhere than where it is hoped for or
 * asked for: "the second session of the panel".
 */
export function isThereIn(paragraph: Paragraph, terms: readonly string[]): boolean {
  if (foundedIn(paragraph).some(({ words }) => shareFounded(words, terms) > 0)) return true;
  const rest = stillToBeFoundIn(paragraph).reduce(
    (text, { words }) => text.replace(words, ""),
    paragraph.text,
  );
  // Where nothing else tells it from others, it must have the name.
  const least = subjectOfFounding(terms).length > 0 ? 1 : 1.05;
  return [...rest.matchAll(oneOfThem)].some(([phrase]) => shareFounded(phrase, terms) >= least);
}

/** What of the thing tells it from others of its kind: "cybercrime" of "a new cybercrime panel". */
export function subjectOfFounding(terms: readonly string[]): readonly string[] {
  return terms.filter((term) => !isBody.test(term) && !ofAnyBody.test(term) && !foundingWord.test(term));
}

/** "The text does not speak of any review mechanism as already set up." */
export function denialOfFounding(thing: string): string {
  return `The text does not speak of any ${thing} as already set up.`;
}
