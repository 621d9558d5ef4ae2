import type { Actor } from "../domain/acts.ts";
import type { MetadataProperty } from "../domain/claims.ts";
import type { FrontDetail } from "../domain/questions.ts";
import { actorOfId } from "../language/actors.ts";
import { namesSubject } from "../language/concepts.ts";
import { casedPattern, pattern } from "../language/pattern.ts";
import * as asks from "./asking-words.ts";
import { asksWhenAgain } from "./asks-when-again.ts";
import { saysNothing } from "./leans-on-earlier.ts";
import type { QuestionFeatures } from "./question-features.ts";

type Property = MetadataProperty | FrontDetail;

/** What a question about the text's title, sponsors, status and the like may be worded as, tried in order. */
const wordings: readonly (readonly [Property, (features: QuestionFeatures) => boolean])[] = [
  ["status", ({ text }) => asks.asksWhichAreDrafts.test(text)],
  ["status", takesVoteForGranted],
  ["vote", asksWhoWasFor],
  ["sponsors", asksWhoseItIs],
  ["organ", asksWhetherItsOwn],
  ["title", isAboutTitle],
  ["sponsors", isAboutSponsor],
  ["recommendedBy", isAboutRecommender],
  ["organ", asksWhoAdopts],
  ["status", asksWhetherAdopted],
  ["status", asksWhichTexts],
  ["symbol", isAboutSymbol],
  ["organ", isAboutOrgan],
  ["date", isAboutDate],
];

