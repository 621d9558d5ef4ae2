import type { QuestionFrame } from "../domain/questions.ts";
import { actorOfId } from "../language/actors.ts";
import { conceptsOf } from "../language/concepts.ts";
import { pattern } from "../language/pattern.ts";
import { timeWords } from "../language/time-words.ts";
import { askedAgain } from "./asked-again.ts";
import {
  asksForSource,
  asksForSummary,
  asksOfTies,
  asksOnlyToWhom,
  asksToCompare,
  asksWhatToDo,
  premiseOf,
} from "./asking-words.ts";
import type { Classified } from "./classified.ts";
import { detailsAsked } from "./details-asked.ts";
import type { CarriedOver, EarlierQuestion, FollowUp, FollowUpRule } from "./follow-up.ts";
import { isElliptic, leadIn, narrows, prepositional, pronoun } from "./leans-on-earlier.ts";
import { ofAntecedents, ofWhatWasSaid } from "./of-antecedents.ts";
import { ofDocument } from "./of-document.ts";
import { ofOrigin } from "./of-origin.ts";
import type { QuestionFeatures } from "./question-features.ts";

const ofThem =
  /\bwhich ones?\b|\b(?:of|in) (?:them|these|those|the two|both|it|that(?: one)?|this(?: one)?)\b/i;

/** Tried in order; the first that knows the follow-up decides. */
const rules: readonly FollowUpRule[] = [
  ofOtherStates,
  ofName,
  ofDocument,
  ofSaying,
  ofAddressee,
  ofOrigin,
  ofOtherBodies,
  ofSameKind,
  ofInvolved,
  ...askedAgain,
  ofAntecedents,
  ofWhatWasSaid,
  asBefore,
  ofPreambularNumbers,
  ofUnits,
  ofPart,
  ofOtherActors,
  ofOtherForces,
  ofGenericWords,
  ofOtherSubject,
];

/** What the frame of a question takes over from the one before it. */
export function carryOver(
  features: QuestionFeatures,
  ownClass: Classified,
  { frame: previous, antecedents }: EarlierQuestion,
): CarriedOver {
  const { text, named, actors, forces, terms } = features;
  // "What does the text want from them?" asks for no summary.
  const isOfOthers = ownClass.summary?.of === "whole" && pronoun.test(text) && !asksForSummary.test(text);
  const classified: Classified = isOfOthers ? { intent: "topic" } : ownClass;
  const nothingNew = named.length + actors.length + forces.length + terms.length === 0;
  const followUp = { text, features, classified, previous, antecedents, nothingNew };
  for (const rule of rules) {
    const carried = rule(followUp);
    if (carried) return carried;
  }
  return withAntecedent(followUp);
}

/** "Is Turkey among them?", "and China?", "how many?" after who tabled a text or how it was voted on. */
function ofOtherStates({ text, features, previous }: FollowUp): CarriedOver | null {
  const { actors, named, forces, terms, symbols } = features;
  const isOfStates = previous.property === "sponsors" || previous.vote !== undefined;
  const asksMore = named.length + forces.length + terms.length + symbols.length > 0;
  if (previous.intent !== "metadata" || !isOfStates || asksMore) return null;
  if (/^(?:and |so )?how many\b/i.test(text)) return { ...previous, actors, isCounted: true };
  const areStates = actors.length > 0 && actors.every(({ id }) => actorOfId(id)?.kind === "state");
  return areStates ? { ...previous, actors } : null;
}

/** "In what capacity?" */
function asBefore({ text, classified, previous, nothingNew }: FollowUp): CarriedOver | null {
  return nothingNew && (classified.intent === "topic" || prepositional.test(text)) ? previous : null;
}

/** "And the one on medicines, which year?", "Same for the protocol": what was asked of a text is asked of another. */
function ofSameKind({ text, features, previous }: FollowUp): CarriedOver | null {
  const { terms, symbols, instruments, named } = features;
  const isOther = otherOne.test(text) || sameAsked.test(text);
  const namesOther = terms.length + symbols.length + instruments.length > 0;
  if (!isOther || previous.intent !== "reference" || !namesOther || named.length > 0) return null;
  // What a text is called, and where it is to be found, is asked of the other one too.
  const kind = textKind.test(text) || instruments.length > 0 ? null : textKind.exec(previous.text);
  const source = asksForSource.exec(previous.text);
  const asked = [kind, source].flatMap((found) => found?.[0].toLowerCase() ?? []);
  const subject = terms.filter((term) => !timeWords.has(term));
  return { ...previous, instruments, symbols, named: [], terms: [...new Set([...asked, ...subject])] };
}

