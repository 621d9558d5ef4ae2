import { adoptedVersionOf } from "../../comparing/find-versions.ts";
import type { MetadataProperty } from "../../domain/claims.ts";
import type { FrontDetail, QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { AnswerRequest } from "../../ports.ts";
import { adoptedAs, notAdopted, noVote, readingOf, wayToAdoption } from "./adoption-sentences.ts";
import { type Composed, searchedResolutions } from "./composer.ts";
import { listedVote, printedDetail } from "./front-lines.ts";
import { metadataOf } from "./metadata-sentence.ts";
import { sponsorsStatement } from "./sponsor-sentences.ts";

/** Title, sponsors, status and the like, from the front matter. */
export function composeMetadata(request: AnswerRequest): Composed {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const property = frame.property ?? "title";
  if (isFrontDetail(property)) return detailsOf(resolutions, property, frame);
  return resolutions.flatMap((resolution) => [
    statementOn(resolution, property, request),
    ...(property === "status" && resolutions.length === 1 ? wayToAdoption(resolution, request) : []),
    ...(property === "status" && asksForVote.test(frame.text) ? noVote(resolution) : []),
  ]);
}

function statementOn(
  resolution: Resolution,
  property: MetadataProperty,
  request: AnswerRequest,
): DraftStatement {
  const loaded = request.library.resolutions;
  const adopted = property === "status" ? adoptedVersionOf(resolution, loaded) : undefined;
  if (adopted) return adoptedAs(resolution, adopted);
  if (property === "sponsors") return sponsorsStatement(resolution, request, loaded.length > 1);
  return property === "status"
    ? statusStatement(resolution, request.frame, loaded.length > 1)
    : metadataOf(resolution, property, loaded.length > 1);
}

function statusStatement(
  resolution: Resolution,
  frame: QuestionFrame,
  amongSeveral: boolean,
): DraftStatement {
  const [plain] = asksForParticulars(frame) ? notAdopted(resolution) : [];
  return !amongSeveral && plain ? plain : metadataOf(resolution, "status", amongSeveral);
}

/** When, by whom, how it was adopted, so that "No" is no answer. */
function asksForParticulars({ intent, text }: QuestionFrame): boolean {
  return intent === "metadata" && /\b(?:when|who|whom|whose|which|what|how|why)\b/i.test(text);
}

const asksForVote = /\b(?:vot(?:e|es|ed|ing)|abst\w+|in favou?r|unanim\w+)\b/i;

function isFrontDetail(property: MetadataProperty | FrontDetail): property is FrontDetail {
  return property in namesOfDetails;
}

const namesOfDetails: { readonly [detail in FrontDetail]: string } = {
  meeting: "a meeting at which it was adopted",
  session: "a session",
  agenda: "an agenda item",
  report: "a report on which it was adopted",
  committee: "a committee",
  vote: "a vote on it",
  version: "which version it is",
};

/** What the front matter or the closing lines print of it, word for word; of the voters named the list in which they stand. */
function detailsOf(resolutions: readonly Resolution[], detail: FrontDetail, frame: QuestionFrame): Composed {
  const { actors, text } = frame;
  const statements = resolutions.flatMap((resolution): DraftStatement[] => {
    const ofVoters = detail === "vote" ? actors.map((actor) => listedVote(resolution, actor)) : [];
    const printed = ofVoters.some(Boolean) ? ofVoters : [printedDetail(resolution, detail)];
    return printed.filter((each) => each !== undefined).map((each) => readingOf(each, resolution));
  });
  if (statements.length > 0) return statements;
  const ofAdoption = detail === "vote" ? resolutions.filter((each) => takesAdoption(each, text)) : [];
  if (ofAdoption.length === 0) return notInTheText(resolutions, namesOfDetails[detail]);
  return ofAdoption.flatMap((resolution) => [
    statusStatement(resolution, frame, resolutions.length > 1),
    ...noVote(resolution),
  ]);
}

/** Whether a question on votes speaks of the adoption too, or takes it for granted of a draft. */
function takesAdoption({ status }: Resolution, text: string): boolean {
  const speaksOfIt = /\b(?:adopt|pass(?:ed|es)?\b|approv|went through\b)/i.test(text);
  return speaksOfIt || (status === "draft" && /\bhow (?:did|have|has)\b.*\bvote/i.test(text));
}
