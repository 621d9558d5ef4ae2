import type { Participle, ReportedAct } from "../../domain/acts.ts";
import type { Span } from "../../domain/places.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { tokenize } from "../../language/tokenizer.ts";
import { withOfficialWords } from "./official-words.ts";
import { partWith } from "./part-with.ts";
import { participlePointsBack } from "./points-back.ts";
import { marked, phraseEnds } from "./shortened.ts";
import { trimmed, wordCount } from "./wording.ts";

/** How many words of a preambular paragraph are quoted at most, unless all of it is asked for. */
const longest = 110;

export interface PreambleOptions {
  /** How the sentence begins: "In the preamble, the draft". */
  readonly lead: string;
  readonly limit?: number;
  /** What of a long paragraph is of interest. */
  readonly terms?: readonly string[];
  /** Only of these of its participles. */
  readonly among?: readonly Participle[];
  /** Not what another participle of the paragraph says behind it. */
  readonly clauseOnly?: boolean;
}

/** "In the preamble, the draft recalls “…”, and notes “…”"; of a long paragraph the clauses that have the terms, of a long clause the part. */
export function preambleSentence(
  paragraph: Paragraph,
  resolution: Resolution,
  options: PreambleOptions,
): DraftStatement {
  const { lead, limit = longest, terms = [] } = options;
  const quote = partWith(trimmed(paragraph.text), withOfficialWords(terms), limit);
  const [first = { said: "says", quote, shown: quote }, ...others] = clausesOf(
    paragraph,
    toldParticiples(paragraph, options),
    terms,
    limit,
  );
  return sentenceOf([{ ...first, said: `${lead} ${first.said}` }, ...others], paragraph, resolution);
}

/** What is told, with what it points back to. */
function toldParticiples(paragraph: Paragraph, options: PreambleOptions): readonly Participle[] {
  const { participles } = paragraph;
  const wanted = wantedParticiples(paragraph, options);
  const isMeant = (next: Participle | undefined) =>
    next !== undefined && wanted.includes(next) && participlePointsBack(next, paragraph);
  return participles.filter((each, at) => wanted.includes(each) || isMeant(participles[at + 1]));
}

/** All participles of a paragraph that is short enough, or of which nothing in particular is wanted; else those whose clause has the terms. */
function wantedParticiples(
  paragraph: Paragraph,
  { limit = longest, terms = [], clauseOnly = false, among }: PreambleOptions,
): readonly Participle[] {
  const { text } = paragraph;
  const participles = among ?? paragraph.participles;
  const best = bestParticiple({ text, participles }, terms);
  const isAll =
    terms.length === 0 || (best === participles[0] && wordCount(text.slice(best?.object.start)) <= limit);
  if (clauseOnly || !best) return participles.filter((each) => each === best);
  if (isAll) return participles;
  const words = terms.flatMap((term) => (hasTerm(stemsOf(text), term) ? term : withOfficialWords([term])));
  return participles.filter((each) => each === best || askedIn(words, objectOf(paragraph, each)).length > 0);
}

function askedIn(terms: readonly string[], text: string): readonly string[] {
  const stems = stemsOf(text);
  return terms.filter((term) => hasTerm(stems, term));
}

/** What is shown of a clause; all of it where the words asked would be cut away. */
function clauseOf(
  paragraph: Paragraph,
  participle: Participle,
  terms: readonly string[],
  limit: number,
): Clause {
  const object = objectOf(paragraph, participle);
  const whole = { said: finiteVerb(participle), quote: object, shown: object };
  if (wordCount(object) <= limit) return whole;
  const asked = askedIn(terms, object);
  const words = asked.length > 0 ? asked : withOfficialWords(terms);
  const cut = cutClause(whole, paragraph, participle, words, limit);
  return askedIn(asked, cut.shown).length < asked.length ? whole : cut;
}

function cutClause(
  { said, quote: object }: Clause,
  paragraph: Paragraph,
  participle: Participle,
  words: readonly string[],
  limit: number,
): Clause {
  const told = toldOf(paragraph, participle, words, limit);
  if (told) return { said, ...told };
  const recalled = recalledOnly(paragraph, participle);
  const untold = recalled?.shown.split(" … ").reduce((rest, piece) => rest.replace(piece, ""), object);
  if (recalled && askedIn(words, untold ?? "").length === 0) return { said, ...recalled };
  const found = partWith(object, words, limit);
  if (object.startsWith(found)) return { said, quote: found, shown: marked(found, object) };
  const part = found.replace(/^(?:as well as|and|including|such as) /, "");
  const shown = marked(part, object);
  if (isCoordinated(object, part)) return { said, quote: part, shown };
  // "Takes note" governs what follows by an "of" that stands further up.
  const source = said.endsWith("note") ? undefined : sourceOf(paragraph, participle, part);
  return source ? { said, ...source } : { said: "speaks of", quote: part, shown };
}

interface Clause {
  /** Who does it, and the verb: "recalls". */
  readonly said: string;
  readonly quote: string;
  readonly shown: string;
}

/** What each participle of a paragraph says; those that share what they are about ("welcoming and reaffirming the plan") in one. */
function clausesOf(
  paragraph: Paragraph,
  participles: readonly Participle[],
  terms: readonly string[],
  limit: number,
): Clause[] {
  const clauses: Clause[] = [];
  for (const participle of participles) {
    const clause = clauseOf(paragraph, participle, terms, limit);
    const last = clauses.at(-1);
    if (last?.quote === clause.quote)
      clauses[clauses.length - 1] = { ...last, said: `${last.said} and ${clause.said}` };
    else clauses.push(clause);
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
function bestParticiple(
  { text, participles }: Pick<Paragraph, "text" | "participles">,
  terms: readonly string[],
): Participle | undefined {
  const concepts = conceptsOf(terms);
  const official = withOfficialWords(terms);
  const rank = ({ object }: Participle): readonly number[] => {
    const words = text.slice(object.start, object.end);
    const stems = stemsOf(words);
    const asAsked = terms.filter((term) => hasTerm(stems, term)).length;
    const inText = tokenize(words).map(({ term }) => term);
    const standing = concepts.reduce((sum, concept) => sum + conceptStrength(concept, inText), 0);
    const known = official.filter((term) => hasTerm(stems, term)).length;
    return [asAsked, asAsked > 0 ? standing : 0, known];
  };
  const [first, ...others] = participles;
  return first && others.reduce((best, other) => (isMore(rank(other), rank(best)) ? other : best), first);
}

/** By the first number in which they differ. */
function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((each, index) => each !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
