import type { ScoredCase } from "../score-case.ts";

/** One case for a terminal: question, expected, got, what is wrong. */
export function caseText({ case: asked, observation, problems }: ScoredCase): string {
  const { answer } = observation;
  const sentences = answer.statements.map(({ text, citations }) => {
    const labels = citations.map(({ label }) => label).join(", ");
    return `    - ${text}${labels ? ` [${labels}]` : ""}`;
  });
  return [
    `${problems.length === 0 ? "ok  " : "FAIL"} ${asked.id} (${asked.kind})`,
    ...asked.history.map((turn) => `  earlier: ${turn}`),
    `  question: ${asked.question}`,
    `  expected: ${expectedOf(asked)}`,
    `  got: ${answer.outcome}${answer.citations.length > 0 ? `, ${answer.citations.join(", ")}` : ""}`,
    ...(sentences.length > 0 ? sentences : [`    ${answer.answer}`]),
    ...problems.map((problem) => `  ! ${problem}`),
  ].join("\n");
}

/** "answered, op13, op14 (or op15)". */
export function expectedOf({ outcome, required, acceptable }: ScoredCase["case"]): string {
  const others = acceptable.length > 0 ? ` (acceptable: ${acceptable.join(", ")})` : "";
  return `${[outcome, ...required].join(", ")}${others}`;
}
