import { bindingForces } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { AnswerRequest } from "../../ports.ts";
import { leads, searchedParts } from "./composer.ts";
import { preambleSentence } from "./participle-sentence.ts";

/** "On what ground does the preamble oblige States to …?": the paragraph that is meant obliges nobody, and says what it says. */
export function preambleObligesNobody(request: AnswerRequest): DraftStatement[] {
  const { paragraphKind, premise, named, terms } = request.frame;
  const [resolution, ...others] = searchedParts(request);
  const isPresumed = premise === "obligation" || premise === "penalty";
  if (paragraphKind !== "preambular" || !isPresumed || named.length > 0) return [];
  if (!resolution || others.length > 0) return [];
  const best = request.retrieval.passages.find((passage) => passage.resolution === resolution.id);
  const meant = resolution.paragraphs.find(({ id }) => id === best?.paragraph);
  if (!meant) return [];
  const lead = leads(request)({ resolution, paragraph: meant });
  return [
    {
      basis: "absence",
      text: `${meant.label} obliges nobody.`,
      claim: { of: "act", resolutions: [resolution.id], forces: bindingForces, paragraphs: [meant.id] },
      citations: [],
    },
    preambleSentence(meant, resolution, { lead, terms }),
  ];
}
