import type { SummaryScope } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import { isInSection } from "../../domain/sections.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { topLevelId } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence, actSentences } from "./act-sentence.ts";
import { actToldBy, leadOf } from "./act-told-by.ts";
import { composeActs } from "./compose-acts.ts";
import { composeLookUp } from "./compose-look-up.ts";
import { composeTopic, operativeSentences } from "./compose-topic.ts";
import {
  type Composed,
  isGiven,
  isRefusal,
  type Leads,
  leads,
  type Place,
  searchedParts,
  searchedResolutions,
} from "./composer.ts";
import { mainAct, mainOpenings, mainPoints } from "./main-points.ts";
import { mentionsIn } from "./mentions-of-actor.ts";
import { metadataOf } from "./metadata-sentence.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { inSentencesWanted, sentencesWanted, wordsQuoted } from "./summary-length.ts";

/** The weightiest points where brevity is asked for, else every paragraph of the part asked for, each in a clause of its own; in the order of the text. */
export function composeSummary(request: AnswerRequest): Composed {
  const { frame } = request;
  const scope = frame.summary ?? { of: "whole", length: "full" };
  if (scope.of === "subject") return composeTopic(request);
  if (scope.of === "actor") {
    const acts = composeActs(request);
    if (isRefusal(acts)) return acts;
    const isOfAll = frame.cues.has("everything") || scope.withMentions;
    const others = isOfAll ? othersNaming(acts, request) : [];
    const told = scope.length === "short" ? acts.map((act) => inShort(act, request)) : acts;
    return inSentencesWanted([...told, ...others], scope);
  }
  const resolutions = searchedResolutions(request);
  if (isBrief(scope)) {
    const brief = resolutions.flatMap((resolution) => inBrief(resolution, scope, request));
    if (brief.length > 0) return brief;
  }
  const paragraphs = resolutions.flatMap((resolution) =>
    inScope(resolution, request).map((paragraph) => ({ paragraph, resolution })),
  );
  if (paragraphs.length === 0)
    return frame.named.length > 0 ? composeLookUp(request) : notInTheText(resolutions);
  const leadFor = leads(request);
  const limit = wordsQuoted(paragraphs.length, scope.length);
  const statements = paragraphs.flatMap(({ paragraph, resolution }) =>
    paragraph.kind === "preambular"
      ? [preambleSentence(paragraph, resolution, { lead: leadFor({ resolution, paragraph }), limit })]
      : operativeSentences(paragraph, resolution, [], leadFor, limit),
  );
  const title = scope.of === "whole" ? resolutions.map((each) => metadataOf(each, "title", false)) : [];
  return inSentencesWanted([...title, ...statements], scope);
}

/** What is asked of somebody without what stands beside the point. */
function inShort(statement: DraftStatement, request: AnswerRequest): DraftStatement {
  const placed = actToldBy(statement, request);
  if (!placed) return statement;
  const lead = leadOf(statement, placed);
  return actSentence(placed, { lead, limit: wordsOfPoint, opensList: statement.text.endsWith(":") });
}

/** Of the passages found, those that name the actors and are not told yet. */
function othersNaming(told: readonly DraftStatement[], request: AnswerRequest): DraftStatement[] {
  const cited = new Set(told.flatMap(({ citations }) => citations.map(({ unit }) => unit)));
  // Of States something is said everywhere.
  const actors = request.frame.actors.filter(({ id }) => actorOfId(id)?.family !== "states");
  const leadFor = leads(request);
  return searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(({ id, text }) => !cited.has(id) && actors.some((actor) => namesActor(text, actor)))
      .filter(({ id }) => isGiven(resolution, id, request))
      .sort((a, b) => Number(a.kind === "preambular") - Number(b.kind === "preambular"))
      .flatMap((paragraph) =>
        actors
          .filter((actor) => namesActor(paragraph.text, actor))
          .slice(0, 1)
          .flatMap((actor) => mentionsIn(paragraph, resolution, actor, leadFor)),
      ),
  );
}

