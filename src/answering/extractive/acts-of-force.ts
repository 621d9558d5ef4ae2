import { type Act, askingForces } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { conceptsOf, subjectsAmong } from "../../language/concepts.ts";
import { isDecidedToBe, isOneOfVerbs, isVerbAsked } from "../../language/forces-of-verbs.ts";
import { months } from "../../language/printed-dates.ts";
import { saidOtherwise } from "../../language/said-otherwise.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { askingForReport } from "./asking-for-report.ts";
import { itemsAbout, partOfAct } from "./choose-items.ts";
import { composeTopic, operativeSentences } from "./compose-topic.ts";
import {
  type Composed,
  isRefusal,
  type Leads,
  leads,
  searchedParts,
  searchedResolutions,
} from "./composer.ts";
import { lowerThe, textNoun } from "./names.ts";
import { leastStanding, narrowedBy, standingOf, wordsOfAct } from "./narrow-acts.ts";
import { nothingFor } from "./objects-of-forces.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { isAddressedTo, type PlacedAct, placedActs } from "./placed-acts.ts";
import { placedReports, reportedSentence, reportsOfDocument } from "./reported-sentence.ts";
import { absentSubjects } from "./subject-groups.ts";
import { alternatives, listed, pastOf, upperFirst } from "./wording.ts";

/** "Which paragraphs urge …", "What is welcomed?": all acts of the force, then the preamble's participles. */
export function actsOfForce(request: AnswerRequest): Composed {
  const { frame } = request;
  const { manner } = frame;
  const ofDocument = reportsOfDocument(request);
  if (ofDocument.length > 0) return ofDocument.map(reportedSentence);
  const resolutions = searchedParts(request);
  const leadFor = leads(request);
  if (isOfOtherTime(request)) return onSubject(request);
  const said = sayings(request, leadFor);
  const about = aboutThat(said, frame);
  const denied = said.length > 0 ? nothingOfItOn(request, about) : [];
  if (denied.length > 0) {
    const topic = onSubject(request);
    return isRefusal(topic) ? topic : [...denied, ...topic];
  }
  // "Does it recognize the annexation?" is not answered by what else it recognizes.
  const chosen = about.length > 0 || frame.cues.has("yes-or-no") ? about : said;
  const ofPart = (isOperative: boolean) =>
    chosen.filter((each) => each.isOperative === isOperative).flatMap(({ sentences }) => sentences());
  const operative = ofPart(true);
  const preambular = ofPart(false);
  const looksForActs = frame.paragraphKind === undefined || frame.paragraphKind === "operative";
  const own = [...operative, ...preambular];
  if (own.length === 0 && manner) return notInTheText(resolutions, manner, [manner]);
  const otherwise = own.length > 0 ? [] : saidInOtherWords(request, leadFor);
  if (otherwise.length > 0) return otherwise;
  // When, where or by whom it was done is asked of something that was: others did it.
  if (own.length === 0 && frame.past && frame.details) return onSubject(request);
  // What is thanked for or regretted in the preamble is so; a request there is none yet.
  const isToldOf = preambular.length > 0 && frame.forces.every((force) => !askingForces.has(force));
  const isOnlyThere = isToldOf && frame.paragraphKind === undefined && !frame.cues.has("yes-or-no");
  const isDone = placedActs(resolutions).some(({ act }) => isVerbAsked(act, frame));
  const none =
    looksForActs && operative.length === 0 && !isDone && manner === undefined && !isOnlyThere
      ? noSuchAct(frame, resolutions)
      : [];
  const instead = frame.whether === "so" && !areAbout(own, frame) ? onSubject(request) : [];
  if (!isRefusal(instead) && instead.length > 0) return instead;
  const reported = own.length > 0 ? [] : reportedOfForce(request);
  const topic = own.length > 0 || frame.terms.length === 0 ? [] : onSubject(request);
  if (isRefusal(topic) && reported.length === 0) return topic;
  const others = [...reported, ...(isRefusal(topic) ? [] : topic)];
  // "What is recommended on extradition?": whatever is asked or suggested.
  if (isEveryday(frame) && others.length > 0) return others;
  // "Is anything reaffirmed?": it is, if only in the preamble.
  const statements = frame.cues.has("yes-or-no")
    ? [...own, ...none, ...others]
    : [...none, ...own, ...others];
  return statements.length > 0 ? statements : notInTheText(resolutions);
}

