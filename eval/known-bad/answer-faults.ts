import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import { findUnit } from "../../src/domain/units.ts";
import type { Observation } from "../observation.ts";
import type { ScoringContext } from "../scoring-context.ts";
import { withCitations, withStatements } from "./spoil.ts";

/** Faults of a whole answer. */

const twins: Readonly<Record<string, string>> = {
  op11: "op16",
  op16: "op11",
  op13: "op14",
  op14: "op13",
  op12: "op15",
  op15: "op12",
  op8: "op10",
  op10: "op8",
};

/** Every citation of a paragraph goes to the one that is easily taken for it. */
export function wrongTwin(good: Observation, { resolutions }: ScoringContext): Observation | null {
  const { required, acceptable } = good.case;
  const taken = required.find((unit) => {
    const twin = twins[unit];
    return twin !== undefined && !required.includes(twin) && !acceptable.includes(twin);
  });
  const twin = taken && twins[taken];
  if (!twin) return null;
  const moved = (citation: VerifiedCitation): VerifiedCitation => {
    const resolution = resolutions.get(citation.resolution);
    const unit = resolution && findUnit(resolution, twin);
    if (citation.paragraph !== taken || !unit) return citation;
    return {
      ...citation,
      paragraph: twin,
      label: unit.label,
      quote: unit.text,
      start: 0,
      end: unit.text.length,
    };
  };
  return withStatements(
    good,
    good.answer.statements.map((statement) => withCitations(statement, statement.citations.map(moved))),
  );
}

export function withoutOneParagraph(good: Observation): Observation | null {
  const [left] = good.case.required;
  if (left === undefined || good.case.outcome !== "answered") return null;
  const kept = good.answer.statements.filter(({ citations }) =>
    citations.every(({ paragraph }) => paragraph !== left),
  );
  return withStatements(good, kept);
}

export function confirmed(good: Observation): Observation | null {
  if (good.case.premise === undefined) return null;
  const yes: Statement = { basis: "structure", text: "Yes, this is what it says.", citations: [] };
  return withStatements(good, [yes, ...good.answer.statements]);
}

export function citedRefusal(good: Observation, { resolutions }: ScoringContext): Observation | null {
  const [resolution] = resolutions.values();
  const first = resolution?.paragraphs[0];
  if (good.case.outcome === "answered" || !resolution || !first) return null;
  const citation = {
    resolution: resolution.id,
    paragraph: first.id,
    label: first.label,
    quote: first.text,
    start: 0,
    end: first.text.length,
    url: "",
  };
  return withStatements(good, [{ basis: "quotation", text: good.answer.answer, citations: [citation] }]);
}

export function refused(good: Observation): Observation | null {
  if (good.case.outcome !== "answered") return null;
  const spoiled = withStatements(good, []);
  return {
    ...spoiled,
    answer: { ...spoiled.answer, outcome: "not-in-the-text", answer: "The text does not say." },
  };
}

export function uncited(good: Observation): Observation | null {
  if (good.case.kind !== "summary") return null;
  return withStatements(
    good,
    good.answer.statements.map((statement, at) => (at === 0 ? withCitations(statement, []) : statement)),
  );
}
