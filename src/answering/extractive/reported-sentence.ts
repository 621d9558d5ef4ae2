import { type Actor, askingForces, type ReportedAct } from "../../domain/acts.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { organActor } from "../../language/find-actors.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedParts } from "./composer.ts";
import { nameOf } from "./names.ts";
import { narrowedBy } from "./narrow-acts.ts";
import { listed, trimmed, upperFirst } from "./wording.ts";

/** What another text or body did, with where it is reported. */
export interface PlacedReport {
  readonly report: ReportedAct;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

/** All that texts report of others, in their order. */
export function placedReports(resolutions: readonly Resolution[]): PlacedReport[] {
  return resolutions.flatMap((resolution) =>
    allParagraphs(resolution).flatMap((paragraph) =>
      paragraph.reported.map((report) => ({ report, paragraph, resolution })),
    ),
  );
}

/** "What was the Office invited to do in resolution 66/181?": what was asked with the verb in a document that the question names. */
export function reportsOfDocument(request: AnswerRequest): PlacedReport[] {
  const { symbols, past, forces } = request.frame;
  if (!past || symbols.length === 0) return [];
  return placedReports(searchedParts(request)).filter(
    ({ report, paragraph }) =>
      symbols.some((symbol) => paragraph.text.includes(symbol)) && forces.includes(report.force),
  );
}

/** What others asked of the actor, with the verb and on the subject of the question. */
export function askedByOthers(actor: Actor, request: AnswerRequest): readonly PlacedReport[] {
  const { frame } = request;
  const ofActor = placedReports(searchedParts(request)).filter(
    ({ report: { force, addressees } }) =>
      (frame.forces.length > 0 ? frame.forces.includes(force) : askingForces.has(force)) &&
      addressees.some((addressee) => answersFor(actor, addressee)),
  );
  return narrowedBy(ofActor, ({ paragraph }) => paragraph.text, frame);
}

/** "According to PP 6, the General Assembly urged Member States “to …”." */
export function reportedSentence({ report, paragraph, resolution }: PlacedReport): DraftStatement {
  const { text: printed, label, id } = paragraph;
  const { by, span, action, verb, addressees } = report;
  const whole = trimmed(printed.slice(startOf(report, printed), action.end));
  const citations = [{ resolution: resolution.id, unit: id, quote: whole }];
  // In the present tense the organ would seem to speak in this text.
  if (by && organActor(resolution.organ)?.id === by.id && !/(?:ed|ought)\b/.test(verb))
    return { basis: "quotation", text: `${label} says “${whole}”.`, citations };
  const addressee = trimmed(printed.slice(span.end, action.start));
  const quote = trimmed(printed.slice(action.start, action.end));
  if (isPassive.test(verb) && addressees.length > 0) {
    const whom = listed(addressees.map(nameOf));
    const text = `According to ${sourceOf(by)}${label}, ${whom} ${verb}${agentOf(by)} “${quote}”.`;
    return { basis: "quotation", text, citations };
  }
  const words = [`According to ${label}, ${by ? nameOf(by) : "another text"}`, verb, addressee].filter(
    Boolean,
  );
  return { basis: "quotation", text: upperFirst(`${words.join(" ")} “${quote}”.`), citations };
}

/** "in which the Commission was invited": those who are asked stand before the verb. */
const isPassive = /^(?:is|are|was|were|has been|have been|had been)\b/;

/** "the Salvador Declaration in": the document that invited, requested or the like. */
function sourceOf(by: ReportedAct["by"]): string {
  if (!by) return "another text in ";
  return actorOfId(by.id) ? "" : `the ${by.name.split(/ (?:on|of|for|to|against) /)[0]} in `;
}

/** "by the Assembly" */
function agentOf(by: ReportedAct["by"]): string {
  return by && actorOfId(by.id) ? ` by ${nameOf(by)}` : "";
}

/** At who does it, where the name stands right before the verb. */
function startOf({ by, span }: ReportedAct, text: string): number {
  const before = text.slice(0, span.start).trimEnd();
  if (!by || !before.endsWith(by.printed)) return span.start;
  const start = before.length - by.printed.length;
  return before.slice(0, start).endsWith("the ") ? start - "the ".length : start;
}
