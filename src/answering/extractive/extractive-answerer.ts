import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import type { Intent } from "../../domain/questions.ts";
import { outOfScope } from "../../domain/refusals.ts";
import { findUnit } from "../../domain/units.ts";
import type { Answerer, AnswerRequest } from "../../ports.ts";
import { composeActs } from "./compose-acts.ts";
import { composeChanges } from "./compose-changes.ts";
import { composeComparison } from "./compose-comparison.ts";
import { composeCount } from "./compose-count.ts";
import { composeDeadline } from "./compose-deadline.ts";
import { composeDefinition } from "./compose-definition.ts";
import { composeInventory } from "./compose-inventory.ts";
import { composeLookUp, composeVerbatim } from "./compose-look-up.ts";
import { composeMetadata, wrongSponsor } from "./compose-metadata.ts";
import { composeReasons } from "./compose-reasons.ts";
import { composeReference } from "./compose-reference.ts";
import { composeSummary } from "./compose-summary.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composer, isRefusal, searchedResolutions } from "./composer.ts";
import { nobodyIsObliged } from "./correct-premise.ts";
import { withForceThere } from "./force-not-there.ts";
import { withAmount, withMissingDetails } from "./missing-detail.ts";
import { subjectOf } from "./names.ts";
import { withReporter } from "./no-report-of.ts";
import { notAmongThem } from "./not-among-them.ts";
import { withSpeaker } from "./other-speaker.ts";
import { isTask } from "./placed-acts.ts";
import { withSettledTerms } from "./settled-terms.ts";
import { withUnsaid } from "./unsaid-subjects.ts";
import { withFounder } from "./with-founder.ts";
import { withIntervals } from "./with-intervals.ts";
import { withoutRepeats } from "./without-repeats.ts";
import { wrongSession } from "./wrong-session.ts";

const composers: { readonly [intent in Intent]: Composer } = {
  acts: composeActs,
  "look-up": composeLookUp,
  topic: composeTopic,
  reasons: composeReasons,
  deadline: composeDeadline,
  reference: composeReference,
  definition: composeDefinition,
  count: composeCount,
  inventory: composeInventory,
  metadata: composeMetadata,
  compare: composeComparison,
  changes: composeChanges,
  summary: composeSummary,
};

/** Answers without a model: sentences composed from acts and clauses, in the text's own words. Reads English. */
export function createExtractiveAnswerer(): Answerer {
  return {
    id: "extractive",
    async *answer(asked) {
      if (asked.frame.language !== "en") return yield readsEnglishOnly(asked.frame.language);
      yield* drafted(asked);
    },
    // Where nothing of an answer of one kind passed, the text may still speak of the subject.
    async *revise(asked, rejected) {
      const drafts = drafted(asked).filter((draft) => !("outcome" in draft));
      if (asked.frame.intent === "topic" || rejected.length < drafts.length) return;
      const { premise: _, ...frame } = asked.frame;
      yield* drafted({ ...asked, frame: { ...frame, intent: "topic" } });
    },
  };
}

function drafted(asked: AnswerRequest): readonly (DraftStatement | Refusal)[] {
  const request = withSettledTerms(asked);
  const { frame } = request;
  const answered = withPremise(
    withForceThere(
      withAmount(
        withReporter(withUnsaid(withMissingDetails(withIntervals(withFounder(composers[frame.intent]))))),
      ),
    )(request),
    request,
  );
  const composed = withSpeaker(isRefusal(answered) ? answered : asWanted(answered, request), request);
  const corrected = wrongSponsor(request);
  if (isRefusal(composed)) return [...corrected, composed];
  return [...corrected, ...wrongSession(request), ...notAmongThem(request), ...withoutRepeats(composed)];
}

/** Of one paragraph only, or in the text's own words, where that is wanted. */
function asWanted(composed: readonly DraftStatement[], request: AnswerRequest): readonly DraftStatement[] {
  const { pick, verbatim } = request.frame;
  const chosen = pick === undefined ? composed : onParagraph(pick, composed, request);
  return verbatim ? composeVerbatim(chosen, request) : chosen;
}

/** What rests on one of the paragraphs that the answer cites, counted from 1 in their order, or from the end. */
function onParagraph(
  pick: number,
  composed: readonly DraftStatement[],
  request: AnswerRequest,
): readonly DraftStatement[] {
  const first = ({ citations: [citation] }: DraftStatement) =>
    citation && `${citation.resolution}#${citation.unit}`;
  const units = [...new Set(composed.map(first).filter((unit) => unit !== undefined))];
  const unit = units.at(pick > 0 ? pick - 1 : pick);
  const [opening, ...rest] = composed.filter((statement) => first(statement) === unit);
  const [only] = searchedResolutions(request);
  if (!opening || !only) return composed;
  // The sentence that said what "it" is may be left out.
  const text = opening.text.replace(/^It\b/, subjectOf(only, request.frame.resolutions.length > 1));
  return [{ ...opening, text }, ...rest];
}

/** Questions of these kinds may take for granted that somebody is bound; others speak of a duty in passing. */
const premised: ReadonlySet<Intent> = new Set<Intent>(["acts", "topic", "reasons", "look-up", "deadline"]);

/** That nobody is obliged or punished comes first, where the question takes it for granted and the text bears it out. */
function withPremise(composed: ReturnType<Composer>, request: AnswerRequest): ReturnType<Composer> {
  const { premise, intent } = request.frame;
  if (!premise || premise === "adoption" || !premised.has(intent)) return composed;
  const corrected = nobodyIsObliged(request);
  const [first, ...others] = isRefusal(corrected) ? [] : corrected;
  if (first?.basis !== "absence") return composed;
  if (isRefusal(composed))
    return composed.outcome === "not-in-the-text" && premise === "penalty" ? [first, ...others] : composed;
  const isBorneOut = premise === "duty" && restsOnTask(composed, request);
  if (composed[0]?.basis === "absence" || isBorneOut) return composed;
  // What is asked instead is asked by acts; what the preamble says of the subject is no more than its background.
  const asked = composed.filter((statement) => !isOfPreamble(statement, request));
  return [first, ...(asked.length > 0 ? asked : composed)];
}

function isOfPreamble({ citations }: DraftStatement, { library }: AnswerRequest): boolean {
  return (
    citations.length > 0 &&
    citations.every(({ resolution, unit }) => {
      const holder = library.find(resolution);
      return holder !== undefined && findUnit(holder, unit)?.paragraph?.kind === "preambular";
    })
  );
}

/** Whether the first that the answer cites is what somebody has to do all the same. */
function restsOnTask(composed: readonly DraftStatement[], { library }: AnswerRequest): boolean {
  const [citation] = composed.flatMap(({ citations }) => citations);
  const resolution = citation && library.find(citation.resolution);
  return (
    resolution !== undefined &&
    (findUnit(resolution, citation?.unit ?? "")?.paragraph?.acts ?? []).some(isTask)
  );
}

const languageNames: Readonly<Record<string, string>> = {
  fr: "French",
  es: "Spanish",
  ru: "Russian",
  zh: "Chinese",
  ar: "Arabic",
  de: "German",
  it: "Italian",
  nl: "Dutch",
  pl: "Polish",
  pt: "Portuguese",
};

function readsEnglishOnly(language: string): Refusal {
  const name = languageNames[language] ?? "another language";
  return outOfScope(
    `This question is in ${name}. Without a language model, questions are read in English only; please ask in English.`,
  );
}
