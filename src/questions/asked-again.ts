import type { NamedUnit, QuestionFrame } from "../domain/questions.ts";
import { numberOf } from "../language/numerals.ts";
import { pattern } from "../language/pattern.ts";
import { speakingVerbs } from "../language/speaking-verbs.ts";
import {
  asksAboutReports,
  asksForSummary,
  asksOfTies,
  asksToCompare,
  asksWhatToDo,
  asksWhy,
  premiseOf,
} from "./asking-words.ts";
import type { FollowUp, FollowUpRule } from "./follow-up.ts";
import { choosesPlace, namesNoSubject, onlyWhen, pronoun, saysNothing } from "./leans-on-earlier.ts";
import { isForEach } from "./length-asked.ts";
import { fewest } from "./of-antecedents.ts";
import {
  meansTheDraft,
  ofEarlierText,
  ofFootnote,
  ofOtherDocument,
  ofReference,
  thatText,
} from "./of-documents.ts";

const asksWhichPlace = pattern`
  ^(?:and |so |but )?(?:
    (?:in |under |at )?(?:which|what) (?:
      paragraphs?|ops?|pps?|clauses?|part|place
    )(?: of (?:the|this) (?:text|draft|resolution))?(?: (?:this|that|it) (?:is|was) \w+(?: in)?| (?:cites?|mentions?|has|says?|states?|names?|contains?|refers? to) (?:this|that|it|them))?
    |where(?: exactly| precisely)?(?: (?:does (?:it|the (?:text|draft)) say|is|was) (?:that|this|it|so))?
    |what(?:'s| is) the source|sources?|says who|cite (?:it|that)|reference
  )(?: is (?:that|this|it)(?: in)?)?\s*[?.!]*$
`;
const asksShorter = pattern`
  ^(?:and |so |but )?(?:
    (?:can you |please )?(?:make it )?(?:
      shorter|briefer|more briefly|in (?:one|a single) sentence|in short|in brief
      |(?:in|with) (?:plain|simple|simpler|easy|other|fewer) (?:words|english|language|terms)
    )(?:,? please)?
  )\s*[?.!]*$
`;
const listThem =
  /^(?:and |so |please )?(?:list|name|show|give|enumerate) (?:me )?(?:them|those|these|all)\b/i;
const whomAndWhat =
  /^(?:and |so )?(?:to whom|from whom|for what|about what|on what|saying what|which(?: ones)?|where)\W*$/i;
const onlyQuote =
  /\b(?:quote|verbatim|exact (?:words|wording|text|language)|word for word|original (?:text|wording)|full text|read it|show (?:me )?(?:it|the text|that paragraph))\b/i;
/** What something is for, the text says with it. */
const asksPurpose =
  /^(?:and |so |but )?(?:to what end|what for|for what(?: purpose)?|with what (?:aim|purpose|goal)|what (?:is|are) (?:it|this|that|they|these|those) (?:good |meant |used )?for)\W*$/i;
const nextOne = /\b(?:next|following|after (?:that|it|this)|subsequent|one after)\b/i;
const previousOne = /\b(?:previous|preceding|before (?:that|it|this)|prior one|one before)\b/i;

/** "How often after that?" is asked of the same paragraph. */
const asksOfOne = /\b(?:how|when|why|whom?|where)\b/i;

