import type { Participle } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/answers.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { shortened, trimmed, wordCount } from "./wording.ts";

/** How many words of a preambular paragraph are quoted at most, unless all of it is asked for. */
const longest = 110;

interface PreambleOptions {
  /** How the sentence begins: "In the preamble, the draft". */
  readonly lead: string;
  readonly limit?: number;
  /** What of a long paragraph is of interest. */
  readonly terms?: readonly string[];
}

/** "In the preamble, the draft recalls “…”"; of a long paragraph the part that has the terms. */
export function preambleSentence(
  paragraph: Paragraph,
  resolution: Resolution,
  options: PreambleOptions,
): DraftStatement {
  const { lead, limit = longest, terms = [] } = options;
  const participle = bestParticiple(paragraph, terms);
  const make = (words: string, quote: string, shown = quote): DraftStatement => ({
    basis: "quotation",
    text: `${words} “${shown}”.`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
  });
  if (!participle) return make(`${lead} says`, shortened(trimmed(paragraph.text), limit));
  const verb = finiteVerb(participle);
  const all = trimmed(paragraph.text.slice(participle.object.start));
  const isFirst = participle === paragraph.participles[0];
  const object =
    isFirst && wordCount(all) <= limit
      ? all
      : trimmed(paragraph.text.slice(participle.object.start, participle.object.end));
  if (wordCount(object) <= limit) return make(`${lead} ${verb}`, object);
  const part = partWith(object, terms, limit).replace(/^(?:as well as|and|including|such as) /, "");
  const isJoined = object.startsWith(part) || isCoordinated(object, part);
  if (isJoined) return make(`${lead} ${verb}`, part);
  // "Takes note" governs what follows by an "of" that stands further up.
  const source = verb.endsWith("note") ? undefined : sourceOf(paragraph, participle, part);
  return source ? make(`${lead} ${verb}`, source.quote, source.shown) : make(`${lead} speaks of`, part);
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

/** The participle whose object has most of the terms; the first where none has any. */
function bestParticiple(paragraph: Paragraph, terms: readonly string[]): Participle | undefined {
  const score = ({ object }: Participle) => {
    const stems = stemsOf(paragraph.text.slice(object.start, object.end));
    return terms.filter((term) => hasTerm(stems, term)).length;
  };
  const [first, ...others] = paragraph.participles;
  return first && others.reduce((best, other) => (score(other) > score(best) ? other : best), first);
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
  return shortened(trimmed(clauses.slice(from, to).join(" ")), limit);
}

/** Behind a comma a clause of its own begins, and not the next member of a list: "…, the international community and the private sector". */
const opensClause =
  /^(?:(?:and|or) )?(?:(?:in|by|under|to) which|whereby|where|who|which|that|as well as|including|especially|such as|to|of|\p{L}+(?:ed|ing)|drew|took|gave|made|set)\b/u;
