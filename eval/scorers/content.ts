import type { Fact } from "../dataset/case.ts";
import { fold } from "../fold.ts";
import type { Finding } from "../metric-table.ts";
import type { Observation } from "../observation.ts";

/** The sentences of an answer; of a refusal, its reason. */
function sentencesOf({ answer }: Observation): string[] {
  return answer.statements.length > 0 ? answer.statements.map(({ text }) => text) : [answer.answer];
}

/** The share of the facts that the answer's words contain; case, typography and quotation marks do not count. */
export function scoreFacts(observation: Observation): Finding {
  const { facts } = observation.case;
  if (facts.length === 0) return { scores: {}, problems: [] };
  const said = wordsOf([...sentencesOf(observation), observation.answer.answer].join("\n"));
  const missing = facts.filter((fact) => !wordingsOf(fact).some((wording) => said.includes(wording)));
  return {
    scores: { facts: 1 - missing.length / facts.length },
    problems: missing.map(({ unit, text }) => `fact missing: “${text}” (${unit})`),
  };
}

function wordingsOf({ text, or = [] }: Fact): string[] {
  return [text, ...or].map(wordsOf);
}

/** Folded, and without quotation marks: a fact may begin before the words that are quoted. */
function wordsOf(text: string): string {
  return fold(text).replaceAll('"', "").toLowerCase();
}

/** How many of the forbidden patterns match a sentence of the answer. */
export function scoreForbidden(observation: Observation): Finding {
  const sentences = sentencesOf(observation);
  const matched = observation.case.forbidden.flatMap((pattern) => {
    const match = sentences.map((text) => new RegExp(pattern, "i").exec(text)).find((each) => each !== null);
    return match ? [`forbidden claim: “${match[0]}”`] : [];
  });
  return { scores: { forbidden: matched.length }, problems: matched };
}

/** Whether the first sentence corrects what the question takes for granted. */
export function scorePremise(observation: Observation): Finding {
  const { premise } = observation.case;
  if (premise === undefined) return { scores: {}, problems: [] };
  const [first = ""] = sentencesOf(observation);
  const corrected = new RegExp(premise, "i").test(first);
  return {
    scores: { premise: corrected ? 1 : 0 },
    problems: corrected ? [] : ["the first sentence does not correct the premise"],
  };
}
