import type { Span } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { textWithItems, withDescendants } from "../../domain/units.ts";
import { wordsOfAct } from "../../domain/words-of-act.ts";
import { actorOfId } from "../../language/actors.ts";
import { asksForReport } from "../../language/asks-for-report.ts";
import { conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { speaksOfEvent } from "../../language/held-events.ts";
import { namesActor } from "../../language/names-actor.ts";
import { timesIn } from "../../language/states-time.ts";
import { isOfTimeOnly } from "../../language/time-words.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import type { RelevantPassage } from "./choose-relevant.ts";
import { paragraphSentences, placedPassages } from "./compose-topic.ts";
import { leads, searchedResolutions } from "./composer.ts";
import { textNoun } from "./names.ts";
import { sentencesStating } from "./sentences-stating.ts";
import type { Wanted } from "./standings.ts";

/** So many words on each side of a time are in one statement with it, and so many next to it. */
const reach = { statement: 24, next: 8, opening: 8 };
/** Where less than this share of what is asked, or less than elsewhere, is in one statement with a time, the time is that of something else. */
const leastShare = 0.7;

/**
 * What the passages say that have a time next to what is asked: "the occupation will end by 30 June", and not a report on
 * the occupation that is due. Nothing where none has; of what is still to be done, operative paragraphs go first.
 */
export function timesTold(request: AnswerRequest, isToBeDone = false): DraftStatement[] {
  const { frame } = request;
  if (frame.terms.some((term) => ofReporting.test(term))) return [];
  const terms = frame.terms.filter((term) => !isOfTimeOnly(term));
  const wanted: Wanted = {
    concepts: conceptsOf(terms),
    actors: frame.actors.filter(({ id }) => actorOfId(id)?.family !== "states"),
  };
  const isOfEvent = frame.cues.has("event") || frame.details?.includes("duration") === true;
  const passages = placedPassages(request);
  // What another paragraph says more of has no time.
  const most = Math.max(
    leastShare,
    ...passages.map(({ paragraph }) => standing(textWithItems(paragraph), wanted)),
  );
  const stating = passages
    .map((placed) => ({ placed, ...sharesNearTime(placed, wanted, isOfEvent) }))
    .filter(({ share }) => share >= most);
  const operative = stating.filter(({ placed }) => placed.paragraph.kind === "operative");
  const among = isToBeDone && operative.length > 0 ? operative : stating;
  const best = Math.max(0, ...among.map(({ nearness }) => nearness));
  const chosen = among.filter(({ nearness }) => nearness === best).map(({ placed }) => placed);
  return sentencesStating("time", told(chosen, terms, request), textNoun(searchedResolutions(request)));
}

/** What is handed in is due at a time of its own. */
const ofReporting = /^(?:report|updat|brief|inform|submi|present|deliver|notif|due|hand)/;

function told(
  passages: readonly RelevantPassage[],
  terms: readonly string[],
  request: AnswerRequest,
): DraftStatement[] {
  const leadFor = leads(request);
  return passages.flatMap(({ paragraph, resolution }) =>
    paragraphSentences(paragraph, resolution, terms, leadFor),
  );
}

/** How far what is asked is in one statement with a time, and how near to it, 0 to 1: in one act, or in what has none. Of an event it is nearer where something is held then. */
function sharesNearTime(
  { paragraph }: RelevantPassage,
  wanted: Wanted,
  isOfEvent: boolean,
): { share: number; nearness: number } {
  const statements = withDescendants(paragraph).flatMap((part) =>
    part.acts.length === 0
      ? [part.text]
      : part.acts
          .filter(({ action }) => !asksForReport(part.text.slice(action.start, action.end)))
          .map((act) => wordsOfAct(act, part)),
  );
  const shares = statements.flatMap((text) =>
    timesIn(text).map((time) => {
      const around = wordsAround(text, time, reach.statement);
      const share = standing(around, wanted);
      const nearness = (share + standing(wordsAround(text, time, reach.next), wanted)) / 2;
      return { share, nearness: nearness + Number(isOfEvent && speaksOfEvent(around)) };
    }),
  );
  return shares.reduce((best, each) => (each.nearness > best.nearness ? each : best), {
    share: 0,
    nearness: 0,
  });
}

/** The words on each side of a time, up to where another clause begins, and what opens its own, which says what it is of. */
function wordsAround(text: string, { start, end }: Span, count: number): string {
  const before = (text.slice(0, start).split(";").at(-1) ?? "").split(/\s+/);
  const behind = (text.slice(end).split(";")[0] ?? "").split(/\s+/);
  return [...before.slice(0, reach.opening), ...before.slice(-count), ...behind.slice(0, count)].join(" ");
}

function standing(text: string, { concepts, actors }: Wanted): number {
  const stems = tokenize(text).map(({ term }) => term);
  const strengths = [
    ...concepts.map((concept) => conceptStrength(concept, stems)),
    ...actors.map((actor) => Number(namesActor(text, actor))),
  ];
  return strengths.reduce((sum, strength) => sum + strength, 0) / Math.max(1, strengths.length);
}
