import type { Refusal } from "../../domain/answers.ts";
import { notFoundIn, notInTheText, outOfScope } from "../../domain/refusals.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { conceptsOf } from "../../language/concepts.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";
import { isNoun } from "./is-noun.ts";
import { isSpokenOf } from "./is-spoken-of.ts";
import { strangeNames } from "./strange-names.ts";
import { absentSubjects } from "./subject-groups.ts";
import { listed } from "./wording.ts";

/** Not in the text, where the question could have been about it; else not about a resolution at all. */
export function nothingOnThat(request: AnswerRequest): Refusal {
  const resolutions = searchedResolutions(request);
  if (!couldBeAboutATextOf(request)) {
    return outOfScope(
      "This is not about the resolutions that are loaded here, and only questions about them can be answered.",
    );
  }
  const absent = unsaid(request);
  const nearest = nearestOf(request);
  const named = absent.filter((phrase) => isNoun(phrase, request.frame.text));
  if (named.length > 0) return notInTheText(resolutions, listed(named), named, nearest);
  if (absent.length > 0) return notInTheText(resolutions, undefined, [], nearest);
  // The words do stand, or are none that could be named: the text may say it in a way that was not understood.
  return notFoundIn(resolutions, "No answer to that was found in the text.", nearest);
}

function couldBeAboutATextOf(request: AnswerRequest): boolean {
  const { bearing, actors, terms } = request.frame;
  if (bearing === "world") return false;
  if (bearing === "text" || actors.length > 0) return true;
  if (bearing === "asker") return false;
  const isSubject =
    conceptsOf(terms).some((concept) => concept.isSubject) || strangeNames(request).length > 0;
  return isSubject || terms.filter((term) => stands(term, request)).length >= terms.length / 2;
}

/** "How long does the meeting last?" can be asked of a text with a meeting in it. */
function stands(term: string, request: AnswerRequest): boolean {
  return searchedResolutions(request).some((each) => unitsMentioning(each, [term]).length > 0);
}

/** So many things are named that the text does not speak of. */
const mostNamed = 4;

/** The subjects of the question that stand nowhere, as it says them; never a verb or an adverb of its own. */
function unsaid(request: AnswerRequest): readonly string[] {
  const { actors, terms, actorsSought, phrases: asked } = request.frame;
  const { phrases } = absentSubjects(request);
  const named = actors.filter(({ id }) => !actorsSought.includes(id)).map(({ name }) => name);
  const names = [...phrases, ...strangeNames(request), ...named];
  const carriedOver =
    names.length > 0
      ? []
      : conceptsOf(terms).flatMap((concept) => (concept.isSubject ? [concept.printed] : []));
  const known = [...names, ...carriedOver];
  const found = known.length === 0 && asked.about ? [asked.about] : known;
  // "Narcotics" where the text speaks of drugs: it is not said that it does not.
  const isThere = (name: string) =>
    conceptsOf([name]).every((concept) => concept.isSubject && isSpokenOf(concept, request));
  const absent = found.filter((name) => !isThere(name) && !stands(name, request));
  return absent
    .filter(
      (name, at) => absent.findIndex((other) => other.toLowerCase().includes(name.toLowerCase())) === at,
    )
    .slice(0, mostNamed);
}

/** The best passages, for a refusal. */
export function nearestOf({ frame, retrieval }: AnswerRequest): string[] {
  const amongSeveral = frame.resolutions.length > 1;
  return retrieval.passages
    .slice(0, 3)
    .map(({ resolution, paragraph }) => (amongSeveral ? `${resolution}#${paragraph}` : paragraph));
}

/** The part of the question of which the text does not speak. */
export function nothingAbout(terms: readonly string[], { frame }: AnswerRequest): DraftStatement {
  const claim = { of: "mention" as const, resolutions: frame.resolutions, terms };
  return { basis: "absence", text: `The text says nothing about ${listed(terms)}.`, claim, citations: [] };
}
