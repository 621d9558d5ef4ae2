import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { topLevelId } from "../../src/domain/units.ts";
import { type EvaluationCase, readCases } from "../dataset/case.ts";

/** A question to one text, and which of its top-level paragraphs answer; none where the text does not answer. */
export interface RankingQuestion {
  /** What is embedded. */
  readonly query: string;
  readonly resolution: string;
  readonly required: ReadonlySet<string>;
  /** Neither right nor wrong. */
  readonly acceptable: ReadonlySet<string>;
}

/** A turn of a conversation. */
export interface ConversationTurn extends RankingQuestion {
  readonly typed: string;
  /** The same in words that need no turn before it. */
  readonly alone: string;
  readonly leans: boolean;
  /** The turns before it, as typed, oldest first. */
  readonly before: readonly string[];
}

export interface Texts {
  get(id: string): Resolution | undefined;
}

const draft = "italy-revised-draft";
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Answered without ranking paragraphs, or by more than paragraphs. */
const unrankedKinds = new Set(["look-up", "summary", "count", "premise", "partly-there"]);
const rankedKinds = new Set(["topic", "acts", "deadline"]);
/** An answer of more paragraphs than these is a list. */
const mostRequired = 6;

/** The questions of a set of the evaluation (`dataset/held-out`, `texts/questions`) that ask for ranking and need no earlier turn. */
export function readQuestions(path: string, texts: Texts): RankingQuestion[] {
  return readCases(join(root, "eval", `${path}.jsonl`)).flatMap((each) => questionOf(each, texts) ?? []);
}

function questionOf(
  { question, kind, history, resolution: id = draft, outcome, required, acceptable }: EvaluationCase,
  texts: Texts,
): RankingQuestion | null {
  const text = texts.get(id);
  if (!text || history.length > 0 || unrankedKinds.has(kind)) return null;
  const answering = outcome === "answered" ? paragraphsOf(text, required) : new Set<string>();
  if (answering.size === 0 && outcome !== "not-in-the-text") return null;
  return {
    query: question,
    resolution: id,
    required: answering,
    acceptable: paragraphsOf(text, acceptable),
  };
}

/** The paragraphs that hold these units. */
function paragraphsOf(text: Resolution, units: readonly string[]): ReadonlySet<string> {
  const ids = new Set(text.paragraphs.map(({ id }) => id));
  const holders = units.map((unit) => {
    const id = unit.slice(unit.indexOf("#") + 1);
    const note = text.footnotes.find((footnote) => footnote.id === id);
    return note ? (note.paragraph ?? id) : topLevelId(text, id);
  });
  return new Set(holders.filter((id) => ids.has(id)));
}

interface ConversationLine {
  readonly text: string;
  readonly turns: readonly {
    readonly q: string;
    readonly leans: boolean;
    readonly alone: string;
    readonly pars: readonly string[];
    readonly kind: string;
  }[];
}

/** The turns of these files of `training/conversations` that ask for paragraphs; one that leans behind what it leans on. */
export function readTurns(files: readonly number[], texts: Texts): ConversationTurn[] {
  return linesOf<ConversationLine>("conversations", files).flatMap(({ text: id, turns }) => {
    const text = texts.get(id);
    if (!text) return [];
    let earlier = "";
    return turns.flatMap(({ q, leans, alone, pars, kind }, at): ConversationTurn[] => {
      const isBehind = leans && earlier !== "";
      const query = isBehind ? queryBehind(earlier, q) : q;
      earlier = isBehind ? `${earlier} ${q}` : q;
      if (!rankedKinds.has(kind) || pars.length > mostRequired) return [];
      const before = turns.slice(0, at).map((turn) => turn.q);
      const required = paragraphsOf(text, pars);
      return [
        { query, typed: q, alone, leans, before, resolution: id, required, acceptable: new Set<string>() },
      ];
    });
  });
}

/** What is looked for where a turn leans on earlier ones, as `src/understanding/leaning.ts` has it, and `behind` in `training/data.py`. */
function queryBehind(earlier: string, turn: string): string {
  return `${turn} ${earlier} ${turn}`;
}

interface ClaimLine {
  /** Text # paragraph. */
  readonly key: string;
  readonly q: readonly { readonly q: string; readonly span: string }[];
}

