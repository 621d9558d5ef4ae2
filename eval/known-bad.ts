import type { Answer, Statement, VerifiedCitation } from "../src/domain/answers.ts";
import { findUnit } from "../src/domain/units.ts";
import type { MetricName } from "./metric-table.ts";
import type { Observation } from "./observation.ts";
import type { ScoringContext } from "./scoring-context.ts";

/** A way in which an answer can be wrong. A suite in which one of them goes unnoticed proves nothing. */
export interface KnownBad {
  readonly name: string;
  /** The measure that must fall. */
  readonly caughtBy: MetricName;
  /** The answer with this fault; null where it cannot have it. */
  spoil(good: Observation, context: ScoringContext): Observation | null;
}

export const knownBad: readonly KnownBad[] = [
  { name: "wrong verb", caughtBy: "fidelity", spoil: inStatement(isPlainAsk, wrongVerb) },
  { name: "wrong addressee", caughtBy: "fidelity", spoil: inStatement(asksSecretaryGeneral, wrongAddressee) },
  { name: "dropped “consider”", caughtBy: "fidelity", spoil: inStatement(isHedgedAsk, withoutConsider) },
  { name: "preambular as operative", caughtBy: "fidelity", spoil: inStatement(isPreambular, asOperative) },
  {
    name: "draft as adopted",
    caughtBy: "fidelity",
    spoil: added("The resolution was adopted by the Council."),
  },
  { name: "obligation", caughtBy: "fidelity", spoil: added("Member States are obliged to comply with it.") },
  {
    name: "false absence",
    caughtBy: "fidelity",
    spoil: added("Nothing is requested of the Secretary-General in the draft."),
  },
  { name: "wrong twin", caughtBy: "citationF1", spoil: wrongTwin },
  { name: "paragraph left out", caughtBy: "citationRecall", spoil: withoutOneParagraph },
  { name: "invented paragraph", caughtBy: "quotes", spoil: inCitation(invented) },
  { name: "altered quote", caughtBy: "quotes", spoil: inCitation(altered) },
  {
    name: "words put into quotation marks",
    caughtBy: "statementRecall",
    spoil: inStatement(quotesWords, misquoted),
  },
  { name: "wrong session", caughtBy: "statementRecall", spoil: inStatement(namesSession, wrongSession) },
  { name: "premise confirmed", caughtBy: "premise", spoil: confirmed },
  { name: "cited refusal", caughtBy: "refusalRecall", spoil: citedRefusal },
  { name: "refused though it is there", caughtBy: "wrongRefusals", spoil: refused },
  { name: "uncited sentence in a summary", caughtBy: "uncitedSentences", spoil: uncited },
];

type Fault = (statement: Statement) => Statement;

