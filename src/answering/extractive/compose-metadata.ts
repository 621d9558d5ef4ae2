import { adoptedVersionOf } from "../../comparing/find-versions.ts";
import type { MetadataProperty } from "../../domain/claims.ts";
import type { FrontDetail, QuestionFrame, VoteAsked } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution, Vote } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { AnswerRequest } from "../../ports.ts";
import { adoptedAs, notAdopted, noVote, readingOf, wayToAdoption } from "./adoption-sentences.ts";
import { voteSentences } from "./compose-vote.ts";
import { type Composed, leads, searchedResolutions } from "./composer.ts";
import { effectSentences } from "./effect-sentences.ts";
import { printedDetail } from "./front-lines.ts";
import { mainGrounds } from "./main-points.ts";
import { metadataOf, type PlainProperty } from "./metadata-sentence.ts";
import { preambleSentences } from "./preamble-sentences.ts";
import { sponsorsStatement } from "./sponsor-sentences.ts";

/** Title, sponsors, status and the like, from the front matter. */
export function composeMetadata(request: AnswerRequest): Composed {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const property = frame.property ?? "title";
  if (property === "vote") return votesOn(resolutions, request);
  if (property === "draft" && resolutions.every(({ status }) => status === "draft"))
    return resolutions.map((resolution) => metadataOf(resolution, "symbol", resolutions.length > 1));
  if (isFrontDetail(property)) return detailsOf(resolutions, property);
  const grounds = property === "status" && frame.cues.has("purpose") ? groundsOf(resolutions, request) : [];
  if (grounds.length > 0) return grounds;
  const [only, ...others] = resolutions;
  const isOfEffect = frame.premise === "obligation" && only !== undefined && others.length === 0;
  if (isOfEffect && only.status !== "draft") return effectSentences(only, request);
  return resolutions.flatMap((resolution) => [
    ...(frame.vote && resolution.vote
      ? votes(resolution, resolution.vote, frame.vote, request)
      : [statementOn(resolution, property, request)]),
    ...(property === "status" && resolutions.length === 1 ? wayToAdoption(resolution, request) : []),
    ...(isOfEffect ? effectSentences(resolution, request) : []),
    ...(frame.vote ? noVote(resolution) : []),
  ]);
}

/** "Why did the Council adopt this?": what the preamble weighs most; of a draft first that it was not adopted, and no more where that is taken for granted. */
function groundsOf(resolutions: readonly Resolution[], request: AnswerRequest): DraftStatement[] {
  if (request.frame.past && resolutions.some(({ status }) => status === "draft")) return [];
  const leadFor = leads(request);
  return resolutions.flatMap((resolution) => {
    const grounds = mainGrounds(resolution.paragraphs, mostGrounds);
    const limit = grounds.length > fewGrounds ? { limit: wordsOfGround } : {};
    const told = grounds.flatMap((paragraph) =>
      preambleSentences(paragraph, resolution, { lead: leadFor({ resolution, paragraph }), ...limit }),
    );
    return told.length > 0 ? [...notAdopted(resolution), ...told] : [];
  });
}

const mostGrounds = 6;
/** So few are told whole; of more so many words of each. */
const fewGrounds = 3;
const wordsOfGround = 40;

/** How the texts were voted on; of a draft who tabled it, where that answers whether a State is for it. */
function votesOn(resolutions: readonly Resolution[], request: AnswerRequest): Composed {
  const { frame } = request;
  const asked = frame.vote ?? { isClaim: false };
  const voted = resolutions.flatMap((resolution) =>
    resolution.vote ? votes(resolution, resolution.vote, asked, request) : [],
  );
  if (voted.length > 0) return voted;
  const tabled = resolutions.filter(
    ({ sponsors }) =>
      asked.side && frame.actors.length > 0 && frame.actors.every(({ name }) => sponsors.includes(name)),
  );
  if (tabled.length > 0)
    return tabled.map((resolution) => sponsorsStatement(resolution, request, resolutions.length > 1));
  const ofAdoption = resolutions.filter((each) => takesAdoption(each, frame.text));
  if (ofAdoption.length === 0) return notInTheText(resolutions, "a vote on it");
  return ofAdoption.flatMap((resolution) => [
    statusStatement(resolution, frame, resolutions.length > 1),
    ...noVote(resolution),
  ]);
}

function votes(
  resolution: Resolution,
  vote: Vote,
  asked: VoteAsked,
  { frame, library }: AnswerRequest,
): DraftStatement[] {
  return voteSentences(resolution, vote, asked, frame.actors, library.resolutions.length > 1);
}

function statementOn(
  resolution: Resolution,
  property: PlainProperty,
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

function isFrontDetail(property: MetadataProperty | FrontDetail): property is FrontDetail {
  return property in namesOfDetails;
}

const namesOfDetails: { readonly [detail in FrontDetail]: string } = {
  meeting: "a meeting at which it was adopted",
  session: "a session",
  agenda: "an agenda item",
  report: "a report on which it was adopted",
  committee: "a committee",
  draft: "a draft before it",
  version: "which version it is",
  issue: "the day on which it was issued",
  distribution: "its distribution",
  languages: "its original language",
};

/** What the front matter or the closing lines print of it, word for word. */
function detailsOf(resolutions: readonly Resolution[], detail: FrontDetail): Composed {
  const statements = resolutions.flatMap((resolution): DraftStatement[] => {
    const printed = printedDetail(resolution, detail);
    return printed ? [readingOf(printed, resolution)] : [];
  });
  return statements.length > 0 ? statements : notInTheText(resolutions, namesOfDetails[detail]);
}

/** Whether a question on votes speaks of the adoption too, or takes it for granted of a draft. */
function takesAdoption({ status }: Resolution, text: string): boolean {
  const speaksOfIt = /\b(?:adopt|pass(?:ed|es)?\b|approv|went through\b)/i.test(text);
  return speaksOfIt || (status === "draft" && /\bhow (?:did|have|has)\b.*\bvote/i.test(text));
}
