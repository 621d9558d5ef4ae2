import type { CountedActs, CountedMentions, CountedOpenings, CountedThing } from "../domain/claims.ts";
import { actorOfId } from "../language/actors.ts";
import { namesSubject } from "../language/concepts.ts";
import { isForum } from "../language/find-actors.ts";
import { casedPattern, pattern } from "../language/pattern.ts";
import { printedTogether } from "../language/printed-together.ts";
import * as asks from "./asking-words.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** A count, where the question's words ask for one. */
export function countAsked(features: QuestionFeatures): Classified | null {
  const extreme = extremeAsked(features);
  if (extreme) return { intent: "count", extreme };
  const opensWith = firstWordCounted(features);
  if (opensWith) return { intent: "count", counted: { opensWith } };
  const reports = asks.asksWhichReports.test(features.text) && reportsCounted(features, features.terms);
  if (reports) return { intent: "count", counted: { acts: reports } };
  return asks.asksHowMany.test(features.text) ? countOf(features) : null;
}

/** "How many paragraphs begin with Invites?": in quotation marks whatever it is, without them a finite verb. */
function firstWordCounted({ text, paragraphKind }: QuestionFeatures): CountedOpenings | undefined {
  if (!asks.asksInHowManyParagraphs.test(text)) return undefined;
  const word = opensWithWord.exec(text)?.slice(1).find(Boolean);
  const isPart = paragraphKind === "operative" || paragraphKind === "preambular";
  return word === undefined ? undefined : { word, among: isPart ? paragraphKind : "paragraphs" };
}

