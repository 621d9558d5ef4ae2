import type { Force } from "../../src/domain/acts.ts";
import { pick } from "../seeded.ts";
import { type TrueSentence, upper, wordsIn } from "./true-sentences.ts";

/** Makes a true sentence false in one way, or says that it cannot be made so. `others` are true sentences on other paragraphs of the same text. */
export type Falsify = (
  sentence: TrueSentence,
  others: readonly TrueSentence[],
  random: () => number,
) => string | null | undefined | false;

const opposites: readonly (readonly [string, string])[] = [
  ["strengthen", "weaken"],
  ["increase", "reduce"],
  ["promote", "discourage"],
  ["support", "oppose"],
  ["continue", "stop"],
  ["implement", "suspend"],
  ["establish", "abolish"],
  ["set up", "abolish"],
  ["improve", "restrict"],
  ["include", "exclude"],
  ["prevent", "permit"],
  ["protect", "expose"],
  ["enhance", "limit"],
  ["facilitate", "hinder"],
  ["ensure", "avoid"],
  ["provide", "withhold"],
  ["extend", "end"],
  ["accept", "reject"],
  ["combat", "tolerate"],
  ["maintain", "give up"],
  ["cooperate", "compete"],
  ["respect", "disregard"],
  ["take", "drop"],
  ["develop", "dismantle"],
  ["submit", "withdraw"],
  ["present", "withdraw"],
  ["keep", "stop keeping"],
  ["report", "refuse to report"],
];
const contraries: readonly (readonly [string, string])[] = [
  ["international", "national"],
  ["public", "private"],
  ["new", "existing"],
  ["legal", "illegal"],
  ["developing", "developed"],
  ["women", "men"],
  ["regional", "local"],
  ["voluntary", "assessed"],
  ["effective", "cheap"],
  ["relevant", "all"],
  ["sustainable", "rapid"],
  ["human", "animal"],
  ["full", "partial"],
  ["open", "closed"],
  ["political", "military"],
  ["peaceful", "armed"],
];
const bodies = [
  "the World Bank",
  "UNICEF",
  "the International Court of Justice",
  "the World Health Organization",
  "the African Union",
  "the Security Council",
  "the Secretary-General",
  "Member States",
  "UNESCO",
  "the Economic and Social Council",
  "the General Assembly",
  "the International Monetary Fund",
];
const additions = [
  "by 2030",
  "every two years",
  "without delay",
  "free of charge",
  "in Africa only",
  "before the end of the year",
  "and to publish the results",
  "with a budget of 5 million dollars",
  "for three more years",
  "in all six official languages",
  "and to report on it to the World Bank",
  "under Chapter VII",
];
const conditions = [
  "only if the Security Council agrees",
  "unless a Member State objects",
  "as long as funds are available",
  "provided that all parties consent",
  "only where there is an armed conflict",
];
const reasons = [
  "because the earlier measures failed",
  "since the money has run out",
  "because several States had asked for it",
  "as the courts had ordered",
  "because of the lack of staff",
];
const places = ["in Geneva", "in Latin America", "in Kenya", "at Headquarters in New York", "in the Pacific"];
const hedges =
  /\b(?:consider(?:ing)?|seek(?:ing)? to|endeavour(?:ing)? to|explor(?:e|ing)|striv(?:e|ing) to)\s+(?=\p{Ll}+ing\b|to |\p{Ll})/u;
const conditioned =
  /,? ?(?:as appropriate|where appropriate|when appropriate|if necessary|as necessary|where possible|upon request|on request|at (?:its|their) request|within existing resources|within (?:its|their) mandates?|subject to [^,;.]+|on a voluntary basis|as applicable|with the consent of [^,;.]+|on mutually agreed terms|in accordance with [^,;.]+)/;
const consulted =
  /\bin (?:close )?(?:consultation|cooperation|coordination|collaboration|partnership) with\b/;

const weaker: { readonly [force in Force]?: string } = {
  request: "is merely invited to",
  urge: "is merely invited to",
  call: "may, if it wishes,",
  demand: "is invited to",
  invite: "is free, with no invitation at all, to",
};
const stronger: { readonly [force in Force]?: readonly string[] } = {
  invite: ["is requested to", "must", "is obliged to"],
  encourage: ["is required to", "must", "is ordered to"],
  request: ["is ordered under threat of sanctions to"],
  recommend: ["is required to", "must"],
  call: ["is legally bound to"],
  urge: ["is ordered to", "is obliged to"],
};
const otherVerbs: { readonly [force in Force]?: readonly string[] } = {
  note: ["endorses", "condemns", "approves"],
  recall: ["rejects", "amends", "repeals"],
  welcome: ["regrets", "condemns"],
  recognize: ["denies", "doubts"],
  affirm: ["doubts", "reconsiders", "abandons"],
  emphasize: ["doubts", "plays down"],
  concern: ["welcomes", "is pleased with"],
  condemn: ["welcomes", "notes"],
  decide: ["considers whether", "recommends that others"],
  appreciate: ["criticizes", "regrets"],
  commend: ["criticizes", "condemns"],
  express: ["withdraws"],
};

