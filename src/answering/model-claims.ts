import { z } from "zod";
import { type Actor, type Addressee, forces } from "../domain/acts.ts";
import { type AbsenceClaim, countedUnits, type StructureClaim } from "../domain/claims.ts";
import { propertyOf } from "../domain/counting.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { Draft } from "../domain/statements.ts";
import { actsOf, findUnit } from "../domain/units.ts";
import type { Malformed } from "../ports.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { countIn } from "../vocabulary/count-in.ts";
import { findActors } from "../vocabulary/find-actors.ts";
import type { AskedTexts } from "./prompt-texts.ts";
import { unitNamed } from "./unit-names.ts";

const name = z.string().min(1).max(200);
/** One, or a list of them; null as a strict schema has it for none. */
const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => [value ?? []].flat(), z.array(one).max(50));
const lowered = (value: unknown) => (typeof value === "string" ? value.toLowerCase() : value);
const force = z.preprocess(lowered, z.enum(forces));
const actorName = z.union([
  name,
  z.object({ id: name.optional(), name: name.optional() }).transform((actor) => actor.id ?? actor.name ?? ""),
]);

export const countedByModels = [...countedUnits, "resolutions"] as const;
export const propertiesForModels = [
  "title",
  "symbol",
  "status",
  "organ",
  "sponsors",
  "recommendedBy",
  "date",
] as const;

const where = { resolution: oneOrMore(name), resolutions: oneOrMore(name) };
const asks = {
  force: oneOrMore(force),
  forces: oneOrMore(force),
  actor: oneOrMore(actorName),
  actors: oneOrMore(actorName),
};

const claim = z.discriminatedUnion("of", [
  z.object({
    of: z.literal("count"),
    ...where,
    what: z.union([z.enum(countedByModels), z.object({ acts: z.object(asks) })]),
  }),
  z.object({ of: z.literal("acts"), ...where, ...asks }),
  z.object({ of: z.literal("property"), ...where, what: z.enum(propertiesForModels) }),
  z.object({ of: z.literal("exists"), ...where, unit: name }),
  z.object({ of: z.literal("act"), ...where, ...asks, paragraphs: oneOrMore(name) }),
  z.object({ of: z.literal("mention"), ...where, terms: oneOrMore(name).pipe(z.array(name).min(1)) }),
]);

type ModelClaim = z.infer<typeof claim>;

/**
 * What a model claims of structure and absence, with the true values in place of its own, and with actors by their own names.
 * Of one text all claims are.
 */
export function readClaims(claims: readonly unknown[], asked: AskedTexts): (Draft | Malformed)[] {
  return claims.flatMap((one): readonly (Draft | Malformed)[] => {
    const read = claim.safeParse(one);
    if (!read.success) return [malformed(one, faultOf(read.error))];
    const texts = textsOf(read.data, asked);
    if (texts.length === 0) return [malformed(one, "the field claim.resolution: no such text is asked")];
    const unknown = asksOf(read.data).actors.find((actor) => !actorNamed(actor, texts));
    return unknown === undefined
      ? draftsOf(read.data, texts, asked)
      : [malformed(one, `“${unknown}” is no body that the text or the vocabulary knows`)];
  });
}

function malformed(value: unknown, fault: string): Malformed {
  return { malformed: JSON.stringify(value).slice(0, 500), fault };
}

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return `the field ${["claim", ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? "cannot be read"}`;
}

function textsOf({ resolution, resolutions }: ModelClaim, { library, texts }: AskedTexts): Resolution[] {
  const named = [...resolution, ...resolutions];
  const asked = texts.flatMap((id) => library.find(id) ?? []);
  if (named.length === 0 || asked.length === 1) return asked;
  return asked.filter(({ id, symbol }) => named.includes(id) || (symbol && named.includes(symbol)));
}

function draftsOf(claim: ModelClaim, texts: readonly Resolution[], { library }: AskedTexts): Draft[] {
  const structure = (made: StructureClaim): Draft => ({ basis: "structure", claims: [made], citations: [] });
  const absence = (made: AbsenceClaim): Draft => ({ basis: "absence", claim: made, citations: [] });
  const resolutions = texts.map(({ id }) => id);
  const of = claim.of;
  if (of === "mention") return [absence({ of, resolutions, terms: claim.terms })];
  const asked = actsNamed(claim, texts);
  if (of === "act") {
    const idOf = (one: string) => texts.map((text) => unitNamed(one, text)).find((id) => id !== null) ?? one;
    const paragraphs = claim.paragraphs.map(idOf);
    return [absence({ of, resolutions, ...asked, ...(paragraphs.length > 0 && { paragraphs }) })];
  }
  return texts.map((text) => {
    const { id: resolution } = text;
    if (of === "property")
      return structure({ of, resolution, what: claim.what, value: propertyOf(text, claim.what) });
    if (of === "exists") {
      const unit = unitNamed(claim.unit, text) ?? claim.unit;
      return structure({ of, resolution, unit, value: findUnit(text, unit) !== undefined });
    }
    const { forces: [force] = [], actors: [actor] = [] } = asked;
    const acts = { ...(force && { force }), ...(actor && { actor }) };
    const what = of === "count" && typeof claim.what === "string" ? claim.what : { acts };
    const value = what === "resolutions" ? library.resolutions.length : countIn(text, what);
    return structure({ of: "count", resolution, what, value });
  });
}

function actsNamed(claim: ModelClaim, texts: readonly Resolution[]) {
  const { forces, actors: names } = asksOf(claim);
  const actors = names.flatMap((one) => actorNamed(one, texts) ?? []);
  return { ...(forces.length > 0 && { forces }), ...(actors.length > 0 && { actors }) };
}

/** What is asked and of whom, under whichever names a model gave the fields. */
function asksOf(claim: ModelClaim) {
  const counted = claim.of === "count" && typeof claim.what === "object" ? claim.what.acts : undefined;
  const { force = [], forces = [], actor = [], actors = [] } = "actors" in claim ? claim : (counted ?? {});
  return { forces: [...force, ...forces], actors: [...actor, ...actors] };
}

/** By id or by any name, as the texts or the vocabulary know it. The name a model gives with an id may be another's. */
function actorNamed(named: string, texts: readonly Resolution[]): Actor | undefined {
  const addressees = texts.flatMap(actsOf).flatMap((act) => act.addressees);
  const same = (one: string) => one.toLowerCase() === named.replace(/^the /i, "").toLowerCase();
  const [found, ...others] = findActors(named);
  const isMeant = ({ id, name, printed }: Addressee) =>
    id === named || same(name) || same(printed.replace(/^the /i, ""));
  const onlyFound = others.length === 0 ? found?.actor : undefined;
  const known = actorOfId(named) ?? addressees.find(isMeant) ?? onlyFound;
  return known && { id: known.id, name: known.name };
}