const opensWithWord =
  /\b(?:begin|start|open)(?:s|ning|ing)? with (?:the )?(?:words? |verb |phrase )?(?:["“'‘](\p{L}[\p{L} ]*)["”'’]|(\p{L}+s)\b(?=\W*$))/iu;

/** "Which is the longest paragraph?", "the shortest operative one" */
function extremeAsked({ text, forces, actors, named }: QuestionFeatures): Classified["extreme"] {
  if (!asks.asksForExtreme.test(text) || forces.length + actors.length + named.length > 0) return undefined;
  return /\b(?:longest|most words|wordiest|biggest)\b/i.test(text) ? "longest" : "shortest";
}

/** Null where what is to be counted is nothing that can be. */
export function countOf(features: QuestionFeatures): Classified | null {
  if (asks.asksForOtherNumber.test(features.text) || asks.asksHowManyDocuments.test(features.text))
    return null;
  const isOfNothing =
    features.forces.length === 0 &&
    !asks.asksHowOftenMentioned.test(features.text) &&
    !asks.asksHowOftenAsked.test(features.text);
  if (/\bhow often\b/i.test(features.text) && isOfNothing) return null;
  const counted = countedThing(features);
  return counted === null ? null : { intent: "count", counted };
}

/** "How many reports does it ask for?", "how many does the Commission get?" */
function reportsCounted(
  { text, actors, forces, named, symbols }: QuestionFeatures,
  terms: readonly string[],
): CountedActs | null {
  const isOfAll = terms.every((term) => ofReports.test(term)) && named.length + symbols.length === 0;
  const speaksOfReports =
    /\breports\b/i.test(text) || (/\ba report\b/i.test(text) && asks.asksHowOftenAsked.test(text));
  if (!isOfAll || !speaksOfReports || asks.speaksOfMention.test(text)) return null;
  const [force] = forces;
  const [actor] = actors;
  const isReceiver = actor && isForum(actorOfId(actor.id)?.kind ?? "group");
  return {
    reports: true,
    ...(force && { force }),
    ...(actor && (isReceiver ? { forum: actor } : { actor })),
  };
}

/** What becomes of a report. */
const ofReports = casedPattern`
  ^(?:
    reports?|writ\w*|in writing|order(?:s|ed)?|commission(?:s|ed)?|submi\w*|prepar\w*|present\w*|produc\w*
    |deliver\w*|hand\w*|provid\w*|goes|going|owed?|due|new|gets?|receives?|expects?
  )$
`;

/** "How many paragraphs mention cybercrime?", "in how many does UNODC turn up?", "how many footnotes cite the Treaty Series?" */
function mentionsCounted(
  { text, actors, forces, paragraphKind }: QuestionFeatures,
  terms: readonly string[],
): CountedMentions | null {
  const ofNotes = asks.asksInHowManyFootnotes.test(text);
  if (
    forces.length > 0 ||
    !(ofNotes || asks.asksInHowManyParagraphs.test(text) || asks.asksHowOftenMentioned.test(text))
  )
    return null;
  const among = ofNotes
    ? "footnotes"
    : paragraphKind === "annex" || !paragraphKind
      ? "paragraphs"
      : paragraphKind;
  const subject = terms.filter((term) => !/^footnotes?$/.test(term));
  const [actor, ...others] = actors;
  if (subject.length === 0) {
    const isNamed = asks.speaksOfMention.test(text) || concernsSomebody.test(text);
    return actor && others.length === 0 && isNamed ? { among, phrases: [], actor } : null;
  }
  const phrase = printedTogether(subject, text);
  const isAsked = ofNotes || asks.speaksOfMention.test(text);
  return phrase && actors.length === 0 && isAsked ? { among, phrases: [phrase, ...formsOf(phrase)] } : null;
}

/** "How many paragraphs concern the Office?": not what the text as a whole has of them, nor to whom they turn. */
const concernsSomebody = pattern`
  \b(?:paragraphs?|paras?|clauses?|ops?|pps?) (?:that |which )?(?:(?:also|only|really|actually|directly) )*(?!
    (?:do|does|did|is|are|has|have|in|of|there)\b|ask|address|turn|speak|appeal
  )[a-z]
`;

/** Who practises what ends in -ism is called an -ist. */
function formsOf(phrase: string): string[] {
  if (/ism$/i.test(phrase)) return [phrase.replace(/ism$/i, "ist")];
  return /ists?$/i.test(phrase) ? [phrase.replace(/ists?$/i, "ism")] : [];
}

/** "Article 19", "Agenda 2030": a number that belongs to the word before it. */
function isOfName(term: string, before: string | undefined, text: string): boolean {
  return before !== undefined && /^\d+$/.test(term) && text.toLowerCase().includes(`${before} ${term}`);
}

function countedThing(features: QuestionFeatures): CountedThing | null {
  const { text, actors, forces, paragraphKind, named } = features;
  const terms = features.terms.filter(
    (term, at, all) => !asks.countingWord.test(term) || isOfName(term, all[at - 1], text),
  );
  const [force] = forces;
  const [actor] = actors;
  const paragraphs = asks.asksInHowManyParagraphs.test(text) && { paragraphs: true };
  if (named.length > 0 && /\b(?:actions?|items?|entries|points?|sub-?(?:paragraphs?|items?))\b/i.test(text))
    return "subparagraphs";
  if (/\bhow many sections?\b/i.test(text)) return "sections";
  const mentions = mentionsCounted(features, terms);
  if (mentions) return { mentions };
  if (actor && paragraphs && concernsSomebody.test(text)) return null;
  if (/\bfootnotes?\b/i.test(text)) return "footnotes";
  const reports = reportsCounted(features, terms);
  if (reports) return { acts: reports };
  if (force && paragraphKind === "preambular") return { acts: { force, opening: true } };
  if (force && terms.length > 0) return null;
  if (force) return { acts: { force, ...(actor && { actor }), ...paragraphs } };
  if (actor && paragraphs && (asks.asksWhatToDo.test(text) || /\baddress(?:es|ed)?\b/i.test(text)))
    return { acts: { actor, ...paragraphs } };
  if (actor && /\b(?:acts|actions)\b/i.test(text) && asks.asksWhatToDo.test(text)) return { acts: { actor } };
  if (/\bsub-?paragraphs?\b/i.test(text)) return "subparagraphs";
  if (paragraphs && namesSubject(terms)) return null;
  if (/\b(?:paragraphs?|paras?|clauses?|points|recitals|ops?|pps?)\b/i.test(text)) {
    return paragraphKind ?? "paragraphs";
  }
  if (
    paragraphKind &&
    /^(?:and |so )?how many (?:preambular|operative|numbered|unnumbered)(?: ones)?\W*$/i.test(text)
  )
    return paragraphKind;
  if (/^(?:so |and )?how long\b/i.test(text)) return paragraphKind ?? "paragraphs";
  if (actor && terms.length === 0 && asks.asksHowOftenAsked.test(text)) return { acts: { actor } };
  if (actor && terms.length === 0 && asks.asksWhatToDo.test(text)) return { acts: { actor } };
  if (/\b(?:acts|actions)\b/i.test(text)) return "acts";
  return /\b(?:resolutions|texts|documents) (?:are|is|do|have)\b(?! (?:\w+ )?(?:cited|mentioned|named|recalled|quoted|referred))/i.test(
    text,
  )
    ? "resolutions"
    : null;
}
