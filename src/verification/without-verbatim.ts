import type { Span } from "../domain/resolution.ts";
import { finiteVerb } from "../vocabulary/verb-forms.ts";
import { wordsOf } from "../vocabulary/words.ts";
import { locateQuote } from "./locate-quote.ts";
import type { SentenceParts } from "./own-words.ts";
import { textPredicates } from "./text-subjects.ts";
import type { CitedUnit } from "./verify-citations.ts";

/** A verb with those whom it addresses, as a sentence about the text says it, and the words of the text that follow. */
interface Run {
  readonly said: string;
  readonly followed: string;
}

/**
 * A sentence whose own words are the text's: "The draft *urges all Member States requesting exemption* “to submit …”",
 * said of the text, word for word from the verb to a quotation that goes on from there. Nothing in such a run can be
 * wrong, whatever names or verbs it holds: it gives way to "says", of the same length, so that places stay the same.
 */
export function withoutVerbatim<Parts extends SentenceParts>(
  parts: Parts,
  cited: readonly CitedUnit[],
  speakers: readonly Span[],
): Parts {
  const runs = cited.flatMap(runsOf);
  const predicates = textPredicates(wordsOf(parts.own), speakers);
  const words = wordsOf(parts.own);
  let { own } = parts;
  for (const { quote, at } of parts.quotations) {
    const before = own.slice(0, at).replace(/[\s,]+$/, "");
    const run = runs.find(({ said, followed }) => before.endsWith(said) && goesOn(followed, quote));
    if (!run) continue;
    const start = before.length - run.said.length;
    const isOfText = predicates.some(
      ({ at: index, negated }) => !negated && isWithin(words[index]?.start ?? -1, start, before.length),
    );
    if (isOfText) own = own.slice(0, start) + "says".padEnd(run.said.length) + own.slice(before.length);
  }
  return { ...parts, own };
}

function isWithin(offset: number, start: number, end: number): boolean {
  return start <= offset && offset < end;
}

/** What the acts and participles of a unit say, first letters in lower case. */
function runsOf({ unit: { paragraph, text } }: CitedUnit): Run[] {
  if (!paragraph) return [];
  const acts = paragraph.acts.map(({ verbSpan, action }) => ({
    said: plain(text.slice(verbSpan.start, action.start)),
    followed: text.slice(action.start),
  }));
  const openings = paragraph.participles.map((participle) => ({
    said: finiteVerb(participle),
    followed: text.slice(participle.object.start),
  }));
  return [...acts, ...openings].filter(({ said }) => said.length >= "says".length);
}

function plain(printed: string): string {
  return printed.charAt(0).toLowerCase() + printed.slice(1).replace(/[\s,;:]+$/, "");
}

/** Whether a quotation begins where the run ends; of one with ellipses its first piece. */
function goesOn(followed: string, quote: string): boolean {
  const first = quote.split(/\s*…\s*/)[0] ?? "";
  const span = locateQuote(first, followed);
  return span !== null && /^[\s,;:“"]*$/.test(followed.slice(0, span.start));
}
