import type { InventoryKind } from "../../domain/claims.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { ParagraphKind, Resolution } from "../../domain/resolution.ts";
import type { DraftCitation, DraftStatement } from "../../domain/statements.ts";
import { allParagraphs, findUnit } from "../../domain/units.ts";
import { type NamedPlace, type NamedThing, namedThings } from "../../language/inventories.ts";
import { spellNumber } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeMetadata } from "./compose-metadata.ts";
import { type Composed, isRefusal, type Leads, leads, searchedResolutions } from "./composer.ts";
import { withNeighbours } from "./mention-citation.ts";
import { fullName, subjectOf } from "./names.ts";
import { enumerated, lowerFirst } from "./wording.ts";

/** "Which countries does the text name?": all of them, in the order of the text. */
export function composeInventory(request: AnswerRequest): Composed {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const what = frame.inventory ?? "actors";
  if (resolutions.length === 0) return notInTheText(resolutions);
  const leadFor = leads(request);
  return [
    ...namingSome(resolutions, what, frame.paragraphKind).flatMap((resolution) => {
      const parts = partsOf(resolution, what, frame.paragraphKind);
      if (parts.every(({ things }) => things.length === 0))
        return [namesNone(resolution, what, frame.paragraphKind, resolutions.length > 1)];
      return parts
        .filter(({ things }) => things.length > 0)
        .map((part) =>
          namesAll(resolution, what, part, leadOf(resolution, part.kind, leadFor), frame.isCounted),
        );
    }),
    ...(what === "countries" && !frame.paragraphKind ? sponsors(request) : []),
  ];
}

/** Of several texts those that name one; all where none does. */
function namingSome(
  resolutions: readonly Resolution[],
  what: InventoryKind,
  kind: ParagraphKind | undefined,
): readonly Resolution[] {
  const naming = resolutions.filter((resolution) => namedThings(resolution, what, kind).length > 0);
  return naming.length > 0 ? naming : resolutions;
}

interface Part {
  readonly kind?: ParagraphKind;
  readonly things: readonly NamedThing[];
}

/** So many are named in one sentence; more are named by the part in which they stand. */
const mostInOneSentence = 10;

function partsOf(resolution: Resolution, what: InventoryKind, kind?: ParagraphKind): readonly Part[] {
  const things = namedThings(resolution, what, kind);
  if (kind) return [{ kind, things }];
  const byPart = (["preambular", "operative", "annex"] as const).map((part) => ({
    kind: part,
    things: namedThings(resolution, what, part),
  }));
  const inParts = new Set(byPart.flatMap((part) => part.things.map(({ id }) => id)));
  return things.length <= mostInOneSentence || inParts.size < things.length ? [{ things }] : byPart;
}

/** "In the preamble, the draft", "In the operative part, it", "The annex" */
function leadOf(resolution: Resolution, kind: ParagraphKind | undefined, leadFor: Leads): string {
  const lead = leadFor({ resolution, paragraph: { kind: kind ?? "operative" } });
  return kind === "operative" ? `In the operative part, ${lowerFirst(lead)}` : lead;
}

function namesAll(
  resolution: Resolution,
  what: InventoryKind,
  { kind, things }: Part,
  lead: string,
  isCounted = false,
): DraftStatement {
  const number =
    isCounted && !isQuoted.has(what) ? `${spellNumber(things.length)} ${nounFor(what, things.length)}: ` : "";
  const verb = number !== "" && what === "addressees" ? "has" : (verbs[what] ?? "names");
  return {
    basis: "structure",
    text: `${lead} ${verb} ${number}${enumerated(things.map(({ name }) => said(name, what)))}.`,
    claims: [
      {
        of: "inventory",
        resolution: resolution.id,
        what,
        ...(kind && { kind }),
        value: things.length,
      },
    ],
    citations: citationsOf(things, what, resolution),
  };
}

/** With its article; what has no proper name in the words of the text. */
function said(name: string, what: InventoryKind): string {
  if (isQuoted.has(what)) return `“${name}”`;
  if (what === "treaties") return `the ${name}`;
  if (what === "dates") return name;
  const isPlural = /s$/.test(name) || /^\p{L}+s of /u.test(name);
  if (!/^\p{Ll}/u.test(name) || isPlural) return fullName({ id: "", name });
  const article = /(?:group|force|panel|committee|board|mission|of experts|of inquiry)$/.test(name)
    ? "a"
    : "the";
  return `${article === "a" && /^[aeio]/.test(name) ? "an" : article} ${name}`;
}

/** What has no proper name is given in the words of the text. */
const isQuoted: ReadonlySet<InventoryKind> = new Set<InventoryKind>(["offences", "reports"]);

const verbs: { readonly [what in InventoryKind]?: string } = {
  addressees: "addresses",
  reports: "mentions",
  dates: "mentions",
};

/** What stands in no more places than these is cited in each, else in the first: Member States are named all over. Of whom something is asked, each place where it is. */
const mostPlaces = 3;

function citationsOf(
  things: readonly NamedThing[],
  what: InventoryKind,
  resolution: Resolution,
): DraftCitation[] {
  const places = things.flatMap(({ places }) => {
    const units = [...new Map(places.toReversed().map((place) => [place.unit, place])).values()].reverse();
    return what === "addressees" || units.length <= mostPlaces ? units : units.slice(0, 1);
  });
  const order = [
    "title",
    ...allParagraphs(resolution).map(({ id }) => id),
    ...resolution.footnotes.map(({ id }) => id),
  ];
  return places
    .toSorted((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit))
    .map((place) => citationOf(place, resolution));
}

function citationOf({ unit, ...span }: NamedPlace, resolution: Resolution): DraftCitation {
  const text = findUnit(resolution, unit)?.text ?? "";
  return { resolution: resolution.id, unit, quote: withNeighbours(text, span) };
}

function nounFor(what: InventoryKind, count: number): string {
  const noun = nouns[what];
  return count === 1 ? noun : noun.endsWith("y") ? noun.replace(/y$/, "ies") : `${noun}s`;
}

const nouns: { readonly [what in InventoryKind]: string } = {
  countries: "country",
  bodies: "body",
  officials: "official",
  actors: "actor",
  addressees: "addressee",
  offences: "offence",
  conferences: "conference",
  treaties: "treaty",
  reports: "report",
  dates: "date",
};

function namesNone(
  resolution: Resolution,
  what: InventoryKind,
  kind: ParagraphKind | undefined,
  isAmongSeveral: boolean,
): DraftStatement {
  const place =
    kind === "preambular" ? " in its preamble" : kind === "operative" ? " in its operative part" : "";
  return {
    basis: "structure",
    text: `${subjectOf(resolution, isAmongSeveral)} ${verbs[what] ?? "names"} no ${nouns[what]}${place}.`,
    claims: [{ of: "inventory", resolution: resolution.id, what, ...(kind && { kind }), value: 0 }],
    citations: [],
  };
}

/** Who tabled a text is a country too that its pages name. */
function sponsors(request: AnswerRequest): readonly DraftStatement[] {
  const tabled = searchedResolutions(request).filter((resolution) => resolution.sponsors.length > 0);
  if (tabled.length === 0) return [];
  const frame = { ...request.frame, property: "sponsors" as const, resolutions: tabled.map(({ id }) => id) };
  const composed = composeMetadata({ ...request, frame });
  return isRefusal(composed) ? [] : composed;
}