/** "What was decided in 2019?": a time that is not the text's own, and of which it speaks, if in no act with the verb. */
function isOfOtherTime(request: AnswerRequest): boolean {
  const [resolution, ...others] = searchedParts(request);
  const date = dated.exec(request.frame.terms.join(" "))?.[0];
  if (!resolution || others.length > 0 || date === undefined) return false;
  const names = (text: string) => text.toLowerCase().includes(date);
  const ofForce = placedActs([resolution]).filter(({ act }) => isVerbAsked(act, request.frame));
  return (
    !names(`${resolution.date} ${resolution.symbol}`) &&
    !ofForce.some(({ paragraph }) => names(paragraph.text)) &&
    allParagraphs(resolution).some(({ text }) => names(text))
  );
}

const dated = new RegExp(String.raw`(?:\d{1,2} )?(?:(?:${months.toLowerCase()}) )?\b(?:19|20)\d\d\b`);

/** Where no act has the verb: "shall have the authority to …" for what is authorized. */
function saidInOtherWords(request: AnswerRequest, leadFor: Leads): DraftStatement[] {
  const { frame } = request;
  const saying = searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs.flatMap((paragraph) => {
      const words = paragraph.kind === "preambular" ? undefined : saidOtherwise(paragraph.text, frame.forces);
      return words === undefined ? [] : [{ paragraph, resolution, words }];
    }),
  );
  return narrowedBy(saying, ({ paragraph }) => paragraph.text, frame).flatMap(
    ({ paragraph, resolution, words }) => operativeSentences(paragraph, resolution, [words], leadFor),
  );
}

/** What is said on the subject with other verbs, where nothing is said with the one asked for. */
function onSubject(request: AnswerRequest): ReturnType<typeof composeTopic> {
  return composeTopic({ ...request, frame: { ...request.frame, actors: [], forces: [] } });
}

/** "What does it decide on climate change?", where nothing that it decides is on that. */
function nothingOfItOn(request: AnswerRequest, ofIt: readonly Saying[]): DraftStatement[] {
  const { forces, terms, doubtful = [], phrases, resolutions, intent } = request.frame;
  const absent = absentSubjects(request);
  const standing = ofIt.map(({ words }) => standingOf(conceptsOf(terms), words));
  const isOnIt = standing.some((share) => share > leastStanding);
  if (isOnIt || (!absent.isAll && (ofIt.length > 0 || isEveryday(request.frame)))) return [];
  const subjects = subjectsAmong(terms.filter((term) => !doubtful.includes(term)));
  const about = absent.isAll ? absent.phrases : subjects.map(({ printed }) => printed);
  const isAsked = intent === "reasons" || terms.every((term) => phrases.about?.toLowerCase().includes(term));
  if (!isAsked || about.length === 0) return [];
  const text = lowerThe(textNoun(searchedResolutions(request)));
  return [
    {
      basis: "absence",
      text: `On ${listed(about)}, ${nothingFor(forces)} is ${alternatives(forces.map(pastOf))} in the operative part of ${text}.`,
      claim: { of: "act", resolutions, forces, about },
      citations: [],
    },
  ];
}

/** At least so much of what the force is said to be used on must stand in one of them: "Does it welcome the elections?" */
const leastOfObject = 0.7;

function areAbout(statements: readonly DraftStatement[], { terms, doubtful = [] }: QuestionFrame): boolean {
  const concepts = subjectsAmong(terms.filter((term) => !doubtful.includes(term)));
  const words = statements.map(({ citations }) => citations.map(({ quote }) => quote).join(" "));
  return concepts.length === 0 || words.some((each) => standingOf(concepts, each) >= leastOfObject);
}

function isEveryday({ forces }: QuestionFrame): boolean {
  return forces.every((force) => force === "recommend");
}

/** "Which bodies are encouraged?": to whom, before what. */
const whom = /^(?:who|actors?|bod(?:y|ies)|entit(?:y|ies)|addressees?|stakeholders?)$/i;

type VerbTest = (verb: string) => boolean;

/** Whether a verb as printed is one of those asked for, "regret" and not "concern"; where no part of the text prints any of them, any is. */
function verbTest(request: AnswerRequest): VerbTest {
  const { verbs = [] } = request.frame;
  const isAsked: VerbTest = (verb) => isOneOfVerbs(verb, verbs);
  const isPrinted = searchedParts(request)
    .flatMap(allParagraphs)
    .flatMap(({ acts, participles }) => [...acts, ...participles])
    .some((printed) => isVerbAsked(printed, request.frame) && isAsked(printed.verb));
  return isPrinted ? isAsked : () => true;
}

/** What the text says with a verb, in an act or with a participle that opens a clause of the preamble. */
interface Saying {
  readonly words: string;
  readonly isOperative: boolean;
  readonly sentences: () => DraftStatement[];
}

