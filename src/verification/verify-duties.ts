import { askingForces } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import { escapePattern } from "../vocabulary/pattern.ts";
import { dutyPhrases, taskPhrases } from "../vocabulary/said-verbs.ts";
import { doubtful, type Findings, joinFindings, wrong } from "./findings.ts";
import { actorsBefore } from "./said-actors.ts";
import { type Candidate, candidatesOf, verbsOf } from "./verify-citations.ts";
import { addresses, type CitingSentence } from "./verify-verbs.ts";

const duty = phrases(dutyPhrases);
/** With which a text itself says that something has to be. */
const dutyOfText =
  /\b(?:must|shall|ha(?:s|ve|d) to|(?:is|are|be) (?:required|obliged|bound) to|duty|duties|binding|mandatory)\b/i;
const denied =
  /\b(?:not|no|nobody|nothing|none|never|neither|without|nor)\b[^.;,]{0,40}$|n['’]t\b[^.;,]{0,40}$/i;

const tasked = phrases([...dutyPhrases, ...taskPhrases]);

/** Nobody must do what is only asked; what is requested, or said to be so, is no duty for certain. */
export function verifyDuties(sentence: CitingSentence): Findings {
  return joinFindings([saidToBind(sentence), tasksOfOthers(sentence)]);
}

/** "The Assembly should report to the Secretary-General": who is to do something is who a cited act asks, where all of them ask somebody. */
function tasksOfOthers(sentence: CitingSentence): Findings {
  const { own, actors, cited } = sentence;
  const candidates = cited.flatMap(candidatesOf);
  if (
    candidates.length === 0 ||
    !candidates.every((each) => askingForces.has(each.force) && each.actors.length > 0)
  )
    return joinFindings([]);
  return doubtful(
    ...[...own.matchAll(tasked)].flatMap(({ index }) =>
      actorsBefore(own, actors, index)
        .filter((actor) => actor.id !== "un" && !candidates.some((each) => addresses(each, actor, sentence)))
        .flatMap((actor) => actors.filter((found) => found.actor.id === actor.id).map(({ span }) => span)),
    ),
  );
}

function saidToBind({ own, cited }: CitingSentence): Findings {
  const candidates = cited.flatMap(candidatesOf);
  const binds = candidates.some(({ force }) => force === "demand" || force === "decide");
  if (binds || cited.some(({ unit }) => dutyOfText.test(unit.text))) return joinFindings([]);
  const isSoft = candidates.length > 0 && candidates.every(({ force }) => softForces.has(force));
  return joinFindings(
    [...own.matchAll(duty)]
      .filter(({ index }) => !denied.test(own.slice(0, index)))
      .map(({ 0: printed, index }) =>
        found(printed, { start: index, end: index + printed.length }, isSoft, candidates),
      ),
  );
}

const softForces: ReadonlySet<string> = new Set(["invite", "encourage", "recommend", "hope"]);

function found(printed: string, span: Span, isSoft: boolean, candidates: readonly Candidate[]): Findings {
  return isSoft
    ? wrong({
        code: "verb-mismatch",
        detail: `“${printed}”: the cited text obliges nobody, it ${verbsOf(candidates)}`,
      })
    : doubtful(span);
}

function phrases(all: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${all.map(escapePattern).join("|")})\b`, "giu");
}
