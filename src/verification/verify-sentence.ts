import type { Library, Resolution, Span } from "../domain/resolution.ts";
import type { CitationProblem, VerifiedCitation } from "../domain/statements.ts";
import { isWithin, sliceOf, spanOf } from "../domain/units.ts";
import { verbOf } from "../sentences/wording.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { findActors, isProperName, organActor } from "../vocabulary/find-actors.ts";
import { type ForeignVerbs, foreignVerbsOf, foreignWords } from "../vocabulary/foreign-verbs.ts";
import { laidOut, matchesIn, pattern } from "../vocabulary/pattern.ts";
import { finiteVerb, verbsOfWord } from "../vocabulary/verb-forms.ts";
import { frameWords, speakingVerbs, wordsOf } from "../vocabulary/words.ts";
import { type CitedUnit, locateQuote, type SentenceParts } from "./quotations.ts";
import { findSaidVerbs } from "./said-verbs.ts";
import { candidatesOf, problem, wordsWithin } from "./verify-citations.ts";
import { verifyCopies } from "./verify-copies.ts";
import { verifyExplanation, verifyOrders } from "./verify-explanation.ts";
import { verifyForeign } from "./verify-foreign.ts";
import { shortFormsOf, verifyFigures, verifyNames } from "./verify-names.ts";
import { type CitingSentence, verifyVerbs } from "./verify-verbs.ts";

/** A sentence about the text: what it quotes stands there word for word, and its numbers, names, verbs and roles are those of the cited units. */
export function verifySentence(
  parts: SentenceParts,
  cited: readonly CitedUnit[],
  citations: readonly VerifiedCitation[],
  library: Library,
) {
  const forms = shortFormsOf(cited);
  const actors = findActors(parts.own, forms);
  const speakers = cited.flatMap(({ resolution }) => organActor(resolution.organ)?.id ?? []);
  const printed = placesOf(cited.flatMap(addresseesPrinted), parts.own);
  const verbs = findSaidVerbs(parts.own, actors, speakers).filter(
    ({ span }) => !printed.some((run) => isWithin(span, run)),
  );
  const text = cited.map(wordsWithin).join(" … ");
  const candidates = cited.flatMap(candidatesOf);
  const sentence: CitingSentence = { ...parts, text, actors, forms, verbs, cited, candidates, citations };
  const language = foreignLanguageOf(parts.own);
  const isEnglish = language === "en" || (language === null && !otherScript.test(parts.own));
  const isFrame = isEnglish && isFramed(sentence);
  const isFree = isEnglish && !isFrame;
  const findings = [
    ...misquoted(sentence),
    ...verifyFigures(sentence),
    ...verifyNames(sentence),
    ...verifyVerbs(sentence, library),
    ...verifyStatus(sentence),
    ...(isFrame ? [] : verifyOrders(sentence)),
    ...(language === "en" || language === null ? [] : verifyForeign(sentence, language)),
    ...(isFree ? [...verifyExplanation(sentence), ...verifyCopies(sentence, knownWords(sentence))] : []),
  ];
  const problems = findings.filter((each) => "code" in each);
  /** Words that cannot be told to be right, as offsets in `own`. */
  const doubts = findings.filter((each) => "start" in each);
  /** It has no words of its own beside those that name verb, addressee and place of what it quotes. */
  const isQuotation = isFrame && doubts.length === 0;
  /** Words that a trained model cannot know and that need no judge, as offsets in `own`. */
  const known = isQuotation ? [] : knownWords(sentence);
  return { problems, doubts, isQuotation, isEnglish, known };
}

/** "The draft", and "UNICRI" for a name that the text prints in full: the vocabulary knows them, and no unit has the words. */
function knownWords({ own, text, actors, forms }: CitingSentence): Span[] {
  const there = new Set(findActors(text, forms).map(({ actor }) => actor.id));
  const names = actors.filter((found) => isProperName(found) && there.has(found.actor.id));
  return [...matchesIn(own, textItself), ...names.map(({ span }) => span)].filter(
    (span) => !text.toLowerCase().includes(sliceOf(own, span).toLowerCase()),
  );
}

const textItself = /\b(?:the|this) (?:draft|text|resolution|paragraph)\b/giu;

