// Chooses from what probability on an answer begins with "yes", sooner where it is asked whether there is something and no word of the question is unmet, and from which on with "no".
//   npm run fit:verdicts -- DIR   writes index/encoder/verdicts.json; the texts of the questions lie under DIR.
// Judged by what the product finds: development questions of which it was told by hand what the paragraph that is found says
// (training/verdicts/found.jsonl), and turns of people who read the whole text and answered yes or no (eval/texts/by-reading.jsonl).
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rememberingModels } from "../eval/run-dataset.ts";
import { corpusOfTexts } from "../eval/texts/texts-corpus.ts";
import { createExtractiveAnswerer } from "../src/answering/extractive-answerer.ts";
import { finalAnswer } from "../src/ask.ts";
import { compose, readConfig } from "../src/compose.ts";
import { packageRoot } from "../src/config.ts";
import type { Turn } from "../src/domain/answers.ts";
import type { Reading } from "../src/domain/reading.ts";
import type { AnswerPart, Verdict } from "../src/ports.ts";
import { round } from "./fit-heads.ts";

type Said = "yes" | "no";

/** Turns of one user on one text; what is known of each: what is so, or what the paragraph says. */
interface Conversation {
  readonly text: string;
  readonly turns: readonly { readonly asked: string; readonly said: string; readonly paragraph?: string }[];
}

interface Judged extends Verdict {
  /** "yes", "no" or what is neither. */
  readonly said: string;
  readonly yesNo: Reading["yesNo"];
  readonly isMet: boolean;
}

/** A probability, and of the questions with that or more: the share told so of those that are, the share that is right, how many are the contrary. */
interface Point {
  readonly threshold: number;
  readonly told: number;
  readonly right: number;
  readonly contrary: number;
}

/** Of a hundred that are told so so many must be right: as many "no" are hardly ever. */
const leastRight = { yes: 0.94, yesThere: 0.94, no: 0.86 };
const mostPoints = 12;
/** Those of the texts that no set had before them are left to judge. */
const sets = /^f(?:[7-9]|1\d|20)-/;

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run fit:verdicts -- DIR    (with the texts of eval/texts)");
  process.exit(2);
}
const conversations = [...found(), ...byReading()];
const judged = await judge(conversations, folder);
const ofThere = judged.filter(({ yesNo, isMet }) => yesNo === "existence" && isMet);
const curves = {
  yes: pointsOf("yes", judged),
  yesThere: pointsOf("yes", ofThere),
  no: pointsOf("no", judged),
};
const thresholds = { yes: thresholdOf("yes"), yesThere: thresholdOf("yesThere"), no: thresholdOf("no") };
const calibration = { yes: thinned(curves.yes), yesThere: thinned(curves.yesThere), no: thinned(curves.no) };
const file = join(packageRoot, "index/encoder/verdicts.json");
writeFileSync(file, `${JSON.stringify({ ...thresholds, questions: judged.length, calibration })}\n`);
console.log(judged.length, "questions", thresholds);
for (const [said, points] of Object.entries(calibration))
  console.table(points.map((each) => ({ said, ...each })));

function linesOf(path: string) {
  const lines = readFileSync(join(packageRoot, path), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

function found(): Conversation[] {
  return linesOf("training/verdicts/found.jsonl").map(
    ({ text, question, verdict, paragraph, paragraphs }) => ({
      text,
      turns: [{ asked: question, said: verdict, paragraph: paragraphs?.[0] ?? paragraph }],
    }),
  );
}

function byReading(): Conversation[] {
  const all = linesOf("eval/texts/by-reading.jsonl").filter(({ id }) => sets.test(id));
  return all.map(({ text, turns, answer, answers = [answer] }) => ({
    text,
    turns: turns.map((asked: string, at: number) => ({
      asked,
      said: /^(?:yes|no)\b/i.exec(answers[at] ?? "")?.[0].toLowerCase() ?? "",
    })),
  }));
}

/** What the product would say of the turns that ask yes or no, where something surely answers. */
async function judge(all: readonly Conversation[], texts: string): Promise<Judged[]> {
  const own = join(packageRoot, "index/corpus");
  const isOwn = (text: string) => existsSync(join(own, `${text}.txt`));
  const others = all.map(({ text }) => text).filter((text) => !isOwn(text));
  const corpus = await corpusOfTexts(new Set(others), texts);
  cpSync(own, corpus, { recursive: true });
  const store = mkdtempSync(join(tmpdir(), "opcite-fit-"));
  const encoder = rememberingModels();
  const { answer, ...answerer } = createExtractiveAnswerer({
    answers: 1,
    existence: 1,
    yes: 1,
    yesThere: 1,
    no: 1,
  });
  let parts: readonly AnswerPart[] = [];
  const { ask } = await compose(readConfig({ CORPUS_DIR: corpus, STORE_DIR: store }), {
    encoder,
    answerer: {
      ...answerer,
      answer(request) {
        parts = request.parts;
        return answer(request);
      },
    },
  });
  const told: Judged[] = [];
  for (const { text, turns } of all) {
    const messages: Turn[] = [];
    for (const { asked, said, paragraph } of turns) {
      messages.push({ role: "user", content: asked });
      parts = [];
      const { answer: content } = await finalAnswer(ask({ messages: [...messages], resolution: text }));
      messages.push({ role: "assistant", content });
      const [part, ...further] = parts;
      const best = part?.retrieval.passages[0]?.paragraph;
      const isKnown = paragraph ? best === paragraph : said !== "";
      if (part?.retrieval.verdict && further.length === 0 && isKnown)
        told.push({
          said,
          yesNo: part.reading.yesNo,
          isMet: part.retrieval.unmet.length === 0,
          ...part.retrieval.verdict,
        });
    }
  }
  await encoder.close();
  return told;
}

function thresholdOf(name: keyof typeof curves): number {
  return curves[name].find(({ right }) => right >= leastRight[name])?.threshold ?? 1;
}

function pointsOf(said: Said, among: readonly Judged[]): Point[] {
  const all = among.filter((each) => each.said === said).length;
  const other = said === "yes" ? "no" : "yes";
  return among
    .map((each) => each[said])
    .sort((a, b) => a - b)
    .map((threshold) => {
      const told = among.filter((each) => each[said] >= threshold);
      const right = told.filter((each) => each.said === said).length;
      const contrary = told.filter((each) => each.said === other).length;
      return {
        threshold: round(threshold),
        told: round(right / all),
        right: round(right / told.length),
        contrary,
      };
    });
}

function thinned(points: readonly Point[]): Point[] {
  return points.filter((_, at) => at % Math.ceil(points.length / mostPoints) === 0);
}
