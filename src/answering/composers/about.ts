import type { Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { quoteAct } from "../../sentences/quotations.ts";
import { amongOf } from "../../sentences/wording.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { countLoaded } from "./counts.ts";
import { mainPoints } from "./main-points.ts";
import { textsOf } from "./placed-acts.ts";
import { pointOf } from "./points.ts";
import { introductionOf, titleOf } from "./properties.ts";
import { subjectClauses } from "./subject-clauses.ts";
import { subjectParts } from "./subject-words.ts";
import { certain, likely } from "./thresholds.ts";

/** More texts than these are not told one by one. */
const mostTexts = 8;

/** What is loaded, which of the texts speak of something, what one of them is about: answered with texts. */
export const composeAbout: Composer = (request) => {
  const texts = textsOf(request);
  const asked = request.reading.nearestOf ?? texts.length;
  const isOfAll = asked > 1 && asked === request.library.resolutions.length;
  const told = texts.slice(0, mostTexts);
  if (Object.keys(request.reading.filters).length > 0)
    return { drafts: told.map((text) => introductionOf(text, "several")) };
  if (isOfSubject(request)) return subjectClauses(request);
  if (!isOfAll) return { drafts: told.flatMap((text) => whatItIs(text, request)) };
  const namesSubject = subjectParts(request.reading).length > 0;
  const speaking: Composition = namesSubject ? subjectClauses(request) : { drafts: [] };
  const isLoaded =
    speaking.drafts.length === 0 && (!speaking.refusal || request.reading.certainty >= certain.about);
  return isLoaded ? { drafts: [...countLoaded(texts, request.library), ...told.map(titleOf)] } : speaking;
};

/** "Which paragraph is about procurement?" of one text: what is likely to answer, unless it is surely asked what the text is. */
function isOfSubject({ reading, retrieval }: ComposeRequest): boolean {
  const isLikely = retrieval.found && (retrieval.passages[0]?.score ?? 0) >= likely;
  const { texts, certainty } = reading;
  return texts.length === 1 && certainty < certain.about && isLikely && subjectParts(reading).length > 0;
}

/** Its title, and what it does above all: one clause of several texts, two of a single one; of a text without acts the first it says. */
function whatItIs(resolution: Resolution, { reading, library }: ComposeRequest): Draft[] {
  const among = amongOf(reading.texts);
  const acts = mainPoints(resolution).slice(0, among === "one" ? 2 : 1);
  const { paragraphs } = resolution;
  const paragraph = paragraphs.find(({ kind }) => kind === "operative") ?? paragraphs[0];
  return [
    introductionOf(resolution, amongOf(library.resolutions)),
    ...acts.map((act) => quoteAct(act, { among })),
    ...(acts.length === 0 && paragraph ? [pointOf({ paragraph, resolution }, { among })] : []),
  ];
}
