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
