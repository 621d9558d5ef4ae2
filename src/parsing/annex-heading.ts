import { annexHeading } from "../vocabulary/label-words.ts";

/** A line that opens an annex: "Annex", "Annex II". */
export function isAnnexHeading(line: string): boolean {
  return annexHeading.test(line);
}
