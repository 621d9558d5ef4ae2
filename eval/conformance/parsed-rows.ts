import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import type { Row } from "./gold.ts";

/** The paragraphs of a parsed document in the form in which they are compared with the gold. */
export function parsedRows(resolution: Resolution): Row[] {
  return resolution.paragraphs.flatMap((paragraph) =>
    paragraph.kind === "annex" ? annexRows(paragraph) : nestedRows(paragraph, ""),
  );
}

/** Sub-paragraphs without a label join the paragraph's text, as the gold's continuations do. */
function nestedRows(paragraph: Paragraph, parent: string): Row[] {
  const own = paragraph.marker ?? (paragraph.kind === "operative" ? String(paragraph.number ?? "") : "");
  const path = parent === "" ? own : `${parent}/${own}`;
  const unlabelled = paragraph.subparagraphs.filter((nested) => nested.marker === undefined);
  const labelled = paragraph.subparagraphs.filter((nested) => nested.marker !== undefined);
  const text = [paragraph.text, ...unlabelled.map((nested) => nested.text)].join(" ").trim();
  return [{ kind: paragraph.kind, path, text }, ...labelled.flatMap((nested) => nestedRows(nested, path))];
}

function annexRows(paragraph: Paragraph): Row[] {
  const text = `${paragraph.marker ?? ""} ${paragraph.text}`.trim();
  const path = paragraph.number === null ? "" : String(paragraph.number);
  return [{ kind: "annex", path, text }, ...paragraph.subparagraphs.flatMap(annexRows)];
}
