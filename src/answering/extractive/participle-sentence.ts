import type { Participle, ReportedAct } from "../../domain/acts.ts";
import type { Span } from "../../domain/places.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { tokenize } from "../../language/tokenizer.ts";
import { withOfficialWords } from "./official-words.ts";
import { marked, phraseEnds, shortened } from "./shortened.ts";
import { trimmed, wordCount } from "./wording.ts";

/** How many words of a preambular paragraph are quoted at most, unless all of it is asked for. */
const longest = 110;

export interface PreambleOptions {
  /** How the sentence begins: "In the preamble, the draft". */
  readonly lead: string;
  readonly limit?: number;
  /** What of a long paragraph is of interest. */
  readonly terms?: readonly string[];
  /** Not what another participle of the paragraph says behind it. */
  readonly clauseOnly?: boolean;
}

/** "In the preamble, the draft recalls “…”, and notes “…”"; of a long paragraph the part that has the terms. */
export function preambleSentence(
  paragraph: Paragraph,
  resolution: Resolution,
  options: PreambleOptions,
): DraftStatement {
  const { lead, limit = longest, terms = [], clauseOnly = false } = options;
  const { text } = paragraph;
  const participle = bestParticiple(paragraph, terms);
  const words = withOfficialWords(terms);
  const make = (said: string, quote: string, shown = quote): DraftStatement =>
    sentenceOf([{ said: `${lead} ${said}`, quote, shown }], paragraph, resolution);
  if (!participle) return make("says", partWith(trimmed(text), words, limit));
  const isFirst = participle === paragraph.participles[0] && !clauseOnly;
  if (isFirst && wordCount(text.slice(participle.object.start)) <= limit) {
    const [first, ...others] = clausesOf(paragraph);
    if (first)
      return sentenceOf([{ ...first, said: `${lead} ${first.said}` }, ...others], paragraph, resolution);
  }
  const verb = finiteVerb(participle);
  const object = objectOf(paragraph, participle);
  if (wordCount(object) <= limit) return make(verb, object);
  const told = toldOf(paragraph, participle, words, limit);
  if (told) return make(verb, told.quote, told.shown);
  const recalled = words.some((word) => hasTerm(stemsOf(object), word))
    ? undefined
    : recalledOnly(paragraph, participle);
  if (recalled) return make(verb, recalled.quote, recalled.shown);
  const found = partWith(object, words, limit);
  if (object.startsWith(found)) return make(verb, found, marked(found, object));
  const part = found.replace(/^(?:as well as|and|including|such as) /, "");
  if (isCoordinated(object, part)) return make(verb, part, marked(part, object));
  // "Takes note" governs what follows by an "of" that stands further up.
  const source = verb.endsWith("note") ? undefined : sourceOf(paragraph, participle, part);
  return source ? make(verb, source.quote, source.shown) : make("speaks of", part, marked(part, object));
}

interface Clause {
  /** Who does it, and the verb: "recalls". */
  readonly said: string;
  readonly quote: string;
  readonly shown: string;
}

/** What each participle of a paragraph says; those that share what they are about ("welcoming and reaffirming the plan") in one. */
function clausesOf(paragraph: Paragraph): Clause[] {
  const clauses: Clause[] = [];
  for (const participle of paragraph.participles) {
    const quote = objectOf(paragraph, participle);
    const last = clauses.at(-1);
    const verb = finiteVerb(participle);
    if (last?.quote === quote) clauses[clauses.length - 1] = { ...last, said: `${last.said} and ${verb}` };
    else clauses.push({ said: verb, quote, shown: quote });
  }
  return clauses;
}

function objectOf({ text }: Paragraph, { object }: Participle): string {
  return trimmed(text.slice(object.start, object.end));
}

function sentenceOf(
  clauses: readonly Clause[],
  paragraph: Paragraph,
  resolution: Resolution,
): DraftStatement {
  const said = clauses.map(({ said: words, shown }) => `${words} “${shown}”`);
  return {
    basis: "quotation",
    text: `${[said.slice(0, -1).join(", "), said.at(-1)].filter(Boolean).join(", and ")}.`,
    citations: clauses.map(({ quote }) => ({ resolution: resolution.id, unit: paragraph.id, quote })),
  };
}

