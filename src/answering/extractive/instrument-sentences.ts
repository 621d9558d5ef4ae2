import type { Force } from "../../domain/acts.ts";
import type { Span } from "../../domain/resolution.ts";
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
/** So near behind the verb an instrument is its object. */
const nearVerb = 60;

/** What the text does with the instrument: only where its clause begins with it, or is a list of what is recalled; else it "names" it. */
function verbOver({ reference: { span }, paragraph: { acts, participles } }: PlacedReference): string {
  const isIn = ({ start, end }: Span) => start <= span.start && span.start < end;
  const isObject = (force: Force, { start }: Span) =>
    takesInstruments.has(force) && (force === "recall" || span.start - start < nearVerb);
  const participle = participles.find(({ object }) => isIn(object));
  if (participle) return isObject(participle.force, participle.object) ? finiteVerb(participle) : "names";
  const act = acts.find(({ action }) => isIn(action));
  return act && isObject(act.force, act.action) ? verbOf(act) : "names";
}

function printedWithTitle({ reference: { span, title }, paragraph: { text } }: PlacedReference): string {
  const titleAt = title ? text.indexOf(title, span.start) : -1;
  const end =
    title && titleAt >= 0 && titleAt - span.end < 80
      ? titleAt + title.length + (/[”"]/.test(text.charAt(titleAt + title.length)) ? 1 : 0)
      : span.end;
  return text.slice(span.start, end);
}
