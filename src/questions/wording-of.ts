import type { ChangeAspect, Wording } from "../domain/wording.ts";
import { periodsIn } from "../language/periods.ts";
import { sessionsIn } from "../language/sessions-in.ts";
import { amountAsked } from "./amount-asked.ts";
import { cues } from "./cues.ts";
import { documentsAsked } from "./documents-asked.ts";
import { mannerAsked } from "./manner-asked.ts";
import { asksForOwnMatter, asksOfTheWorld, namesTheText, speaksOfTheText } from "./off-topic.ts";
import { phrasesAsked } from "./phrases-asked.ts";
import { properNamesIn } from "./proper-names.ts";
import { actorsSought, reportersIn } from "./roles-in-question.ts";
import { meaningsIn, type Sign } from "./signs.ts";
import { thingsCounted } from "./things-counted.ts";

/** Reads what the wording of a question tells; `text` stands alone, with what it takes over from earlier ones. */
export function wordingOf(text: string): Wording {
  const [strength] = meaningsIn(text, strengths);
  const [half] = meaningsIn(text, halves);
  const amount = amountAsked(text);
  const manner = mannerAsked(text);
  const [bearing] = meaningsIn(text, bearings);
  return {
    cues: new Set(meaningsIn(text, cues)),
    ...(strength && { strength }),
    aspects: meaningsIn(text, aspects),
    ...(half && { half }),
    documents: documentsAsked(text),
    sessions: sessionsIn(text),
    periods: periodsIn(text).map(({ length }) => length),
    ...(amount && { amount }),
    thingsCounted: thingsCounted(text),
    ...(manner && { manner }),
    ...(bearing && { bearing }),
    phrases: phrasesAsked(text),
    properNames: properNamesIn(text),
    actorsSought: actorsSought(text),
    reporters: reportersIn(text),
    interrogatives: [...text.matchAll(interrogatives)].length,
    length: text.trim().split(/\s+/).length,
  };
}

const interrogatives = /\b(?:who|whom|whose|what|which|where|when|why|how)\b/gi;

const strengths: readonly Sign<NonNullable<Wording["strength"]>>[] = [
  ["stronger", /\b(?:strong|strict|firm|tough|harsh|hard)er\b/i],
  ["weaker", /\b(?:weak|soft|mild)er\b/i],
  [
    "either",
    /\b(?:(?:strong|weak|soft|strict|firm|tough|harsh|mild|hard)(?:est|ly)?|strength|forceful|binding|degree)\b/i,
  ],
];

const aspects: readonly Sign<ChangeAspect>[] = [
  ["dropped", /\b(?:dropped|deleted?|removed|left out|missing|disappeared|omitted|cut)\b/i],
  ["addressee", /\baddressees?\b/i],
  ["deadline", /\b(?:deadlines?|dates?|sessions?|due|time limit)\b/i],
  ["place", /\b(?:another place|moved|reordered|renumbered|position|order)\b/i],
  ["verb", /\b(?:verbs?|softe\w+|weak\w+|strong\w+|strength\w+)\b/i],
  [
    "new",
    /\b(?:is|are|what(?:'s| is)|which .* (?:is|are)|anything) new\b|\b(?:add(?:ed|s)?|insert(?:ed|s)?)\b|\bnew paragraphs?\b/i,
  ],
];

/** What names the text is about it whatever else it says. */
const bearings: readonly Sign<NonNullable<Wording["bearing"]>>[] = [
  ["text", namesTheText],
  ["world", asksOfTheWorld],
  ["text", speaksOfTheText],
  ["asker", asksForOwnMatter],
];

const halves: readonly Sign<NonNullable<Wording["half"]>>[] = [
  ["first", ofPart("first|1st|former|opening")],
  ["second", ofPart("second|2nd")],
  ["last", ofPart("latter|last|final|closing")],
];

function ofPart(which: string): RegExp {
  return new RegExp(`\\b(?:${which}) (?:half|part|bit|limb|leg|portion|section|request|ask|action)\\b`, "i");
}
