import type { Passage } from "../../domain/answers.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { topLevelId } from "../../domain/units.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { unitsMentioning } from "../../vocabulary/mentions.ts";
import { tokenize } from "../../vocabulary/tokenizer.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { type AbsentName, absentNames, namesUnmet, nothingFound, refusalOfAbsence } from "./denial.ts";
import { clausesOf, mentionOf } from "./passage-clauses.ts";
import { isNamed, passagesLookedAt } from "./passages-answering.ts";
import { textsOf } from "./placed-acts.ts";
import { fitted } from "./points.ts";
import { hasOwnSubject } from "./subject-words.ts";
import { leadOfFound, verdictOf } from "./telling.ts";
import { printedAround, textsSpeaking } from "./texts-speaking.ts";
import { answering, likely, shareOfBest } from "./thresholds.ts";

/**
 * What the text says on the subject of a question: the clause that answers best and at most one more; first, exactly, which names of the question stand nowhere. Where nothing is likely enough, that nothing was found.
 */
export function subjectClauses(request: ComposeRequest): Composition {
  const { reading, retrieval } = request;
  const texts = textsOf(request);
  const passages = meetingNames(passagesLookedAt(request), request);
  const absent = absentNames(request);
  const [best] = passages;
  const speaking = texts.length > 1 ? textsSpeaking(request, passages) : undefined;
  const isOfMentioned =
    reading.yesNo === "existence" && (!hasOwnSubject(reading) || namesUnmet(request).length > 0);
  const isOfNames = absent.length > 0 && (reading.label === "reference" || isOfMentioned);
  const isFound = speaking?.isSure ?? (best && (retrieval.found || isNamed(best)));
  if (!isFound || isOfNames) {
    // That a name stands in the title or above it answers no open question on something else.
    const isOfMention = reading.yesNo !== "no" || !hasOwnSubject(reading);
    const around = absent.length === 0 && isOfMention ? namedAround(reading, texts) : [];
    if (around.length > 0) return { drafts: around.flatMap((passage) => mentionOf(passage, request)) };
    const looked = nothingFound({ ...request, retrieval: { ...retrieval, passages } });
    const refusal = absent.length > 0 ? refusalOfAbsence(absent, reading, looked.nearest) : looked;
    return { drafts: [], refusal };
  }
  const lead = absent.length === 0 ? leadOfFound(request) : undefined;
  const isSaid = lead === "yes" || verdictOf(request) !== undefined;
  const told = toldPassages(passages, reading).slice(0, isSaid ? 1 : undefined);
  const shown = speaking ? speaking.told.slice(0, mostTexts) : told;
  const left = speaking ? [...speaking.told.slice(mostTexts), ...speaking.left] : [];
  const quoted = shown.flatMap((passage, at) => {
    // What stands above a text is no clause.
    if (speaking && passage.paragraph === "front") return mentionOf(passage, request);
    return clausesOf(passage, request, at === 0 ? lead : undefined);
  });
  const clauses =
    speaking || reading.form.points !== undefined ? quoted : fitted(quoted, { words: mostWords });
  const lacking = absent
    .filter(isToldMissing(request))
    .map(({ claim }): Draft => ({ basis: "absence", claim, citations: [] }));
  // Nobody is told first what the text lacks where it has the answer: of a country the reader may only tell where they are.
  const others = [...reading.symbols, ...reading.instruments];
  const isState = ({ id }: { readonly id: string }) => actorOfId(id)?.kind === "state";
  const isAside = reading.yesNo === "no" && others.length === 0 && reading.actors.every(isState);
  const isAnswered = isAside && (best?.score ?? 0) >= likely;
  return {
    drafts: isAnswered ? [...clauses, ...lacking] : [...lacking, ...clauses],
    seeAlso: left.map(({ resolution, paragraph }) => ({ resolution, unit: paragraph })),
  };
}

/** Those in which the names stand of which it is asked whether they are mentioned, where they stand in any. */
function meetingNames(passages: readonly Passage[], request: ComposeRequest): readonly Passage[] {
  const names = namesUnmet(request);
  const places = textsOf(request).flatMap((text) =>
    names.flatMap((name) =>
      unitsMentioning(text, name).map((unit) => `${text.id}#${topLevelId(text, unit)}`),
    ),
  );
  const meeting = passages.filter(({ resolution, paragraph }) =>
    places.includes(`${resolution}#${paragraph}`),
  );
  return meeting.length > 0 ? meeting : passages;
}

/** Where a name of the question stands outside of all paragraphs: "on the report of the Fifth Committee"; an organ's stands above each of its texts. */
function namedAround(reading: Reading, texts: readonly Resolution[]): Passage[] {
  const actors = reading.actors.filter(({ id }) => id !== "un" && actorOfId(id)?.kind !== "organ");
  const names = [...actors.map(({ name }) => name), ...reading.instruments];
  return texts.flatMap((text) => names.flatMap((name) => printedAround(text, name).slice(0, 1)));
}

/** What answers meets every name, by another one ("Geneva" for Switzerland): that its own stands nowhere is not told first. */
function isToldMissing({ retrieval }: ComposeRequest) {
  const { unmet } = retrieval;
  const stems = new Set(unmet.flatMap((word) => tokenize(word).map(({ term }) => term)));
  const isProper = unmet.some((word) => /^\p{Lu}/u.test(word));
  return ({ said }: AbsentName) => isProper || tokenize(said).some(({ term }) => stems.has(term));
}

const mostTexts = 8;

/** As many clauses are quoted; the second where both together have about so many words. */
const mostClauses = 2;
const mostWords = 65;
/** Of the passages in one text, the best first, those whose clause is told. */
function toldPassages(passages: readonly Passage[], reading: Reading): readonly Passage[] {
  const best = passages[0]?.score ?? 0;
  const least = Math.max(answering.clauseToo, best * shareOfBest.clause[reading.yesNo]);
  const isLikely = ({ answers, score }: Passage, at: number) => at === 0 || (answers && score >= least);
  return passages.filter(isLikely).slice(0, clausesFor(reading));
}

function clausesFor({ form, label }: Reading): number {
  if (form.shorter || form.sentences === 1) return 1;
  if (form.points !== undefined) return form.points;
  return label === "definition" ? 1 : mostClauses;
}
