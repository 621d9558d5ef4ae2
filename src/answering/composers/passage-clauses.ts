import type { Passage } from "../../domain/answers.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Paragraph, Span } from "../../domain/resolution.ts";
import type { Draft, Lead } from "../../domain/statements.ts";
import { findParagraph } from "../../domain/units.ts";
import { quoteClause } from "../../sentences/clause-quotation.ts";
import { actAt, participleAt } from "../../sentences/quotations.ts";
import { quoteMention } from "../../sentences/unit-quotation.ts";
import { amongOf } from "../../sentences/wording.ts";
import type { ComposeRequest } from "./composer.ts";
import { placedUnits } from "./placed-acts.ts";
import { answerWordsIn, emphasisOf } from "./telling.ts";
import { nearBest } from "./thresholds.ts";

type Answering = Passage["spans"][number];

const mostFocused = 2;
const mostClauses = 2;

/** The clause of a passage around what answers in it, with what governs it; and the one that answers nearly as surely. */
export function clausesOf(
  { spans, resolution: id, paragraph: top }: Passage,
  request: ComposeRequest,
  lead?: Lead,
): Draft[] {
  const { reading, library } = request;
  const resolution = library.find(id);
  if (!resolution) return [];
  const [best] = spans;
  const unit = best?.unit ?? top;
  const paragraph = findParagraph(resolution, unit);
  const among = amongOf(reading.texts);
  return focusesOf(spans, paragraph).map((focus, at) => {
    const act = paragraph && actAt(paragraph, focus[0] ?? opening);
    const short = paragraph && answerWordsIn({ paragraph, resolution }, request);
    const leading = at === 0 && { ...(lead && { lead }), ...(short && { short }) };
    return quoteClause(
      { resolution, unit },
      { ...leading, focus, among, ...(act && emphasisOf(act, request)) },
    );
  });
}

/** Of a unit in which nothing answers more than the rest. */
const opening = { start: 0, end: 0 };

/** What answers in the best clause of its unit, and in the next one where that is as good; one without focus where nothing is known. */
function focusesOf(spans: readonly Answering[], paragraph: Paragraph | undefined): (readonly Span[])[] {
  const [best] = spans;
  if (!best) return [[]];
  const clauseAt = (span: Span) => paragraph && (actAt(paragraph, span) ?? participleAt(paragraph, span));
  const inUnit = spans.filter(({ unit }) => unit === best.unit);
  const clauses = [...groupBy(inUnit, clauseAt).values()].filter(([first]) => isNear(first, best));
  const isTelling = ({ logit }: Answering) => logit >= best.logit - nearBest.inClause;
  return clauses.slice(0, mostClauses).map((held) => held.filter(isTelling).slice(0, mostFocused));
}

/** In another clause only what answers rather than not. */
function isNear(span: Answering, best: Answering): boolean {
  return span === best || (span.logit > 0 && span.logit >= best.logit - nearBest.inOther);
}

/** Where in a passage something is mentioned: "PP 12 speaks of “… money-laundering …”." */
export function mentionOf(
  { spans: [best], resolution, paragraph }: Passage,
  { reading, library }: ComposeRequest,
): Draft[] {
  const unit = best?.unit ?? paragraph;
  const options = { among: amongOf(reading.texts), ...(best && { focus: [best] }) };
  return placedUnits([{ resolution, unit }], library).map((placed) => quoteMention(placed, options));
}
