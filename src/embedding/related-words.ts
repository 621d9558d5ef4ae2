import { readFileSync } from "node:fs";
import { ExpectedError } from "../domain/errors.ts";
import { tokenize } from "../language/tokenizer.ts";
import type { RelatedWords } from "../ports.ts";

/**
 * Reads a table of lines "yardstick: benchmarks indicators criteria": the stem of a word that people use, then the words by which a text
 * may say it, the likeliest first. The lines are looked up in the text as it is, so that opening costs one read of the file.
 *
 * @throws ExpectedError `embedder-failed` where the file is missing
 */
export function readRelatedWords(file: string): RelatedWords {
  const lines = `\n${readTableFile(file)}\n`;
  return {
    relatedTo(term) {
      const key = `\n${term}: `;
      const at = lines.indexOf(key);
      if (at < 0) return [];
      const line = lines.slice(at + key.length, lines.indexOf("\n", at + key.length));
      return line.split(" ").flatMap((word) =>
        tokenize(word)
          .slice(0, 1)
          .map(({ term: other }) => other),
      );
    },
  };
}

function readTableFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ExpectedError("embedder-failed", `The table of related words ${file} cannot be read.`, {
      cause: error,
    });
  }
}
