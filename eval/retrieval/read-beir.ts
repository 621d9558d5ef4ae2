import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../../src/domain/errors.ts";

/** A public retrieval set in the form of BEIR: corpus.jsonl, queries.jsonl, qrels.tsv. */
interface RetrievalSet {
  readonly texts: readonly string[];
  readonly queries: readonly JudgedQuery[];
}

interface JudgedQuery {
  readonly text: string;
  /** Positions in `texts` with their grade, above 0. */
  readonly relevant: ReadonlyMap<number, number>;
}

/** @throws ExpectedError `document-unreadable` where a file is missing or has another form */
export function readBeir(directory: string): RetrievalSet {
  const corpus = jsonLines(directory, "corpus.jsonl");
  const positions = new Map(corpus.map(({ _id }, position) => [_id, position]));
  const judgements = readJudgements(directory, positions);
  const queries = jsonLines(directory, "queries.jsonl").flatMap(({ _id, text }) => {
    const relevant = judgements.get(_id);
    return relevant ? [{ text, relevant }] : [];
  });
  return { texts: corpus.map(({ text }) => text), queries };
}

interface Line {
  readonly _id: string;
  readonly text: string;
}

function linesOf(directory: string, file: string): string[] {
  try {
    return readFileSync(join(directory, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "");
  } catch (cause) {
    throw new ExpectedError("document-unreadable", `${join(directory, file)} cannot be read.`, { cause });
  }
}

function jsonLines(directory: string, file: string): Line[] {
  return linesOf(directory, file).map((line, at) => {
    const { _id, text } = JSON.parse(line) as Partial<Line>;
    if (typeof _id !== "string" || typeof text !== "string") {
      throw new ExpectedError("document-unreadable", `${file}, line ${at + 1}: "_id" or "text" is missing.`);
    }
    return { _id, text };
  });
}

/** The first line of qrels.tsv holds the names of the columns: query-id, corpus-id, score. */
function readJudgements(
  directory: string,
  positions: ReadonlyMap<string, number>,
): Map<string, Map<number, number>> {
  const judgements = new Map<string, Map<number, number>>();
  for (const line of linesOf(directory, "qrels.tsv").slice(1)) {
    const [query = "", document = "", grade = "0"] = line.split("\t");
    const position = positions.get(document);
    if (position === undefined || Number(grade) <= 0) continue;
    judgements.set(query, (judgements.get(query) ?? new Map()).set(position, Number(grade)));
  }
  return judgements;
}
