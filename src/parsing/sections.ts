import type { ParagraphKind } from "../domain/resolution.ts";
import type { Block } from "./block.ts";

/** Which section of the document is being read, and how its paragraphs are called. */
export interface Sections {
  /** To be called with each block and the headings since the last paragraph, before the block is added. */
  enter(block: Block, headings: readonly string[]): void;
  /** "" in a document without sections; "II", "II.A" where numbering restarts. */
  current(): string;
  /** "13" for a numbered paragraph, a running number for one without. */
  nameOf(kind: ParagraphKind, number: number | null): string;
}

const sectionLabel =
  /^(?:(?:Part|Section|Chapter|Draft resolution|Draft decision|Annex|Appendix|Chapitre|Partie|Parte|Sección|Annexe|Anexo)\s+)?([IVXLC]{1,6}|[A-Z]|\d{1,2}[A-Z]?)\.?(?=\s|$|:)/i;
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

interface Part {
  readonly kind: "resolution" | "annex";
  readonly startsAt: Block | undefined;
  restarts: boolean;
  hasNumbers: boolean;
}

/** Looks at all blocks first: sections are named only where numbering restarts, and annexes where there are several. */
export function createSections(blocks: readonly Block[]): Sections {
  const parts = findParts(blocks);
  const annexes = parts.filter((part) => part.kind === "annex").length;
  let part = parts[0];
  let partNumber = 0;
  let partName = "";
  let section = "";
  let sectionCount = 0;
  let lastNumber = 0;
  let counts = { preambular: 0, operative: 0, annex: 0 };

  const enterPart = (next: Part, name: string): void => {
    part = next;
    partNumber += 1;
    partName = name;
    section = "";
    sectionCount = 0;
    lastNumber = 0;
    counts = { preambular: 0, operative: 0, annex: 0 };
  };
  const enterSection = (name: string | undefined): void => {
    sectionCount += 1;
    section = name ?? romans[sectionCount - 1] ?? String(sectionCount);
    lastNumber = 0;
    counts = { preambular: 0, operative: 0, annex: 0 };
  };

  return {
    enter(block, headings) {
      const started = parts[partNumber + 1];
      if (started !== undefined && started.startsAt === block) {
        enterPart(started, nameOfPart(started, block, headings, annexes, partNumber + 1));
      } else if (part?.restarts && block.role === "heading" && labelIn(block.opening) !== undefined) {
        enterSection(labelIn(block.opening));
      } else if (part?.restarts && block.role === "numbered" && block.number !== null) {
        if (block.number <= lastNumber) enterSection(undefined);
        lastNumber = block.number;
      }
    },
    current: () => [partName, section].filter(Boolean).join("."),
    nameOf(kind, number) {
      if (number !== null) return String(number);
      counts[kind] += 1;
      const plain = kind === "preambular" || (kind === "operative" && part?.hasNumbers !== true);
      return plain ? String(counts[kind]) : `u${counts[kind]}`;
    },
  };
}

function findParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ kind: "resolution", startsAt: undefined, restarts: false, hasNumbers: false }];
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    const repeated = block.role === "annex" && blocks[at - 1]?.role === "annex";
    if (block.role === "formula" || (block.role === "annex" && !repeated)) {
      const kind = block.role === "annex" ? "annex" : "resolution";
      parts.push({ kind, startsAt: block, restarts: false, hasNumbers: false });
      last = 0;
    }
    if (block.role !== "numbered" || block.number === null) continue;
    const part = parts.at(-1);
    if (part) {
      part.hasNumbers = true;
      if (block.number <= last) part.restarts = true;
    }
    last = block.number;
  }
  return parts;
}

function nameOfPart(
  part: Part,
  block: Block,
  headings: readonly string[],
  annexes: number,
  partNumber: number,
): string {
  if (part.kind === "annex") return annexes > 1 ? (labelIn(block.opening) ?? String(partNumber)) : "";
  const label = headings.map(labelIn).find(Boolean);
  return label ?? (partNumber === 1 ? "draft" : `draft${partNumber}`);
}

function labelIn(heading: string): string | undefined {
  return sectionLabel.exec(heading)?.[1];
}
