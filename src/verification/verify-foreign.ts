import { bindingForces } from "../domain/acts.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { type ForeignVerbs, verbsAskingIn } from "../vocabulary/foreign-verbs.ts";
import { type Candidate, problem, quotedOf, verbsOf } from "./verify-citations.ts";
import type { CitingSentence } from "./verify-verbs.ts";

/**
 * In another language than English a sentence has no verb of asking that no cited act has, and neither obliges, adopts nor
 * drops a hedge. More nobody reads in it.
 */
export function verifyForeign(sentence: CitingSentence, spoken: ForeignVerbs): CitationProblem[] {
  const { own, whole, cited } = sentence;
  const candidates = quotedOf(sentence.candidates, sentence.citations);
  const found = verbsAskingIn(own, spoken);
  const stray = found.filter(({ forces }) => !candidates.some(({ force }) => forces.includes(force)));
  const says = (pattern: RegExp) => own.search(pattern) >= 0;
  const isDraft = cited.some(({ resolution }) => resolution.status === "draft");
  const isBinding = candidates.some(({ force }) => bindingForces.includes(force));
  const said = candidates.filter(({ force }) => found.some(({ forces }) => forces.includes(force)));
  const hedged = (candidate: Candidate) => candidate.hedges.some(({ text }) => /\bconsider/i.test(text));
  return [
    ...(candidates.length > 0 ? stray : []).map(({ printed }) =>
      problem("verb-mismatch", `“${printed}”: the cited text ${verbsOf(candidates)}`),
    ),
    ...(isDraft && says(spoken.adopted)
      ? [problem("draft-as-adopted", "nothing of a draft has been adopted")]
      : []),
    ...(candidates.length > 0 && !isBinding && says(spoken.obliges)
      ? [problem("verb-mismatch", `the cited text obliges nobody: it ${verbsOf(candidates)}`)]
      : []),
    ...(said.length > 0 && said.every(hedged) && !says(spoken.considers) && !/\bconsider/i.test(whole)
      ? [problem("hedge-dropped", "the text says “to consider”; that must not be lost")]
      : []),
    ...(said.length > 0 && said.every(({ reported }) => reported) && !says(spoken.otherTexts)
      ? [problem("reported-as-own", `“${said[0]?.verb}” is what another text did; say so`)]
      : []),
  ];
}
