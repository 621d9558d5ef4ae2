import type { OtherMatter, ParagraphKind } from "../domain/resolution.ts";
import type { Block } from "./block.ts";
import { isEnded, isEndedFully, maxLineLength, tooLarge } from "./lines.ts";
import { markHeadings } from "./mark-headings.ts";
import { isActionVerb, opensPreambular } from "./openings.ts";
import { createSections } from "./sections.ts";
import { isTableNote } from "./tables.ts";

/** A paragraph of which only the place in the source is known. */
export interface OutlinedParagraph
  extends Pick<Block, "number" | "marker" | "isQuoted" | "spans" | "textSpans"> {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly label: string;
  readonly heading: string | null;
  readonly subparagraphs: OutlinedParagraph[];
}

export interface Outline {
  readonly paragraphs: readonly OutlinedParagraph[];
  readonly other: readonly OtherMatter[];
}

type Building = ReturnType<typeof startBuilding>;

/** What is known before the first block. */
function startBuilding(blocks: readonly Block[]) {
  return {
    /** How often each id was wanted. */
    wanted: new Map<string, number>(),
    sections: createSections(blocks),
    paragraphs: [] as OutlinedParagraph[],
    other: [] as OtherMatter[],
    /** The open items, outermost first; the paragraph that holds them is the last of `paragraphs`. */
    open: [] as OutlinedParagraph[],
    /** Depth of the first item of that paragraph: lists before it may be open still. */
    outermost: 0,
    /** Depth of the item that is that paragraph itself; 0 where it is none. */
    depthOfTop: 0,
    /** The paragraph that announced lines without labels ("as follows:"). */
    announcer: undefined as OutlinedParagraph | undefined,
    previous: undefined as Block | undefined,
    /** The last block that was no heading. */
    lastText: undefined as Block | undefined,
    headings: [] as string[],
  };
}

/**
 * Nests the blocks, names the paragraphs, and sets headings, formulas and closing lines apart. Throws `document-too-large`
 * where a paragraph has more than a million characters.
 */
export function outlineParagraphs(blocks: readonly Block[]): Outline {
  markHeadings(blocks);
  const building = startBuilding(blocks);
  for (const block of blocks) {
    building.sections.enter(block, building.headings);
    addBlock(block, building);
    building.previous = block;
    if (block.role !== "heading") building.lastText = block;
  }
  assertLengths(building.paragraphs);
  return building;
}

/** As much as a line may have; whatever is longer is no paragraph and would take long to read. */
function assertLengths(paragraphs: readonly OutlinedParagraph[]): void {
  for (const { textSpans } of paragraphs.flatMap(withSubparagraphs)) {
    const length = textSpans.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > maxLineLength) throw tooLarge(`a paragraph of more than ${maxLineLength} characters`);
  }
}

export function withSubparagraphs(paragraph: OutlinedParagraph): OutlinedParagraph[] {
  return [paragraph, ...paragraph.subparagraphs.flatMap(withSubparagraphs)];
}

function addBlock(block: Block, building: Building): void {
  if (block.role === "heading" || block.role === "annex") {
    building.headings.push(block.opening);
    building.other.push({ role: "heading", spans: block.spans });
  } else if (block.role === "formula" || block.role === "closing") {
    building.other.push({ role: block.role, spans: block.spans });
  } else if (block.role === "numbered" || block.role === "sentences") addTop(block, building);
  else if (block.role === "item") addItem(block, building);
  else addPlain(block, building);
}

function addTop(block: Block, building: Building, kind = block.phase): void {
  const { id, ...named } = building.sections.nameNext(kind, block.number);
  building.open = [];
  building.depthOfTop = block.depth;
  building.announcer = undefined;
  building.paragraphs.push({
    id: uniqueId(id, building),
    kind,
    ...named,
    ...printedIn(block, building),
  });
}

/** "op3~2" where there is an "op3" already. */
function uniqueId(id: string, building: Building): string {
  const times = building.wanted.get(id) ?? 0;
  building.wanted.set(id, times + 1);
  return times === 0 ? id : uniqueId(`${id}~${times + 1}`, building);
}

/** What a paragraph has from its block, with the headings that stand above it. */
function printedIn({ marker, isQuoted, spans, textSpans }: Block, building: Building) {
  const heading = building.headings.join(" ") || null;
  building.headings = [];
  return { marker, heading, isQuoted, spans, textSpans, subparagraphs: [] };
}

