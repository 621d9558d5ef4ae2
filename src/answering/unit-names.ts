import type { Resolution } from "../domain/resolution.ts";
import { allParagraphs, findUnit } from "../domain/units.ts";

/** What kinds of paragraph are called, and how their ids begin. */
const kindNames: readonly (readonly [RegExp, string])[] = [
  [/\b(?:operative|oper)\.?\s*(?:paragraphs?|paras?|clauses?)?\b\.?/g, "op"],
  [/\b(?:preambular|preamble|preamb)\.?\s*(?:paragraphs?|paras?|clauses?)?\b\.?/g, "pp"],
  [/\b(?:footnotes?|notes?)\b/g, "fn"],
  [/\b(?:units?|ids?)\b/g, ""],
  [/\b(?:paragraphs?|paras?|par|clauses?)\b\.?|[§¶]/g, "op"],
];

/** `OP 5 (a)`, `op5a`, `operative paragraph 5 (a)` and `op5.a` are one: letters and digits only. */
function folded(name: string): string {
  const plain = kindNames.reduce((text, [kind, id]) => text.replace(kind, id), name.toLowerCase());
  return plain.replace(/[^\p{L}\p{N}]/gu, "").replace(/^(?=\d)/, "op");
}

/** The id of the unit that a model means by a name; null where there is none of that name. */
export function unitNamed(name: string, resolution: Resolution): string | null {
  if (findUnit(resolution, name)) return name;
  const ids = unitIds(resolution);
  const wanted = folded(name);
  return (
    ids.find((id) => folded(id) === wanted) ??
    ids.find((id) => folded(findUnit(resolution, id)?.label ?? id) === wanted) ??
    null
  );
}

/** The ids of all that can be cited, in the order of the text. */
export function unitIds(resolution: Resolution): string[] {
  const units = [...allParagraphs(resolution), ...resolution.footnotes];
  return ["title", "front", ...units.map(({ id }) => id)];
}
