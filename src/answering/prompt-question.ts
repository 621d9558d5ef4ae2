import type { QuestionFrame } from "../domain/questions.ts";

/** The question, and how it was understood, one thing a line. */
export function renderQuestion(frame: QuestionFrame): string {
  const { intent, language, actors, forces, named, terms, summary } = frame;
  const kind = frame.paragraphKind ?? frame.expectedKind;
  const lines = [
    `question: ${frame.text}`,
    `language: ${language}`,
    `wanted: ${intent}`,
    summary && `summary: of ${summary.of}, length ${summary.length}`,
    listed(
      "actors named",
      actors.map(({ id, name }) => `${name} [${id}]`),
    ),
    listed("verbs asked for", forces),
    listed(
      "paragraphs named",
      named.map(({ printed, kind, number }) => `"${printed}" (${kind} ${number})`),
    ),
    kind && `paragraphs asked for: ${kind}`,
    listed("about", terms),
  ];
  return lines.flatMap((line) => (line ? [line.replace(/[\s\p{Cc}]+/gu, " ")] : [])).join("\n");
}

function listed(head: string, items: readonly string[]): string | undefined {
  return items.length > 0 ? `${head}: ${items.join(", ")}` : undefined;
}
