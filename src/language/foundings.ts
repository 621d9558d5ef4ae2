import type { Actor } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import { findActors } from "./find-actors.ts";

/** That somebody set something up, as a text says it. */
export interface Founding {
  readonly founder: Actor;
  /** What was set up and by whom: "the expert group established by the Council". */
  readonly span: Span;
}

const past = "established|created|set up|founded|launched|instituted|constituted|formed";
const noun = "establishment|creation|setting-up|setting up|founding|launch|formation";

/** A verb of setting something up, as it stands behind its subject or an auxiliary. */
export const foundingVerb = new RegExp(
  String.raw`\b(?:${past}|establish(?:es)?|creates?|sets? (?:(?:it|this|that|them|these|those) )?up|founds?|launch(?:es)?|constitutes?|forms? an?)\b`,
  "i",
);
/** A word that speaks of it, without its particle. */
export const foundingWord =
  /^(?:establish\w*|creat(?:e|es|ed|ing|ion)|set|sets|setting|found(?:s|ed|ing)?|launch\w*|institute[sd]?|constitut\w+|form(?:s|ed|ing|ation)?)$/i;

/** "the establishment by the Secretary-General of the task force" */
const byNoun = new RegExp(String.raw`\b(?:the )?(?:${noun})(?=,? by (?:the )?)`, "gi");
/** "the expert group established by the Council" */
const byParticiple = new RegExp(String.raw`\b(?:${past})(?=,? by (?:the )?)`, "gi");

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
