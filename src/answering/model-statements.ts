import type { Draft } from "../domain/statements.ts";
import type { Malformed } from "../ports.ts";
import { citesAnything, readCitations, withoutUnitMarkers } from "./model-citations.ts";
import { readClaims } from "./model-claims.ts";
import type { ReplyObject } from "./model-reply.ts";
import type { AskedTexts } from "./prompt-texts.ts";
import type { ModelRefusal } from "./refusals.ts";

/** Models give fields names of their own; these are taken for one, the first that is there. */
const textNames = ["text", "sentence", "statement", "answer", "content"];
const claimNames = ["claims", "claim"];
const refusalNames = ["refuse", "refusal", "outcome"];

/**
 * What one object of a model's reply states: a sentence with what it cites, claims, or a refusal; nothing where the object is neither.
 * Unknown fields are passed over. Of a claim and of a refusal the model's own words are not kept: what is computed is worded from
 * the claim, because no check can hold free words against it.
 */
export function readStatement(
  object: ReplyObject,
  asked: AskedTexts,
): readonly (Draft | Malformed | { readonly refuse: ModelRefusal })[] {
  const claims = claimNames.map((name) => object[name]).find((value) => typeof value === "object" && value);
  if (claims) return readClaims([claims].flat(), asked);
  const text = wordsIn(object);
  if (text) {
    const citations = readCitations(object, text, asked);
    return [{ basis: "quotation", text: withoutUnitMarkers(text), citations }];
  }
  const refuse = refusalIn(object);
  if (refuse) return [{ refuse }];
  if (!citesAnything(object)) return [];
  return [{ malformed: JSON.stringify(object), fault: "the field text is missing" }];
}

function wordsIn(object: ReplyObject): string | undefined {
  const texts = textNames.map((name) => object[name]);
  return texts.find((text): text is string => typeof text === "string" && text.trim() !== "")?.trim();
}

export const modelRefusals = [
  "not-in-the-text",
  "out-of-scope",
  "needs-clarification",
  "small-talk",
] as const;

/** `not_in_text`, `Not in the text.`, `true`: whatever else is said, the commonest refusal is meant. */
function refusalIn(object: ReplyObject): ModelRefusal | null {
  const values = refusalNames.map((name) => object[name]);
  const value = values.find((one) => typeof one === "string" || one === true) ?? "";
  const said = String(value).toLowerCase().trim();
  if (/^(?:none|null|false|no|answered|)$/.test(said)) return null;
  const named = modelRefusals.find((outcome) => said.includes(outcome.split("-").at(-1) ?? outcome));
  return named ?? "not-in-the-text";
}
