import type { MetricName } from "../metric-table.ts";
import {
  citedRefusal,
  confirmed,
  refused,
  uncited,
  withoutOneParagraph,
  wrongTwin,
} from "./answer-faults.ts";
import {
  altered,
  asksSecretaryGeneral,
  asOperative,
  invented,
  isHedgedAsk,
  isPlainAsk,
  isPreambular,
  misquoted,
  namesSession,
  quotesWords,
  withoutConsider,
  wrongAddressee,
  wrongSession,
  wrongVerb,
} from "./sentence-faults.ts";
import { added, inCitation, inStatement, type Spoil } from "./spoil.ts";

/** A way in which an answer can be wrong. A suite in which one of them goes unnoticed proves nothing. */
interface KnownBad {
  readonly name: string;
  /** The measure that must fall. */
  readonly caughtBy: MetricName;
  readonly spoil: Spoil;
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
  {
    name: "false absence of one verb",
    caughtBy: "fidelity",
    spoil: added("No: it does not request anything of the Secretary-General."),
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