function inScope(resolution: Resolution, { frame }: AnswerRequest): Paragraph[] {
  const of = frame.summary?.of;
  if (of === "named") {
    const ids = frame.named
      .map((unit) => resolveNamedUnit(resolution, unit))
      .map((id) => id && topLevelId(resolution, id));
    return resolution.paragraphs.filter(({ id }) => ids.includes(id));
  }
  if (of === "annex") return annexOf(resolution, frame.summary?.annex);
  if (of === "section")
    return resolution.paragraphs.filter((each) => isInSection(resolution, each, frame.section ?? ""));
  return resolution.paragraphs.filter(({ kind }) => kind !== "annex" && (of === "whole" || kind === of));
}

function annexOf(resolution: Resolution, name: string | undefined): Paragraph[] {
  const all = resolution.paragraphs.filter(({ kind }) => kind === "annex");
  const named = all.filter(({ id }) => name !== undefined && id.startsWith(`${name}.`));
  return named.length > 0 ? named : all;
}

/** So many points of a whole text are told in brief, and so many in a sentence; with so many words of each. A part is told paragraph by paragraph. */
const mostPoints = 7;
const pointsOfSentence = 2;
const wordsOfPoint = 28;

/** Whether points are wanted: the weightiest of the text, so many of a part, or one of each paragraph. */
function isBrief(scope: SummaryScope): boolean {
  const { of, length, points } = scope;
  if (of !== "whole" && of !== "operative" && of !== "preambular") return false;
  return length !== "full" || (sentencesWanted(scope) ?? points) !== undefined;
}

/** What the text is about, and its weightiest paragraphs in their order. */
function inBrief(resolution: Resolution, scope: SummaryScope, request: AnswerRequest): DraftStatement[] {
  const sentences = sentencesWanted(scope);
  const ofPreamble = scope.of === "preambular";
  const all = resolution.paragraphs.filter(({ kind }) => kind === (ofPreamble ? "preambular" : "operative"));
  const mostInBrief = scope.of === "whole" ? mostPoints : all.length;
  // A part is told whole in as many sentences as are wanted; one sentence has no room for it.
  const isSpread = scope.of !== "whole" && sentences !== undefined && sentences > 1;
  const inSentences = sentences === undefined || isSpread ? mostInBrief : sentences * pointsOfSentence + 1;
  const most = scope.points ?? inSentences;
  const limit = isSpread ? wordsQuoted(all.length, "short") : wordsOfPoint;
  // Words that open a list say nothing without it.
  const plain =
    sentences === undefined || isSpread ? all : all.filter(({ subparagraphs }) => subparagraphs.length === 0);
  const leadFor = leads(request);
  const [opening] = all;
  const subject =
    scope.of === "whole" && opening ? subjectSentence({ resolution, paragraph: opening }, leadFor) : [];
  // Where no title tells what the text is about, its first paragraph does.
  const isUntitled = scope.of === "whole" && subject.length === 0;
  const pointsOf = ([first, ...others]: readonly Paragraph[]) =>
    first && isUntitled
      ? [first, ...mainPoints(others, most - 1)]
      : mainPoints([...(first ? [first] : []), ...others], most);
  const points = ofPreamble
    ? mainOpenings(all, most).map((paragraph) => {
        const lead = leadFor({ resolution, paragraph });
        return preambleSentence(paragraph, resolution, { lead, limit, clauseOnly: true });
      })
    : pointsOf(plain.length > 0 ? plain : all).flatMap((paragraph) =>
        pointOf(paragraph, resolution, leadFor, limit),
      );
  return [...inSentencesWanted([...subject, ...points], scope)];
}

function subjectSentence(place: Place, leadFor: Leads): DraftStatement[] {
  const { id, title } = place.resolution;
  if (title === "" || /^Resolution \d/.test(title)) return [];
  const citations = [{ resolution: id, unit: "title", quote: title }];
  return [{ basis: "quotation", text: `${leadFor(place)} is entitled “${title}”.`, citations }];
}

/** The act for which a paragraph is told, with the items of the first level where it opens a list. */
function pointOf(
  paragraph: Paragraph,
  resolution: Resolution,
  leadFor: Leads,
  limit: number,
): DraftStatement[] {
  const act = mainAct(paragraph);
  if (!act) return [];
  const options = { lead: leadFor({ resolution, paragraph }), limit };
  return actSentences({ act, paragraph, resolution }, options, (item) =>
    paragraph.subparagraphs.includes(item),
  );
}
