import type { Force } from "../../domain/acts.ts";
import type { DraftStatement, MetadataProperty, Refusal } from "../../domain/answers.ts";
import { countOf } from "../../domain/counting.ts";
import { nounFor } from "../../domain/labels.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { spellNumber } from "../../language/numerals.ts";
import { organs } from "../../language/organs.ts";
import type { AnswerRequest } from "../../ports.ts";
import { isAddressedTo, nameOf, placedActs } from "./compose-acts.ts";
import { searchedResolutions } from "./composer.ts";
import { finiteVerb, presentOf, subjectOf } from "./wording.ts";

/** "How many …?", counted from the structure. */
export function composeCount(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const counted = frame.counted ?? "paragraphs";
  const [first] = resolutions;
  if (!first) return notInTheText(resolutions, undefined, [], []);
  if (counted === "resolutions") {
    const value = request.library.resolutions.length;
    return [
      {
        basis: "structure",
        text: `${value} ${value === 1 ? "resolution is" : "resolutions are"} loaded.`,
        claims: [{ of: "count", resolution: first.id, what: counted, value }],
        citations: [],
      },
    ];
  }
  return resolutions.map((resolution): DraftStatement => {
    const value = countOf(resolution, counted, answersFor);
    const subject = subjectOf(resolution, resolutions.length > 1);
    if (typeof counted === "object" && counted.acts.opening)
      return countedOpenings(counted.acts.force, value, subject, resolution);
    if (typeof counted === "object") return countedActs(counted.acts, value, subject, resolution);
    const parts = counted === "paragraphs" ? (["preambular", "operative"] as const) : [];
    const claims = [counted, ...parts].map((what) => ({
      of: "count" as const,
      resolution: resolution.id,
      what,
      value: countOf(resolution, what, answersFor),
    }));
    const detail =
      parts.length > 0
        ? `: ${claims
            .slice(1)
            .map((claim) => `${claim.value} ${claim.what}`)
            .join(" and ")}`
        : "";
    return {
      basis: "structure",
      text: `${subject} has ${value} ${nounOf(counted, value)}${detail}.`,
      claims,
      citations: [],
    };
  });
}

function countedOpenings(
  force: Force | undefined,
  value: number,
  subject: string,
  resolution: Resolution,
): DraftStatement {
  const opening = resolution.paragraphs.filter(({ participles }) => participles[0]?.force === force);
  const first = opening[0]?.participles[0];
  const verb = first ? finiteVerb(first) : presentOf(force ?? "note");
  return {
    basis: "structure",
    text: `${subject} ${verb} something at the head of a paragraph of its preamble ${spellNumber(value)} times.`,
    claims: [
      {
        of: "count",
        resolution: resolution.id,
        what: { acts: { ...(force && { force }), opening: true } },
        value,
      },
    ],
    citations: opening.map(({ id, text }) => ({
      resolution: resolution.id,
      unit: id,
      quote: text.split(" ").slice(0, 5).join(" "),
    })),
  };
}

function countedActs(
  { force, actor }: Extract<NonNullable<AnswerRequest["frame"]["counted"]>, object>["acts"],
  value: number,
  subject: string,
  resolution: Resolution,
): DraftStatement {
  const acts = placedActs([resolution]).filter(
    ({ act }) => (!force || act.force === force) && (!actor || isAddressedTo(actor, act)),
  );
  const whom = actor ? nameOf(actor) : force ? "somebody or something" : "";
  const text = force
    ? `${subject} ${presentOf(force)} ${whom} in ${value} ${value === 1 ? "act" : "acts"} of its operative part.`
    : `${subject} addresses ${value} ${value === 1 ? "act" : "acts"} to ${whom}.`;
  const citations = acts.map(({ act, paragraph }) => ({
    resolution: resolution.id,
    unit: paragraph.id,
    quote: paragraph.text
      .slice(act.verbSpan.start, Math.max(act.verbSpan.end, act.action.start))
      .replace(/[\s,;:]+$/, ""),
  }));
  const what = { acts: { ...(force && { force }), ...(actor && { actor }) } };
  return {
    basis: "structure",
    text,
    claims: [{ of: "count", resolution: resolution.id, what, value }],
    citations: citations.filter(({ quote }) => quote.includes(" ")),
  };
}

