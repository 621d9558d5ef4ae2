import { adoptedVersionOf } from "../../comparing/find-versions.ts";
import type { Actor } from "../../domain/acts.ts";
import type {
  DraftCitation,
  DraftStatement,
  MetadataProperty,
  Refusal,
  StructureClaim,
} from "../../domain/answers.ts";
import { nounFor, shortName } from "../../domain/labels.ts";
import type { FrontDetail, QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { actorOfId } from "../../language/actors.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import { organs } from "../../language/organs.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";
import {
  adoptionLines,
  listedVote,
  type PrintedDetail,
  printedDetail,
  recommendationLine,
  sponsorLine,
} from "./front-lines.ts";
import { fullName, subjectOf } from "./names.ts";
import { listed } from "./wording.ts";

/** Title, sponsors, status and the like, from the front matter. */
export function composeMetadata(request: AnswerRequest): readonly DraftStatement[] | Refusal {
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

/** Of a draft that was not adopted in another version: who recommends it to whom for adoption, as the front matter has it. */
function wayToAdoption(resolution: Resolution, { library }: AnswerRequest): DraftStatement[] {
  const isOpen =
    resolution.status === "draft" &&
    resolution.recommendedBy !== null &&
    !adoptedVersionOf(resolution, library.resolutions);
  if (!isOpen) return [];
  const printed = recommendationLine(resolution);
  return printed ? [readingOf(printed, resolution)] : [metadataOf(resolution, "organ", false)];
}

/** Of a draft whose adopted version is loaded: which that is. */
function adoptedAs(draft: Resolution, adopted: Resolution): DraftStatement {
  return {
    basis: "structure",
    text: `${shortName(draft)} is a draft; the text that was adopted is ${shortName(adopted)}.`,
    claims: [
      ...claimsOf(draft, ["status"]),
      ...claimsOf(adopted, ["status", ...(adopted.symbol ? (["symbol"] as const) : [])]),
    ],
    citations: [],
  };
}

const asksForVote = /\b(?:vot(?:e|es|ed|ing)|abst\w+|in favou?r|unanim\w+)\b/i;

/** Where no paragraph speaks of one. */
function noVote(resolution: Resolution): DraftStatement[] {
  if (unitsMentioning(resolution, ["vote"]).length > 0 || /\bvot(?:e|es|ed|ing)\b/i.test(resolution.front))
    return [];
  const claim = { of: "mention" as const, resolutions: [resolution.id], terms: ["vote"] };
  return [{ basis: "absence", text: "The text does not mention a vote.", claim, citations: [] }];
}

/** "This binds us": that nothing was adopted yet that could, and who only recommends it. */
export function draftOnly(resolution: Resolution, request: AnswerRequest): DraftStatement[] {
  return [...notAdopted(resolution), ...wayToAdoption(resolution, request)];
}

function notAdopted(resolution: Resolution): DraftStatement[] {
  if (resolution.status !== "draft") return [];
  const statement = metadataOf(resolution, "status", false);
  return [{ ...statement, text: statement.text.replace(/^No: it\b/, "It") }];
}

/** Where a question speaks of another State's text: whose it is. */
export function wrongSponsor(request: AnswerRequest): DraftStatement[] {
  const [resolution, ...others] = searchedResolutions(request);
  const { sponsor, intent } = request.frame;
  if (!sponsor || !resolution || others.length > 0 || intent === "metadata") return [];
  return resolution.sponsors.length === 0 || resolution.sponsors.includes(sponsor.name)
    ? []
    : [sponsorsStatement(resolution, request, false)];
}

/** Who tabled the text, and that no other State did whom the question takes for its sponsor. */
function sponsorsStatement(
  resolution: Resolution,
  { frame: { actors, sponsor } }: AnswerRequest,
  amongSeveral: boolean,
): DraftStatement {
  const statement = metadataOf(resolution, "sponsors", amongSeveral);
  const named = [...actors.filter(({ id }) => id !== sponsor?.id), ...(sponsor ? [sponsor] : [])];
  const taken = named.filter(
    ({ id, name }) => actorOfId(id)?.kind === "state" && !resolution.sponsors.includes(name),
  );
  if (resolution.sponsors.length === 0 || taken.length === 0) return statement;
  const names = listed(taken.map(fullName)).replace(/ and /, " or ");
  return { ...statement, text: statement.text.replace(/\.$/, `, not by ${names}.`) };
}

function isFrontDetail(property: MetadataProperty | FrontDetail): property is FrontDetail {
  return !(property in sentences);
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
function detailsOf(
  resolutions: readonly Resolution[],
  detail: FrontDetail,
  frame: QuestionFrame,
): readonly DraftStatement[] | Refusal {
  const { actors, text } = frame;
  const statements = resolutions.flatMap((resolution): DraftStatement[] => {
    const ofVoters = detail === "vote" ? actors.map((actor) => listedVote(resolution, actor)) : [];
    const printed = ofVoters.some(Boolean) ? ofVoters : [printedDetail(resolution, detail)];
    return printed.filter((each) => each !== undefined).map((each) => readingOf(each, resolution));
  });
  if (statements.length > 0) return statements;
  const ofAdoption = detail === "vote" ? resolutions.filter((each) => takesAdoption(each, text)) : [];
  if (ofAdoption.length === 0) return notInTheText(resolutions, namesOfDetails[detail], [], []);
  return ofAdoption.flatMap((resolution) => [
    statusStatement(resolution, frame, resolutions.length > 1),
    ...noVote(resolution),
  ]);
}

function readingOf({ unit, quote }: PrintedDetail, { id }: Resolution): DraftStatement {
  const place = unit === "front" ? "front matter reads" : "closing lines read";
  return {
    basis: "quotation",
    text: `The ${place} “${quote.replace(/[.:]$/, "")}”.`,
    citations: [{ resolution: id, unit, quote }],
  };
}

/** Whether a question on votes speaks of the adoption too, or takes it for granted of a draft. */
function takesAdoption({ status }: Resolution, text: string): boolean {
  const speaksOfIt = /\b(?:adopt|pass(?:ed|es)?\b|approv|went through\b)/i.test(text);
  return speaksOfIt || (status === "draft" && /\bhow (?:did|have|has)\b.*\bvote/i.test(text));
}

/** What a property's sentence says, and which properties and words it rests on. */
interface PropertySentence {
  readonly text: string;
  readonly properties: readonly MetadataProperty[];
  readonly citations?: readonly DraftCitation[];
}

function metadataOf(
  resolution: Resolution,
  property: MetadataProperty,
  amongSeveral: boolean,
): DraftStatement {
  const subject = subjectOf(resolution, amongSeveral);
  const { text, properties, citations = [] } = sentences[property](resolution, subject);
  return {
    basis: "structure",
    text,
    claims: claimsOf(resolution, properties),
    citations,
  };
}

const sentences: {
  readonly [property in MetadataProperty]: (resolution: Resolution, subject: string) => PropertySentence;
} = {
  title: titleOf,
  sponsors: sponsorsOf,
  status: statusOf,
  date: dateOf,
  symbol: symbolOf,
  organ: recommendationOf,
  recommendedBy: recommendationOf,
};

function titleOf(resolution: Resolution): PropertySentence {
  const { id, title } = resolution;
  return {
    text: `The title of the ${nounFor(resolution)} is “${title}”.`,
    properties: ["title"],
    citations: [{ resolution: id, unit: "title", quote: title }],
  };
}

function sponsorsOf(resolution: Resolution, subject: string): PropertySentence {
  const [first, ...others] = resolution.sponsors;
  if (first === undefined) return { text: `${subject} names no sponsor.`, properties: ["sponsors"] };
  const isOfficer = others.length === 0 && officer.test(first);
  return {
    text: isOfficer
      ? `${subject} was submitted by the ${first}.`
      : `${subject} was tabled by ${listed(resolution.sponsors.map((name) => fullName({ id: name, name })))}.`,
    properties: ["sponsors"],
    citations: frontOf(resolution, sponsorLine(resolution)),
  };
}

const officer = /^(?:Acting |Vice-)?(?:Chair|President|Rapporteur|Bureau|Secretar|Facilitator)/;

function statusOf(resolution: Resolution, subject: string): PropertySentence {
  const { status, date } = resolution;
  const citations = adoptionOf(resolution);
  if (status === "draft") {
    const text = `${subject.replace(/^The draft$/, "No: it").replace(/^Draft /, "")} is a draft and has not been adopted.`;
    return { text, properties: ["status"], citations };
  }
  return date
    ? { text: `${subject} was adopted on ${date}.`, properties: ["status", "date"], citations }
    : { text: `${subject} has been adopted.`, properties: ["status"], citations };
}

function dateOf(resolution: Resolution, subject: string): PropertySentence {
  const { date, status } = resolution;
  if (date)
    return {
      text: `${subject} is dated ${date}.`,
      properties: ["date"],
      citations: adoptionOf(resolution, date),
    };
  const because = status === "draft" ? "; it is a draft and has not been adopted" : "";
  return { text: `The text gives no date of its own${because}.`, properties: ["date", "status"] };
}

function symbolOf(resolution: Resolution): PropertySentence {
  const { symbol, status } = resolution;
  const text = symbol
    ? `The symbol of the ${nounFor(resolution)} is ${symbol}.`
    : `The text carries no symbol${status === "draft" ? ": it is a draft" : ""}.`;
  return { text, properties: ["symbol"] };
}

/** Which organ adopts the text, and which body recommends it. */
function recommendationOf(resolution: Resolution, subject: string): PropertySentence {
  return {
    text: recommendation(resolution, subject),
    properties: resolution.recommendedBy ? ["recommendedBy", "organ"] : ["organ"],
    citations: frontOf(resolution),
  };
}

/** In whose name the text speaks, where a question takes it to be another's. */
export function speakerSentence(resolution: Resolution, other: Actor): DraftStatement {
  const subject = subjectOf(resolution, false);
  const isRecommender = other.name === resolution.recommendedBy;
  const { text, properties, citations = [] } = recommendationOf(resolution, subject);
  const organ = organName(resolution);
  return {
    basis: "structure",
    text: isRecommender
      ? text
      : `${subject} ${speaksFor(resolution)} the ${organ}, not of ${fullName(other)}.`,
    claims: claimsOf(resolution, isRecommender ? properties : ["organ"]),
    citations,
  };
}

export function titleSentence(resolution: Resolution): DraftStatement {
  return metadataOf(resolution, "title", false);
}

/** What somebody is to the text as a whole: its sponsor, the organ that speaks in it, the body that recommends it. */
export function roleSentences(resolution: Resolution, { name }: Pick<Actor, "name">): DraftStatement[] {
  const isNamed = (other: string | null | undefined) => other?.toLowerCase() === name.toLowerCase();
  if (resolution.sponsors.some(isNamed)) return [metadataOf(resolution, "sponsors", false)];
  return isNamed(organName(resolution)) || isNamed(resolution.recommendedBy)
    ? [metadataOf(resolution, "organ", false)]
    : [];
}

function frontOf({ id, front }: Resolution, line = front): DraftCitation[] {
  return front.includes(line) && line !== "" ? [{ resolution: id, unit: "front", quote: line }] : [];
}

/** What says that a text was adopted; `otherwise` the words of the front matter that are cited where nothing does. */
function adoptionOf(resolution: Resolution, otherwise?: string): DraftCitation[] {
  const lines = adoptionLines(resolution);
  if (lines.length === 0) return frontOf(resolution, otherwise);
  return lines.map((line) => ({ resolution: resolution.id, ...line }));
}

function recommendation(resolution: Resolution, subject: string): string {
  const name = organName(resolution);
  if (!resolution.recommendedBy) return `${subject} ${speaksFor(resolution)} the ${name}.`;
  const noun = resolution.status === "draft" ? "draft resolution" : nounFor(resolution);
  return `The ${resolution.recommendedBy} recommends to the ${name} the adoption of the ${noun}.`;
}

function organName({ organ }: Resolution): string {
  const entry = organs.find((each) => each.organ === organ);
  return actorOfId(entry?.actor ?? "")?.name ?? organ ?? "no organ that is named";
}

function speaksFor({ status }: Resolution): string {
  return status === "draft" ? "speaks in the name of" : "is a resolution of";
}

function claimsOf(resolution: Resolution, properties: readonly MetadataProperty[]): StructureClaim[] {
  return properties.map((what) => ({
    of: "property",
    resolution: resolution.id,
    what,
    value: propertyOf(resolution, what),
  }));
}

function propertyOf(resolution: Resolution, what: MetadataProperty): string | null {
  return what === "sponsors" ? resolution.sponsors.join(", ") || null : resolution[what];
}
