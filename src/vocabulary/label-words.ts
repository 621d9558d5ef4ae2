import { readWordsByRole } from "./read-table.ts";

const words = readWordsByRole("label-words", ["division", "section", "annex"]);
const anyOf = (...roles: ("division" | "section" | "annex")[]): string =>
  roles.flatMap((role) => [...words[role]]).join("|");

const number = "(?:\\d{1,3}|[IVXLC]{1,6})[A-Z]?(?: (?:bis|ter|quater))?";

/** "Annex", "Annex II": a line that opens an annex. */
export const annexHeading = new RegExp(
  `^(?:${anyOf("annex")})(?:\\s+(?:[IVXLC]+|[A-Z]|\\d{1,2}))?(?:\\.|\\s*\\*)?$|^(?:${anyOf("annex")})[一二三四五六七八九十]*$`,
  "i",
);

/** "Article 3", "Chapter II": a heading by its first word. */
export const labelledHeading = new RegExp(
  `^(?:(?:${anyOf("division", "section")})\\s?${number}\\.?|第[一二三四五六七八九十百\\d]{1,5}[条章节])$`,
);

/** What names a section in its heading: "II" of "Part II" and of "II. Review". */
export const sectionLabel = new RegExp(
  `^(?:(?:${anyOf("section", "annex")})\\s+)?([IVXLC]{1,6}|[A-Z]|\\d{1,2}[A-Z]?)\\.?(?=\\s|$|:)`,
  "i",
);

/** The word and the number of a division at the start of its heading or of its text: "Principle 16", "Article 3. Everyone …". */
export const divisionLabel = new RegExp(
  `^(?:(${anyOf("division")})\\s?(${number})|(第)([一二三四五六七八九十百\\d]{1,5})条)(?=$|[.:)–—\\s])`,
);
