import type { Force } from "../../domain/acts.ts";
import type { CountedThing, DraftStatement, Refusal } from "../../domain/answers.ts";
import { countOf } from "../../domain/counting.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { spellNumber } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { searchedResolutions } from "./composer.ts";
import { nameOf, subjectOf } from "./names.ts";
import { isAddressedTo, placedActs, verbCitation } from "./placed-acts.ts";
import { finiteVerb, presentOf } from "./wording.ts";

type CountedActs = Extract<CountedThing, object>;
type CountedUnit = Exclude<CountedThing, object | "resolutions">;

/** "How many …?", counted from the structure. */
export function composeCount(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame, library } = request;
  const resolutions = searchedResolutions(request);
  const counted = frame.counted ?? "paragraphs";
  const [first] = resolutions;
  if (!first) return notInTheText(resolutions, undefined, [], []);
  if (counted === "resolutions") return [countedResolutions(library.resolutions.length, first)];
  return resolutions.map((resolution) => {
    const subject = subjectOf(resolution, resolutions.length > 1);
    if (typeof counted === "string") return countedUnits(counted, subject, resolution);
    const value = countOf(resolution, counted, answersFor);
    return counted.acts.opening
      ? countedOpenings(counted.acts.force, value, subject, resolution)
      : countedActs(counted.acts, value, subject, resolution);
  });
}

function countedResolutions(value: number, first: Resolution): DraftStatement {
  return {
    basis: "structure",
    text: `${value} ${value === 1 ? "resolution is" : "resolutions are"} loaded.`,
    claims: [{ of: "count", resolution: first.id, what: "resolutions", value }],
    citations: [],
  };
}

/** Paragraphs, footnotes and the like; all paragraphs also by the part in which they stand. */
function countedUnits(counted: CountedUnit, subject: string, resolution: Resolution): DraftStatement {
  const claimOf = (what: CountedUnit) => ({
    of: "count" as const,
    resolution: resolution.id,
    what,
    value: countOf(resolution, what, answersFor),
  });
  const total = claimOf(counted);
  const parts = counted === "paragraphs" ? (["preambular", "operative"] as const).map(claimOf) : [];
  const detail = parts.map(({ value, what }) => `${value} ${what}`).join(" and ");
  return {
    basis: "structure",
    text: `${subject} has ${total.value} ${nounOf(counted, total.value)}${detail && `: ${detail}`}.`,
    claims: [total, ...parts],
    citations: [],
  };
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
  { force, actor }: CountedActs["acts"],
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
  const what = { acts: { ...(force && { force }), ...(actor && { actor }) } };
  return {
    basis: "structure",
    text,
    claims: [{ of: "count", resolution: resolution.id, what, value }],
    citations: acts.map(verbCitation).filter(({ quote }) => quote.includes(" ")),
  };
}

function nounOf(counted: CountedUnit, value: number): string {
  const plural = pluralNouns[counted];
  return value === 1 ? plural.replace(/s(?= |$)/, "") : plural;
}

const pluralNouns: { readonly [unit in CountedUnit]: string } = {
  paragraphs: "paragraphs",
  preambular: "preambular paragraphs",
  operative: "operative paragraphs",
  annex: "paragraphs in annexes",
  subparagraphs: "sub-paragraphs",
  footnotes: "footnotes",
  acts: "acts in its operative part",
};
