import type { Act, Addressee, Participle, ReportedAct } from "../domain/acts.ts";
import { countedUnits } from "../domain/claims.ts";
import type { Passage } from "../domain/passages.ts";
import type { Footnote, Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { findParagraph, sliceOf, textWithItems, withDescendants } from "../domain/units.ts";
import { countIn } from "../vocabulary/count-in.ts";

interface PassageRoom {
  /** For all passages together, in UTF-16 code units. */
  readonly budget: number;
  /** Whether a little of every paragraph is worth more than all of a few. */
  readonly preferBreadth: boolean;
}

const longestUnit = 6000;
const shortestUnit = 200;
const mostResolutions = 12;

/**
 * The passages as a model reads them, one unit a line with its acts below, in the order of the text. What finds no
 * room is left out from the least relevant on, and named.
 */
export function renderPassages(
  library: Library,
  asked: readonly string[],
  passages: readonly Place[],
  { budget, preferBreadth }: PassageRoom,
): string {
  const whole = rendered(library, passages, longestUnit);
  const overfull = whole.reduce((sum, { text }) => sum + text.length, 0) > budget;
  const share = Math.max(shortestUnit, Math.floor(budget / (2 * passages.length)));
  const all = overfull && preferBreadth ? rendered(library, passages, share) : whole;
  const { kept, dropped } = fitted(all, budget);
  const ids = new Set([...kept.map(({ resolution }) => resolution.id), ...asked]);
  const resolutions = library.resolutions.filter(({ id }) => ids.has(id));
  const shown = resolutions
    .filter(({ id }) => resolutions.length <= mostResolutions || kept.some((one) => one.resolution.id === id))
    .map((resolution) => renderResolution(resolution, kept));
  return [`resolutions loaded: ${library.resolutions.length}`, ...shown, ...leftOut(dropped)].join("\n\n");
}

/** Where a paragraph stands. */
type Place = Pick<Passage, "resolution" | "paragraph">;

/** All paragraphs of the texts that are asked, in their order, where the words of all fit; else what was found, the best first. */
export function passagesToRead(
  library: Library,
  texts: readonly string[],
  found: readonly Place[],
  budget: number,
): readonly Place[] {
  const all = texts.flatMap((id) =>
    (library.find(id)?.paragraphs ?? []).map((paragraph) => ({ resolution: id, paragraph })),
  );
  const length = all.reduce((sum, { paragraph }) => sum + textWithItems(paragraph).length, 0);
  if (length > budget) return found;
  return all.map(({ resolution, paragraph: { id } }) => ({ resolution, paragraph: id }));
}

interface RenderedPassage {
  readonly resolution: Resolution;
  readonly paragraph: Paragraph;
  readonly text: string;
}

function rendered(library: Library, passages: readonly Place[], longest: number): RenderedPassage[] {
  return passages.flatMap((passage) => {
    const resolution = library.find(passage.resolution);
    const paragraph = resolution && findParagraph(resolution, passage.paragraph);
    return paragraph
      ? [{ resolution, paragraph, text: renderParagraph(resolution, paragraph, longest) }]
      : [];
  });
}

function fitted(passages: readonly RenderedPassage[], budget: number) {
  const kept: RenderedPassage[] = [];
  const dropped: RenderedPassage[] = [];
  let room = budget;
  for (const passage of passages) {
    const fits = passage.text.length <= room;
    if (fits) room -= passage.text.length;
    (fits ? kept : dropped).push(passage);
  }
  return { kept, dropped };
}

function leftOut(dropped: readonly RenderedPassage[]): string[] {
  const names = dropped.map(({ resolution, paragraph }) => `${resolution.id} ${paragraph.id}`);
  return names.length > 0 ? [`left out for lack of room: ${names.join(", ")}`] : [];
}

function renderResolution(resolution: Resolution, kept: readonly RenderedPassage[]): string {
  const own = kept.filter((passage) => passage.resolution === resolution);
  const inOrder = resolution.paragraphs.flatMap((paragraph) =>
    own.filter((passage) => passage.paragraph === paragraph).map(({ text }) => text),
  );
  return [...factsOf(resolution), ...inOrder].join("\n");
}

/** What can be claimed of the structure, with the values that the verifier computes. */
function factsOf(resolution: Resolution): string[] {
  const { symbol, status, organ, recommendedBy, date } = resolution;
  const sponsors = resolution.sponsors.join(", ") || null;
  const counts = countedUnits.map((kind) => [kind, countIn(resolution, kind)]);
  return [
    `resolution ${resolution.id}`,
    `status: ${status}${status === "draft" ? " (not adopted)" : ""}`,
    line("unit title", resolution.title, 1000),
    line("unit front", resolution.front, 1000),
    line("properties", JSON.stringify({ symbol, organ, sponsors, recommendedBy, date }), 2000),
    line("counts", JSON.stringify(Object.fromEntries(counts)), 1000),
  ];
}

function renderParagraph(resolution: Resolution, top: Paragraph, longest: number): string {
  const nested = withDescendants(top);
  const notes = resolution.footnotes.filter((note) =>
    nested.some((paragraph) => paragraph.id === note.paragraph),
  );
  return [
    ...nested.flatMap((paragraph) => unitLines(paragraph, longest)),
    ...notes.map((note) => footnoteLine(note, longest)),
  ].join("\n");
}

function unitLines(paragraph: Paragraph, longest: number): string[] {
  const { id, label, text, heading } = paragraph;
  const under = heading ? ` under the heading "${folded(heading).slice(0, 200)}"` : "";
  return [
    line(`unit ${id} (${label})${under}`, text, longest),
    ...paragraph.participles.map((participle) => participleLine(text, participle)),
    ...paragraph.acts.map((act) => actLine(text, act)),
    ...paragraph.reported.map((reported) => reportedLine(text, reported)),
  ];
}

function footnoteLine(note: Footnote, longest: number): string {
  const stands = note.resolved === note.text ? "" : ` (that is: ${folded(note.resolved)})`;
  return line(`unit ${note.id} (footnote ${note.marker})`, note.text, longest) + stands;
}

function actLine(text: string, act: Act): string {
  const particulars = [
    ...act.hedges.map((hedge) => `hedge "${hedge.text}"`),
    ...(act.deadline ? [`deadline "${act.deadline.printed}"`] : []),
    ...(act.forum ? [`before ${act.forum.id} "${act.forum.printed}"`] : []),
  ];
  const whom = act.addressees.length > 0 ? ` → ${act.addressees.map(nameOf).join(", ")}` : "";
  const what = `${whom}: ${opening(sliceOf(text, act.action))}`;
  return indented(`act: "${act.verb}" (${act.force})${what}${particulars.map((one) => `; ${one}`).join("")}`);
}

function participleLine(text: string, { verb, force, object }: Participle): string {
  return indented(`opening: "${verb}" (${force}): ${opening(sliceOf(text, object))}`);
}

function reportedLine(text: string, { verb, force, by, addressees, action }: ReportedAct): string {
  const whom = addressees.length > 0 ? ` → ${addressees.map(nameOf).join(", ")}` : "";
  const whose = by ? `of ${nameOf(by)}` : "of another text or body";
  return indented(
    `reported verb ${whose}, not this text's own: "${verb}" (${force})${whom}: ${opening(sliceOf(text, action))}`,
  );
}

function indented(text: string): string {
  return `  ${folded(text)}`;
}

function nameOf({ id, name, printed }: Addressee): string {
  const asNamed = printed.replace(/^the /i, "") === name;
  return `${name} [${id}]${asNamed ? "" : `, printed "${printed}"`}`;
}

function opening(text: string): string {
  return cut(text, 80, "…");
}

/** One line whatever the document holds, so that nothing in it can pass for another line of the prompt. */
function line(head: string, text: string, longest: number): string {
  return `${folded(head)}: ${cut(folded(text), longest, "[cut here: quote only what stands before this]")}`;
}

function cut(text: string, longest: number, mark: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest);
  return `${text.slice(0, end > 0 ? end : longest)} ${mark}`;
}

function folded(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