/** English where it has English words and no more of another language; null where nothing is recognized. */
function foreignLanguageOf(own: string): ForeignVerbs | "en" | null {
  const countOf = (words: RegExp) => own.match(words)?.length ?? 0;
  const counted = foreignWords.map(({ language, recognized }) => ({ language, count: countOf(recognized) }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  const english = countOf(englishWords);
  if (best.count > english) return foreignVerbsOf(best.language);
  return english > 0 ? "en" : null;
}

const englishWords = laidOut("giu")`
  \b(?:
    the|an|of|and|is|are|was|it|its|in|on|that|this|which|to|for|by|with|from|as|would|says?|reads?|stands?
    |also|both|under|behind|there|(?:request|invit|urg|encourag|call|welcom|recall|demand|decid)(?:e?s|ed)
  )\b
`;

const otherScript = /(?!\p{Script=Latin})\p{L}/u;

/** Whether a sentence has no words of its own but those of its frame, names, verbs that were checked, and what a cited act prints between verb and request. */
function isFramed({ own, actors, verbs, cited }: CitingSentence): boolean {
  const printed = cited.flatMap((unit) => [...addresseesPrinted(unit), ...verbsPrinted(unit)]);
  const checked = [...[...actors, ...verbs].map(({ span }) => span), ...placesOf(printed, own)];
  const names = cited.flatMap(({ resolution: { symbol, id }, unit }) => [unit.label, unit.id, symbol, id]);
  const labels = new Set(wordsOf(names.join(" ")).map(({ lower }) => lower));
  return (
    wordsOf(own)
      // "It only encourages …": no more than the verb says.
      .filter((word) => word.lower !== "only" || !verbs.some(({ span }) => span.start === word.end + 1))
      .filter((word) => /[\p{L}\p{N}]/u.test(word.text) && !checked.some((span) => isWithin(word, span)))
      .every(
        ({ lower }) =>
          frameWords.has(lower) ||
          // "It *especially* notes", as the text has it.
          (lower.endsWith("ly") && cited.some(({ unit }) => unit.text.toLowerCase().includes(lower))) ||
          /\d/.test(lower) ||
          labels.has(lower),
      )
  );
}

/** "those Member States that have not yet done so", "all Member States requesting exemption": what the text has between a verb and what it asks. */
function addresseesPrinted(cited: CitedUnit): string[] {
  const { paragraph, text } = cited.unit;
  const between = (paragraph?.acts ?? []).map(({ verbSpan, action }) =>
    text.slice(verbSpan.end, action.start),
  );
  return [...between, ...candidatesOf(cited).flatMap(({ printed }) => printed)];
}

/** "expresses the view that", "to consider": the verb with its nouns, as it is printed and told, and hedges. */
function verbsPrinted({ unit: { paragraph } }: CitedUnit): string[] {
  const { acts = [], participles = [] } = paragraph ?? {};
  return [
    ...acts.flatMap((act) => [act.verb, verbOf(act), ...act.hedges.map(({ text }) => text)]),
    ...participles.flatMap((opening) => [opening.verb, finiteVerb(opening)]),
  ];
}

/** Where words of the text stand in the sentence. */
function placesOf(words: readonly string[], own: string): Span[] {
  const lower = own.toLowerCase();
  return words
    .map((run) => run.replace(/^[\s,;:]+|[\s,;:]+$/g, "").toLowerCase())
    .filter((run) => run !== "")
    .flatMap((run) => spanOf(run, lower));
}

function misquoted({ quotations, cited }: CitingSentence): CitationProblem[] {
  return quotations
    .filter(({ quote }) => !isQuoted(quote, cited))
    .map(({ quote }) => problem("quote-not-found", `“${quote}” stands in no cited unit`));
}

function isQuoted(quote: string, cited: readonly CitedUnit[]): boolean {
  const pieces = quote
    .split(/\s*(?:\[?…\]?|\[\.\.\.\])\s*/)
    .map((piece) => piece.replace(/^[“”"\s]+|[“”"\s]*[,;.]?[“”"\s]*$/g, ""))
    .filter((piece) => piece.trim() !== "");
  return cited.some(({ unit }) => standInOrder(pieces, unit.text));
}

/** Pieces of a quotation with ellipses: each word for word, in the order of the text. */
function standInOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const span = locateQuote(piece, text.slice(from));
    if (!span) return false;
    from += span.end;
  }
  return pieces.length > 0;
}

const asDone = pattern`
  \b(?:
    (?:this|the|present|that)\s+(?:present\s+)?(?:draft|resolution|text|document)|it
  )\s+(?:was|were|has been|had been|is|got)\s+(?:\w+ly\s+|already\s+)?(?:
    adopted|passed|approved|in force|binding
  )\b
`;
const asResolution = /\b(?:this|the) resolution\b(?!\s+(?:\d|of|on|entitled|that|in which|by))/i;

/** A draft is never spoken of as adopted: not as a resolution that stands, nor as what its organ does. */
function verifyStatus({ own, cited }: CitingSentence): CitationProblem[] {
  // The organ may be among those whose earlier verbs the cited units report.
  const reporters = cited.flatMap(({ unit }) =>
    (unit.paragraph?.reported ?? []).flatMap(({ by }) => by?.id ?? []),
  );
  const problems = cited
    .map(({ resolution }) => resolution)
    .filter(({ status }) => status !== "adopted")
    .flatMap((resolution) => spokenOfAsAdopted(own, resolution, reporters))
    .map((detail) => problem("draft-as-adopted", detail));
  return howAdopted.test(own) ? [...problems, votedInWords] : problems;
}

/** No paragraph can say it of the text that it stands in. */
const howAdopted = /\badopted\b.*\b(?:unanimous\w*|by consensus|(?:by|without) a(?: recorded)? vote)\b/i;
const votedInWords = problem(
  "unsupported",
  "how a text was adopted is a claim of its votes; of another text quote what is said of it",
);

function spokenOfAsAdopted(own: string, resolution: Resolution, reporters: readonly string[]): string[] {
  if (resolution.status === "unknown")
    return asDone.test(own) ? ["the text does not say that it was adopted, passed or approved"] : [];
  const organ = organActs(own, resolution, reporters);
  return [
    ...(asDone.test(own) ? ["nothing of a draft has been adopted, passed or approved"] : []),
    ...(asResolution.test(own) ? ["say “the draft”, not “the resolution”"] : []),
    ...(organ ? [`say “the ${organ} would …” or “the draft …”: the ${organ} has not adopted it`] : []),
  ];
}

/** "The Council requests": the organ speaks only once it has adopted the text. */
function organActs(own: string, { organ }: Resolution, reporters: readonly string[]): string | undefined {
  const actor = actorOfId(organActor(organ)?.id ?? "");
  if (!actor) return undefined;
  const forms = reporters.includes(actor.id) ? (["present"] as const) : (["present", "past"] as const);
  return [actor.name, ...actor.short, ...actor.also].find((name) =>
    [...own.matchAll(new RegExp(`\\b${name}\\s+(?:also\\s+|further\\s+|has\\s+)?([a-z]+)\\b`, "g"))].some(
      ([, verb = ""]) => !speakingVerbs.has(verb) && forms.some((form) => verbsOfWord(verb, form).length > 0),
    ),
  );
}