/** The same for what stands in the front matter only, where the question names nothing else. */
const details: readonly (readonly [Property, RegExp])[] = [
  [
    "vote",
    /\b(?:votes?|voted|voting|unanimous(?:ly)?|consensus|abstain(?:ed|ing)?|abstentions?|in favou?r)\b/i,
  ],
  [
    "report",
    pattern`
      \b(?:through|in|before|without) (?:a|any) (?:main )?committee\b
      |\b(?:considered|discussed|debated|adopted|taken up) (?:directly )?in (?:the )?plenary\b
      |\bwhose (?:proposal|recommendation) was\b|\b(?:under|on|from) (?:which|what) (?:draft|proposal)\b
    `,
  ],
  [
    "draft",
    /\bdraft(?:['’]s| resolution['’]s)? (?:symbol|number)\b|\b(?:symbol|number) of (?:the|its) draft\b/i,
  ],
  ["meeting", /\bmeetings?\b/i],
  ["agenda", /\bagenda\b/i],
  [
    "report",
    /\bcommittee(?:'s)?\b.*\b(?:report(?:ed)?|from|came|comes?|prepared)\b|\b(?:whose|which|what) report\b/i,
  ],
  ["committee", /\b(?:which|what) (?:main )?committee\b/i],
  ["session", /\b(?:which|what|number of the) session\b.*\b(?:adopt\w*|tabled|this|from|of)\b/i],
  [
    "version",
    /\b(?:first|second|third|original|revised|later|earlier|newer?|initial) (?:version|draft|text|one|edition)\b|\b(?:version|revision) \d|\b(?:revis(?:ed|ion)|reworked|redrafted)\b/i,
  ],
  ["issue", /\b(?:issued|distributed|circulated|released)\b|\b(?:date|day) of (?:issue|distribution)\b/i],
  ["distribution", /\bdistribution\b/i],
  ["languages", /\boriginal(?:ly)?\b.*\blanguages?\b|\blanguages?\b.*\boriginal(?:ly)?\b/i],
  ["status", /\bdate of (?:its |the )?adoption\b|\badoption date\b/i],
];
const frontWord = casedPattern`
  ^(?:
    first|second|third|original|revised|later|earlier|newer?|initial|versions?|editions?|revisions?|reworked
    |redrafted|\d|based|deals?|dealt|handled|vot(?:es?|ed|ing)|unanimous(?:ly)?|consensus|abstain(?:ed|ing)?
    |abstentions?|favou?r|against|countr(?:y|ies)|result|recorded|plenary|issued?|distribut(?:ed|ion)
    |circulated|released|originally|languages?|written|documents?|days?|meetings?|numbers?|dates?|adopt\w*
    |considered|discussed|debated|examined|taken|directly|proposals?|recommendations?|drafts?|symbols?
    |sessions?|agenda|items?|under|committees?|report(?:s|ed)?|came|comes?|prepared|tabled|held
  )$
`;

/** Which property of the text itself a question asks for; undefined where it asks for none, or for that of another document. */
export function propertyAsked(features: QuestionFeatures): Property | undefined {
  if (features.symbols.length > 0) return undefined;
  return detailAsked(features) ?? wordings.find(([, isMeant]) => isMeant(features))?.[0];
}

function detailAsked({ text, terms, actors, forces, named }: QuestionFeatures): Property | undefined {
  if (forces.length + named.length > 0 || !terms.every((term) => frontWord.test(term))) return undefined;
  if (ofLaterSession.test(text)) return undefined;
  const detail = details.find(([, pattern]) => pattern.test(text))?.[0];
  if (detail === "issue" && !asks.meansThisText.test(text)) return undefined;
  if (detail === "meeting" && ofMeetingToBe.test(text)) return undefined;
  if (detail === "vote" && asksWhoMayVote.test(text)) return undefined;
  const isOfThem =
    actors.length === 0 ||
    (detail === "vote" && actors.every(isState)) ||
    (detail === "report" && actors.every(isCommittee) && asks.meansThisText.test(text));
  return isOfThem ? detail : undefined;
}

/** On whose report a text is adopted. */
function isCommittee({ id }: Actor): boolean {
  return actorOfId(id)?.kind === "committee";
}

/** "Will there be an agenda item?": what comes is told by an act, not by the front matter. */
const ofLaterSession = pattern`
  \b(?:
    will|shall|going to|again|next|future|coming|upcoming|continue[sd]?
  )\b.*\b(?:agenda|sessions?|meetings?)\b
  |\b(?:agenda|sessions?|meetings?)\b.*\b(?:again|next|future|coming|upcoming)\b
`;

/** "Until when can Samoa vote?": what a text permits, and not how it was voted on. */
const asksWhoMayVote = pattern`
  \b(?:can|may|could|must|shall|until when|allowed|permitted|entitled|eligible|rights?)\b.*\b(?:vote|voting)\b
  |\bvoting (?:is )?(?:allowed|permitted)\b
`;

/** "On what date is the meeting?": the one that a text plans, and not that at which it was adopted. */
const ofMeetingToBe = pattern`
  ^(?!.*\b(?:was|were|did|adopt\w*)\b).*\b(?:
    when|where|how long|(?:what|which) (?:date|day|time|place|city|venue)|date of
  )\b.*\bmeetings?\b
`;

/** Of the votes on a text those of States may be asked for. */
function isState({ id }: Actor): boolean {
  const known = actorOfId(id);
  return known?.kind === "state" || known?.family === "states";
}

function isAboutSponsor({ text, terms }: QuestionFeatures): boolean {
  return asks.asksForSponsor.test(text) && isShort(terms.filter((term) => !sponsorWord.test(term)));
}

const sponsorWord =
  /^(?:countr(?:y|ies)|delegations?|governments?|missions?|behind|papers?|pages?|proposals?|baby|child|forward|brought|mean|wrote|initially|originally)$/;

/** Whether the text is adopted, or final, or binding. */
function asksWhetherAdopted(features: QuestionFeatures): boolean {
  const { text, terms } = features;
  return (
    asks.asksForStatus.test(text) &&
    !byOther.test(text) &&
    (meansThisText(features) || features.namesPlace || /\bits\b/i.test(text)) &&
    terms.every((term) => statusWord.test(term))
  );
}

/** "Which resolution approved it?" */
const byOther =
  /\b(?:which|what)(?: (?!do|does|did|is|are|was|were|the|this|has|have)\w+){0,3} (?:resolution|decision)s? (?:has |had )?(?:approv|endors|adopt|confirm)\w+ /i;

/** Whose the text is to be, or is. */
function asksWhoAdopts(features: QuestionFeatures): boolean {
  return (
    asks.asksWhoAdopts.test(features.text) &&
    meansThisText(features) &&
    !takesVoteForGranted(features) &&
    features.terms.every((term) => statusWord.test(term))
  );
}

/** "Which Security Council resolutions of 2005 are there?": nothing is asked but which texts they are. */
function asksWhichTexts(features: QuestionFeatures): boolean {
  return (
    features.namesPlace && saysNothing(features) && /^\s*(?:which|what|list|show|name)\b/i.test(features.text)
  );
}

/** "It", "the draft", or a text by its symbol. */
function meansThisText({ text, namedTexts }: QuestionFeatures): boolean {
  return namedTexts > 0 || asks.meansThisText.test(text);
}

/** "How did China vote on it?", "Who voted against when it was adopted?": only of an adopted text that could be asked. */
function takesVoteForGranted({ text, terms }: QuestionFeatures): boolean {
  const isOfVote =
    /\bhow (?:did|has|have|do|does|will)\b.*\bvote|\b(?:by|with) (?:what|which|how)\b.*\b(?:majority|margin)\b/i.test(
      text,
    );
  const isOfAdoption =
    /\b(?:vot\w*|abst\w*|unanim\w*|consensus|favou?r|against|number|symbol)\b/i.test(text) &&
    /\b(?:adopt\w*|pass(?:ed)?)\b/i.test(text) &&
    asks.meansThisText.test(text);
  return (isOfVote || isOfAdoption) && terms.every((term) => statusWord.test(term) || voteWord.test(term));
}

const voteWord = pattern`
  ^(?:
    majority|margin|carried|large|narrow|delegations?|governments?|countr(?:y|ies)|states|vot\w*|abst\w*
    |unanim\w*|consensus|favou?r|against|members?|numbers?|symbols?|get|got|end|recorded|results?|tally
    |hands
  )$
`;

/** "Did Kenya support the resolution?", "Which States opposed it?": how they voted. */
function asksWhoWasFor({ text, terms, actors, forces, named }: QuestionFeatures): boolean {
  const isOfText =
    /\b(?:support(?:s|ed)?|oppos(?:e[sd]?)|back(?:s|ed)?|for|against|in favou?r(?: of)?) (?:the|this) (?:draft|resolution|text)\b/i.test(
      text,
    ) || /\bin favou?r(?: of (?:it|this))?\W*$/i.test(text);
  const asksWho =
    actors.length > 0 ? actors.every(isState) : /\b(?:who|states|countries|members)\b/i.test(text);
  return (
    isOfText && asksWho && forces.length + named.length === 0 && terms.every((term) => sideWord.test(term))
  );
}

const sideWord =
  /^(?:support\w*|oppos\w*|back\w*|favou?r|against|countr(?:y|ies)|states|members?|resolutions?|drafts?)$/i;

/** "So this is Kenya's text, right?" */
function asksWhoseItIs({ sponsor, named, forces, terms }: QuestionFeatures): boolean {
  const others = terms.filter(
    (term) => !sponsorWord.test(term) && !asks.asksForSponsor.test(`who ${term} it`),
  );
  const asksMore = named.length + forces.length > 0 || namesSubject(others);
  return sponsor !== undefined && !asksMore;
}

/** "Is this a General Assembly resolution?", "Why did the Security Council issue it?" */
function asksWhetherItsOwn({ speaker, text, named, forces, terms }: QuestionFeatures): boolean {
  if (!speaker?.issued || named.length + forces.length > 0) return false;
  return asks.asksOfIssuing.test(text) || (isShort(terms) && !asks.opensAsking.test(text));
}

/** With more words of its own a question is about what the text says. */
function isShort(terms: readonly string[]): boolean {
  return terms.length <= 2;
}

function isAboutTitle({ text, terms }: QuestionFeatures): boolean {
  return (
    asks.asksForTitle.test(text) &&
    !ofOtherDocuments.test(text) &&
    isShort(terms) &&
    !/\bcalled (?!in\b|by\b|here\b|again\b|officially\b)\p{L}/iu.test(text)
  );
}

/** "What are the resolutions of the Assembly called?" */
const ofOtherDocuments =
  /\b(?:which|what|all|list|of the|each)\b.{0,20}\b(?:resolutions|reports?|decisions?|conventions?|documents|declarations?|protocols?)\b/i;

function isAboutRecommender(features: QuestionFeatures): boolean {
  const { text } = features;
  return (
    asks.asksForRecommender.test(text) &&
    (meansThisText(features) || /\bthis\b|\badoption\b|\banother (?:body|organ)\b/i.test(text)) &&
    /\b(?:body|commission|who|committee|which|adopt)/i.test(text)
  );
}

function isAboutSymbol(features: QuestionFeatures): boolean {
  const { text, terms } = features;
  const ofOther = /\b(?:symbol|number) of (?:the|a) (?!draft|resolution|text|document)/i.test(text);
  const isOwn = meansThisText(features) || /\bits (?:\w+ )?(?:symbol|number)\b/i.test(text);
  return asks.asksForSymbol.test(text) && isOwn && isShort(terms) && !ofOther;
}

function isAboutOrgan(features: QuestionFeatures): boolean {
  const { text, terms, forces } = features;
  const isOfReport = asks.asksAboutReports.test(text) || /\b(?:gets?|receives?|due)\b/i.test(text);
  return (
    asks.asksForOrgan.test(text) &&
    meansThisText(features) &&
    isShort(terms) &&
    forces.length === 0 &&
    !isOfReport
  );
}

function isAboutDate(features: QuestionFeatures): boolean {
  const { text, terms, actors } = features;
  const asksMore =
    actors.length > 0 ||
    /\bdue\b/i.test(text) ||
    asksWhenAgain.test(text) ||
    !terms.every((term) => /^(?:bears?|carr(?:y|ies)|dated?)$/.test(term));
  return asks.asksForDate.test(text) && meansThisText(features) && !asksMore;
}

const statusWord = pattern`
  ^(?:
    adopt\w*|pass\w*|approv\w*|final|binding|legal(?:ly)?|legal \w+|law|nature|character|weight|value|valid|effective|effect|force|status|official\w*
    |enter\w*|still|already|yet|agreed|formally|vote\w*|date|day|year|why|reject\w*|withdrawn|vetoed|council
    |assembly|general|security|hold|holding|january|february|march|april|may|june|july|august|september
    |october|november|december|stage|reach(?:ed)?|got|gone|come|paper|correct|true|right|needed
    |necessary|reasons?|rationale|justification|grounds|\d{1,4}
  )$
`;
