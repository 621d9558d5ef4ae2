import type { Resolution } from "../../src/domain/resolution.ts";
import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import { findUnit } from "../../src/domain/units.ts";
import { tokenize } from "../../src/vocabulary/tokenizer.ts";
import { fold } from "../fold.ts";
import type { Finding } from "../metric-table.ts";
import { mean } from "../metrics.ts";
import type { Observation } from "../observation.ts";
import type { ScoringContext } from "../scoring-context.ts";
import { splitQuotes } from "./prose.ts";

/**
 * Citation recall and precision by statement, after ALCE with a check of words in place of its entailment model. A
 * statement that quotes or cites is supported if every quotation and every number in it stands in a unit that it cites; a
 * citation is used if the statement quotes from its unit or shares content words with it (two, where it quotes another).
 */
export function scoreStatementSupport({ answer }: Observation, context: ScoringContext): Finding {
  const checkable = answer.statements.filter(
    ({ basis, citations }) => basis === "quotation" || citations.length > 0,
  );
  const judged = checkable.map((statement) => judge(statement, context));
  const recall = mean(judged.map(({ problem }) => (problem === null ? 1 : 0)));
  const precision = mean(judged.flatMap(({ used }) => used.map((isUsed) => (isUsed ? 1 : 0))));
  return {
    scores: {
      ...(recall !== null && { statementRecall: recall }),
      ...(precision !== null && { statementPrecision: precision }),
    },
    problems: judged.map(({ problem }) => problem).filter((problem) => problem !== null),
  };
}

function judge(statement: Statement, context: ScoringContext) {
  const { prose, quotes } = splitQuotes(statement.text);
  const pieces = quotes.flatMap((quote) => quote.split(/\s*(?:\.{3}|…|\[\.\.\.\])\s*/)).filter(Boolean);
  const texts = statement.citations.map((citation) => unitText(citation, context));
  const stands = (piece: string) => texts.some((text) => has(text, piece));
  const names = statement.citations.map(({ resolution }) => nameOf(context.resolutions.get(resolution)));
  const loose = pieces.find((piece) => !stands(piece));
  const number =
    statement.basis === "quotation"
      ? numbersOf(prose).find((each) => !stands(each) && !names.some((name) => has(name, each)))
      : undefined;
  return {
    problem: problemOf(statement, loose, number),
    used: texts.map((text) => isUsed(text, prose, pieces)),
  };
}

function problemOf(
  { citations }: Statement,
  loose: string | undefined,
  number: string | undefined,
): string | null {
  if (citations.length === 0) return "a quotation without a citation";
  if (loose !== undefined) return `in no cited unit: “${loose}”`;
  return number === undefined ? null : `number in no cited unit: ${number}`;
}

/** What a sentence may call the resolution by: its symbol, title and date. */
function nameOf(resolution: Resolution | undefined): string {
  return resolution ? fold([resolution.symbol, resolution.title, resolution.date].join(" ")) : "";
}

function unitText({ resolution: id, paragraph }: VerifiedCitation, { resolutions }: ScoringContext): string {
  const resolution = resolutions.get(id);
  if (!resolution) return "";
  // A footnote's "Ibid." is told with what it stands for.
  const resolved = resolution.footnotes.find((note) => note.id === paragraph)?.resolved ?? "";
  return fold(`${findUnit(resolution, paragraph)?.text ?? ""} ${resolved}`);
}

/** Whether the words stand there, but for case and the signs behind a quotation that was cut short. */
function has(text: string, piece: string): boolean {
  return text.toLowerCase().includes(piece.toLowerCase().replace(/[".,;]+$/, ""));
}

/** Numbers and symbols in the prose, without those of labels. */
function numbersOf(prose: string): string[] {
  const bare = prose.replace(/\b(?:OP|PP|paras?\.|paragraphs?|footnotes?)(?: \d+(?:,| and| to|-)?)+/gi, "");
  return bare.match(/\b\d+(?:[/.,]\d+)*\b/g) ?? [];
}

function isUsed(text: string, prose: string, pieces: readonly string[]): boolean {
  if (pieces.some((piece) => has(text, piece))) return true;
  const terms = new Set(tokenize(text).map(({ term }) => term));
  const shared = new Set(tokenize(prose).flatMap(({ term }) => (terms.has(term) ? [term] : [])));
  return shared.size >= (pieces.length > 0 ? 2 : 1);
}
