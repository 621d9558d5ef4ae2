import {
  rememberActor,
  rememberActorsOf,
  type ShortForms,
  shortFormsOfOrgan,
} from "../vocabulary/find-actors.ts";
import type { CitedUnit } from "./verify-citations.ts";

/** What actors are called once they are named: whoever recommends, acts or is addressed in the text, and above all who is named in the cited units. */
export function shortFormsOf(cited: readonly CitedUnit[]): ShortForms {
  const resolution = cited[0]?.resolution;
  const forms = shortFormsOfOrgan(resolution?.organ ?? null);
  rememberActorsOf(forms, resolution?.recommendedBy ?? "");
  for (const { acts, reported } of resolution?.paragraphs ?? []) {
    const named = [...acts, ...reported].flatMap(({ addressees }) => addressees);
    for (const actor of [...named, ...reported.flatMap(({ by }) => by ?? [])]) rememberActor(forms, actor);
  }
  for (const { unit } of cited) rememberActorsOf(forms, unit.text);
  return forms;
}
