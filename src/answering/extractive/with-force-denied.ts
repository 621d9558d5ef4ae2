import type { Force } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { saidOtherwise } from "../../language/said-otherwise.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { noSuchAct } from "./acts-of-force.ts";
import { type Composed, isRefusal, leads, searchedResolutions } from "./composer.ts";
import { placedActs } from "./placed-acts.ts";

/** What a text is only said to do where it does. */
const weighty: ReadonlySet<Force> = new Set<Force>(["authorize", "demand", "condemn"]);
/** More decisions than these do not tell what a text does instead. */
const mostDecisions = 2;

/** "The Council authorised force with this. Against whom?": that it did no such thing, and what it decides. */
export function withForceDenied(composed: Composed, request: AnswerRequest): Composed {
  const denied = request.frame.intent === "topic" ? nothingOfForces(request) : [];
  if (denied.length === 0) return composed;
  // Where no decision tells what the text does instead, what it says on the subject does.
  return denied.length > 1 || isRefusal(composed) ? denied : [...denied, ...composed];
}

function nothingOfForces(request: AnswerRequest): DraftStatement[] {
  const { forces } = request.frame;
  const [resolution, ...others] = searchedResolutions(request);
  if (!resolution || others.length > 0 || forces.length === 0) return [];
  if (!forces.every((force) => weighty.has(force))) return [];
  const isThere = allParagraphs(resolution).some(
    ({ acts, participles, reported, text }) =>
      [...acts, ...participles, ...reported].some(({ force }) => forces.includes(force)) ||
      saidOtherwise(text, forces) !== undefined,
  );
  if (isThere) return [];
  const decisions = placedActs([resolution]).filter(
    ({ act, paragraph }) => act.force === "decide" && paragraph.kind === "operative",
  );
  const leadFor = leads(request);
  const instead = decisions.length > mostDecisions ? [] : decisions;
  return [
    ...noSuchAct({ forces }, [resolution]),
    ...instead.map((placed) => actSentence(placed, { lead: leadFor(placed) })),
  ];
}