function withStatements(good: Observation, statements: readonly Statement[]): Observation {
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
function inStatement(canHave: (statement: Statement) => boolean, fault: Fault): KnownBad["spoil"] {
  return (good) => {
    const spoiled = good.answer.statements.find(canHave);
    if (!spoiled) return null;
    return withStatements(
      good,
      good.answer.statements.map((each) => (each === spoiled ? fault(each) : each)),
    );
  };
}

function inCitation(fault: (citation: VerifiedCitation) => VerifiedCitation): KnownBad["spoil"] {
  return inStatement(
    ({ citations }) => citations.length > 0,
    (statement) =>
      withCitations(statement, [
        ...statement.citations.slice(0, -1),
        ...statement.citations.slice(-1).map(fault),
      ]),
  );
}

function withCitations({ text }: Statement, citations: readonly VerifiedCitation[]): Statement {
  const [first, ...others] = citations;
  return first
    ? { basis: "quotation", text, citations: [first, ...others] }
    : { basis: "structure", text, citations };
}

/** The same statement in other words. */
function reworded(statement: Statement, from: RegExp, to: string): Statement {
  return { ...statement, text: statement.text.replace(from, to) };
}

/** A sentence more, at the end of an answer. */
function added(text: string): KnownBad["spoil"] {
  return (good) =>
    good.answer.outcome === "answered"
      ? withStatements(good, [...good.answer.statements, { basis: "structure", text, citations: [] }])
      : null;
}

const plainAsk =
  /^(?:It|The draft)( also)? (?:invites|requests|urges|encourages) (?=\p{L}[^“;]*“[^“”]*”\.$)/u;

function citesOne({ citations }: Statement, kind: "op" | "pp"): boolean {
  return citations.length === 1 && citations[0]?.paragraph.startsWith(kind) === true;
}

function isPlainAsk(statement: Statement): boolean {
  return plainAsk.test(statement.text) && citesOne(statement, "op");
}

function wrongVerb(statement: Statement): Statement {
  return /^\S+(?: draft)?(?: also)? requests/.test(statement.text)
    ? reworded(statement, /requests/, "invites")
    : reworded(statement, /invites|urges|encourages/, "requests");
}

function asksSecretaryGeneral({ text }: Statement): boolean {
  return /requests the Secretary-General/.test(text);
}

function wrongAddressee(statement: Statement): Statement {
  return reworded(statement, /the Secretary-General/, "the World Tourism Organization");
}

const hedgedWord = /to consider,? (?:.*?\s)?(\w+)ing/;

function isHedgedAsk(statement: Statement): boolean {
  return (
    isPlainAsk(statement) &&
    statement.text.match(/\bconsider/g)?.length === 1 &&
    hedgedWord.test(statement.text)
  );
}

function withoutConsider(statement: Statement): Statement {
  return reworded(statement, hedgedWord, "to $1");
}

function isPreambular(statement: Statement): boolean {
  return citesOne(statement, "pp") && statement.basis === "quotation";
}

function asOperative(statement: Statement): Statement {
  return { ...statement, text: `The draft urges Member States to act: “${statement.citations[0]?.quote}”.` };
}

function invented(citation: VerifiedCitation): VerifiedCitation {
  return { ...citation, paragraph: "op23", label: "OP 23" };
}

function altered(citation: VerifiedCitation): VerifiedCitation {
  return { ...citation, quote: citation.quote.replace(/\p{L}+(?=\P{L}*$)/u, "otherwise") };
}

function quotesWords({ text, citations }: Statement): boolean {
  return /“\p{L}[^“”]*”/u.test(text) && citations.length > 0;
}

function misquoted(statement: Statement): Statement {
  return reworded(statement, /“\p{L}[^“”]*”/u, "“without delay and at any cost”");
}

const session = /(?:twenty-second|22nd|sixth) (?=session)/;

function namesSession({ text, basis, citations }: Statement): boolean {
  return session.test(text) && basis === "quotation" && citations.length > 0;
}

function wrongSession(statement: Statement): Statement {
  return reworded(statement, session, "25th ");
}

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
function wrongTwin(good: Observation, { resolutions }: ScoringContext): Observation | null {
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

function withoutOneParagraph(good: Observation): Observation | null {
  const [left] = good.case.required;
  if (left === undefined || good.case.outcome !== "answered") return null;
  const kept = good.answer.statements.filter(({ citations }) =>
    citations.every(({ paragraph }) => paragraph !== left),
  );
  return withStatements(good, kept);
}

function confirmed(good: Observation): Observation | null {
  if (good.case.premise === undefined) return null;
  const yes: Statement = { basis: "structure", text: "Yes, this is what it says.", citations: [] };
  return withStatements(good, [yes, ...good.answer.statements]);
}

function citedRefusal(good: Observation, { resolutions }: ScoringContext): Observation | null {
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

function refused(good: Observation): Observation | null {
  if (good.case.outcome !== "answered") return null;
  const spoiled = withStatements(good, []);
  return {
    ...spoiled,
    answer: { ...spoiled.answer, outcome: "not-in-the-text", answer: "The text does not say." },
  };
}

function uncited(good: Observation): Observation | null {
  if (good.case.kind !== "summary") return null;
  return withStatements(
    good,
    good.answer.statements.map((statement, at) => (at === 0 ? withCitations(statement, []) : statement)),
  );
}
