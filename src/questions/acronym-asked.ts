import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { asksForMeaning } from "./asking-words.ts";

const acronym = /(?<![\p{L}\p{N}/.])\p{Lu}[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*s?(?![\p{L}\p{N}/])/u;
const unitLabel = /^(?:OP|PP|UN)s?$/;
const asksOnlyWhatItIs = /^(?:and |so |but )?(?:what|who)(?:['’]s| is| are| was) (?:the |an? )?\S+$/i;

/** The acronym of which a question asks what it stands for, or what it is: "What is the JHO?" */
export function acronymAsked(question: string): string | undefined {
  const asked = question.replace(/[\s?.!]+$/, "");
  if (!asksForMeaning.test(asked) && !asksOnlyWhatItIs.test(asked)) return undefined;
  const found = acronym.exec(asked)?.[0];
  return found === undefined || unitLabel.test(found) || asked === asked.toUpperCase() ? undefined : found;
}

/** "How will the OEWG decide?": an acronym that no text prints, by the one name that has its initials, where it is not what is asked. */
export function withNamesOfAcronyms(
  question: string,
  isPrinted: (acronym: string) => boolean,
  namesOf: (acronym: string) => readonly string[],
): string {
  if (acronymAsked(question) !== undefined) return question;
  return question.replace(new RegExp(acronym, "gu"), (printed) => {
    const short = printed.replace(/s$/, "");
    const isKnown = unitLabel.test(printed) || findActors(short).length + findInstruments(short).length > 0;
    if (isKnown || isPrinted(short)) return printed;
    const [name, ...others] = namesOf(short);
    return name !== undefined && others.length === 0 ? name : printed;
  });
}
