import type { Force } from "../../domain/acts.ts";
import type { Paragraph, Span } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { finiteVerb } from "../../language/finite-verb.ts";
import type { Leads } from "./composer.ts";
import type { PlacedReference } from "./placed-references.ts";
import { listed, verbOf } from "./wording.ts";

/** "In the preamble, the draft recalls “resolution …, entitled …” and “…”": one sentence for each clause that names some. */
export function instrumentsOnly(group: readonly PlacedReference[], leadFor: Leads): DraftStatement[] {
  const clauses = new Map<string, PlacedReference[]>();
  for (const placed of group) {
    const verb = verbOver(placed);
    clauses.set(verb, [...(clauses.get(verb) ?? []), placed]);
  }
  return [...clauses].flatMap(([verb, [first, ...others]]) => {
    if (!first) return [];
    const { paragraph, resolution } = first;
    const quotes = [...new Set([first, ...others].map(printedWithTitle))];
    return [
      {
        basis: "quotation" as const,
        text: `${leadFor({ resolution, paragraph })} ${verb} ${listed(quotes.map((quote) => `“${quote}”`))}.`,
        citations: quotes.map((quote) => ({ resolution: resolution.id, unit: paragraph.id, quote })),
      },
    ];
  });
}

/** With these verbs an instrument itself may be the object. */
const takesInstruments: ReadonlySet<Force> = new Set(["recall", "affirm", "note", "welcome", "endorse"]);

/** What the text does with the instrument: only where that is the object of the verb, or goes on a list of its objects; else it "names" it. */
function verbOver({ reference: { span }, paragraph }: PlacedReference): string {
  const { acts, participles } = paragraph;
  const isIn = ({ start, end }: Span) => start <= span.start && span.start < end;
  const isObject = (force: Force, object: Span) =>
    takesInstruments.has(force) && isAmongObjects(span, object, paragraph);
  const participle = participles.find(({ object }) => isIn(object));
  if (participle) return isObject(participle.force, participle.object) ? finiteVerb(participle) : "names";
  const act = acts.find(({ action }) => isIn(action));
  return act && isObject(act.force, act.action) ? verbOf(act) : "names";
}

/** "recalls its resolutions A and B", but not "recalls the obligations under resolutions A and B". */
function isAmongObjects(span: Span, object: Span, { text, references }: Paragraph): boolean {
  const first = references.find(({ span: { start } }) => object.start <= start);
  if (!first || relates.test(text.slice(object.start, first.span.start).replace(aside, ""))) return false;
  return first.span.start === span.start || goesOnList.test(text.slice(object.start, span.start));
}

/** "Taking note of", "in this context", ", in particular". */
const aside =
  /^\s*(?:of|with \w+)\b|\bin (?:this|that) \w+\b|\b(?:in particular|in its entirety|inter alia)\b/gi;
/** Between a verb and an instrument: something else is the object, and stands in a relation to the instrument. */
const relates =
  /\b(?:of|to|in|on|under|by|for|with|from|that|which|between|regarding|concerning|as|at|within|through|pursuant|towards)\b/i;
const goesOnList =
  /(?:[,;]|\band)(?:\s(?:its|the|all|also|as well as|\p{Lu}\p{Ll}+|of|and|on|resolutions?|decisions?|relevant|subsequent|previous|most recently|in particular)\b)*\s*$/u;

function printedWithTitle({ reference: { span, title }, paragraph: { text } }: PlacedReference): string {
  const titleAt = title ? text.indexOf(title, span.start) : -1;
  const end =
    title && titleAt >= 0 && titleAt - span.end < 80
      ? titleAt + title.length + (/[”"]/.test(text.charAt(titleAt + title.length)) ? 1 : 0)
      : span.end;
  return text.slice(span.start, end);
}
