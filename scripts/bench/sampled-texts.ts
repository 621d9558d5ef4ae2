import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "../../eval/seeded.ts";

const paragraphsOfText = 46;
const preambular = 18;
/** Of UN paragraphs so many repeat others word for word. */
const repeated = 0.36;

/**
 * Writes so many texts, of 46 paragraphs each, sampled from those of the text files in a folder: about a third as they are, the
 * others with the first half of one and the second of another.
 */
export function writeSampledTexts(folder: string, directory: string, count: number): void {
  const paragraphs = paragraphsIn(folder);
  const random = seeded(7);
  const any = () => Math.floor(random() * paragraphs.length);
  const one = () => {
    const [first, second] = [any(), any()];
    const [head = "", tail = ""] = [paragraphs[first], paragraphs[second]];
    return random() < repeated ? opened(first, head) : opened(first, crossed(head, tail));
  };
  for (let text = 1; text <= count; text++) {
    const own = Array.from({ length: paragraphsOfText }, one);
    const lines = [
      `A/RES/${40 + (text % 40)}/${text}`,
      `${40 + (text % 40)}/${text}. ${(paragraphs[any()] ?? "").split(/\s+/u).slice(3, 9).join(" ")}`,
      `Resolution adopted by the General Assembly on 18 December ${1990 + (text % 30)}`,
      "The General Assembly,",
      ...own.slice(0, preambular).map(({ words }) => `Recalling ${words},`),
      ...own.slice(preambular).map(({ verb, words }, at) => `${at + 1}. ${verb} ${words};`),
    ];
    writeFileSync(join(directory, `a-res-${text}.txt`), lines.join("\n\n"));
  }
}

const verbs = [
  "Requests the Secretary-General to",
  "Urges Member States to",
  "Invites the Commission to",
  "Welcomes",
  "Decides to",
];

/** A paragraph always has the same verb, so that one that repeats another repeats it whole. */
function opened(paragraph: number, words: string): { readonly verb: string; readonly words: string } {
  return { verb: verbs[paragraph % verbs.length] ?? "", words };
}

function paragraphsIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(join(directory, name), "utf8").split(/\n\s*\n/u))
    .map((each) => each.replace(/\s+/gu, " ").replace(/^\W*\d*\W*|[;,.]$/gu, ""))
    .filter(({ length }) => length > 80 && length < 1_500);
}

function crossed(one: string, other: string): string {
  const [a, b] = [one.split(" "), other.split(" ")];
  return [...a.slice(0, a.length >> 1), ...b.slice(b.length >> 1)].join(" ");
}
