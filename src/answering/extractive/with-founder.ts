import { addressedForces, bindingForces, type Force } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, ParagraphId, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs, topLevelId } from "../../domain/units.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { organActor } from "../../language/find-actors.ts";
import {
  denialOfFounding,
  foundedIn,
  foundingWord,
  isThereIn,
  shareFounded,
  stillToBeFoundIn,
  subjectOfFounding,
  sureShare,
  type ToldFounding,
} from "../../language/foundings.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { printedTogether } from "../../language/printed-together.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composed, isGiven, isRefusal, searchedResolutions } from "./composer.ts";
import { lowerThe, subjectOf, textNoun } from "./names.ts";
import { type PlacedAct, placedActs } from "./placed-acts.ts";
import { reportedSentence } from "./reported-sentence.ts";
import { alternatives, pastOf, trimmed } from "./wording.ts";

/** Something that was set up, or is to be, and the sentence that says so. */
interface PlacedFounding extends ToldFounding {
  /** How far it is what the question asks about. */
  readonly share: number;
  readonly sentence: DraftStatement;
}

/**
 * "Does the draft create the task force?", "Who established the group?": that the text sets up nothing itself, where no act
 * of it does; and who did set up what is asked about, before all else that is said of it.
 */
export function withFounder(composed: Composed, request: AnswerRequest): Composed {
  const { founder, cues, interrogatives } = request.frame;
  const [resolution, ...moreTexts] = searchedResolutions(request);
  if (!founder || !resolution || moreTexts.length > 0) return composed;
  const likely = bestOf(resolution, foundedIn, request);
  const sure = likely.filter(({ share }) => share > sureShare);
  // What the text sets up itself goes before what it says of others.
  const own = founder === "text" ? sure.filter(isOwnAct) : [];
  const told = own.length > 0 ? own : sure;
  const pending = likely.length === 0 ? bestOf(resolution, stillToBeFoundIn, request) : [];
  if (founder === "somebody" && pending.length === 0) return composed;
  // What is spoken of as there, if not as set up, is told by what the text says of it.
  if (pending.length > 0 && isThere(resolution, thingAsked(request.frame)) && !isRefusal(composed))
    return composed;
  const isMeant =
    typeof founder === "object" && told.some((each) => each.founder && answersFor(founder, each.founder));
  const denial = isMeant || founder === "anybody" ? [] : nothingSetUp(resolution, request.frame, pending);
  const notYet =
    denial.length > 0 || pending.length === 0 || founder === "text"
      ? []
      : notSetUp(resolution, request.frame, pending);
  const asksNothingElse =
    (founder === "anybody" && !cues.has("purpose")) || cues.has("yes-or-no") || interrogatives === 0;
  if (isMeant && !asksNothingElse) return composed;
  const said = [...told, ...pending].map(({ sentence }) => sentence);
  const first = [...denial, ...notYet];
  if (denial.length > 0 && request.frame.named.length > 0) {
    return isRefusal(composed) ? composed : [...denial, ...composed];
  }
  if (said.length > 0 && asksNothingElse && (founder !== "text" || told.length > 0))
    return [...first, ...said];
  if (first.length + said.length === 0) return composed;
  const others = denial.length > 0 ? composeTopic(onThing(request)) : composed;
  return isRefusal(others) && said.length === 0
    ? others
    : [...first, ...said, ...(isRefusal(others) ? [] : others)];
}

/** "No: nothing is decided or established …", where the text or its organ is taken to set something up. */
function nothingSetUp(
  resolution: Resolution,
  { founder, cues }: QuestionFrame,
  pending: readonly ToldFounding[],
): DraftStatement[] {
  const isOwn =
    founder === "text" || (typeof founder === "object" && founder.id === organActor(resolution.organ)?.id);
  const acts = placedActs([resolution]);
  const isDecided = acts.some(({ act }) => act.force === "decide");
  const forces: readonly Force[] = isDecided ? ["establish"] : ["decide", "establish"];
  // What is decided, or others are asked for, may come to setting something up.
  const mayBe = isDecided && (pending.length > 0 || acts.some(speaksOfFounding));
  if (!isOwn || mayBe || acts.some(({ act }) => act.force === "establish")) return [];
  const nothing = cues.has("yes-or-no") ? "No: nothing" : "Nothing";
  return [
    {
      basis: "absence",
      text: `${nothing} is ${alternatives(forces.map(pastOf))} in the operative part of ${lowerThe(textNoun([resolution]))}.`,
      claim: { of: "act", resolutions: [resolution.id], forces },
      citations: [],
    },
  ];
}

