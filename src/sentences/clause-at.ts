import type { Act, Participle } from "../domain/acts.ts";
import type { Paragraph, Span } from "../domain/resolution.ts";

/** The act among whose words, verb and what is asked, most of a span stands; where it shares none, the last that begins before it. */
export function actAt({ acts }: Pick<Paragraph, "acts">, span: Span): Act | undefined {
  return clauseAt(acts, span, ({ verbSpan, action }) => ({ start: verbSpan.start, end: action.end }));
}

/** The participle with whose object most of a span stands; of several that share it the first. */
export function participleAt(
  { participles }: Pick<Paragraph, "participles">,
  span: Span,
): Participle | undefined {
  return clauseAt(participles, span, (each) => ({ start: each.span.start, end: each.object.end }));
}

function clauseAt<Clause>(
  clauses: readonly Clause[],
  span: Span,
  wordsOf: (clause: Clause) => Span,
): Clause | undefined {
  const shared = clauses.map((clause) => {
    const { start, end } = wordsOf(clause);
    return Math.min(end, span.end) - Math.max(start, span.start);
  });
  const most = Math.max(...shared);
  return most > 0
    ? clauses[shared.indexOf(most)]
    : clauses.findLast((clause) => wordsOf(clause).start <= span.start);
}
