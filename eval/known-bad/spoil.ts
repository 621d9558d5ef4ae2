import type { Answer } from "../../src/domain/answers.ts";
import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import type { Observation } from "../observation.ts";
import type { ScoringContext } from "../scoring-context.ts";

/** The answer with a fault; null where it cannot have it. */
export type Spoil = (good: Observation, context: ScoringContext) => Observation | null;

/** The same question with other sentences for an answer. */
export function withStatements(good: Observation, statements: readonly Statement[]): Observation {
  const citations = [
    ...new Set(statements.flatMap((each) => each.citations.map(({ paragraph }) => paragraph))),
  ];
  const answer: Answer = {
    ...good.answer,
    statements,
    citations,
    answer: statements.map(({ text }) => text).join(" "),
  };
  return { ...good, answer };
}

/** Spoils the first statement that can have the fault. */
export function inStatement(
  canHave: (statement: Statement) => boolean,
  fault: (statement: Statement) => Statement,
): Spoil {
  return (good) => {
    const spoiled = good.answer.statements.find(canHave);
    if (!spoiled) return null;
    return withStatements(
      good,
      good.answer.statements.map((each) => (each === spoiled ? fault(each) : each)),
    );
  };
}

/** Spoils the last citation of the first statement that has one. */
export function inCitation(fault: (citation: VerifiedCitation) => VerifiedCitation): Spoil {
  return inStatement(
    ({ citations }) => citations.length > 0,
    (statement) =>
      withCitations(statement, [
        ...statement.citations.slice(0, -1),
        ...statement.citations.slice(-1).map(fault),
      ]),
  );
}

/** The same sentence with other citations. */
export function withCitations({ text }: Statement, citations: readonly VerifiedCitation[]): Statement {
  const [first, ...others] = citations;
  return first
    ? { basis: "quotation", text, citations: [first, ...others] }
    : { basis: "structure", text, citations };
}

/** The same statement in other words. */
export function reworded(statement: Statement, from: RegExp, to: string): Statement {
  return { ...statement, text: statement.text.replace(from, to) };
}

/** A sentence more, at the end of an answer. */
export function added(text: string): Spoil {
  return (good) =>
    good.answer.outcome === "answered"
      ? withStatements(good, [...good.answer.statements, { basis: "structure", text, citations: [] }])
      : null;
}