const onlyOne =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?:one|of (?:them|these|those))\b|^(?:[\p{L}']+ ){1,3}the (first|second|third|fourth|fifth|last)\W*$/iu;

const asksWhoElse = /\b(?:(?:who|whom|anyone|anybody|nobody|which others?) else|which others)\b/i;

/** What these answer has the date in it. */
const saysItsDate: ReadonlySet<QuestionFrame["intent"]> = new Set(["reference", "look-up", "definition"]);
/** When something was, not when it is due. */
const inThePast = /^(?:and |so |but )?(?:since )?when (?:was|were|did|had)\b/i;

/** Follow-ups that put the earlier question again, with one thing changed; the first that recognizes one decides. */
export const askedAgain: readonly FollowUpRule[] = [
  otherUnit,
  takenForGranted,
  ofPlace,
  shorter,
  summed,
  picked,
  counted,
  verbatim,
  ofItsVerb,
  ofReference,
  ofFootnote,
  ofOtherDocument,
  others,
  ({ text, previous }) => (choosesPlace.test(text) ? previous : null),
  ofEarlierText,
  ({ text, previous }) => (asksPurpose.test(text) ? previous : null),
  ({ text, nothingNew, previous }) =>
    nothingNew && asksWhy.test(text) ? { ...previous, intent: "reasons" } : null,
  restOf,
  otherPart,
  listed,
  received,
  compared,
  dated,
  ({ text, nothingNew, previous }) =>
    nothingNew &&
    previous.intent === "definition" &&
    previous.actors.length > 0 &&
    (asksWhatToDo.test(text) || asksOfTies.test(text))
      ? { ...previous, intent: "acts", terms: [] }
      : null,
];

/** "Where does it say that?", "Which paragraph cites it?" */
function ofPlace({ text, features, previous }: FollowUp): QuestionFrame | null {
  const terms = features.terms.filter((term) => !speakingVerbs.has(term));
  return asksWhichPlace.test(text) && saysNothing({ ...features, terms }) ? previous : null;
}

/** "And the one after that?" */
function otherUnit({ text, previous }: FollowUp): QuestionFrame | null {
  const named = shiftedUnits(text, previous);
  if (!named || previous.intent !== "count") return named && { ...previous, named };
  const { details: _, ...asked } = previous;
  return { ...asked, intent: "look-up", named };
}

function shiftedUnits(text: string, previous: QuestionFrame): NamedUnit[] | null {
  const counted = endOfCounted(text, previous);
  if (counted) return [counted];
  const last = previous.named.at(-1);
  if (!last || !pronoun.test(text) || asksOfOne.test(text)) return null;
  if (nextOne.test(text)) return [{ ...last, number: last.number + 1, printed: text }];
  const first = previous.named[0];
  return first && previousOne.test(text) ? [{ ...first, number: first.number - 1, printed: text }] : null;
}

const ordinal = "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)";
/** "The last one", "the third of them"; "the second" where the question ends with it or asks what it says. */
const oneOfThem = new RegExp(
  String.raw`\b${ordinal} (?:ones?|of (?:them|these|those|all))\b|\bthe (?:very )?${ordinal}(?=\W*$|\s+(?:is|says?|reads?|about)\b)`,
  "i",
);

function kindCounted(counted: QuestionFrame["counted"]): NamedUnit["kind"] {
  if (counted === "footnotes") return "footnote";
  return counted === "preambular" || counted === "annex" ? counted : "operative";
}

/** "What is in the last one?" after a question how many there are. */
function endOfCounted(text: string, { intent, counted }: QuestionFrame): NamedUnit | null {
  const which = oneOfThem.exec(text)?.slice(1).find(Boolean)?.toLowerCase();
  if (!which || intent !== "count") return null;
  const isLast = which === "last" || which === "final";
  return {
    printed: text,
    kind: kindCounted(counted),
    number: isLast ? -1 : (numberOf(which) ?? 0),
    assumedOperative: counted === "paragraphs",
  };
}

/** "Are they obliged to?" */
function takenForGranted({ text, features, previous }: FollowUp): QuestionFrame | null {
  const premise = premiseOf(text);
  const { named, actors, forces } = features;
  const ofAnybody = actors.every(({ id }) => anybody.has(id));
  const isNew =
    named.length + forces.length > 0 || !ofAnybody || !namesNoSubject({ ...features, actors: [] });
  const isOfSomething =
    previous.named.length + previous.actors.length + previous.terms.length + previous.forces.length > 0;
  return premise && !isNew && isOfSomething ? { ...previous, premise } : null;
}

/** Whom "we" are, if nobody is named. */
const anybody: ReadonlySet<string> = new Set(["states", "member-states", "governments"]);

/** "Shorter, please." */
function shorter({ text, nothingNew, previous }: FollowUp): QuestionFrame | null {
  const { summary } = previous;
  if (summary && isForEach(text)) return { ...previous, summary: { ...summary, length: "short" } };
  if (!nothingNew || !asksShorter.test(text)) return null;
  if (!summary) return previous;
  const intent = summary.of === "subject" ? "topic" : "summary";
  return { ...previous, intent, summary: { ...summary, length: "sentence" } };
}

/** "Summarise that." */
function summed({ text, nothingNew, previous }: FollowUp): QuestionFrame | null {
  if (!nothingNew || !asksForSummary.test(text) || !pronoun.test(text)) return null;
  const of = previous.named.length > 0 ? "named" : previous.actors.length > 0 ? "actor" : undefined;
  if (previous.summary) return { ...previous, summary: { ...previous.summary, length: "sentence" } };
  return of ? { ...previous, intent: "summary", summary: { of, length: "short" } } : previous;
}

/** "Just the second one": of the paragraphs that the answer before rested on. */
function picked({ text, features, previous }: FollowUp): QuestionFrame | null {
  const ordinal = onlyOne.exec(text)?.slice(1).find(Boolean)?.toLowerCase();
  if (!ordinal || !namesNoSubject(features)) return null;
  const pick = ordinal === "last" ? -1 : (numberOf(ordinal) ?? 0);
  const unit = previous.named.at(pick > 0 ? pick - 1 : pick);
  if (previous.named.length > 1) return unit ? { ...previous, intent: "look-up", named: [unit] } : null;
  if (pick === 0 || previous.named.length === 1) return null;
  return { ...previous, pick, ...(onlyQuote.test(text) && { verbatim: true }) };
}

/** "How many are there?" of the acts that were listed. */
function counted({ text, nothingNew, previous }: FollowUp): QuestionFrame | null {
  const { intent, forces, actors, terms, named, listing } = previous;
  const [force, ...otherForces] = forces;
  const [actor, ...otherActors] = actors;
  const isOfOthers = otherForces.length + otherActors.length + terms.length + named.length > 0 || listing;
  if (!nothingNew || intent !== "acts" || isOfOthers || !howMany.test(text)) return null;
  return {
    ...previous,
    intent: "count",
    counted: { acts: { ...(force && { force }), ...(actor && { actor }) } },
  };
}

const howMany =
  /^(?:(?:and|so),? )?how many (?:(?:of (?:them|those|these)|are they|are there|are those|is that|were there)\b ?)?(?:in (?:all|total)|altogether)?\W*$/i;

/** "Is it a request?" of a paragraph. */
function ofItsVerb({ text, features, previous }: FollowUp): QuestionFrame | null {
  const { named, actors, forces, terms } = features;
  const namesOnlyVerb = forces.length > 0 && named.length + actors.length + terms.length === 0;
  const isOfOne = previous.named.length > 0 && previous.intent === "look-up";
  return namesOnlyVerb && isOfOne && pronoun.test(text) && !thatText.test(text)
    ? { ...previous, forces }
    : null;
}

/** "Can you quote it?" */
function verbatim({ text, features: { named, actors }, previous }: FollowUp): QuestionFrame | null {
  return onlyQuote.test(text) && named.length + actors.length === 0 ? { ...previous, verbatim: true } : null;
}

/** "Who else?" */
function others({ text, nothingNew, previous }: FollowUp): QuestionFrame | null {
  const { actors, excludedActors, intent } = previous;
  if (!nothingNew || !asksWhoElse.test(text) || actors.length === 0) return null;
  return {
    ...previous,
    intent: intent === "count" ? "acts" : intent,
    actors: [],
    excludedActors: [...excludedActors, ...actors],
  };
}

/** "And the rest?" of the one part that was summed up. */
function restOf({ text, previous }: FollowUp): QuestionFrame | null {
  const { summary } = previous;
  const isOfPart = summary?.of === "operative" || summary?.of === "preambular";
  if (!isOfPart || !theRest.test(text)) return null;
  return {
    ...previous,
    summary: { ...summary, of: summary.of === "operative" ? "preambular" : "operative" },
  };
}

const theRest =
  /^(?:(?:and|now|so|but|what about|how about) )*the (?:rest|remainder|other (?:part|half))\W*$/i;

/** "And in the preamble?" */
function otherPart({ nothingNew, features: { paragraphKind }, previous }: FollowUp): QuestionFrame | null {
  if (!nothingNew || !paragraphKind) return null;
  const { summary, intent } = previous;
  if (previous.named.length > 0 && previous.terms.length === 0 && paragraphKind !== "annex") {
    const named = previous.named.map((unit) => ({ ...unit, kind: paragraphKind, assumedOperative: false }));
    return { ...previous, named };
  }
  if (summary && summary.of !== "subject" && paragraphKind !== "annex")
    return { ...previous, summary: { ...summary, of: paragraphKind } };
  if (intent === "count" && typeof previous.counted === "string")
    return { ...previous, counted: paragraphKind };
  // Nothing is looked up that is not named any more.
  return { ...previous, intent: intent === "look-up" ? "topic" : intent, named: [], paragraphKind };
}

/** "List them", "to whom?", "for what?": what was counted, one by one. */
function listed({ text, nothingNew, previous }: FollowUp): QuestionFrame | null {
  const { counted, intent } = previous;
  const isListed = listThem.test(text) || (intent === "count" && whomAndWhat.test(text));
  if (!nothingNew || !isListed) return null;
  if (intent !== "count" || typeof counted !== "object" || counted === null) return previous;
  if ("mentions" in counted) return { ...previous, intent: "topic", exhaustive: true };
  if ("opensWith" in counted) return previous;
  const { force, actor, opening, reports } = counted.acts;
  // Reports are told with their number.
  if (reports) return previous;
  // "How often?" asks for no date.
  const { details: _, ...asked } = previous;
  return {
    ...asked,
    intent: "acts",
    forces: force ? [force] : [],
    actors: actor ? [actor] : [],
    ...(opening && { paragraphKind: "preambular" }),
  };
}

/** "And to whom must it be sent?" of a report. */
function received({ text, features, previous }: FollowUp): QuestionFrame | null {
  const isOfReport =
    previous.intent === "deadline" || previous.terms.some((term) => asksAboutReports.test(term));
  const asks =
    /^(?:and |so |but )?(?:(?:to|for) )?(?:whom?|which body|where)\b/i.test(text) && pronoun.test(text);
  const sends = /\b(?:send|sent|submit\w*|deliver\w*|go(?:es)?|receives?|gets?|reads?|addressed|for)\b/i.test(
    text,
  );
  return isOfReport && asks && sends && features.named.length === 0
    ? { ...previous, intent: "deadline" }
    : null;
}

/** "How do the two differ?": the last two paragraphs that were named. */
function compared({ text, features: { actors, terms, named }, previous }: FollowUp): QuestionFrame | null {
  const subject = terms.filter((term) => !asksToCompare.test(term));
  if (!asksToCompare.test(text) || actors.length + subject.length > 0) return null;
  const units = [...(previous.earlierNamed ?? []), ...previous.named, ...named];
  if (units.length > 1) return { ...previous, intent: "compare", named: units.slice(-2) };
  return previous.terms.length > 0 && units.length === 0 ? { ...previous, intent: "compare" } : null;
}

/** "By when?", "When was it held?" */
function dated({ text, features, classified, previous, antecedents }: FollowUp): QuestionFrame | null {
  const isDue = previous.intent === "acts" && /\bdue\b/i.test(text);
  const isDated = classified.property === "date" && !meansTheDraft.test(text);
  if ((classified.intent !== "deadline" && !isDue && !isDated) || !namesNoSubject(features)) return null;
  if (!onlyWhen.test(text) && !pronoun.test(text)) return null;
  if (previous.intent === "metadata") return { ...previous, property: "date" };
  if (saysItsDate.has(previous.intent) || previous.details?.includes("document")) return previous;
  if (isDated || (inThePast.test(text) && previous.intent === "topic")) return previous;
  const spokenOf = previous.named.length > 0 ? [] : fewest(antecedents, previous.terms);
  return spokenOf.length > 0
    ? { ...previous, intent: "deadline", named: spokenOf.map(({ unit }) => unit) }
    : { ...previous, intent: "deadline" };
}
