import { compareResolutions } from "../../comparing/compare-resolutions.ts";
import type { VersionPair } from "../../comparing/find-versions.ts";
import type { Refusal } from "../../domain/answers.ts";
import { notFound } from "../../domain/refusals.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { AlignedParagraph } from "../../domain/versions.ts";
import type { ChangeAspect } from "../../domain/wording.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { casedPattern } from "../../language/pattern.ts";
import type { AnswerRequest } from "../../ports.ts";
import { changeSentences } from "./change-sentences.ts";
import { type Composed, searchedResolutions } from "./composer.ts";
import { unchangedSentences } from "./unchanged-sentences.ts";

/** Whether a paragraph changed in what the question asks for. */
const changedIn: Readonly<Record<ChangeAspect, (paragraph: AlignedParagraph) => boolean>> = {
  dropped: ({ change }) => change === "dropped",
  addressee: ({ acts }) => acts.some(({ kind }) => kind.startsWith("addressee")),
  deadline: ({ acts }) => acts.some(({ kind }) => kind === "deadline-changed"),
  place: ({ moved }) => moved,
  verb: ({ acts }) => acts.some(({ kind }) => /softened|strengthened|verb/.test(kind)),
  new: ({ change }) => change === "new",
};
const generic = casedPattern`
  ^(?:
    chang\w*|alter\w*|amend\w*|version\w*|adopt\w*|final|become|became|draft\w*|compar\w*|new|dropped|moved
    |added|deadline|date|session|addressee|place|stand|text|verb\w*|soft\w*|strength\w*|deleted|removed
    |reworded|wording
  )$
`;

/** "What changed between the draft and the adopted text?": paragraph by paragraph, and by act. */
export function composeChanges(request: AnswerRequest): Composed {
  const pair = versionsAsked(request);
  if (!pair) return noOtherVersion(request);
  const { paragraphs } = compareResolutions(pair.before, pair.after);
  const { frame } = request;
  const [aspect] = frame.aspects;
  const about = aboutSubject(inNamed(paragraphs, pair, request), pair, request);
  const wanted = about.filter((paragraph) =>
    aspect ? changedIn[aspect](paragraph) : frame.named.length > 0 || isChanged(paragraph),
  );
  if (wanted.length > 0) return wanted.flatMap((paragraph) => changeSentences(paragraph, pair));
  return unchangedSentences(about, pair, frame.aspects.includes("deadline"));
}

/** The draft before what was adopted; else in the order of the question. */
function versionsAsked(request: AnswerRequest): VersionPair | undefined {
  const [first, second, ...others] = searchedResolutions(request);
  if (!first || !second || others.length > 0) return undefined;
  const isBackwards = first.status === "adopted" && second.status === "draft";
  return isBackwards ? { before: second, after: first } : { before: first, after: second };
}

function noOtherVersion(request: AnswerRequest): Refusal {
  const [resolution] = searchedResolutions(request);
  const which = resolution && resolution.status === "draft" ? "adopted" : "other";
  return notFound(`No ${which} version of the text is loaded, so nothing can be compared with it.`);
}

function isChanged({ change, moved, acts }: AlignedParagraph): boolean {
  return moved || acts.length > 0 || (change !== "same" && change !== "capitals");
}

function inNamed(
  paragraphs: readonly AlignedParagraph[],
  { before, after }: VersionPair,
  { frame }: AnswerRequest,
) {
  if (frame.named.length === 0) return paragraphs;
  const old = frame.named.map((unit) => resolveNamedUnit(before, unit));
  const now = frame.named.map((unit) => resolveNamedUnit(after, unit));
  return paragraphs.filter(
    (paragraph) =>
      (paragraph.before && old.includes(paragraph.before)) ||
      (paragraph.after && now.includes(paragraph.after)),
  );
}

/** Where the question says what it is about, the paragraphs that have most of it. */
function aboutSubject(
  paragraphs: readonly AlignedParagraph[],
  { before, after }: VersionPair,
  { frame }: AnswerRequest,
) {
  const titleStems = stemsOf(`${before.title} ${after.title}`);
  const terms = frame.terms.filter((term) => !generic.test(term) && !hasTerm(titleStems, term));
  const scored = paragraphs.map((paragraph) => {
    const stems = stemsOf(paragraph.words.map(({ text }) => text).join(" "));
    return { paragraph, score: terms.filter((term) => hasTerm(stems, term)).length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0
    ? paragraphs
    : scored.filter(({ score }) => score === best).map(({ paragraph }) => paragraph);
}
