import type { Refusal } from "../../domain/answers.ts";
import type { Intent } from "../../domain/questions.ts";
import { outOfScope } from "../../domain/refusals.ts";
import type { Answerer } from "../../ports.ts";
import { composeActs } from "./compose-acts.ts";
import { composeChanges } from "./compose-changes.ts";
import { composeComparison } from "./compose-comparison.ts";
import { composeDeadline } from "./compose-deadline.ts";
import { composeDefinition } from "./compose-definition.ts";
import { composeLookUp, composeVerbatim } from "./compose-look-up.ts";
import { composeReasons } from "./compose-reasons.ts";
import { composeReference } from "./compose-reference.ts";
import { composeCount, composeMetadata } from "./compose-structure.ts";
import { composeSummary } from "./compose-summary.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composer, isRefusal } from "./composer.ts";

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
      const composed = composers[frame.intent](request);
      if (isRefusal(composed)) return yield composed;
      yield* frame.verbatim ? composeVerbatim(composed, request) : composed;
    },
  };
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
