import type { Reading, Side } from "../domain/reading.ts";
import type { Library } from "../domain/resolution.ts";
import { namedAsCited } from "./earlier.ts";
import { lastWords } from "./split.ts";
import { createTable } from "./tables.ts";

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
  const { resolutions } = library;
  if (paragraphs.length > 1) return paragraphs.map((unit) => ({ of: "paragraph", unit }));
  if (actors.length > 1) return actors.map((actor) => ({ of: "actor", actor }));
  if (texts.length > 1 && (texts.length < resolutions.length || texts.length === 2))
    return texts.map((resolution) => ({ of: "text", resolution }));
  const subjects = subjectsIn(text);
  if (subjects.length > 0) return subjects.map((query) => ({ of: "subject", query }));
  const cited = namedAsCited(earlier, library);
  return cited.length === 2 ? cited.map((unit) => ({ of: "paragraph", unit })) : [];
}

/** Two stretches with words of their own around the last joint; none where one side is empty. */
function subjectsIn(text: string): string[] {
  const found = findWords(text);
  const joints = found.filter(({ row }) => row.role === "joint");
  const between = found.findLast(({ row }) => row.role === "opening")?.end ?? 0;
  const joint = joints.find(({ start }) => start > between);
  if (!joint) return [];
  const sides = [text.slice(between, joint.start), text.slice(joint.end)].map(plainSide);
  return sides.every((side) => side.length > 2) ? sides : [];
}

function plainSide(side: string): string {
  const fillers = findWords(side).filter(({ row }) => row.role !== "joint");
  const kept = fillers.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), side);
  return lastWords(kept.replace(/[^\p{L}\p{N}]+/gu, " ").trim(), piecesOfSide);
}
