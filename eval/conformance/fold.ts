import { fold as folded } from "../fold.ts";

/** The form in which texts are compared: as in the evaluation, and no space before a comma. Nothing else may differ. */
export function fold(text: string): string {
  return folded(text).replace(/ ,/g, ",");
}
