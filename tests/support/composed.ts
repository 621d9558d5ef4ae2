import type { Composer, Composition } from "../../src/answering/composers/composer.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { Library } from "../../src/domain/resolution.ts";
import type { Statement } from "../../src/domain/statements.ts";
import type { Retrieval } from "../../src/ports.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";
import { italyLibrary } from "./italy-draft.ts";
import { nothingRetrieved, thresholds } from "./readings.ts";

interface Composed {
  readonly composition: Composition;
  /** What the verifier lets pass; a draft that it rejects fails the test. */
  readonly statements: readonly Statement[];
  readonly texts: readonly string[];
  /** Labels of what is cited, each once. */
  readonly labels: readonly string[];
}

/** What a composer makes of a reading, in the words that readers would be shown. */
export function composed(
  composer: Composer,
  reading: Reading,
  retrieval: Retrieval = nothingRetrieved,
  library: Library = italyLibrary,
): Composed {
  const composition = composer({ reading, retrieval, library, thresholds });
  const context = { library, asked: reading.texts, language: "en" };
  const statements = composition.drafts.map((draft) => {
    const verdict = verifyDraft(draft, context);
    if (verdict.ok !== true) throw new Error(JSON.stringify(verdict));
    return verdict.statement;
  });
  const citations = statements.flatMap((statement) => statement.citations);
  return {
    composition,
    statements,
    texts: statements.map(({ text }) => text),
    labels: [...new Set(citations.map(({ label }) => label))],
  };
}
