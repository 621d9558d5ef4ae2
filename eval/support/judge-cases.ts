import type { JudgeSupport } from "../../src/ports.ts";
import { type SupportThresholds, unsupportedIn } from "../../src/verification/settle-support.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";
import type { SupportCase } from "./cases.ts";

/** What the exact checks find of a sentence, and the logit of the trained model where it has to be asked. */
export interface JudgedCase extends SupportCase {
  readonly exact: "wrong" | "quotation" | "open";
  /** Whether the exact checks doubt it, so that it is never confirmed. */
  readonly isDoubted: boolean;
  readonly unsupported: number;
  /** What is in another language is never confirmed, and counted apart. */
  readonly isEnglish: boolean;
  /** A true sentence that speaks of a draft as of what its organ does is withheld for that. */
  readonly speaksOfAdoption: boolean;
}

export type Outcome = "confirmed" | "not-confirmed" | "withheld";

/** Each sentence as a model would draft it: an explanation that cites its unit. */
export async function judgeCases(cases: readonly SupportCase[], judge: JudgeSupport): Promise<JudgedCase[]> {
  const judged: JudgedCase[] = [];
  for (const each of cases) judged.push(await judgeCase(each, judge));
  return judged;
}

async function judgeCase(each: SupportCase, judge: JudgeSupport): Promise<JudgedCase> {
  const verdict = verifyDraft(draftOf(each), contextOf(each));
  const plain = { ...each, isEnglish: true, speaksOfAdoption: false };
  if (verdict.ok === true) return { ...plain, exact: "quotation", isDoubted: false, unsupported: -10 };
  if (verdict.ok === false) {
    const speaksOfAdoption = verdict.problems.every(({ code }) => code === "draft-as-adopted");
    return { ...plain, exact: "wrong", isDoubted: true, unsupported: 10, speaksOfAdoption };
  }
  const { explanation } = verdict;
  const support = explanation.isEnglish ? await judge(explanation.text, explanation.units) : { words: [] };
  const { isEnglish, doubts } = explanation;
  const unsupported = unsupportedIn(explanation, support);
  return { ...plain, exact: "open", isEnglish, isDoubted: doubts.length > 0 || !isEnglish, unsupported };
}

function draftOf({ text, resolution, unit }: SupportCase) {
  const citation = { resolution: resolution.id, unit: unit.id, quote: unit.text };
  return { basis: "explanation" as const, text, citations: [citation] };
}

function contextOf({ resolution }: SupportCase) {
  const find = (id: string) => (id === resolution.id ? resolution : undefined);
  return { library: { resolutions: [resolution], find }, asked: [resolution.id], language: "en" };
}

/** As `settleSupport` decides. */
export function outcomeOf(
  { exact, isDoubted: doubted, unsupported }: JudgedCase,
  { withheld, confirmed }: Pick<SupportThresholds, "withheld" | "confirmed">,
): Outcome {
  if (exact === "wrong") return "withheld";
  if (exact === "quotation") return "confirmed";
  if (unsupported > withheld) return "withheld";
  return unsupported < confirmed && !doubted ? "confirmed" : "not-confirmed";
}
