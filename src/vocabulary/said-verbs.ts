import { type Force, forces } from "../domain/acts.ts";
import { listOf, readTable, readWordsByRole, text } from "./read-table.ts";
import type { VerbEntry } from "./verb-forms.ts";

/** Which forces a text may have where somebody says a verb of it. */
interface SaidForces {
  readonly forces: readonly Force[];
  /** Of these the verb is not exact. */
  readonly near: readonly Force[];
}

const rows: ReadonlyMap<string, SaidForces> = new Map(
  readTable("said-verbs", { verb: text, forces: listOf(forces), near: listOf(forces) }).map(
    ({ verb, ...said }) => [verb, said],
  ),
);

/** Of forces that ask nothing, those of one family are not exact for each other; what is noted is never endorsed, what is asked has its own force. */
const families: readonly (readonly Force[])[] = [
  ["note", "recall", "recognize", "affirm", "emphasize", "consider", "remind", "express", "expect", "hope"],
  ["welcome", "appreciate", "commend", "note", "recognize", "express"],
  ["support", "endorse", "affirm"],
  ["concern", "condemn", "warn", "note", "emphasize"],
  ["decide", "establish", "adopt", "authorize", "declare", "determine"],
];

/** "asks" is said of what is requested, called for or urged; a verb that is not in the table has its own force alone. */
export function forcesSaid({ verb, force }: Pick<VerbEntry, "verb" | "force">): SaidForces {
  const row = rows.get(verb);
  const forces = row?.forces.length ? row.forces : [force];
  const near = families.filter((family) => family.some((one) => forces.includes(one))).flat();
  return { forces, near: [...(row?.near ?? []), ...near] };
}

/** Whether the verb says wherever it stands what a text does; others ("find", "support", "set") are ordinary words. */
export function isUnmistakable(verb: string): boolean {
  return rows.has(verb);
}

const duties = readWordsByRole("said-duties", ["duty", "task"]);

/** "must", "is obliged to" */
export const dutyPhrases = duties("duty");
/** "should", "is to" */
export const taskPhrases = duties("task");
