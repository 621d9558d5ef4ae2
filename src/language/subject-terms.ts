import { budget } from "./subjects/budget.ts";
import { crime } from "./subjects/crime.ts";
import { economy } from "./subjects/economy.ts";
import { environment } from "./subjects/environment.ts";
import { groups } from "./subjects/groups.ts";
import { health } from "./subjects/health.ts";
import { humanitarian } from "./subjects/humanitarian.ts";
import { institutions } from "./subjects/institutions.ts";
import { justice } from "./subjects/justice.ts";
import { places } from "./subjects/places.ts";
import { procedure } from "./subjects/procedure.ts";
import { rights } from "./subjects/rights.ts";
import { security } from "./subjects/security.ts";
import { society } from "./subjects/society.ts";
import { technology } from "./subjects/technology.ts";
import { wording } from "./subjects/wording.ts";

/** One subject, as resolutions print it and as everyone else says it; all words lower case, in their base form. */
export interface SubjectTerm {
  readonly subject: string;
  readonly official: readonly string[];
  readonly everyday: readonly string[];
  /** A quality or a doing that any text may speak of: that it stands there does not show what the text is about. */
  readonly isGeneral: boolean;
  /** How texts and bodies work, not what they are about. */
  readonly isProcedural: boolean;
}

const fields = [
  crime,
  justice,
  security,
  rights,
  groups,
  humanitarian,
  health,
  economy,
  technology,
  environment,
  society,
  places,
];
const procedural = [institutions, procedure, budget];

const listed = (line: string): string[] =>
  line
    .split(",")
    .map((term) => term.trim().toLowerCase())
    .filter((term) => term !== "");

/** Two lines a subject: "id: official, official", then, indented, "everyday, everyday". Table form keeps a field on a screen or two. */
const readField = (table: string, isGeneral: boolean, isProcedural: boolean): SubjectTerm[] =>
  [...table.matchAll(/^(\S+): (.+)\n {2}(.+)$/gm)].map(([, subject = "", official = "", everyday = ""]) => ({
    subject,
    official: listed(official),
    everyday: listed(everyday),
    isGeneral,
    isProcedural,
  }));

/** The thesaurus of subjects, a few hundred across every field the United Nations speaks of. */
export const subjectTerms: readonly SubjectTerm[] = [
  ...fields.flatMap((field) => readField(field, false, false)),
  ...procedural.flatMap((field) => readField(field, false, true)),
  ...readField(wording, true, false),
];
