import type { MetadataProperty, StructureClaim } from "../../domain/claims.ts";
import { nounFor } from "../../domain/labels.ts";
import { propertyOf } from "../../domain/property-of.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftCitation, DraftStatement } from "../../domain/statements.ts";
import { actorOfId } from "../../language/actors.ts";
import { organs } from "../../language/organs.ts";
import { adoptionLines, sponsorLine } from "./front-lines.ts";
import { fullName, subjectOf } from "./names.ts";
import { listed } from "./wording.ts";

/** What a property's sentence says, and which properties and words it rests on. */
interface PropertySentence {
  readonly text: string;
  readonly properties: readonly MetadataProperty[];
  readonly citations?: readonly DraftCitation[];
}

/** What a sentence of its own is said with; the vote has more. */
export type PlainProperty = Exclude<MetadataProperty, "vote">;

export function metadataOf(
  resolution: Resolution,
  property: PlainProperty,
  amongSeveral: boolean,
): Extract<DraftStatement, { basis: "structure" }> {
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
  readonly [property in PlainProperty]: (resolution: Resolution, subject: string) => PropertySentence;
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
export function recommendationOf(resolution: Resolution, subject: string): PropertySentence {
  return {
    text: recommendation(resolution, subject),
    properties: resolution.recommendedBy ? ["recommendedBy", "organ"] : ["organ"],
    citations: frontOf(resolution),
  };
}

function recommendation(resolution: Resolution, subject: string): string {
  const name = organName(resolution);
  if (!resolution.recommendedBy) return `${subject} ${speaksFor(resolution)} the ${name}.`;
  const noun = resolution.status === "draft" ? "draft resolution" : nounFor(resolution);
  return `The ${resolution.recommendedBy} recommends to the ${name} the adoption of the ${noun}.`;
}

export function organName({ organ }: Resolution): string {
  const entry = organs.find((each) => each.organ === organ);
  return actorOfId(entry?.actor ?? "")?.name ?? organ ?? "no organ that is named";
}

export function speaksFor({ status }: Resolution): string {
  return status === "draft" ? "speaks in the name of" : "is a resolution of";
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

export function claimsOf(resolution: Resolution, properties: readonly MetadataProperty[]): StructureClaim[] {
  return properties.map((what) => ({
    of: "property",
    resolution: resolution.id,
    what,
    value: propertyOf(resolution, what),
  }));
}