/** By name; each is one kind of falsehood. */
export const falsehoods: Readonly<Record<string, Falsify>> = {
  verb: ({ what, say }, _, random) => {
    const found = opposites.filter(([word]) => new RegExp(`\\b${word}\\b`).test(what));
    const [word, opposite] = pick(found, random) ?? [];
    return word && say({ what: what.replace(new RegExp(`\\b${word}\\b`), opposite ?? "") });
  },
  "other verb": ({ what, say, whom }, others, random) => {
    const other = pick(
      others.filter((each) => each.whom && firstWord(each.what) !== firstWord(what)),
      random,
    );
    return whom && other && say({ what: what.replace(/^\p{L}+/u, firstWord(other.what)) });
  },
  "force, stronger": ({ force, whom, say }, _, random) =>
    whom && said(pick(stronger[force] ?? [], random), say),
  "force, weaker": ({ force, whom, say }) => whom && said(weaker[force], say),
  "force of another kind": ({ force, whom, say }, _, random) =>
    whom ? null : said(pick(otherVerbs[force] ?? [], random), say),
  "decided already": ({ whom, what, force }) =>
    whom && force !== "decide" && `${upper(whom)} has already decided to ${what}.`,
  addressee: ({ whom, say, paragraph }, _, random) => {
    const strangers = bodies.filter((name) => !paragraph.text.includes(name.replace("the ", "")));
    return whom && say({ whom: pick(strangers, random) ?? "" });
  },
  "addressee of another paragraph": ({ whom, say, paragraph }, others, random) => {
    const other = pick(
      others.filter((each) => each.whom && !overlap(each.whom, paragraph.text)),
      random,
    );
    return whom && other && say({ whom: other.whom });
  },
  number: ({ text }, _, random) => {
    const found = [...text.matchAll(/(?<![\d/.,()-])\d{1,3}(?![\d/.,()-])/g)].filter(
      ({ index }) => !/[A-Z]\w* $/.test(text.slice(0, index)),
    );
    return replacedAt(text, pick(found, random), (printed) =>
      String(Number(printed) + 1 + Math.floor(random() * 8)),
    );
  },
  date: ({ text }, _, random) => {
    const found = [...text.matchAll(/\b(?:19|20)\d\d\b(?!\/)/g)];
    return replacedAt(text, pick(found, random), (year) => String(Number(year) + (random() < 0.5 ? -2 : 3)));
  },
  month: ({ text }, _, random) => {
    const months = "January February March April June July August September October November December".split(
      " ",
    );
    const found = [...text.matchAll(new RegExp(`\\b(?:${months.join("|")})\\b`, "g"))];
    return replacedAt(
      text,
      pick(found, random),
      (month) =>
        pick(
          months.filter((each) => each !== month),
          random,
        ) ?? "",
    );
  },
  ordinal: ({ text }, _, random) => {
    const found = [
      ...text.matchAll(
        /\b(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b(?= (?:session|meeting|report|time|anniversary))/g,
      ),
    ];
    return replacedAt(text, pick(found, random), (printed) =>
      printed.replace(/\w+$/, (last) => (last === "third" ? "fifth" : "third")),
    );
  },
  symbol: ({ text }, _, random) => {
    const found = [...text.matchAll(/\b\d{1,2}\/\d{1,3}\b|\b\d{3,4}(?= \(\d{4}\))/g)];
    return replacedAt(text, pick(found, random), (symbol) =>
      symbol.replace(/\d+$/, (last) => String(Number(last) + 3)),
    );
  },
  "name of an instrument": ({ text }, _, random) => {
    const found = [
      ...text.matchAll(
        /\bConvention (?:against|on|for) [A-Z][\w ]{5,40}|\b(?:Charter|Universal Declaration)\b[\w ]{0,24}/g,
      ),
    ];
    return replacedAt(text, pick(found, random), () => "Paris Agreement");
  },
  negation: ({ whom, what }) => whom && `${upper(whom)} is not asked to ${what}.`,
  "what is not to be done": ({ whom, what, say }) =>
    whom ? say({ what: `refrain from what would help to ${what}` }) : null,
  "swapped roles": ({ whom, what, act, resolution, say }) => {
    const organ =
      resolution.organ === "SC" || resolution.organ === "HRC" || resolution.organ === "ECOSOC"
        ? "the Council"
        : "the Assembly";
    return (
      whom &&
      act &&
      (what.length % 2 === 0 ? `${upper(whom)} asks ${organ} to ${what}.` : say({ whom: organ }))
    );
  },
  "swapped with whom it concerns": ({ whom, what, act, paragraph }) => {
    const within =
      act && bodiesIn(what).find((name) => !overlap(whom, name) && paragraph.text.includes(name));
    return whom && within && `${upper(within)} is asked to ${what.replace(within, whom)}.`;
  },
  "hedge dropped": ({ text, what, whom }) => (whom && hedges.test(what) ? text.replace(hedges, "") : null),
  "condition dropped": ({ what, say, paragraph }) => {
    const condition = conditioned.exec(what)?.[0] ?? conditioned.exec(paragraph.text.slice(0, 400))?.[0];
    return condition && say({ what: `${what.replace(condition, "")} in every case and unconditionally` });
  },
  "condition added": ({ text }, _, random) => `${text.slice(0, -1)}, ${pick(conditions, random)}.`,
  "clause added": ({ text }, _, random) => `${text.slice(0, -1)} ${pick(additions, random)}.`,
  "reason added": ({ text }, _, random) => `${text.slice(0, -1)}, ${pick(reasons, random)}.`,
  "place added": ({ text }, _, random) => `${text.slice(0, -1)} ${pick(places, random)}.`,
  "object of another paragraph": ({ what, say, force }, others, random) => {
    const other = pick(
      others.filter((each) => each.force === force && each.what !== what),
      random,
    );
    return other && say({ what: other.what });
  },
  "end of another paragraph": ({ what, say }, others, random) => {
    const other = pick(others, random);
    const half = what.split(/\s+/);
    if (!other || half.length < 8 || wordsIn(other.what) < 8) return null;
    return say({
      what: `${half.slice(0, Math.ceil(half.length / 2)).join(" ")} ${other.what.split(/\s+/).slice(-6).join(" ")}`,
    });
  },
  "one word": ({ what, say, paragraph }, others, random) => {
    const own = longWords(what);
    const strange = longWords(others.map((each) => each.what).join(" ")).filter(
      (word) => !paragraph.text.includes(word),
    );
    const [word, other] = [pick(own, random), pick(strange, random)];
    return word && other && say({ what: what.replace(word, other) });
  },
  contrary: ({ what, say }, _, random) => {
    const [word, other] =
      pick(
        contraries.filter(([each]) => new RegExp(`\\b${each}\\b`).test(what)),
        random,
      ) ?? [];
    return word && say({ what: what.replace(new RegExp(`\\b${word}\\b`), other ?? "") });
  },
  "all or only": ({ whom, text, say, paragraph }, _, random) => {
    if (/\b(?:only|all|every)\b/i.test(paragraph.text)) return null;
    return whom && random() < 0.5 ? say({ whom: `only ${whom}` }) : `${text.slice(0, -1)} in all countries.`;
  },
  "consultation denied": ({ what, say, paragraph }) =>
    consulted.test(what) || consulted.test(paragraph.text)
      ? say({
          what: consulted.test(what)
            ? what.replace(consulted, "without consulting")
            : `${what} without consulting anybody`,
        })
      : null,
};

function said(verb: string | undefined, say: TrueSentence["say"]): string | null {
  return verb ? say({ verb }) : null;
}

function replacedAt(
  text: string,
  found: RegExpMatchArray | undefined,
  change: (printed: string) => string,
): string | null {
  if (found?.index === undefined) return null;
  return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? "";
}

function longWords(text: string): string[] {
  return text.match(/(?<![\p{L}-])\p{Ll}{6,}(?![\p{L}-])/gu) ?? [];
}

/** Whether two share a word of their names. */
function overlap(name: string, text: string): boolean {
  return name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && text.includes(word));
}

function bodiesIn(text: string): string[] {
  return (
    text.match(
      /\b(?:the (?:Secretary-General|Security Council|General Assembly|Commission|Committee|Council|Office|Government)|Member States|States|Governments)\b/g,
    ) ?? []
  );
}