const otherOne = /\bthe (?:other )?ones? (?:about|on|for|with|from|of|against|concerning|regarding)\b/i;
const textKind = /\b(?:resolution|decision|declaration|convention|treaty|protocol|report)\b/i;

/** "Does the draft offer anything?" after a subject is asked of that, not of the whole text. */
function ofSaying({ text, classified, previous, nothingNew }: FollowUp): CarriedOver | null {
  const isOfWhole = nothingNew && classified.intent === "summary" && classified.summary?.of === "whole";
  const asks = isOfWhole && asksIfSaid.test(text) && !asksForSummary.test(text);
  return asks && previous.intent === "topic" && previous.terms.length > 0 ? previous : null;
}

const asksIfSaid = pattern`
  ^(?:and |so |but )?(?:does|do|is|are|will|would) (?:this|it|that|the) ?(?:
    draft|text|resolution|document
  )?\W*$
  |\b(?:
    anything|something|offers?|foresees?|provides?|helps?|covers?|deals?|address(?:es)?|speaks?|mentions?
    |cares?
  )\b
`;

/** "And paragraph 3?" after a question about the preamble or paragraphs of it. */
function ofPreambularNumbers(followUp: FollowUp): CarriedOver | null {
  const { features, previous } = followUp;
  const { named } = features;
  const areBare = named.length > 0 && named.every((unit) => unit.assumedOperative);
  if (!areBare || !isOfPreamble(previous)) return null;
  const preambular = named.map((unit) => ({
    ...unit,
    kind: "preambular" as const,
    assumedOperative: false,
  }));
  return ofUnits({ ...followUp, features: { ...features, named: preambular } });
}

export function isOfPreamble({ named, paragraphKind, expectedKind }: QuestionFrame): boolean {
  const areOfIt = named.length > 0 && named.every(({ kind }) => kind === "preambular");
  return (paragraphKind ?? expectedKind) === "preambular" || areOfIt;
}

/** "And OP 10?" */
function ofUnits({ text, features, classified, previous }: FollowUp): CarriedOver | null {
  const { named, actors, terms } = features;
  if (named.length === 0) return null;
  const intent = intentForUnits(classified, previous, text);
  return { ...inherited(previous), ...classified, intent, named, actors, terms };
}

function inherited(previous: QuestionFrame): Partial<QuestionFrame> {
  return previous.summary ? { summary: { ...previous.summary, of: "named" } } : {};
}

function intentForUnits(
  classified: Classified,
  previous: QuestionFrame,
  text: string,
): QuestionFrame["intent"] {
  if (classified.intent !== "look-up") return classified.intent;
  const keeps = previous.intent === "compare" && (asksToCompare.test(text) || /\d.*\d/.test(text));
  return keeps || previous.intent === "summary" ? previous.intent : "look-up";
}

/** "Only the parts on technical assistance, please": of whom and with which verb it is asked stays. */
function ofPart({ text, features, previous }: FollowUp): CarriedOver | null {
  const { terms, actors, forces } = features;
  const isOfActs = previous.intent === "acts" || previous.intent === "deadline";
  const isNarrowed = isOfActs && previous.actors.length + previous.forces.length > 0;
  if (!isNarrowed || !narrows.test(text) || terms.length === 0 || actors.length + forces.length > 0)
    return null;
  const { listing: _, ...asked } = previous;
  // "Only the one on tourism" is still asked of reports.
  const kept = previous.intent === "deadline" ? previous.terms : [];
  return { ...asked, named: [], terms: [...new Set([...kept, ...terms])] };
}

/** These are asked again of the actors of "and of the Secretary-General?"; after others it asks for acts. */
const askedOfActors: ReadonlySet<QuestionFrame["intent"]> = new Set([
  "acts",
  "deadline",
  "summary",
  "definition",
  "count",
]);

/** "And of the Secretary-General?" */
function ofOtherActors({ text, features, classified, previous }: FollowUp): CarriedOver | null {
  const { actors, terms, forces } = features;
  const namesOnlyActors = actors.length > 0 && terms.length + forces.length === 0;
  if (!namesOnlyActors || !leadIn.test(text) || ofPersons.test(text) || classified.intent === "deadline")
    return null;
  const ofBoth = asksOfTies.test(text);
  // Who set something up has been asked.
  const { founder: _, ...asked } = previous;
  // "What does OP 4 ask of the Office?" is asked of the paragraph.
  const isOfUnits = previous.named.length > 0 && previous.actors.length > 0;
  const isAskedAgain = isOfUnits || askedOfActors.has(previous.intent);
  const intent = ofBoth ? "topic" : isAskedAgain ? previous.intent : "acts";
  return {
    ...asked,
    intent,
    actors: ofBoth ? [...previous.actors, ...actors] : actors,
    named: isOfUnits ? previous.named : [],
    terms: [],
  };
}

