import { foldLookalikes } from "../../src/parsing/folded-text.ts";
import { fold as folded } from "../fold.ts";

/** The form in which texts are compared: as in the evaluation, with look-alike letters as they are read, and no space before a comma. Nothing else may differ. */
export function fold(text: string): string {
  return foldLookalikes(folded(text)).replace(/ ,/g, ",");
}
