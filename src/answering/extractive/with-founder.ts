import type { Actor, ReportedAct } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/answers.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { answersFor } from "../../language/actor-relations.ts";
import { organActor } from "../../language/find-actors.ts";
import { foundingsIn, foundingVerb, foundingWord } from "../../language/foundings.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { asksWhetherSo } from "../../language/yes-or-no.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composer, isGiven, isRefusal, searchedResolutions } from "./composer.ts";
import { lowerThe, textNoun } from "./names.ts";
import { placedActs } from "./placed-acts.ts";
import { placedReports, reportedSentence } from "./reported-sentence.ts";
import { trimmed } from "./wording.ts";

/** Something that the text says was set up, by whom, and the sentence that says so. */
interface ToldFounding {
  readonly founder: Actor;
  readonly words: string;
  readonly sentence: DraftStatement;
}

/**
 * "Does the draft create the task force?", "Who established the group?": that the text sets up nothing itself, where no act
 * of it does; and who did set up what is asked about, before all else that is said of it.
 */
export function withFounder(compose: Composer): Composer {
  return (request) => {
    const { founder, text } = request.frame;
    const [resolution, ...others] = searchedResolutions(request);
    if (!founder || !resolution || others.length > 0) return compose(request);
    const told = bestTold(toldFoundings(resolution, request), request.frame);
    const isMeant =
      founder !== "text" && founder !== "anybody" && told.some((each) => answersFor(founder, each.founder));
    const denial = isMeant || founder === "anybody" ? [] : nothingSetUp(resolution, request.frame);
    const asksNothingElse =
      (founder === "anybody" && !asksPurpose.test(text)) || asksWhetherSo(text) || !asksMore.test(text);
    if (isMeant && !asksNothingElse) return compose(request);
    const said = told.map(({ sentence }) => sentence);
    if (said.length > 0 && asksNothingElse) return [...denial, ...said];
    if (denial.length + said.length === 0) return compose(request);
    const composed = denial.length > 0 ? composeTopic(onThing(request)) : compose(request);
    return isRefusal(composed) && said.length === 0
      ? composed
      : [...denial, ...said, ...(isRefusal(composed) ? [] : composed)];
  };
}

/** "Who set it up, and to what end?" */
const asksPurpose = /\b(?:why|what for|for what|(?:to )?what (?:end|aim|purpose|goal)s?)\b/i;
const asksMore = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;

/** "No: nothing is decided or established …", where the text or its organ is taken to set something up. */
function nothingSetUp(resolution: Resolution, { founder, text }: QuestionFrame): DraftStatement[] {
  const isOwn =
    founder === "text" || (typeof founder === "object" && founder.id === organActor(resolution.organ)?.id);
  const settingUp = ["decide", "establish"] as const;
  const acts = placedActs([resolution]).filter(({ act }) => settingUp.some((force) => force === act.force));
  if (!isOwn || acts.length > 0) return [];
  const nothing = asksWhetherSo(text) ? "No: nothing" : "Nothing";
  return [
    {
      basis: "absence",
      text: `${nothing} is decided or established in the operative part of ${lowerThe(textNoun([resolution]))}.`,
      claim: { of: "act", resolutions: [resolution.id], forces: settingUp },
      citations: [],
    },
  ];
}

/** What the text says of others who set something up: "the group established by the Council", "the Council decided to establish a group". */
function toldFoundings(resolution: Resolution, request: AnswerRequest): ToldFounding[] {
  const reported = placedReports([resolution])
    .filter(({ report, paragraph }) => report.by !== null && reportsFounding(report, paragraph))
    .flatMap((placed): (ToldFounding & { readonly paragraph: Paragraph })[] => {
      const { report, paragraph } = placed;
      const words = paragraph.text.slice(report.span.start, report.action.end);
      return report.by ? [{ founder: report.by, words, sentence: reportedSentence(placed), paragraph }] : [];
    });
  const printed = resolution.paragraphs.flatMap((paragraph) =>
    foundingsIn(paragraph.text).map(({ founder, span }) => {
      const { text, label, id } = paragraph;
      const quote = trimmed(text.slice(span.start, span.end));
      const words = text.slice(span.start).split(/[,;]/)[0] ?? quote;
      const sentence: DraftStatement = {
        basis: "quotation",
        text: `${label} speaks of “${quote}”.`,
        citations: [{ resolution: resolution.id, unit: id, quote }],
      };
      return { founder, words, sentence, paragraph };
    }),
  );
  return [...reported, ...printed].filter(({ paragraph }) => isGiven(resolution, paragraph.id, request));
}

function reportsFounding({ force, action }: ReportedAct, { text }: Paragraph): boolean {
  return (
    force === "establish" || (force === "decide" && foundsAtOnce.test(text.slice(action.start, action.end)))
  );
}

const foundsAtOnce = new RegExp(`^to (?:${foundingVerb.source})`, "i");

/** At least this share of what the question says was set up must stand where the text says that something was. */
const leastShare = 0.5;

/** Those on what the question asks about; all where it asks for anything at all. */
function bestTold(told: readonly ToldFounding[], frame: QuestionFrame): readonly ToldFounding[] {
  const terms = thingAsked(frame);
  if (terms.length === 0) return told;
  const share = ({ words }: ToldFounding) => {
    const stems = stemsOf(words);
    return terms.filter((term) => hasTerm(stems, term)).length / terms.length;
  };
  const most = Math.max(0, ...told.map(share));
  return most < leastShare ? [] : told.filter((each) => share(each) === most);
}

/** What the question says was set up. */
function thingAsked({ terms, founder }: QuestionFrame): readonly string[] {
  const name = typeof founder === "object" ? stemsOf(founder.name) : new Set<string>();
  return terms.filter((term) => !foundingWord.test(term) && !isAnyBody.test(term) && !hasTerm(name, term));
}

const isAnyBody = /^(?:new|bod(?:y|ies)|something|anything)$/i;

function onThing(request: AnswerRequest): AnswerRequest {
  const thing = thingAsked(request.frame);
  return thing.length > 0 ? { ...request, frame: { ...request.frame, terms: thing } } : request;
}
