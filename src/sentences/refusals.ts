import type { Refusal } from "../domain/answers.ts";
import type { Resolution } from "../domain/resolution.ts";
import { listed, upperFirst } from "./wording.ts";

/** The paragraphs that come nearest: their labels for the sentence, their ids for programs. */
export interface Nearest {
  readonly label: string;
  readonly id: string;
}

type Texts = readonly Pick<Resolution, "id">[];

/** "I found nothing on climate change in this text; nearest: OP 3, OP 7.": looked for, and not proved. `subject` is "" where it cannot be put in a noun. */
export function nothingFound(subject: string, texts: Texts, nearest: readonly Nearest[] = []): Refusal {
  const what = subject === "" ? "nothing that answers this" : `nothing on ${subject}`;
  return notInTheText(`I found ${what} in ${placeOf(texts)}${nearestIn(nearest)}.`, nearest);
}

/** "INTERPOL does not stand anywhere in this text.": looked for in all that is printed, by each of its names. */
export function standsNowhere(
  names: readonly string[],
  texts: Texts,
  nearest: readonly Nearest[] = [],
): Refusal {
  const verb = names.length === 1 ? "does" : "do";
  const where = texts.length === 1 ? "this text" : `any of the ${texts.length} texts`;
  return notInTheText(
    `${upperFirst(listed(names))} ${verb} not stand anywhere in ${where}${nearestIn(nearest)}.`,
    nearest,
  );
}

/** "There is no operative paragraph 23: the operative part ends with OP 17.": `unit` as a noun, `extent` as a clause. */
export function noSuchUnit(
  unit: string,
  extent: string | undefined,
  nearest: readonly Nearest[] = [],
): Refusal {
  return notInTheText(`There is no ${unit}${extent ? `: ${extent}` : ""}.`, nearest);
}

/** "A/80/L.3 is not loaded here; what is loaded: A/RES/78/1 and the ECOSOC draft." */
export function notLoaded(missing: readonly string[], loaded: readonly string[]): Refusal {
  const are = missing.length === 1 ? "is" : "are";
  const rest = loaded.length === 0 ? "no text is loaded" : `what is loaded: ${listed(loaded)}`;
  return notInTheText(`${listed(missing)} ${are} not loaded here; ${rest}.`);
}

/** "It is a draft: …": a sentence of its own. */
export function notInTheText(text: string, nearest: readonly Nearest[] = []): Refusal {
  return { outcome: "not-in-the-text", text, nearest: nearest.map(({ id }) => id) };
}

export function outOfScope(text: string): Refusal {
  return { outcome: "out-of-scope", text, nearest: [] };
}

export function needsClarification(question: string): Refusal {
  return { outcome: "needs-clarification", text: question, nearest: [] };
}

function placeOf(texts: Texts): string {
  return texts.length === 1 ? "this text" : `the ${texts.length} texts`;
}

function nearestIn(nearest: readonly Nearest[]): string {
  return nearest.length > 0 ? `; nearest: ${nearest.map(({ label }) => label).join(", ")}` : "";
}
