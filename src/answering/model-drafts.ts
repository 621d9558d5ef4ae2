import { z } from "zod";
import { forces } from "../domain/acts.ts";
import type { Refusal } from "../domain/answers.ts";
import { type AbsenceClaim, countedUnits } from "../domain/claims.ts";
import type { Draft, DraftCitation } from "../domain/statements.ts";

const name = z.string().max(200);
const names = z.array(name).max(50);
const force = z.enum(forces);
const actor = z.strictObject({ id: name, name });

const citation = z.strictObject({ resolution: name, unit: name, quote: z.string().min(1).max(4000) });
const citations = z.array(citation).max(20);
const text = z.string().trim().min(1).max(2000);

const countedThing = z.union([
  z.enum([...countedUnits, "resolutions"]),
  z.strictObject({ acts: z.strictObject({ force: force.exactOptional(), actor: actor.exactOptional() }) }),
]);

const property = z.enum(["title", "symbol", "status", "organ", "sponsors", "recommendedBy", "date"]);

// Models like to say the value too; it is computed.
const value = z.unknown().optional();

const structureClaim = z.union([
  z.strictObject({ of: z.literal("count"), resolution: name, what: countedThing, value }),
  z.strictObject({ of: z.literal("property"), resolution: name, what: property, value }),
  z.strictObject({ of: z.literal("exists"), resolution: name, unit: name, value }),
]);

/** What a model claims of the structure, without the value. */
export type ModelStructureClaim = z.infer<typeof structureClaim>;

const absenceClaim = z.union([
  z.strictObject({
    of: z.literal("act"),
    resolutions: names.min(1),
    forces: z.array(force).min(1).max(50).exactOptional(),
    actors: z.array(actor).min(1).max(50).exactOptional(),
    paragraphs: names.min(1).exactOptional(),
  }),
  z.strictObject({ of: z.literal("mention"), resolutions: names.min(1), terms: names.min(1) }),
]) satisfies z.ZodType<AbsenceClaim>;

const quotation = z.strictObject({ basis: z.literal("quotation"), text, citations });
const unusedText = z.string().optional();
const structure = z.strictObject({
  basis: z.literal("structure"),
  text: unusedText,
  claims: z.array(structureClaim).min(1).max(20),
});
const absence = z.strictObject({
  basis: z.literal("absence"),
  text: unusedText,
  citations: citations.default([]),
  claim: absenceClaim,
});
const refusal = z.strictObject({
  refuse: z.enum(["not-in-the-text", "out-of-scope", "needs-clarification"]),
  text: unusedText,
});

export type ReadDraft =
  | { readonly kind: "quotation"; readonly draft: Extract<Draft, { basis: "quotation" }> }
  | { readonly kind: "structure"; readonly claims: readonly ModelStructureClaim[] }
  | {
      readonly kind: "absence";
      readonly claim: AbsenceClaim;
      readonly citations: readonly DraftCitation[];
    }
  | { readonly kind: "refusal"; readonly outcome: Refusal["outcome"] }
  | { readonly kind: "malformed"; readonly text: string };

/**
 * What one JSON object of a model drafts. Only of a quotation are its words kept: what it says of structure and absence,
 * and a refusal, is told in words of our own, because no check can hold free words against such a claim.
 */
export function readDraft(object: string): ReadDraft {
  const json = parsed(object);
  const read = z.union([quotation, structure, absence, refusal]).safeParse(json);
  if (!read.success) return { kind: "malformed", text: wordsOf(json, object) };
  if ("refuse" in read.data) return { kind: "refusal", outcome: read.data.refuse };
  switch (read.data.basis) {
    case "quotation":
      return { kind: "quotation", draft: read.data };
    case "structure":
      return { kind: "structure", claims: read.data.claims };
    case "absence":
      return { kind: "absence", claim: read.data.claim, citations: read.data.citations };
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function wordsOf(value: unknown, object: string): string {
  const stated = z.object({ text }).safeParse(value);
  return stated.success ? stated.data.text : object.slice(0, 500);
}