/** What the text itself says with the force. */
function sayings(request: AnswerRequest, leadFor: Leads): readonly Saying[] {
  const isVerb = verbTest(request);
  return [...operativeSayings(request, leadFor, isVerb), ...preambularSayings(request, leadFor, isVerb)];
}

/** The ones about what the question names, wherever they stand. */
function aboutThat(said: readonly Saying[], frame: QuestionFrame): readonly Saying[] {
  return narrowedBy(said, ({ words }) => words, { ...frame, terms: termsOf(frame) });
}

function termsOf({ terms }: QuestionFrame): readonly string[] {
  return terms.filter((term) => !whom.test(term));
}

function operativeSayings(request: AnswerRequest, leadFor: Leads, isVerb: VerbTest): Saying[] {
  const { frame } = request;
  const terms = termsOf(frame);
  const onlyWhom = frame.cues.has("whom") && terms.length === 0;
  const isExcluded = (act: Act) => frame.excludedActors.some((actor) => isAddressedTo(actor, act));
  const ofForce = placedActs(searchedParts(request)).filter(
    (placed) =>
      !isExcluded(placed.act) &&
      ((isVerbAsked(placed.act, frame) && isVerb(placed.act.verb)) || isDecided(placed, frame)),
  );
  return askingForReport(ofForce, terms).map((placed) => ({
    words: wordsOfAct(placed),
    isOperative: true,
    sentences: () =>
      actSentences(
        placed,
        { lead: leadFor(placed) },
        onlyWhom ? () => false : itemsAbout(placed.paragraph, terms, partOfAct),
      ),
  }));
}

function isDecided({ act, paragraph: { text } }: PlacedAct, { forces }: QuestionFrame): boolean {
  return act.force === "decide" && isDecidedToBe(text.slice(act.action.start, act.action.end), forces);
}

/** Preambular paragraphs that open a clause with the force; only those clauses of them. */
function preambularSayings(request: AnswerRequest, leadFor: Leads, isVerb: VerbTest): Saying[] {
  const { frame } = request;
  const placed = searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs.flatMap((paragraph) => {
      const participles = paragraph.participles.filter(
        (participle) => isVerbAsked(participle, frame) && isVerb(participle.verb),
      );
      return participles.length > 0 ? [{ paragraph, participles, resolution }] : [];
    }),
  );
  return placed.map(({ paragraph, participles, resolution }) => ({
    words: participles.map(({ object }) => paragraph.text.slice(object.start, object.end)).join(" "),
    isOperative: false,
    sentences: () => [
      preambleSentence(paragraph, resolution, {
        lead: leadFor({ resolution, paragraph }),
        among: participles,
        terms: frame.terms,
        clauseOnly: true,
      }),
    ],
  }));
}

/** Where the text does nothing of the kind itself: what it reports of others. */
function reportedOfForce(request: AnswerRequest): DraftStatement[] {
  const { frame } = request;
  if (frame.paragraphKind === "preambular") return [];
  const ofForce = placedReports(searchedParts(request)).filter(({ report }) => isVerbAsked(report, frame));
  const sameVerb = ofForce.filter(({ report }) => isOneOfVerbs(report.verb, frame.verbs ?? []));
  const reports = sameVerb.length > 0 ? sameVerb : ofForce;
  return narrowedBy(reports, ({ paragraph }) => paragraph.text, frame).map(reportedSentence);
}

/** That the text itself does nothing with the forces. */
export function noSuchAct(
  { forces, paragraphKind }: Pick<QuestionFrame, "forces" | "paragraphKind">,
  resolutions: readonly Resolution[],
): DraftStatement[] {
  const claim = { of: "act" as const, resolutions: resolutions.map(({ id }) => id), forces };
  const others = forces.filter((force) => force !== "concern");
  const nothing = [
    ...(others.length > 0 ? [`${nothingFor(others)} is ${alternatives(others.map(pastOf))}`] : []),
    ...(others.length < forces.length ? ["no concern is expressed"] : []),
  ].join(" and ");
  const isOpened = resolutions
    .flatMap(allParagraphs)
    .some(({ participles }) => participles.some(({ force }) => forces.includes(force)));
  const hasAnnex = resolutions.some(({ paragraphs }) => paragraphs.some(({ kind }) => kind === "annex"));
  // The preamble or an annex may say it, or was not looked at.
  const place = isOpened || hasAnnex || paragraphKind ? "the operative part of " : "";
  return [
    {
      basis: "absence",
      text: `${upperFirst(nothing)} in ${place}${lowerThe(textNoun(resolutions))}.`,
      claim,
      citations: [],
    },
  ];
}
