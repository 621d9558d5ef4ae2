import type { Act, Force } from "../../src/domain/acts.ts";
import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { allParagraphs, sliceOf } from "../../src/domain/units.ts";
import { finiteVerb, inflect } from "../../src/vocabulary/verb-forms.ts";
import { pick } from "../seeded.ts";

/** A true sentence with its parts, of which one can be made false. */
export interface TrueSentence {
  readonly text: string;
  readonly resolution: Resolution;
  readonly paragraph: Paragraph;
  readonly act: Act | null;
  readonly force: Force;
  /** Who is asked, as the sentence says it; empty where nobody is. */
  readonly whom: string;
  /** The words that say what is asked or told, without "to". */
  readonly what: string;
  /** The sentence with another addressee, verb phrase or matter. */
  readonly say: (parts: { readonly whom?: string; readonly verb?: string; readonly what?: string }) => string;
}

/** Plain words for the words of resolutions. */
const plainWords: readonly (readonly [string, string])[] = [
  ["in accordance with", "in line with"],
  ["with a view to", "in order to"],
  ["including", "among them"],
  ["in particular", "especially"],
  ["inter alia", "among other things"],
  ["as well as", "and also"],
  ["assistance", "help"],
  ["enhance", "improve"],
  ["regarding", "about"],
  ["concerning", "on"],
  ["submit", "present"],
  ["continue to", "go on to"],
  ["establish", "set up"],
  ["convene", "hold"],
  ["difficulties", "problems"],
  ["the Secretary-General", "the UN chief"],
];

/** How people say that somebody is asked, by the force of the text: behind the addressee, before "to". */
const passives: { readonly [force in Force]?: readonly string[] } = {
  request: ["is requested to", "is asked to"],
  invite: ["is invited to"],
  urge: ["is urged to", "is pressed to"],
  encourage: ["is encouraged to"],
  call: ["is called upon to", "is called on to"],
  demand: ["is required to", "must"],
  recommend: ["is recommended to"],
  authorize: ["is authorized to"],
};

/** Up to `most` true sentences on acts and preambular openings of a text. */
export function trueSentences(resolution: Resolution, random: () => number): TrueSentence[] {
  return allParagraphs(resolution).flatMap((paragraph) => [
    ...paragraph.acts.flatMap((act) => ofAct(resolution, paragraph, act, random)),
    ...paragraph.participles.slice(0, 1).flatMap((opening) => {
      const what = cutShort(sliceOf(paragraph.text, opening.object), random);
      const verb = finiteVerb(opening);
      const say: TrueSentence["say"] = (parts) => `It ${parts.verb ?? verb} ${parts.what ?? what}.`;
      const text = plainly(say({}), random);
      return wordsIn(what) < 5
        ? []
        : [{ text, resolution, paragraph, act: null, force: opening.force, whom: "", what, say }];
    }),
  ]);
}

function ofAct(resolution: Resolution, paragraph: Paragraph, act: Act, random: () => number): TrueSentence[] {
  const action = sliceOf(paragraph.text, act.action);
  const whom = act.addressees[0]?.printed ?? "";
  const what = cutShort(action.replace(/^to /, ""), random);
  if (wordsIn(what) < 5 || /[“”:]/.test(what) || /^(?:them|it|they|these|this)\b/i.test(whom)) return [];
  const isAddressed = whom !== "" && action.startsWith("to ") && passives[act.force] !== undefined;
  const say = isAddressed ? saidOfAddressee(act, whom, what, random) : saidOfText(act, whom, what, paragraph);
  const text = plainly(say({}), random);
  return [{ text, resolution, paragraph, act, force: act.force, whom: isAddressed ? whom : "", what, say }];
}

function saidOfAddressee(act: Act, whom: string, what: string, random: () => number): TrueSentence["say"] {
  const voice = pick(["passive", "active", "everyday"] as const, random);
  const passive = pick(passives[act.force] ?? [], random) ?? "is asked to";
  const active = inflect(act.force === "call" ? "call" : act.force, "present")[0] ?? act.force;
  return (parts) => {
    const asked = parts.whom ?? whom;
    const [verb, matter] = [parts.verb, parts.what ?? what];
    if (voice === "passive" || verb) return `${upper(asked)} ${agreeing(verb ?? passive, asked)} ${matter}.`;
    if (voice === "active")
      return `The text ${active}${act.force === "call" ? " on" : ""} ${asked} to ${matter}.`;
    return `According to this paragraph, ${asked} should ${matter}.`;
  };
}

function saidOfText(act: Act, whom: string, what: string, { text }: Paragraph): TrueSentence["say"] {
  const verb = sliceOf(text, act.verbSpan)
    .replace(/^(?:Also|Further) /, "")
    .toLowerCase();
  const to = /^to /.test(sliceOf(text, act.action)) ? "to " : "";
  return (parts) =>
    `The text ${parts.verb ?? verb} ${whom ? `${parts.whom ?? whom} ` : ""}${to}${parts.what ?? what}.`;
}

/** "States are urged" */
function agreeing(verb: string, whom: string): string {
  return /s$|^all |and /.test(whom) && !/^the /i.test(whom) ? verb.replace(/^is /, "are ") : verb;
}

/** Up to the first comma or semicolon behind six words, or whole. */
function cutShort(words: string, random: () => number): string {
  const cuts = [...words.matchAll(/[,;]/g)]
    .map(({ index }) => index)
    .filter((at) => wordsIn(words.slice(0, at)) >= 6);
  const cut = random() < 0.6 ? cuts[0] : pick([...cuts, words.length], random);
  const short = words.slice(0, cut ?? words.length).replace(/[\s,;.:]+$/, "");
  return short.split(/\s+/).slice(0, 45).join(" ");
}

function plainly(text: string, random: () => number): string {
  if (random() < 0.4) return text;
  return plainWords.reduce(
    (said, [formal, plain]) => (random() < 0.6 ? said.replace(formal, plain) : said),
    text,
  );
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
