import type { Refusal } from "../../domain/answers.ts";
import type { Intent } from "../../domain/questions.ts";
import { outOfScope } from "../../domain/refusals.ts";
import type { Answerer, AnswerRequest } from "../../ports.ts";
import { composeActs } from "./compose-acts.ts";
import { composeChanges } from "./compose-changes.ts";
import { composeComparison } from "./compose-comparison.ts";
import { composeCount } from "./compose-count.ts";
import { composeDeadline } from "./compose-deadline.ts";
import { composeDefinition } from "./compose-definition.ts";
import { composeLookUp, composeVerbatim } from "./compose-look-up.ts";
import { composeMetadata } from "./compose-metadata.ts";
import { composeReasons } from "./compose-reasons.ts";
import { composeReference } from "./compose-reference.ts";
import { composeSummary } from "./compose-summary.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composer, isRefusal } from "./composer.ts";
import { nobodyIsObliged } from "./correct-premise.ts";
import { withAmount } from "./missing-amount.ts";
import { withSpeaker } from "./other-speaker.ts";

const composers: { readonly [intent in Intent]: Composer } = {
  acts: composeActs,
  "look-up": composeLookUp,
  topic: composeTopic,
  reasons: composeReasons,
  deadline: composeDeadline,
  reference: composeReference,
  definition: composeDefinition,
  count: composeCount,
  metadata: composeMetadata,
  compare: composeComparison,
  changes: composeChanges,
  summary: composeSummary,
};

/** Answers without a model: sentences composed from acts and clauses, in the text's own words. Reads English. */
export function createExtractiveAnswerer(): Answerer {
  return {
    id: "extractive",
    async *answer(request) {
      const { frame } = request;
      if (frame.language !== "en") return yield readsEnglishOnly(frame.language);
      const composed = withSpeaker(
        withPremise(withAmount(composers[frame.intent])(request), request),
        request,
      );
      if (isRefusal(composed)) return yield composed;
      yield* frame.verbatim ? composeVerbatim(composed, request) : composed;
    },
  };
}

/** Questions of these kinds may take for granted that somebody is bound; others speak of a duty in passing. */
const premised: ReadonlySet<Intent> = new Set<Intent>(["acts", "topic", "reasons", "look-up"]);

/** That nobody is obliged or punished comes first, where the question takes it for granted and the text bears it out. */
function withPremise(composed: ReturnType<Composer>, request: AnswerRequest): ReturnType<Composer> {
  const { premise, intent } = request.frame;
  if (!premise || premise === "adoption" || !premised.has(intent)) return composed;
  const corrected = nobodyIsObliged(request);
  const [first, ...others] = isRefusal(corrected) ? [] : corrected;
  if (first?.basis !== "absence") return composed;
  if (isRefusal(composed))
    return composed.outcome === "not-in-the-text" && premise === "penalty" ? [first, ...others] : composed;
  return composed[0]?.basis === "absence" ? composed : [first, ...composed];
}

const languageNames: Readonly<Record<string, string>> = {
  fr: "French",
  es: "Spanish",
  ru: "Russian",
  zh: "Chinese",
  ar: "Arabic",
  de: "German",
  pt: "Portuguese",
};

function readsEnglishOnly(language: string): Refusal {
  const name = languageNames[language] ?? "another language";
  return outOfScope(
    `This question is in ${name}. Without a language model, questions are read in English only; please ask in English.`,
  );
}
