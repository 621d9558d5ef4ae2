import { askingForces, bindingForces } from "../domain/acts.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { allParagraphs } from "../domain/units.ts";
import { stemsOf } from "../vocabulary/mentions.ts";
import { escapePattern, laidOut, matchesIn, pattern } from "../vocabulary/pattern.ts";
import { optionalText, readTable, text } from "../vocabulary/read-table.ts";
import { speaksToReader } from "../vocabulary/reader-addresses.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { dutyPhrases, taskPhrases } from "../vocabulary/verb-forms.ts";
import { type CitedUnit, splitQuotations } from "./quotations.ts";
import { actorsBefore } from "./said-actors.ts";
import { candidatesOf, type Finding, problem, verbsOf, wordsWithin } from "./verify-citations.ts";
import { addresses, type CitingSentence } from "./verify-verbs.ts";

const duty = phrases(dutyPhrases);
/** With which a text itself says that something has to be. */
const dutyOfText =
  /\b(?:must|shall|ha(?:s|ve|d) to|(?:is|are|be) (?:required|obliged|bound) to|duty|duties|binding|mandatory)\b/i;
const denied =
  /\b(?:not|no|nobody|nothing|none|never|neither|without|nor)\b[^.;,]{0,40}$|n['’]t\b[^.;,]{0,40}$/i;

const tasked = phrases([...dutyPhrases, ...taskPhrases]);

/** What an explanation makes of what it cites: duties, tasks, bounds, and words that are not the text's own. */
export function verifyExplanation(sentence: CitingSentence): Finding[] {
  return [saidToBind, tasksOfOthers, verifyLimits, verifyStanding].flatMap((check) => check(sentence));
}

/** "The Assembly should report to the Secretary-General": who is to do something is who a cited act asks, where all of them ask somebody. */
function tasksOfOthers({ own, actors, candidates }: CitingSentence): Span[] {
  const isOfAsking = candidates.every((each) => askingForces.has(each.force) && each.actors.length > 0);
  if (candidates.length === 0 || !isOfAsking) return [];
  return matchesIn(own, tasked)
    .flatMap(({ start }) => actorsBefore(own, actors, start))
    .filter((actor) => actor.id !== "un" && !candidates.some((each) => addresses(each, actor, own)))
    .flatMap((actor) => actors.filter((found) => found.actor.id === actor.id).map(({ span }) => span));
}

/** Nobody must do what is only asked; what is requested, or said to be so, is no duty for certain. */
function saidToBind({ own, cited, candidates }: CitingSentence): readonly Finding[] {
  const binds = candidates.some(({ force }) => bindingForces.includes(force));
  if (binds || stating(cited).some(({ unit }) => dutyOfText.test(unit.text))) return [];
  const isSoft = candidates.length > 0 && candidates.every(({ force }) => softForces.has(force));
  const said = matchesIn(own, duty).filter(({ start }) => !denied.test(own.slice(0, start)));
  if (!isSoft) return said;
  const what = `the cited text obliges nobody, it ${verbsOf(candidates)}`;
  return said.map(({ printed }) => problem("verb-mismatch", `“${printed}”: ${what}`));
}

const softForces: ReadonlySet<string> = new Set(["invite", "encourage", "recommend", "hope"]);

function phrases(all: Iterable<string>): RegExp {
  return laidOut("giu")`\b(?:${Array.from(all, escapePattern).join("|")})\b`;
}

/** Words that set bounds ("only", "all", "never", "if", "at least", "twice") and that no cited unit has, nor another word of their meaning. */
function verifyLimits({ own, cited, verbs }: CitingSentence): Span[] {
  const text = stating(cited).map(wordsWithin).join(" … ");
  const said = limitWords
    .filter(({ inText }) => !inText.test(text))
    .flatMap(({ expression }) => matchesIn(own, expression));
  // "No act requests …" was looked up; that it "only invites" says no more than the verb.
  const isOfVerb = ({ start, end }: Span) =>
    verbs.some(
      ({ negated, span }) =>
        (negated && start < span.end && span.start - start < 40) || span.start === end + 1,
    );
  return said.filter((span) => !isOfVerb(span));
}

/** Words of one meaning that set bounds to what is said ("only", "all", "if"): `expression` finds them in a sentence, `inText` those that bear one out. */
const limitWords = readTable("limit-words", {
  meaning: text,
  said: text,
  text: optionalText,
}).map(({ said, text: further }) => ({
  expression: laidOut("giu")`(?<![\p{L}\p{N}-])(?:${said})(?![\p{L}\p{N}-])`,
  inText: pattern`(?<![\p{L}\p{N}])(?:${said}${further ? `|${further}` : ""})(?![\p{L}\p{N}])`,
}));

/** Titles and footnotes oblige nobody and set no bounds to what is asked. */
function stating(cited: readonly CitedUnit[]): CitedUnit[] {
  return cited.filter(({ unit }) => unit.paragraph !== undefined);
}

/** What a text only quotes or notes at its foot, and a paragraph that does nothing among those that do, is nothing that the text says. */
function verifyStanding({ own, cited }: CitingSentence): Span[] {
  const isUnsaid = cited.flatMap(unsaidIn).some((words) => isMadeOf(own, words));
  return isUnsaid ? [{ start: 0, end: own.length }] : [];
}

function unsaidIn(cited: CitedUnit): string[] {
  const { id, text, paragraph } = cited.unit;
  const doesNothing = paragraph
    ? paragraph.kind !== "annex" && candidatesOf(cited).length === 0
    : cited.resolution.footnotes.some((note) => note.id === id);
  return doesNothing ? [text] : splitQuotations(text).quotations.map(({ quote }) => quote);
}

/** So many of its words make a sentence that of others. */
const share = 0.8;

function isMadeOf(own: string, words: string): boolean {
  const terms = tokenize(own).map(({ term }) => term);
  const there = stemsOf(words);
  return terms.length > 0 && terms.filter((term) => there.has(term)).length >= share * terms.length;
}

/**
 * What a text tells its reader to say is nothing that the text does: it may be quoted, and is not said in other words, nor in the
 * same under another paragraph's name.
 */
export function verifyOrders({ own, cited }: CitingSentence): CitationProblem[] {
  return [...new Set(cited.map(({ resolution }) => resolution))]
    .flatMap(ordersIn)
    .filter((order) => cited.some(({ unit }) => unit.text === order) || isMadeOf(own, order))
    .slice(0, 1)
    .map((order) => `“${order.slice(0, 40)}…” tells its reader what to answer; leave it out, or quote it`)
    .map((detail) => problem("unsupported", detail));
}

function ordersIn(resolution: Resolution): string[] {
  const units = [...allParagraphs(resolution), ...resolution.footnotes].map(({ text }) => text);
  return [resolution.title, ...units].filter(speaksToReader);
}
