import type { Actor } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notFoundIn } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { organActor } from "../../language/find-actors.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { nameOf } from "./names.ts";
import { narrowedBy } from "./narrow-acts.ts";
import { type PlacedReport, placedReports, reportedSentence } from "./reported-sentence.ts";
import { speakerSentence } from "./role-sentences.ts";

/**
 * Where the question makes another body than the text's own its speaker: of what that body did before, what the text
 * reports; else in whose name the text speaks comes first.
 */
export function withSpeaker(composed: Composed, request: AnswerRequest): Composed {
  const { frame } = request;
  const [resolution, ...others] = searchedResolutions(request);
  if (!frame.speaker || !resolution || others.length > 0) return composed;
  const { actor, past, issued } = frame.speaker;
  if (issued && organActor(resolution.organ)?.id === actor.id) return composed;
  const corrected = speakerSentence(resolution, actor);
  if (issued) return [corrected, ...(isRefusal(composed) ? [] : composed)];
  if (frame.intent === "metadata") return isRefusal(composed) ? composed : [...composed, corrected];
  // Who set something up is told already.
  if (frame.founder && !isRefusal(composed)) return composed;
  const reported = reportedActs(resolution, frame, actor).map(reportedSentence);
  // "What does the Commission recommend?": the text itself.
  if (!past && frame.forces.includes("recommend") && actor.name === resolution.recommendedBy)
    return [corrected];
  if (!past) return [corrected, ...(isRefusal(composed) ? reported : composed)];
  if (reported.length > 0) return reported;
  return notFoundIn([resolution], `The text reports nothing of the kind of ${nameOf(actor)}.`);
}

/** What the text says that the body did, to whom and about what the question asks; with its verb, if any has it. */
function reportedActs(resolution: Resolution, frame: QuestionFrame, by: Actor): readonly PlacedReport[] {
  const all = placedReports([resolution]).filter(({ report }) => report.by && answersFor(by, report.by));
  const toActors = all.filter(({ report }) =>
    frame.actors.every((actor) => report.addressees.some((addressee) => answersFor(actor, addressee))),
  );
  const ofForce = toActors.filter(({ report }) => frame.forces.includes(report.force));
  return narrowedBy(ofForce.length > 0 ? ofForce : toActors, ({ paragraph }) => paragraph.text, frame);
}
