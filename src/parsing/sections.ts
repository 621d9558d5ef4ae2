import type { ParagraphKind } from "../domain/resolution.ts";
import { divisionLabel, sectionLabel } from "../vocabulary/label-words.ts";
import type { Block } from "./block.ts";

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
/** Before the number of a paragraph that stands in no division. */
const prefixes: Record<ParagraphKind, string> = { preambular: "pp", operative: "op", annex: "" };

/** Which section of the document is being read, and how its paragraphs are called. Looks at all blocks first: sections are named only where numbering restarts, and annexes where there are several. */
export function createSections(blocks: readonly Block[]) {
  const parts = findParts(blocks);
  const annexes = parts.filter(({ startsAt }) => startsAt?.role === "annex").length;
  let partNumber = 0;
  let partName = "";
  /** "" in a document without sections; "II" where numbering restarts. */
  let section = "";
  let sectionCount = 0;
  let lastNumber = 0;
  let counts = { preambular: 0, operative: 0, annex: 0 };
  /** "Principle 16", printed above a paragraph or before its first word; null where it stands in none. */
  let division: string | null = null;
  /** Paragraphs of the division without a number. */
  let inDivision = 0;
  let previous: Block | undefined;

  const restart = (): void => {
    lastNumber = 0;
    counts = { preambular: 0, operative: 0, annex: 0 };
  };
  const enterPart = (block: Block, headings: readonly string[]): void => {
    partNumber += 1;
    const ofAnnex = annexes > 1 ? (labelIn(block.opening) ?? String(partNumber)) : "";
    const ofDraft =
      headings.map(labelIn).find(Boolean) ?? (partNumber === 1 ? "draft" : `draft${partNumber}`);
    partName = block.role === "annex" ? ofAnnex : ofDraft;
    section = "";
    sectionCount = 0;
    restart();
  };
  const enterSection = (name: string | undefined): void => {
    sectionCount += 1;
    section = name ?? romans[sectionCount - 1] ?? String(sectionCount);
    restart();
  };
  /** A running number for a paragraph without one; "" for the first of a division. */
  const runningNumber = (kind: ParagraphKind): string => {
    if (division !== null) {
      inDivision += 1;
      return inDivision === 1 && lastNumber === 0 ? "" : `u${inDivision}`;
    }
    counts[kind] += 1;
    const isPlain = kind === "preambular" || (kind === "operative" && !parts[partNumber]?.hasNumbers);
    return `${isPlain ? "" : "u"}${counts[kind]}`;
  };

  return {
    /** To be called with each block and the headings since the last paragraph, before the block is added. */
    enter(block: Block, headings: readonly string[]): void {
      const named = divisionOf(block, previous);
      previous = block;
      if (named !== undefined && (named !== null || division !== null)) {
        division = named;
        inDivision = 0;
        lastNumber = 0;
      }
      if (named) return;
      const { restarts } = parts[partNumber] ?? {};
      if (parts[partNumber + 1]?.startsAt === block) {
        enterPart(block, headings);
      } else if (restarts && block.role === "heading" && labelIn(block.opening) !== undefined) {
        enterSection(labelIn(block.opening));
      } else if (restarts && block.role === "numbered" && block.number !== null) {
        if (block.number <= lastNumber) enterSection(undefined);
        lastNumber = block.number;
      }
    },
    /** How the next paragraph is called, which is counted with it: by its number, or a running number for one without. */
    nameNext(kind: ParagraphKind, number: number | null) {
      const name = number === null ? runningNumber(kind) : String(number);
      const part = [partName, section].filter(Boolean).join(".");
      const place = division?.toLowerCase().replace(/[\s.]/g, "");
      const prefix = division === null ? prefixes[kind] : "";
      const inWords = name.startsWith("u") ? `unnumbered ${name.slice(1)}` : name && `para. ${name}`;
      const own = prefix ? `${prefix.toUpperCase()} ${name}` : inWords;
      return {
        /** Preambular paragraphs are counted, whether or not they have numbers. */
        number: kind === "preambular" ? Number(name) : number,
        /** `op13`, `II.op3`, `annex.4`, `annex.u2` without a number in an annex; `annex.principle16`, `annex.rule7.1` in a division. */
        id: [part, kind === "annex" && "annex", place, prefix + name].filter(Boolean).join("."),
        /** `OP 13`, `II, OP 3`, `Annex, para. 4`, `Annex, Principle 16`, `Annex, Rule 7, para. 1`. */
        label: [part, kind === "annex" && "Annex", division, own].filter(Boolean).join(", "),
      };
    },
  };
}

function findParts(blocks: readonly Block[]) {
  /** The first starts at no block. */
  const newPart = (startsAt?: Block) => ({ startsAt, restarts: false, hasNumbers: false });
  let part = newPart();
  const parts = [part];
  let last = 0;
  let inDivision = false;
  for (const [at, block] of blocks.entries()) {
    const repeated = block.role === "annex" && blocks[at - 1]?.role === "annex";
    if (block.role === "formula" || (block.role === "annex" && !repeated)) {
      part = newPart(block);
      parts.push(part);
      last = 0;
    }
    const division = divisionOf(block, blocks[at - 1]);
    if (division !== undefined) inDivision = division !== null;
    if (block.role !== "numbered" || block.number === null || inDivision) continue;
    part.hasNumbers = true;
    if (block.number <= last) part.restarts = true;
    last = block.number;
  }
  return parts;
}

/** "Principle 16" of a heading, or of a text that begins with it: "Principle 16. States should …"; null where another heading ends it. */
function divisionOf({ role, phase, opening }: Block, previous: Block | undefined): string | null | undefined {
  if (role === "formula" || role === "closing" || role === "annex") return null;
  if (role !== "heading" && role !== "plain") return undefined;
  const found = divisionLabel.exec(opening);
  if (found === null) {
    const isSubtitle = previous?.role === "heading" && divisionLabel.test(previous.opening);
    return role === "heading" && !isSubtitle ? null : undefined;
  }
  const rest = opening.slice(found[0].length);
  const isTitle =
    role === "heading"
      ? !/^\s\p{Ll}/u.test(rest)
      : /^[.:–—]\s?\p{Lu}/u.test(rest) || / No\.$/.test(found[1] ?? "");
  if (!isTitle || phase === "preambular") return undefined;
  const [, word = "", number = "", first = "", chinese = ""] = found;
  return word === "" ? `${first}${chinese}条` : `${word} ${number}`;
}

function labelIn(heading: string): string | undefined {
  return sectionLabel.exec(heading)?.[1];
}