/** A question with the stretch of its paragraph that answers. */
export interface SpanQuestion extends RankingQuestion {
  readonly span: string;
}

/** The questions of these files of `training/claims`. */
export function readSpanQuestions(files: readonly number[], texts: Texts): SpanQuestion[] {
  return linesOf<ClaimLine>("claims", files).flatMap(({ key, q: questions }) => {
    const [id = "", unit = ""] = key.split("#");
    const text = texts.get(id);
    const required = text?.language === "en" ? paragraphsOf(text, [unit]) : new Set<string>();
    if (required.size === 0) return [];
    return questions.map(({ q, span }) => ({
      query: q,
      span,
      resolution: id,
      required,
      acceptable: new Set<string>(),
    }));
  });
}

interface EverydayLine {
  readonly text: string;
  readonly earlier?: string;
  readonly q: string;
  /** The paragraphs that answer, best first; none where the text does not. */
  readonly pars: readonly string[];
  /** Others that answer in part. */
  readonly also?: readonly string[];
  /** Where what answers stands in the first one's words. */
  readonly span?: readonly [start: number, end: number];
}

/** The questions of `training/everyday` on texts whose questions the reader was not taught (`judges` in training/data.py). */
export function readEveryday(texts: Texts): { answered: SpanQuestion[]; absent: RankingQuestion[] } {
  const files = readdirSync(join(root, "training/everyday")).filter((name) => name.startsWith("texts"));
  const lines = files.sort().flatMap((name) => jsonLinesOf<EverydayLine>(`everyday/${name}`));
  const answered: SpanQuestion[] = [];
  const absent: RankingQuestion[] = [];
  for (const { text: id, earlier, q, pars, also = [], span } of lines.filter(
    ({ text }) => crc32(text) % 6 === 0,
  )) {
    const text = texts.get(id);
    if (!text) continue;
    const required = paragraphsOf(text, pars.slice(0, 1));
    const acceptable = paragraphsOf(text, [...pars.slice(1), ...also]);
    const query = earlier ? queryBehind(earlier, q) : q;
    const of = { query, resolution: id, required, acceptable };
    const words = text.paragraphs.find((paragraph) => required.has(paragraph.id));
    if (words && span) answered.push({ ...of, span: wordsOf(words).slice(...span) });
    else if (pars.length === 0) absent.push(of);
  }
  return { answered, absent };
}

/** A paragraph with its items, with single spaces. */
function wordsOf({ text, subparagraphs }: Paragraph): string {
  return [text, ...subparagraphs.map(wordsOf)].join(" ").replace(/\s+/g, " ").trim();
}

interface SilenceLine {
  readonly text: string;
  readonly absent: string;
  readonly present: string;
  readonly pars: readonly string[];
}

/** The near misses of these files of `training/silence` and their twins that the text answers. */
export function readNearMisses(files: readonly number[], texts: Texts): RankingQuestion[] {
  return twinsOf(linesOf<SilenceLine>("silence", files), texts);
}

/** The same of questions whether a text speaks of something at all, which no reader was taught. */
export function readWhether(texts: Texts): RankingQuestion[] {
  return twinsOf(jsonLinesOf<SilenceLine>("silence/whether.jsonl"), texts);
}

function twinsOf(lines: readonly SilenceLine[], texts: Texts): RankingQuestion[] {
  return lines.flatMap(({ text: id, absent, present, pars }) => {
    const text = texts.get(id);
    if (!text) return [];
    const of = { resolution: id, acceptable: new Set<string>() };
    return [
      { ...of, query: absent, required: new Set<string>() },
      { ...of, query: present, required: paragraphsOf(text, pars) },
    ];
  });
}

/** The numbers of the files of a set that a model may be fitted on. */
export function filesToFit(set: "conversations" | "claims" | "silence"): number[] {
  return readdirSync(join(root, "training", set))
    .flatMap((name) => /^out(\d+)\.jsonl$/.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((file) => !judging.has(file))
    .sort((a, b) => a - b);
}

/** Files that judge only. */
const judging = new Set([7, 8]);

function linesOf<Line>(set: string, files: readonly number[]): Line[] {
  return files.flatMap((file) => jsonLinesOf<Line>(`${set}/out${file}.jsonl`));
}

function jsonLinesOf<Line>(path: string): Line[] {
  return readFileSync(join(root, "training", path), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): Line => JSON.parse(line));
}