function nounOf(counted: string, value: number): string {
  const plural =
    {
      paragraphs: "paragraphs",
      preambular: "preambular paragraphs",
      operative: "operative paragraphs",
      annex: "paragraphs in annexes",
      subparagraphs: "sub-paragraphs",
      footnotes: "footnotes",
      acts: "acts in its operative part",
    }[counted] ?? counted;
  return value === 1 ? plural.replace(/s(?= |$)/, "") : plural;
}

/** Title, sponsors, status and the like, from the front matter. */
export function composeMetadata(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const property = frame.property ?? "title";
  return resolutions.flatMap((resolution) =>
    metadataOf(resolution, property, request.library.resolutions.length > 1),
  );
}

function metadataOf(
  resolution: Resolution,
  property: MetadataProperty,
  amongSeveral: boolean,
): DraftStatement[] {
  const statement = (
    text: string,
    properties: readonly MetadataProperty[],
    citations: DraftStatement["citations"] = [],
  ): DraftStatement => ({
    basis: "structure",
    text,
    claims: properties.map((what) => ({
      of: "property",
      resolution: resolution.id,
      what,
      value: propertyOf(resolution, what),
    })),
    citations,
  });
  const subject = subjectOf(resolution, amongSeveral);
  const front = resolution.front
    ? [{ resolution: resolution.id, unit: "front", quote: resolution.front }]
    : [];
  const noun = nounFor(resolution);
  const isDraft = resolution.status === "draft";
  switch (property) {
    case "title":
      return [
        statement(
          `The title of the ${noun} is “${resolution.title}”.`,
          ["title"],
          [{ resolution: resolution.id, unit: "title", quote: resolution.title }],
        ),
      ];
    case "sponsors": {
      const names = resolution.sponsors.join(", ");
      return [
        names === ""
          ? statement(`${subject} names no sponsor.`, ["sponsors"])
          : statement(`${subject} was tabled by ${names}.`, ["sponsors"], front),
      ];
    }
    case "status": {
      const dated = resolution.date ? `, on ${resolution.date}` : "";
      const adopted = statement(
        `${subject} is adopted${dated}.`,
        resolution.date ? ["status", "date"] : ["status"],
        front,
      );
      return [
        isDraft
          ? statement(
              `${subject.replace(/^The draft$/, "No: it")} is a draft and has not been adopted.`,
              ["status"],
              front,
            )
          : adopted,
      ];
    }
    case "date":
      if (resolution.date) return [statement(`${subject} is dated ${resolution.date}.`, ["date"])];
      return [
        statement(
          `The text gives no date of its own${isDraft ? "; it is a draft and has not been adopted" : ""}.`,
          ["date", "status"],
        ),
      ];
    case "symbol":
      return [
        statement(
          resolution.symbol
            ? `The symbol of the ${noun} is ${resolution.symbol}.`
            : `The text carries no symbol${isDraft ? ": it is a draft" : ""}.`,
          ["symbol"],
        ),
      ];
    case "organ":
    case "recommendedBy":
      return [
        statement(
          recommendation(resolution, subject),
          resolution.recommendedBy ? ["recommendedBy", "organ"] : ["organ"],
          front,
        ),
      ];
  }
}

function recommendation(resolution: Resolution, subject: string): string {
  const organ = organs.find((entry) => entry.organ === resolution.organ);
  const name = actorOfId(organ?.actor ?? "")?.name ?? resolution.organ ?? "no organ that is named";
  const would = resolution.status === "draft" ? "speaks in the name of" : "is a resolution of";
  if (!resolution.recommendedBy) return `${subject} ${would} the ${name}.`;
  return `The ${resolution.recommendedBy} recommends the ${nounFor(resolution)} to the ${name} for adoption.`;
}

function propertyOf(resolution: Resolution, what: MetadataProperty): string | null {
  return what === "sponsors" ? resolution.sponsors.join(", ") || null : resolution[what];
}