interface Shortened {
  readonly quote: string;
  /** The same with " … " for what is left out. */
  readonly shown: string;
}

/** "…, in which the Assembly": what another text says begins. */
const tells = /,?\s+(?:in which|by which|wherein|whereby)\b/g;

/**
 * What another text says on the terms, behind its name and with who says it: "resolution 66/181 … in which the Assembly …
 * drew attention to …"; undefined where the terms stand in nothing of the kind, or as well in its name.
 */
function toldOf(
  { text, references, reported }: Paragraph,
  { object }: Participle,
  terms: readonly string[],
  limit: number,
): Shortened | undefined {
  const count = (part: string) => terms.filter((term) => hasTerm(stemsOf(part), term)).length;
  const acts = reported.filter(({ span }) => object.start < span.start && span.start < object.end);
  const wordsOf = ({ span, action }: ReportedAct) => text.slice(span.start, action.end);
  const act = acts.reduce<ReportedAct | undefined>(
    (best, other) => (count(wordsOf(other)) > (best ? count(wordsOf(best)) : 0) ? other : best),
    undefined,
  );
  const start = act && tellingStarts(text, object).findLast((index) => index < act.span.start);
  const source = references.findLast(
    ({ span }) => start !== undefined && object.start <= span.start && span.start < start,
  );
  const first = acts.find(({ span }) => start !== undefined && span.start > start);
  if (!act || start === undefined || !source || !first) return undefined;
  const names = references
    .filter(({ span }) => object.start <= span.start && span.end <= object.end)
    .map(({ span }) => text.slice(span.start, endOfName(text, span.end, object.end)));
  const most = Math.max(...[text.slice(object.start, start), ...names].map(count));
  if (most >= count(wordsOf(act))) return undefined;
  const done = upToTerm(trimmed(wordsOf(act)), (part) => count(part) > 0, limit);
  const end = act.span.start + done.length;
  const said =
    act === first
      ? trimmed(text.slice(start, end))
      : `${trimmed(text.slice(start, first.span.start))} … ${done}`;
  const from =
    source.span.start - (/\b(?:the|its) $/i.exec(text.slice(0, source.span.start))?.[0].length ?? 0);
  const name = text.slice(from, source.span.end);
  const follows = /^[\s,]*$/.test(text.slice(source.span.end, start));
  return {
    quote: text.slice(from, end),
    shown: `${name}${follows ? ", " : " … "}${said}`,
  };
}

function tellingStarts(text: string, { start, end }: Span): number[] {
  return [...text.slice(0, end).matchAll(tells)].map(({ index }) => index).filter((index) => index > start);
}

/** Several texts that are recalled, by their names and titles, without what they say. */
function recalledOnly({ text, references }: Paragraph, { object }: Participle): Shortened | undefined {
  const [start] = tellingStarts(text, object);
  if (start === undefined) return undefined;
  const own = references.filter(({ span }) => object.start <= span.start && span.end <= object.end);
  const before = trimmed(text.slice(object.start, start));
  const joined = own.find(({ span }) => span.start > start && asWell.test(text.slice(start, span.start)));
  if (!joined) {
    const isOne = own.filter(({ span }) => span.start < start).length < 2;
    return isOne ? undefined : { quote: before, shown: before };
  }
  const from = joined.span.start - (asWell.exec(text.slice(start, joined.span.start))?.[0].length ?? 0);
  const end = endOfName(text, own.at(-1)?.span.end ?? joined.span.end, object.end);
  const named = trimmed(text.slice(from, end));
  return { quote: text.slice(object.start, from + named.length), shown: `${before} … ${named}` };
}

const asWell = /\bas well as (?:the |its )?$/;

/** Behind the title, where one follows the number. */
function endOfName(text: string, end: number, most: number): number {
  const title = /^,?\s+(?:entitled|on)\s+“[^”]*”/.exec(text.slice(end, most));
  return end + (title?.[0].length ?? 0);
}

/** A long clause is cut at the first end of a phrase behind what is asked. */
function upToTerm(clause: string, isOn: (part: string) => boolean, limit: number): string {
  if (wordCount(clause) <= limit) return clause;
  return phraseEnds(clause).find((cut) => isOn(cut)) ?? clause;
}

