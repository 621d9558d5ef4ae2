import type { ParagraphKind } from "../../src/domain/resolution.ts";

/** The structure of one document as the United Nations marked it up. */
export interface Gold {
  readonly symbol?: string | null;
  readonly organ: string;
  readonly kind?: string;
  readonly title?: string | null;
  readonly cover_title?: readonly string[];
  readonly preamble: readonly GoldItem[];
  readonly body: readonly GoldBlock[];
  readonly annexes: readonly { readonly body: readonly GoldBlock[] }[];
  readonly notes: readonly { readonly marker: string; readonly text: string }[];
}

interface GoldItem {
  readonly num?: string | null;
  readonly text?: string | null;
  readonly items?: readonly GoldItem[];
}

interface GoldBlock extends GoldItem {
  readonly type: "op" | "head" | "text" | "table";
  readonly rows?: readonly (readonly string[])[];
}

/** One paragraph of either side, in the form in which they are compared. */
export interface Row {
  readonly kind: ParagraphKind;
  /** The number or label and those of all that hold it: `5/(a)/(i)`; empty where none is printed. */
  readonly path: string;
  readonly text: string;
}

/**
 * The paragraphs of a gold document in the order of the text. Text without a number that follows a paragraph is its
 * continuation there (the mark-up does not nest it), so it joins that paragraph's text, as lettered blocks join its items;
 * in annexes the mark-up knows no nesting at all, labels stand in the text, and "II." or "B." numbers a heading.
 */
export function goldRows(gold: Gold, isFaulty: (text: string) => boolean): Row[] {
  const sound = <T extends GoldItem>(items: readonly T[]): T[] =>
    items.filter((item) => !isFaulty(item.text ?? ""));
  if (gold.kind === "presidentialStatement") return statementRows(sound(gold.body));
  return [
    ...sound(gold.preamble).flatMap((item) => itemRows(item, "preambular", "")),
    ...joinContinuations(sound(gold.body)).flatMap((block) => itemRows(block, kindOf(block), "")),
    ...gold.annexes.flatMap((annex) => annexBlocks(sound(annex.body)).flatMap(annexRow)),
  ].filter((row) => !isFaulty(row.text));
}

/** The words that introduce a statement are its preamble; a lettered block stands below the paragraph before it. */
function statementRows(body: readonly GoldBlock[]): Row[] {
  const [introduction, ...blocks] = body.filter(({ type }) => type !== "head");
  const paragraphs: GoldItem[] = [];
  for (const block of blocks) {
    const last = paragraphs.at(-1);
    if (!block.num || last === undefined) paragraphs.push(block);
    else paragraphs[paragraphs.length - 1] = { ...last, items: [...(last.items ?? []), block] };
  }
  return [
    ...(introduction ? itemRows(introduction, "preambular", "") : []),
    ...paragraphs.flatMap((paragraph) => itemRows(paragraph, "operative", "")),
  ];
}

/** The cells of tables, which a parser of text may well read as paragraphs. */
export function goldCells(gold: Gold): string[] {
  const blocks = [...gold.body, ...gold.annexes.flatMap((annex) => annex.body)];
  return blocks.flatMap((block) => (block.rows ?? []).flatMap((row) => [...row, row.join(" ")]));
}

/** Some lists mark (i) behind (h), the ninth letter, as a numeral below it; (j) behind it tells. */
function withNinthLetter(items: readonly GoldItem[]): GoldItem[] {
  return items.flatMap((item, at) => {
    const [first, ...others] = item.items ?? [];
    const isEighth = /^\((h{1,2})\)$/.test(item.num ?? "") && /^\(i{1,2}\)$/.test(first?.num ?? "");
    if (!isEighth || first === undefined || !/^\(j{1,2}\)$/.test(items[at + 1]?.num ?? "")) return [item];
    return [{ ...item, items: [] }, first, ...others];
  });
}

function itemRows(item: GoldItem, kind: ParagraphKind, parent: string): Row[] {
  const label = (item.num ?? "").replace(/\.$/, "");
  const path = parent === "" ? label : `${parent}/${label}`;
  const row = { kind, path, text: item.text ?? "" };
  return [row, ...withNinthLetter(item.items ?? []).flatMap((nested) => itemRows(nested, kind, path))];
}

function joinContinuations(body: readonly GoldBlock[]): GoldItem[] {
  const joined: GoldItem[] = [];
  let holder: GoldItem | undefined;
  for (const [at, block] of body.entries()) {
    if (block.type === "table") continue;
    if (isPreambular(block)) {
      joined.push(block);
      holder = undefined;
      continue;
    }
    if (block.type === "head" || isHeading(block, body[at + 1])) {
      holder = undefined;
      continue;
    }
    const grown = growBy(block, holder, joined.at(-1));
    if (grown) joined[joined.length - 1] = grown;
    else joined.push(block);
    holder = joined.at(-1);
  }
  return joined;
}

/** The paragraph with the block joined to it: as its item, even across a heading, or as more of its text. */
/** Preambular paragraphs of sections are marked as headings; a heading ends without a comma. */
function isPreambular(block: GoldItem): boolean {
  return "type" in block && block.type === "head" && /,$/.test(block.text ?? "");
}

function kindOf(block: GoldItem): ParagraphKind {
  return isPreambular(block) ? "preambular" : "operative";
}

function growBy(block: GoldBlock, holder: GoldItem | undefined, last: GoldItem | undefined): GoldItem | null {
  if (block.type === "op" && last && /^[^\d\p{L}]/u.test(block.num ?? "")) {
    return { ...last, items: [...(last.items ?? []), block] };
  }
  const announces = Boolean(holder?.num) || /:(?: |$)/.test(holder?.text ?? "");
  if (block.type !== "text" || !announces) return null;
  return { ...holder, text: `${holder?.text ?? ""} ${block.text ?? ""}`.trim() };
}

/**
 * Some headings are marked as text (no mark of punctuation ends them, and a numbered paragraph or another heading follows)
 * or as paragraphs with the number "II." or "B.".
 */
function isHeading(block: GoldBlock, next: GoldBlock | undefined): boolean {
  if (/[.,;:?]$/.test(block.text ?? "")) return false;
  if (/^(?:[IVXLC]+|[A-Z])\.?$/.test(block.num ?? "")) return true;
  return block.type === "text" && next !== undefined && (next.type === "head" || Boolean(next.num));
}

function annexBlocks(body: readonly GoldBlock[]): GoldBlock[] {
  return body.filter((block, at) => !isHeading(block, body[at + 1]) && !isUnended(block));
}

function isUnended(block: GoldBlock): boolean {
  return block.type === "text" && !/[.,;:?)”"]$/.test(block.text ?? "") && (block.text ?? "").length < 160;
}

function annexRow(block: GoldBlock): Row[] {
  if (block.type === "head" || block.type === "table") return [];
  const number = /^(\d{1,3})\.$/.exec(block.num ?? "")?.[1];
  const text = number === undefined ? `${block.num ?? ""} ${block.text ?? ""}`.trim() : (block.text ?? "");
  const items = (block.items ?? []).flatMap((item) => annexRow({ ...item, type: "op" }));
  return [{ kind: "annex", path: number ?? "", text }, ...items];
}
