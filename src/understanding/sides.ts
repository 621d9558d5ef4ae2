import { findVersions, type VersionPair, versionsWith } from "../comparing/find-versions.ts";
import type { Kind, Reading, Side } from "../domain/reading.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { type VersionChange, versionChanges } from "../domain/versions.ts";
import { blanked, createTable } from "../vocabulary/words.ts";
import { namedAsCited } from "./earlier.ts";
import { lastWords } from "./split.ts";
import { findNouns, onlyBest, statusesIn, titleShare } from "./texts.ts";

const findWords = createTable("comparison-words");
/** A subject is a phrase: each is looked for and read like a question of its own. */
const piecesOfSide = 24;

/**
 * What is compared: paragraphs, actors or texts where two are named, else the subjects on both sides of a joint, else the two
 * paragraphs that were cited before: "which one is stronger?"
 */
export function findSides(
  text: string,
  { paragraphs, actors, texts, earlier }: Pick<Reading, "paragraphs" | "actors" | "texts" | "earlier">,
  library: Library,
): Side[] {
  if (paragraphs.length > 1) return paragraphs.map((unit) => ({ of: "paragraph", unit }));
  if (actors.length > 1) return actors.map((actor) => ({ of: "actor", actor }));
  if (texts.length > 1 && (texts.length < library.resolutions.length || texts.length === 2))
    return texts.map((resolution) => ({ of: "text", resolution }));
  const subjects = subjectsIn(text);
  if (subjects.length > 0) return subjects.map((query) => ({ of: "subject", query }));
  const cited = namedAsCited(earlier, library);
  return cited.length === 2 ? cited.map((unit) => ({ of: "paragraph", unit })) : [];
}

/** Two stretches with words of their own around the last joint; none where one side is empty. */
function subjectsIn(text: string): string[] {
  const found = findWords(text);
  const between = found.findLast(({ row }) => row.role === "opening")?.end ?? 0;
  const joint = found.find(({ row, start }) => row.role === "joint" && start > between);
  if (!joint) return [];
  const sides = [text.slice(between, joint.start), text.slice(joint.end)].map(plainSide);
  return sides.every((side) => side.length > 2) ? sides : [];
}

function plainSide(side: string): string {
  const fillers = findWords(side).filter(({ row }) => row.role !== "joint");
  const kept = blanked(side, fillers);
  return lastWords(kept.replace(/[^\p{L}\p{N}]+/gu, " ").trim(), piecesOfSide);
}

const findChanges = createTable("change-words");

/** Kinds of question that are a comparison as soon as they name two versions of a text. */
const comparable: ReadonlySet<Kind> = new Set(["topic", "look-up", "about", "compare", "acts", "deadline"]);

/**
 * The two versions of one text that a question names: both by symbol, or as the draft and the adopted text, of which a symbol or the
 * title tells whose. Undefined where it names no two, or is none to be answered by comparing.
 */
export function findVersionsNamed(
  question: string,
  kind: Kind,
  chosen: readonly string[],
  { find, resolutions }: Library,
): VersionPair | undefined {
  if (!comparable.has(kind) && !(kind === "structure" && findVersionChanges(question).length > 0))
    return undefined;
  const texts = chosen.flatMap((id) => find(id) ?? []);
  const [both] = texts.length === 2 ? pairsOf(texts, resolutions) : [];
  if (both) return both;
  const statuses = statusesIn(findNouns(question));
  const isOfBoth = statuses.has("draft") && statuses.has("adopted");
  const isOfOther =
    kind === "compare" && texts.some(({ status }) => !statuses.has(status)) && statuses.size > 0;
  if (!isOfBoth && !(isOfOther && texts.length === 1)) return undefined;
  const pairs = pairsOf(texts, resolutions);
  // Of several the one whose title has most of what the question says.
  return pairs.length < 2 ? pairs[0] : onlyBest(pairs, ({ before }) => titleShare(question, before));
}

function pairsOf(texts: readonly Resolution[], loaded: readonly Resolution[]): readonly VersionPair[] {
  const [only, ...others] = texts;
  return only && others.length === 0 ? versionsWith(only, loaded) : findVersions(texts);
}

/** Which differences are asked for; none where all are. */
export function findVersionChanges(question: string): VersionChange[] {
  const found = findChanges(question);
  const aspects = found.filter(({ row }) => row.role === "aspect");
  const asked = (aspects.length > 0 ? aspects : found).map(({ row }) => row.what);
  return versionChanges.filter((what) => asked.includes(what));
}
