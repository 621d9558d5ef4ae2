import type { ReportedAct } from "../domain/acts.ts";
import { citationLabel } from "../domain/labels.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { organActor } from "../vocabulary/find-actors.ts";
import { finiteVerb } from "../vocabulary/verb-forms.ts";
import { participleAt } from "./clause-at.ts";
import { fullName, subjectOf } from "./names.ts";
import {
  citationOf,
  inMarks,
  movedTo,
  type QuotationDraft,
  type QuotationOptions,
  quotationOf,
  wordsQuoted,
} from "./quotations.ts";
import { shortened } from "./shortened.ts";
import { listed, lowerFirst, trimmed, upperFirst } from "./wording.ts";

export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

/** "In the preamble, it recalls “…”.": the participle in whose object the focus stands, else the first; one that shares its object goes with it. */
export function quoteOpening(
  { paragraph, resolution }: PlacedParagraph,
  options: QuotationOptions = {},
): QuotationDraft | null {
  const [place] = options.focus ?? [];
  const participle = (place && participleAt(paragraph, place)) ?? paragraph.participles[0];
  if (!participle) return null;
  const { object } = participle;
  const sharing = paragraph.participles.filter((each) => each.object.start === object.start);
  const { words = wordsQuoted, emphasis, focus } = options;
  const said = shortened(paragraph.text.slice(object.start, object.end), {
    words,
    keep: movedTo(object.start, focus),
  });
  const verbs = listed(sharing.map(finiteVerb));
  const who = [inPreamble(resolution, options), emphasis, verbs].filter(Boolean).join(" ");
  return quotationOf(`${who} ${inMarks(said)}.`, [citationOf(resolution, paragraph.id, said.quote)], options);
}

/** "In the preamble, it" */
export function inPreamble(resolution: Resolution, { among = "one" }: QuotationOptions): string {
  const subject = subjectOf(resolution, among);
  return `In the preamble, ${among === "one" ? lowerFirst(subject) : subject.replace(/^The\b/, "the")}`;
}

export interface PlacedReport extends PlacedParagraph {
  readonly report: ReportedAct;
}

/** "The General Assembly urged Member States “to …”, according to PP 6.": what another text or body did, said to be its. */
export function quoteReported(
  { report, paragraph, resolution }: PlacedReport,
  options: QuotationOptions = {},
): QuotationDraft {
  const { text, id, label } = paragraph;
  const { by, span, action, verb, addressees } = report;
  const { words = wordsQuoted, focus } = options;
  const said = shortened(text.slice(action.start, action.end), { words, keep: movedTo(action.start, focus) });
  const whole = trimmed(
    text.slice(
      startOf(report, text),
      Math.max(span.end, text.indexOf(said.quote, action.start) + said.quote.length),
    ),
  );
  const citations = [citationOf(resolution, id, whole)];
  const unit = { id, label, text, paragraph };
  const where = citationLabel(resolution, unit, options.among ?? "one");
  // In the present tense the organ would seem to speak in this text.
  if (by && organActor(resolution.organ)?.id === by.id && !/(?:ed|ought)\b/.test(verb))
    return quotationOf(`${where} says “${whole}”.`, citations, options);
  const clause =
    isPassive.test(verb) && addressees.length > 0 ? passiveClause(report) : activeClause(report, text);
  const source = isPassive.test(verb) ? sourceOf(by) : "";
  return quotationOf(
    upperFirst(`${clause} ${inMarks(said)}, according to ${source}${where}.`),
    citations,
    options,
  );
}

/** "the Commission was invited by the Assembly" */
function passiveClause({ by, verb, addressees }: ReportedAct): string {
  const agent = by && actorOfId(by.id) ? [`by ${fullName(by)}`] : [];
  return [listed(addressees.map(fullName)), verb, ...agent].join(" ");
}

/** "the General Assembly urged Member States" */
function activeClause({ by, verb, span, action }: ReportedAct, text: string): string {
  const name = by ? fullName(by) : "another text";
  // "the commission of inquiry", "the Convention on …"
  const doer = by && (actorOfId(by.id) === null || /^\p{Ll}/u.test(name)) ? withArticle(name) : name;
  return [doer, verb, trimmed(text.slice(span.end, action.start))].filter(Boolean).join(" ");
}

function withArticle(name: string): string {
  return /^(?:the|its|their|his|her|all|States)\b/.test(name) ? name : `the ${name}`;
}

/** "in which the Commission was invited": those who are asked stand before the verb. */
const isPassive = /^(?:is|are|was|were|has been|have been|had been)\b/;

/** "the Salvador Declaration in": the document that invited, requested or the like. */
function sourceOf(by: ReportedAct["by"]): string {
  if (!by) return "another text in ";
  return actorOfId(by.id) ? "" : `the ${by.name.split(/ (?:on|of|for|to|against) /)[0]} in `;
}

/** At who does it, where the name stands right before the verb. */
function startOf({ by, span }: ReportedAct, text: string): number {
  const before = text.slice(0, span.start).trimEnd();
  if (!by || !before.endsWith(by.printed)) return span.start;
  const start = before.length - by.printed.length;
  return before.slice(0, start).endsWith("the ") ? start - "the ".length : start;
}