function isOwnAct({ told }: ToldFounding): boolean {
  return "verbSpan" in told && bindingOrFounding.has(told.force);
}

const bindingOrFounding: ReadonlySet<Force> = new Set([...bindingForces, "establish"]);

function speaksOfFounding({ act: { force, action }, paragraph: { text } }: PlacedAct): boolean {
  const words = tokenize(text.slice(action.start, action.end));
  return !addressedForces.includes(force) && words.some(({ word }) => foundingWord.test(word));
}

/** "The text does not speak of any review mechanism as already set up", in the question's words for it or in the text's. */
function notSetUp(
  resolution: Resolution,
  frame: QuestionFrame,
  [first]: readonly ToldFounding[],
): DraftStatement[] {
  const asked = printedTogether(thingAsked(frame), frame.text);
  const isPhrase = asked !== undefined && !/[(),;:?!]/.test(asked);
  const thing = isPhrase ? asked.replace(/^the /i, "") : (thingOf(first?.words ?? "") ?? "");
  const terms = tokenize(thing).map(({ word }) => word);
  if (terms.length === 0 || isThere(resolution, terms)) return [];
  const claim = { of: "founding" as const, resolutions: [resolution.id], terms };
  return [{ basis: "absence", text: denialOfFounding(thing), claim, citations: [] }];
}

function isThere(resolution: Resolution, terms: readonly string[]): boolean {
  return allParagraphs(resolution).some((paragraph) => isThereIn(paragraph, terms));
}

/** "establishing the review mechanism and launching it" → "review mechanism" */
function thingOf(words: string): string | undefined {
  return /^(?:\w+ing(?: up)?|to \w+(?: up)?|\w+ of) (?:the|an?|its|their) ((?:[\w-]+ ){0,4}?[\w-]+)(?=,| (?:and|to|for|of|on|in|at|with|that|which|as|by)\b|$)/.exec(
    words,
  )?.[1];
}

/** Of the foundings that the paragraphs tell, those of what the question asks about; all where it asks for anything at all. */
function bestOf(
  resolution: Resolution,
  foundings: (paragraph: Paragraph) => readonly ToldFounding[],
  request: AnswerRequest,
): readonly PlacedFounding[] {
  const terms = thingAsked(request.frame);
  const placed = allParagraphs(resolution)
    .filter(({ id }) => isGiven(resolution, id, request) && isNamed(id, resolution, request.frame))
    .flatMap((paragraph) =>
      foundings(paragraph).map((each) => ({
        ...each,
        sentence: sentenceOf(each, paragraph, resolution),
        share: terms.length === 0 ? 1 : shareFounded(each.words, terms),
      })),
    );
  const most = Math.max(0, ...placed.map(({ share }) => share));
  return most === 0 ? [] : placed.filter(({ share }) => share === most);
}

/** Of paragraphs that the question names, only theirs. */
function isNamed(id: ParagraphId, resolution: Resolution, { named }: QuestionFrame): boolean {
  const holder = topLevelId(resolution, id);
  return named.length === 0 || named.some((unit) => resolveNamedUnit(resolution, unit) === holder);
}

function sentenceOf({ told }: ToldFounding, paragraph: Paragraph, resolution: Resolution): DraftStatement {
  if ("verbSpan" in told)
    return actSentence({ act: told, paragraph, resolution }, { lead: subjectOf(resolution, false) });
  if ("action" in told) return reportedSentence({ report: told, paragraph, resolution });
  const { text, label, id } = paragraph;
  const quote = trimmed(text.slice(told.span.start, told.span.end));
  return {
    basis: "quotation",
    text: `${label} speaks of “${quote}”.`,
    citations: [{ resolution: resolution.id, unit: id, quote }],
  };
}

/** What the question says was set up. */
function thingAsked({ terms, founder, actors }: QuestionFrame): readonly string[] {
  const by = typeof founder === "object" ? founder : undefined;
  const name = stemsOf(by?.name ?? "");
  const thing = terms.filter((term) => !foundingWord.test(term) && !hasTerm(name, term));
  const bodies = actors.filter(({ id }) => id !== by?.id).map((actor) => actor.name);
  return thing.length > 0 ? thing : tokenize(bodies.join(" ")).map(({ word }) => word);
}

/** What tells it from others of its kind is what the text may speak of otherwise. */
function onThing(request: AnswerRequest): AnswerRequest {
  const { frame } = request;
  const subject = subjectOfFounding(thingAsked(frame));
  return subject.length > 0 ? { ...request, frame: { ...frame, terms: subject, actors: [] } } : request;
}
