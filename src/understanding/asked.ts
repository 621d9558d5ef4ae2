import { askingForces, type Force, forces } from "../domain/acts.ts";
import type { CountedThing, Detail, InventoryKind, MetadataProperty } from "../domain/claims.ts";
import type { Label, Reading, StructureAsked } from "../domain/reading.ts";
import type { VoteSide } from "../domain/resolution.ts";
import { createTable, type FoundRow } from "./tables.ts";

const findVerbs = createTable("asked-verbs");
const findDetails = createTable("asked-details");
const findThings = createTable("counted-things");
const findCounting = createTable("counting-words");
const findSpeaking = createTable("speaking-words");
const findTexts = createTable("text-words");

/** Forces whose verbs a turn uses, in order, each once. */
export function findForces(text: string): Force[] {
  const named = findVerbs(text).map(({ row }) => row.force);
  return forces.filter((force) => named.includes(force)).sort((a, b) => named.indexOf(a) - named.indexOf(b));
}

/** What is to be known: by the words of asking, the first that says more than how much there is; a source rather than a place. */
export function findDetail(text: string, label: Label): Detail | undefined {
  if (label === "deadline") return "date";
  if (label === "reasons") return "reason";
  const found = findDetails(text).map(({ row }) => row.detail as Detail);
  const first = found.find((detail) => detail !== "count") ?? found[0];
  const isOpen = first === "place" || first === "count" || first === "name";
  return isOpen && found.includes("source") ? "source" : first;
}

/** Whether nothing but an open word asks for it: "where does it say so?" */
export function isOpenDetail(text: string, label: Label): boolean {
  const found = findDetails(text);
  return label !== "deadline" && found.length > 0 && found.every(({ row }) => row.role === "open");
}

const propertyOf: { readonly [label in Label]?: MetadataProperty } = {
  status: "status",
  title: "title",
  symbol: "symbol",
  sponsor: "sponsors",
  date: "date",
  organ: "organ",
  recommender: "recommendedBy",
};

/** What of the structure is asked for; `slots` are those of the same turn. Undefined for other kinds of question. */
export function findStructure(
  text: string,
  label: Label,
  { actors, forces: named, part }: Pick<Reading, "actors" | "forces" | "part">,
): StructureAsked | undefined {
  const things = findThings(text);
  const what = propertyOf[label];
  const listed = namedOf.has(label) ? thingsNamed(text, things) : undefined;
  if (listed) return listed;
  if (what === "status") return { of: "property", what, ...statusNamed(text) };
  if (what !== undefined) return { of: "property", what };
  if (label === "vote") return votesAsked(things, actors);
  if (label !== "count") return undefined;
  const extreme = things.find(({ row }) => row.of === "extreme")?.row.what;
  if (extreme === "longest" || extreme === "shortest") return { of: extreme };
  const words = quotedIn(text);
  if (words !== undefined) return { of: "wording", words };
  return (
    inventoryAsked(
      text,
      things,
      named.some((force) => askingForces.has(force)),
    ) ?? { of: "count", what: countedIn(things, { actors, forces: named, part }) }
  );
}

/** Labels under which it may be asked what else a text names. */
const namedOf: ReadonlySet<Label> = new Set<Label>(["sponsor", "organ", "reference"]);

/** "Which countries are named?": not who tabled the text, or whose it is. */
function thingsNamed(text: string, things: readonly FoundRow[]): StructureAsked | undefined {
  const isOfNames = findSpeaking(text).some(({ row }) => row.role === "names");
  return isOfNames ? inventoryAsked(text, things, false) : undefined;
}

function statusNamed(text: string): { readonly status?: "draft" | "adopted" } {
  const named = [...new Set(findTexts(text).flatMap(({ row }) => row.status || []))];
  const [status] = named;
  return named.length === 1 && (status === "draft" || status === "adopted") ? { status } : {};
}

function votesAsked(things: readonly FoundRow[], actors: Reading["actors"]): StructureAsked {
  const side = things.find(({ row }) => row.of === "votes")?.row.what as VoteSide | undefined;
  const [actor] = actors;
  return { of: "votes", ...(side !== undefined && { side }), ...(actor && { actor }) };
}

/** Words in quotation marks: no more than a line of them. */
function quotedIn(text: string): string | undefined {
  return /["“‘«]([^"“”‘’«»\n]{1,100})["”’»]/u.exec(text)?.[1]?.trim();
}

/** "Which countries are named?", "list all treaties", "how many conventions are mentioned?" */
function inventoryAsked(
  text: string,
  things: readonly FoundRow[],
  isDone: boolean,
): StructureAsked | undefined {
  const what = things.find(({ row }) => row.of === "inventory")?.row.what as InventoryKind | undefined;
  // "How many times are States urged?", "how many reports does it request?"
  if (what !== undefined && isDone && what !== "addressees") return undefined;
  if (what === undefined || things.some(({ row }) => row.of === "count")) return undefined;
  return findCounting(text).length > 0 ? { of: "inventory", what } : undefined;
}

/** Acts of a verb where one is named, else the thing behind "how many"; null where the structure has no such thing. */
function countedIn(
  things: readonly FoundRow[],
  { actors, forces: named, part }: Pick<Reading, "actors" | "forces" | "part">,
): CountedThing | null {
  const [force] = named;
  const [actor] = actors;
  const thing = things.find(({ row }) => row.of === "count")?.row.what as CountedThing | undefined;
  const reports = things.find(({ row }) => row.what === "reports");
  if (reports && (force !== undefined || reports.row.of === "count")) return { acts: { reports: true } };
  if (force !== undefined)
    return { acts: { force, ...(actor && { actor }), ...(thing === "paragraphs" && { paragraphs: true }) } };
  if (thing === "paragraphs" && actor)
    return {
      mentions: {
        among: part.kind === "operative" || part.kind === "preambular" ? part.kind : "paragraphs",
        actor,
      },
    };
  if (thing === undefined) return actor ? { acts: { actor } } : null;
  return thing === "paragraphs" && part.kind !== undefined ? part.kind : thing;
}
