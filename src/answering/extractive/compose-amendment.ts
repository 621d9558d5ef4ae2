import type { NamedUnit } from "../../domain/questions.ts";
import { notFoundIn } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { amendedParagraphs, amendmentLine } from "../../language/amendments.ts";
import { spellNumber } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { readingOf } from "./adoption-sentences.ts";
import { paragraphReadings } from "./compose-look-up.ts";
import { type Composed, searchedResolutions } from "./composer.ts";
import { trimmed } from "./wording.ts";

/** What an amendment changes, in which paragraphs of which text; undefined for any other text, and for what is asked of an amendment as of any draft. */
export function composeAmendment(request: AnswerRequest): Composed | undefined {
  const [resolution, ...others] = searchedResolutions(request);
  const line = resolution && amendmentLine(resolution);
  if (!resolution || line === undefined || others.length > 0) return undefined;
  const { frame } = request;
  const elsewhere = frame.named.filter((unit) => resolveNamedUnit(resolution, unit) === null);
  if (elsewhere.length > 0) return onParagraphs(elsewhere, resolution);
  if (frame.named.length > 0 || !(frame.intent === "summary" || frame.cues.has("amends"))) return undefined;
  const front = readingOf({ unit: "front", quote: line }, resolution);
  if (frame.intent === "reference") return [front];
  if (frame.cues.has("how-many")) return [howMany(line, resolution)];
  const items = resolution.paragraphs.filter(({ kind }) => kind === "operative");
  const [aspect] = frame.aspects;
  const meant = items.filter(({ text }) => doesAs[aspect ?? ""]?.test(text) ?? true);
  return meant.length > 0
    ? [front, ...meant.flatMap((item) => paragraphReadings(item, resolution))]
    : [...noneOf(aspect, resolution), front, ...items.flatMap((item) => paragraphReadings(item, resolution))];
}

/** By what words an item adds something, or takes something away. */
const doesAs: { readonly [aspect: string]: RegExp } = {
  new: /\b(?:insert|add|replace)\b/i,
  dropped: /\b(?:delete|strike|remove)\b/i,
};

function noneOf(aspect: string | undefined, { id }: Resolution): DraftStatement[] {
  const word = aspect === "dropped" ? "delete" : "insert";
  const claim = { of: "mention" as const, resolutions: [id], terms: [word] };
  return [{ basis: "absence", text: `The text does not use the word “${word}”.`, claim, citations: [] }];
}

/** "Operative paragraph 64" of the text that is amended. */
function onParagraphs(named: readonly NamedUnit[], resolution: Resolution): Composed {
  const isMeant = ({ text }: Paragraph) =>
    amendedParagraphs(text).some((amended) =>
      named.some(({ kind, number }) => kind === amended.kind && number === amended.number),
    );
  const found = resolution.paragraphs.filter(isMeant);
  const printed = named[0]?.printed ?? "that paragraph";
  return found.length > 0
    ? found.flatMap((item) => paragraphReadings(item, resolution))
    : notFoundIn([resolution], `No amendment to ${printed} is proposed.`);
}

function howMany(quote: string, resolution: Resolution): DraftStatement {
  const { id } = resolution;
  const items = resolution.paragraphs.filter(({ kind }) => kind === "operative");
  const value = items.length;
  return {
    basis: "structure",
    text: `The draft has ${spellNumber(value)} amendment${value === 1 ? "" : "s"}: ${items.map(({ label }) => label).join(", ")}.`,
    claims: [{ of: "count", resolution: id, what: "operative", value }],
    citations: [
      { resolution: id, unit: "front", quote },
      ...items.map((item) => ({ resolution: id, unit: item.id, quote: trimmed(item.text) })),
    ],
  };
}
