import type { Refusal } from "../../domain/answers.ts";
import type { Intent } from "../../domain/questions.ts";
import { outOfScope } from "../../domain/refusals.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { Answerer, AnswerRequest } from "../../ports.ts";
import { asWanted } from "./as-wanted.ts";
import { withAskedByActor } from "./asked-by-actor.ts";
import { composeActs } from "./compose-acts.ts";
import { composeAmendment } from "./compose-amendment.ts";
import { composeChanges } from "./compose-changes.ts";
import { composeComparison } from "./compose-comparison.ts";
import { composeCount } from "./compose-count.ts";
import { composeDeadline } from "./compose-deadline.ts";
import { composeDefinition } from "./compose-definition.ts";
import { composeInventory } from "./compose-inventory.ts";
import { composeLookUp } from "./compose-look-up.ts";
import { composeMetadata } from "./compose-metadata.ts";
import { composeReasons } from "./compose-reasons.ts";
import { composeReference } from "./compose-reference.ts";
import { composeSummary } from "./compose-summary.ts";
import { composeTopic } from "./compose-topic.ts";
import { composeWording } from "./compose-wording.ts";
import { type Composed, type Composer, isRefusal } from "./composer.ts";
import { withMissingDetails } from "./missing-detail.ts";
import { notAmongThem } from "./not-among-them.ts";
import { withSettledTerms } from "./settled-terms.ts";
import { wrongSponsor } from "./sponsor-sentences.ts";
import { withAmount, withoutMissingNumber } from "./with-amount.ts";
import { withAntecedents } from "./with-antecedents.ts";
import { withForceDenied } from "./with-force-denied.ts";
import { withFounder } from "./with-founder.ts";
import { withIntervals } from "./with-intervals.ts";
import { withNotes } from "./with-notes.ts";
import { withPremise } from "./with-premise.ts";
import { withReporter } from "./with-reporter.ts";
import { withSpeaker } from "./with-speaker.ts";
import { withSupposed } from "./with-supposed.ts";
import { withTimes } from "./with-times.ts";
import { withUnsaid } from "./with-unsaid.ts";
import { withoutRepeats } from "./without-repeats.ts";
import { wrongSession } from "./wrong-session.ts";

const composers: { readonly [intent in Intent]: Composer } = {
  acts: composeActs,
  "look-up": composeLookUp,
  topic: (request) => withAskedByActor(composeTopic(request), request),
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
  wording: composeWording,
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

/** What is made of the composed sentences, a step after the other; a step that the question does not ask for changes nothing. */
const steps: readonly ((composed: Composed, request: AnswerRequest) => Composed)[] = [
  withTimes,
  withFounder,
  withIntervals,
  withNotes,
  withMissingDetails,
  withUnsaid,
  withSupposed,
  withReporter,
  withAmount,
  withForceDenied,
  withPremise,
  withAntecedents,
  asWanted,
  withSpeaker,
];

function drafted(asked: AnswerRequest): readonly (DraftStatement | Refusal)[] {
  const amendment = composeAmendment(asked);
  if (amendment) return isRefusal(amendment) ? [amendment] : amendment;
  const request = withoutMissingNumber(withSettledTerms(asked));
  const composed = steps.reduce<Composed>(
    (before, step) => step(before, request),
    composers[request.frame.intent](request),
  );
  const corrected = wrongSponsor(request);
  if (isRefusal(composed)) return [...corrected, composed];
  return [...corrected, ...wrongSession(request), ...notAmongThem(request), ...withoutRepeats(composed)];
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
