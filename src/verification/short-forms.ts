import { rememberActorsOf, type ShortForms, shortFormsOfOrgan } from "../language/find-actors.ts";
import type { CitedUnit } from "./verify-citations.ts";

/** What the cited units call actors by once they are named: "the Office". */
export function shortFormsOf(cited: readonly CitedUnit[]): ShortForms {
  const forms = shortFormsOfOrgan(cited[0]?.resolution.organ ?? null);
  for (const { unit } of cited) rememberActorsOf(forms, unit.text);
  return forms;
}
