import { z } from "zod";
import { forces } from "../domain/acts.ts";
import type { DraftStatement, Refusal } from "../domain/answers.ts";

const name = z.string().max(200);
const names = z.array(name).max(50);
const force = z.enum(forces);
const actor = z.strictObject({ id: name, name });

const citation = z.strictObject({ resolution: name, unit: name, quote: z.string().min(1).max(4000) });
const citations = z.array(citation).max(20);
const text = z.string().trim().min(1).max(2000);

const countedThing = z.union([
  z.enum([
    "paragraphs",
    "preambular",
    "operative",
    "annex",
    "subparagraphs",
    "footnotes",
    "acts",
    "resolutions",
  ]),
  z.strictObject({ acts: z.strictObject({ force: force.exactOptional(), actor: actor.exactOptional() }) }),
]);

const property = z.enum(["title", "symbol", "status", "organ", "sponsors", "recommendedBy", "date"]);

const structureClaim = z.union([
  z.strictObject({ of: z.literal("count"), resolution: name, what: countedThing, value: z.number().int() }),
  z.strictObject({
    of: z.literal("property"),
    resolution: name,
    what: property,
    value: z.string().max(2000).nullable(),
  }),
  z.strictObject({ of: z.literal("exists"), resolution: name, unit: name, value: z.boolean() }),
]);

const absenceClaim = z.union([
  z.strictObject({
    of: z.literal("act"),
    resolutions: names,
    forces: z.array(force).min(1).max(50).exactOptional(),
    actors: z.array(actor).min(1).max(50).exactOptional(),
    paragraphs: names.min(1).exactOptional(),
  }),
  z.strictObject({ of: z.literal("mention"), resolutions: names, terms: names.min(1) }),
]);

const draft = z.union([
  z.strictObject({ basis: z.literal("quotation"), text, citations }),
  z.strictObject({
    basis: z.literal("structure"),
    text,
    citations: citations.default([]),
    claims: z.array(structureClaim).min(1).max(20),
  }),
  z.strictObject({
    basis: z.literal("absence"),
    text,
    citations: citations.default([]),
    claim: absenceClaim,
  }),
]);

const refusal = z.strictObject({
  refuse: z.enum(["not-in-the-text", "out-of-scope", "needs-clarification"]),
  text: z.string().exactOptional(),
});

export type ReadDraft =
  | { readonly kind: "draft"; readonly draft: DraftStatement }
  | { readonly kind: "refusal"; readonly outcome: Refusal["outcome"] };

/**
 * What one JSON object of a model drafts. An object that is no draft, or has a field too many, becomes a quotation
 * without citations, which no verifier lets pass: so it is counted, and goes back once like any other.
 */
export function readDraft(object: string): ReadDraft {
  const value = parsed(object);
  const refused = refusal.safeParse(value);
  if (refused.success) return { kind: "refusal", outcome: refused.data.refuse };
  const drafted = draft.safeParse(value);
  if (drafted.success) return { kind: "draft", draft: drafted.data };
  return { kind: "draft", draft: { basis: "quotation", text: wordsOf(value, object), citations: [] } };
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