function addItem(block: Block, building: Building): void {
  const top = building.paragraphs.at(-1);
  const startsList = block.isFirstItem && !building.lastText?.lastLine.endsWith(":");
  if (block.phase === "preambular" && startsPreambular(block, building)) {
    addTop(block, building);
    return;
  }
  const besideTop = building.depthOfTop > 0 && block.depth <= building.depthOfTop && top?.marker === null;
  if (top === undefined || besideTop || (building.headings.length > 0 && startsList)) {
    addTop({ ...block, marker: null, textSpans: [...block.spans] }, building);
    return;
  }
  if (building.open.length === 0) building.outermost = block.depth;
  const deeper = Math.max(0, block.depth - building.outermost);
  building.open.length = Math.min(building.open.length, deeper);
  const parent = building.open.at(-1) ?? top;
  building.open.push(addUnder(parent, block, building));
}

/** Some bodies letter the paragraphs of the preamble: "(a) Recalling …". */
function startsPreambular(block: Block, building: Building): boolean {
  const top = building.paragraphs.at(-1);
  const isFirst = top === undefined || top.kind !== "preambular";
  return block.depth === 1 && (isFirst || top.marker !== null) && opensPreambular(block.opening);
}

function addUnder(parent: OutlinedParagraph, block: Block, building: Building): OutlinedParagraph {
  const label = block.marker?.replace(/[().]/g, "") ?? "";
  const name = /^[\p{L}\p{N}]+$/u.test(label) ? label : String(parent.subparagraphs.length + 1);
  const child: OutlinedParagraph = {
    id: uniqueId(`${parent.id}.${name}`, building),
    kind: parent.kind,
    number: null,
    label: `${parent.label} ${/^[\p{L}\p{N}]+$/u.test(label) ? `(${name})` : `[${name}]`}`,
    ...printedIn(block, building),
  };
  parent.subparagraphs.push(child);
  return child;
}

/** A paragraph without a label: preambular, a lone operative one, a line of a list, or the rest of a cut paragraph. */
function addPlain(block: Block, building: Building): void {
  const top = building.paragraphs.at(-1);
  // In an annex, whose paragraphs have no verbs to know them by, a sentence behind a list is a paragraph of its own.
  const followsAnnexList =
    block.phase === "annex" && building.previous?.role === "item" && /^\p{Lu}/u.test(block.opening);
  const startsNew = top === undefined || building.headings.length > 0 || top.kind !== block.phase;
  if (block.isQuoted && top !== undefined) addUnder(top, block, building);
  else if (block.phase === "preambular" || opensSectionPreamble(block, building)) {
    if (startsNew || !goesOn(block, building)) addTop(block, building, "preambular");
    else addRest(top, block, building);
  } else if (startsNew || isActionVerb(block.opening) || followsAnnexList) addTop(block, building);
  else if (building.previous?.role === "item" || goesOn(block, building)) addRest(top, block, building);
  else if (building.announcer === top || building.previous?.lastLine.endsWith(":")) {
    addUnder(top, block, building);
    building.announcer = top;
  } else addTop(block, building);
}

/** In a section with a preamble of its own, preambular paragraphs come after operative ones. */
function opensSectionPreamble(block: Block, building: Building): boolean {
  const afterHeading = building.headings.length > 0 || building.paragraphs.at(-1)?.kind === "preambular";
  return (
    block.phase === "operative" &&
    afterHeading &&
    opensPreambular(block.opening) &&
    /[,:]\s?\d{0,3}$/.test(block.lastLine)
  );
}

/** Text that follows a list, or a paragraph that no mark of punctuation ended. */
function goesOn(block: Block, { previous }: Building): boolean {
  if (previous === undefined || previous.role === "heading" || !/^\p{Ll}/u.test(block.opening)) return false;
  const isNote = isTableNote(block.opening) && isEndedFully(previous.lastLine);
  // Russian preambles open their paragraphs in small letters: "подтверждая", behind the comma of the one before.
  const isBehindComma = previous.role === "plain" && /,\s?\d{0,3}$/.test(previous.lastLine.slice(-6));
  const isPreambular = block.phase === "preambular" && isBehindComma;
  return !isNote && !(isPreambular && /^\p{Script=Cyrillic}/u.test(block.opening));
}

/**
 * The rest of a paragraph. What closes a list ("…, except that these prohibitions shall not apply") stands below it, as printed:
 * joined to the words above the list it would say something else.
 */
function addRest(top: OutlinedParagraph, block: Block, building: Building): void {
  const closesList = top.subparagraphs.length > 0 && goesOn(block, building);
  if (closesList && isEnded(building.previous?.lastLine ?? "")) {
    addUnder(top, block, building);
    building.open = [];
    return;
  }
  top.spans.push(...block.spans);
  top.textSpans.push(...block.textSpans);
}
