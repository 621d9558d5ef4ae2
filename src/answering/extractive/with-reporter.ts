import { type Actor, askingForces } from "../../domain/acts.ts";
import type { Intent, QuestionFrame } from "../../domain/questions.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { conceptsOf } from "../../language/concepts.ts";
import { actsSpeakingOf, hasTerm, stemsOf } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import { statesTime } from "../../language/states-time.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeActs } from "./compose-acts.ts";
import { composeDeadline } from "./compose-deadline.ts";
import { type Composed, isRefusal, searchedResolutions } from "./composer.ts";
import { lowerThe, nameOf, textNoun } from "./names.ts";
import { isAddressedTo } from "./placed-acts.ts";

const ofReports: ReadonlySet<Intent> = new Set<Intent>(["deadline", "acts", "topic", "reasons"]);

/** "To whom does UNICRI report?": that no report is asked of it comes first, and what is asked of it instead. */
export function withReporter(composed: Composed, request: AnswerRequest): Composed {
  const none = noReportOf(request);
  return none.length === 0 ? composed : [...none, ...whatInstead(request)];
}

/** What is asked of it, behind who does report on the subject; of all States so much is that only the reports of others are told. */
function whatInstead(request: AnswerRequest): readonly DraftStatement[] {
  const { frame } = request;
  const isGroup = frame.actors.some(({ id }) => actorOfId(id)?.kind === "group");
  if (isGroup) return reportsOn([], request);
  const subjects = subjectsOf(frame);
  const reports = subjects.length > 0 ? reportsOn(subjects, request) : [];
  const { premise: _, ...plain } = frame;
  const asked = composeActs({ ...request, frame: { ...plain, forces: [], terms: [] } });
  return [...reports, ...(isRefusal(asked) ? [] : asked)];
}

/** Who is to report, on any of the subjects; all reports without one, none where there is none on them. */
function reportsOn(subjects: readonly string[], request: AnswerRequest): readonly DraftStatement[] {
  const { details: _, ...frame } = request.frame;
  const terms = ["report", ...subjects];
  const composed = composeDeadline({ ...request, frame: { ...frame, actors: [], forces: [], terms } });
  return isRefusal(composed) ? [] : composed;
}

function subjectsOf({ terms }: QuestionFrame): readonly string[] {
  return conceptsOf(terms.filter((term) => !/^report/.test(term))).flatMap(({ isSubject, printed }) =>
    isSubject ? [printed] : [],
  );
}

function noReportOf(request: AnswerRequest): DraftStatement[] {
  const { actors, intent, terms, reporters, named } = request.frame;
  const [actor, ...others] = actors;
  const asksOfReport =
    ofReports.has(intent) && named.length === 0 && terms.some((term) => /^report/.test(term));
  if (!actor || others.length > 0 || !asksOfReport || !reporters.includes(actor.id)) return [];
  const resolutions = searchedResolutions(request);
  const asked = resolutions.flatMap((resolution) => actsSpeakingOf(resolution, ["report"]));
  // Whom the text does not know is denied altogether.
  const isKnown = resolutions.flatMap(allParagraphs).some((paragraph) => namesActor(paragraph.text, actor));
  if (!isKnown || asked.some((act) => isAddressedTo(actor, act)) || tellsWhen(actor, request)) return [];
  return [
    {
      basis: "absence",
      text: `No report is asked of ${nameOf(actor)} in ${lowerThe(textNoun(resolutions))}.`,
      claim: {
        of: "act",
        resolutions: resolutions.map(({ id }) => id),
        forces: [...askingForces],
        actors: [actor],
        about: ["report"],
      },
      citations: [],
    },
  ];
}

/** "Noting that the Panel should submit, by June, its report": asked by when, no act has to ask for it. */
function tellsWhen(actor: Actor, request: AnswerRequest): boolean {
  if (!request.frame.details?.includes("time")) return false;
  return searchedResolutions(request)
    .flatMap(allParagraphs)
    .some(({ text }) => namesActor(text, actor) && hasTerm(stemsOf(text), "report") && statesTime(text));
}