/** "Only those of the General Assembly", "and of the Commission?": whose texts are wanted of all that are named. */
function ofOtherBodies({ text, features, previous }: FollowUp): CarriedOver | null {
  const { actors, named, forces, terms } = features;
  const namesOnlyActors = actors.length > 0 && named.length + forces.length + terms.length === 0;
  const isOfTexts = previous.intent === "reference" && previous.exhaustive === true;
  return isOfTexts && namesOnlyActors && (leadIn.test(text) || narrows.test(text))
    ? { ...previous, actors }
    : null;
}

/** "And who is urged?", "Does it urge anything about that?" */
function ofOtherForces({ text, features, classified, previous }: FollowUp): CarriedOver | null {
  const { actors, terms, forces } = features;
  if (forces.length === 0 || actors.length > 0 || classified.intent === "metadata") return null;
  // "And which resolution approved it?" asks of no act of this text.
  if (classified.intent === "reference" && detailsAsked(text).includes("document")) return null;
  const subject = ofSuch.test(text) && areGeneric(terms) ? previous.terms : terms;
  const others = asksWho.test(text) ? [] : previous.actors;
  // "What is welcomed in OP 2?", "and noted?"
  const isOfUnits = previous.forces.length > 0 && previous.named.length > 0 && isElliptic(text);
  if (isOfUnits) return { ...previous, forces, terms };
  return { ...classified, intent: "acts", actors: others, forces, terms: subject };
}

/** Somebody else than of whom it was spoken before. */
const asksWho = /^(?:and |so |but )?whom?\b/i;

const ofSuch = /\b(?:about|on|of|for|with|to) (?:it|that|this|them|those|these)\b|\b(?<!in )there\W*$/i;

/** "Who is it addressed to?" after a paragraph. */
function ofAddressee({ text, features, previous }: FollowUp): CarriedOver | null {
  const { named, actors, terms } = features;
  const isAsked = named.length + actors.length === 0 && asksOnlyToWhom(text, terms);
  const isOfActs = previous.named.length > 0 && previous.named.every(({ kind }) => kind === "operative");
  return isAsked && isOfActs
    ? { intent: "acts", listing: "addressees", named: previous.named, terms: [], forces: [] }
    : null;
}

/** "What is it?" after a name. */
function ofName({ text, classified, previous, nothingNew }: FollowUp): CarriedOver | null {
  const isAsked =
    nothingNew && classified.intent === "topic" && whatIsIt.test(text) && !asksWhatToDo.test(text);
  return isAsked && previous.actors.length > 0 ? { ...previous, intent: "definition", terms: [] } : null;
}

/** "Who set it up?": words that name no subject. */
function ofGenericWords({ text, features, classified, previous }: FollowUp): CarriedOver | null {
  const { named, actors, forces, terms } = features;
  const namesSomething = named.length + actors.length + forces.length > 0;
  if (namesSomething || isElliptic(text) || classified.intent !== "topic" || !areGeneric(terms)) return null;
  if (previous.intent === "definition")
    return { ...classified, actors: previous.actors, terms: previous.terms };
  if (previous.intent === "metadata") return { ...classified, terms };
  // Who set it up has been asked.
  const { founder, ...others } = previous;
  const asked = founder === "anybody" ? others : previous;
  return previous.intent === "topic" && !/\bmeant\b/i.test(text)
    ? { ...asked, terms: [...new Set([...terms, ...previous.terms])] }
    : asked;
}