/** "…, as well as the importance of cooperation": governed by the participle as what stands before it, outside what an instrument is quoted with. */
function isCoordinated(object: string, part: string): boolean {
  const before = object.slice(0, object.indexOf(part));
  return (
    /\b(?:as well as|and|and of)\s+$/.test(before) &&
    /^(?:the|an?|of|that|its|their)\b/.test(part) &&
    !relative.test(before)
  );
}

const relative = /\b(?:(?:in|by|under|to) which|whereby|where|that)\b/;

/** A part further down with the instrument that says it in front: "General Assembly resolution 66/181 … drew attention to …"; undefined where it follows none. */
function sourceOf(
  paragraph: Paragraph,
  { object }: Participle,
  part: string,
): { readonly quote: string; readonly shown: string } | undefined {
  const { text, references } = paragraph;
  const at = text.indexOf(part, object.start);
  const reference = references.findLast(({ span }) => object.start <= span.start && span.start < at);
  if (!reference) return undefined;
  const quote = text.slice(reference.span.start, at + part.length);
  // What stands behind an instrument without "in which" or the like is not said of it.
  if (!relative.test(text.slice(reference.span.end, at + part.length))) return undefined;
  const follows = /^[\s,]*$/.test(text.slice(reference.span.end, at));
  const source = text.slice(reference.span.start, reference.span.end);
  return { quote, shown: follows ? quote : `${source} … ${part}` };
}

/** The participle whose object has most of the terms as they were asked, else in whatever words; the first where none has any. */
function bestParticiple(paragraph: Paragraph, terms: readonly string[]): Participle | undefined {
  const concepts = conceptsOf(terms);
  const official = withOfficialWords(terms);
  const rank = ({ object }: Participle): readonly number[] => {
    const words = paragraph.text.slice(object.start, object.end);
    const stems = stemsOf(words);
    const asAsked = terms.filter((term) => hasTerm(stems, term)).length;
    const inText = tokenize(words).map(({ term }) => term);
    const standing = concepts.reduce((sum, concept) => sum + conceptStrength(concept, inText), 0);
    const known = official.filter((term) => hasTerm(stems, term)).length;
    return [asAsked, asAsked > 0 ? standing : 0, known];
  };
  const [first, ...others] = paragraph.participles;
  return first && others.reduce((best, other) => (isMore(rank(other), rank(best)) ? other : best), first);
}

/** By the first number in which they differ. */
function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((each, index) => each !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** Whole clauses around the first one that has a term, within `limit` words. */
function partWith(text: string, terms: readonly string[], limit: number): string {
  const clauses = text.split(/(?<=[,;])\s+/);
  const scores = clauses.map((clause) => terms.filter((term) => hasTerm(stemsOf(clause), term)).length);
  const best = Math.max(...scores);
  if (best === 0) return shortened(text, limit);
  const at = scores.indexOf(best);
  let [from, to] = [at, at + 1];
  const size = () => wordCount(clauses.slice(from, to).join(" "));
  while (to < clauses.length && size() + wordCount(clauses[to] ?? "") <= limit) to += 1;
  while (from > 0 && size() + wordCount(clauses[from - 1] ?? "") <= limit) from -= 1;
  while (from > 0 && !opensClause.test(clauses[from] ?? "")) from -= 1;
  const part = trimmed(clauses.slice(from, to).join(" "));
  if (wordCount(part) <= limit) return part;
  const asked = terms.filter((term) => hasTerm(stemsOf(clauses[at] ?? ""), term));
  const ends = phraseEnds(part).filter((end) => asked.every((term) => hasTerm(stemsOf(end), term)));
  return ends.findLast((end) => wordCount(end) <= limit) ?? ends[0] ?? part;
}

/** Behind a comma a clause of its own begins, and not the next member of a list: "…, the international community and the private sector". */
const opensClause =
  /^(?:(?:and|or) )?(?:(?:in|by|under|to) which|whereby|where|as well as|including|especially|such as|to|of|\p{L}+(?:ed|ing)|drew|took|gave|made|set)\b/u;
