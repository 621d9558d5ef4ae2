import { adoptedVersionOf } from "../../comparing/find-versions.ts";
import { shortName } from "../../domain/labels.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type PrintedDetail, recommendationLine } from "./front-lines.ts";
import { claimsOf, metadataOf } from "./metadata-sentence.ts";

/** "This binds us": that nothing was adopted yet that could, and who only recommends it. */
export function draftOnly(resolution: Resolution, request: AnswerRequest): DraftStatement[] {
  return [...notAdopted(resolution), ...wayToAdoption(resolution, request)];
}

export function notAdopted(resolution: Resolution): DraftStatement[] {
  if (resolution.status !== "draft") return [];
  const statement = metadataOf(resolution, "status", false);
  return [{ ...statement, text: statement.text.replace(/^No: it\b/, "It") }];
}

/** Of a draft that was not adopted in another version: who recommends it to whom for adoption, as the front matter has it. */
export function wayToAdoption(resolution: Resolution, { library }: AnswerRequest): DraftStatement[] {
  const isOpen =
    resolution.status === "draft" &&
    resolution.recommendedBy !== null &&
    !adoptedVersionOf(resolution, library.resolutions);
  if (!isOpen) return [];
  const printed = recommendationLine(resolution);
  return printed ? [readingOf(printed, resolution)] : [metadataOf(resolution, "organ", false)];
}

/** Of a draft whose adopted version is loaded: which that is. */
export function adoptedAs(draft: Resolution, adopted: Resolution): DraftStatement {
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

/** Where neither the lines above the title nor those at the end say how it was adopted. */
export function noVote(resolution: Resolution): DraftStatement[] {
  if (resolution.vote) return [];
  return [
    {
      basis: "structure",
      text: "The text does not mention a vote on it.",
      claims: claimsOf(resolution, ["vote"]),
      citations: [],
    },
  ];
}

export function readingOf({ unit, quote }: PrintedDetail, { id }: Resolution): DraftStatement {
  const place = unit === "front" ? "front matter reads" : "closing lines read";
  return {
    basis: "quotation",
    text: `The ${place} “${quote.replace(/[.:]$/, "")}”.`,
    citations: [{ resolution: id, unit, quote }],
  };
}