const whatIsIt =
  /^(?:and |so |but )?(?:what|who)(?: is|'s| are| was| were) (?:it|this|that|they|these|those|he|she)(?: (?:exactly|again|anyway|then|actually))*\W*$/i;

/** Whether none of them is a subject that the language of resolutions knows. */
function areGeneric(terms: readonly string[]): boolean {
  return conceptsOf(terms).every(({ isSubject }) => !isSubject);
}

/** "And about piracy?" */
function ofOtherSubject({
  text,
  classified,
  previous,
  features: { terms, actors },
}: FollowUp): CarriedOver | null {
  if (terms.length === 0 || actors.length > 0 || !leadIn.test(text)) return null;
  if (sameAsked.test(text) && previous.intent === "acts" && previous.actors.length > 0)
    return { ...previous, terms, named: [] };
  const intent = classified.intent === "deadline" ? "deadline" : "topic";
  if (sameTime.test(text)) return { intent, terms: terms.filter((term) => !timeWords.has(term)) };
  return pronoun.test(text) ? null : { intent, terms };
}

/** "And the observers, same date?" */
const sameTime = /\bsame (?:date|deadline|day|time|period|month|year|session)\b/i;

/** "Same for wildlife?": of whom it is asked stays. */
const sameAsked =
  /^(?:and |so |but )?(?:the )?same (?:question |thing )?(?:for|with|on|about|as to|goes for)\b/i;

const ofPersons = /\b(?:about|for|with|to|of|towards|regarding|concerning) (?:them|him|her|it)\b/i;

/** "Is it asked to report?" */
const areThemselvesAsked =
  /\b(?:is|are) (?:it|they|he|she)(?: also| even| actually)? (?:asked|requested|invited|urged|encouraged|expected|supposed|told|called (?:up)?on) to\b/i;

/** "Where would we be heard?": all that has to do with those who were spoken of. */
function ofInvolved({ text, features, previous }: FollowUp): CarriedOver | null {
  const { actors, named, forces, terms } = features;
  const isOfEarlier = actors.length + named.length === 0 && previous.actors.length > 0;
  if (!isOfEarlier || !areInvolved.test(text) || !areGeneric(terms)) return null;
  return { intent: "acts", actors: previous.actors, forces, terms: [], named: [] };
}

const areInvolved =
  /\b(?:we|they|it|he|she)\s+(?:\w+\s+){0,2}?(?:asked|consulted|heard|involved|approached|included)\b/i;

/** What is spoken of, beside somebody who is named: not "its" or "they". */
const objectPronoun = /\b(?:it|that|this|them|those|these)\b/i;

/** A question with a pronoun, or too short to stand: who and what it is about comes from before. */
function withAntecedent({ text, features, classified, previous }: FollowUp): CarriedOver {
  const { actors, terms, forces } = features;
  // "Who pays for it?" asks for somebody else than of whom it was spoken before.
  const asksForSomebody = asksWho.test(text) && terms.length > 0;
  // "What is the Secretary-General to do about them?": those who were spoken of are the subject.
  const isOfEarlierActors = actors.length > 0 && terms.length === 0 && ofPersons.test(text);
  const earlier =
    isOfEarlierActors && previous.terms.length === 0
      ? previous.actors.flatMap(({ name }) => name.toLowerCase().split(" "))
      : previous.terms;
  const antecedents = actors.length > 0 || asksForSomebody ? actors : previous.actors;
  const subject =
    terms.length === 0 ||
    prepositional.test(text) ||
    ofSuch.test(text) ||
    ((actors.length === 0 || objectPronoun.test(text)) && areGeneric(terms))
      ? [...new Set([...terms, ...earlier])]
      : terms;
  const named =
    actors.length === 0 && (terms.length <= 1 || ofThem.test(text) || classified.intent === "deadline")
      ? previous.named
      : [];
  const symbols = features.symbols.length > 0 ? features.symbols : previous.symbols;
  const asksOfSymbols =
    symbols.length > 0 &&
    (classified.intent === "topic" || classified.intent === "deadline" || classified.intent === "metadata");
  const premise = classified.premise;
  // "Where would I look that up?"
  const asksOfEarlierInstrument =
    features.instruments.length === 0 &&
    classified.intent === "reference" &&
    asksForSource.test(text) &&
    objectPronoun.test(text);
  const isAsked =
    antecedents.length > 0 &&
    classified.intent === "topic" &&
    (areThemselvesAsked.test(text) ||
      ((premiseOf(text) !== undefined ||
        asksWhatToDo.test(text) ||
        /\b(?:do|asked?|of|for|from)\b/i.test(text)) &&
        terms.length === 0));
  return {
    ...classified,
    ...(premise && { premise }),
    symbols,
    ...(asksOfEarlierInstrument && { instruments: previous.instruments }),
    intent: isAsked ? "acts" : asksOfSymbols ? "reference" : classified.intent,
    actors: antecedents,
    forces,
    terms: subject,
    named: classified.intent === "topic" && !ofThem.test(text) ? [] : named,
  };
}
