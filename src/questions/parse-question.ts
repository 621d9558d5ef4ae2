import type { Turn } from "../domain/answers.ts";
import { ExpectedError } from "../domain/errors.ts";
import type { Library } from "../domain/library.ts";
import type { Question, QuestionFrame, UnitAddress } from "../domain/questions.ts";
import { needsClarification, outOfScope } from "../domain/refusals.ts";
import type { ParagraphKind } from "../domain/resolution.ts";
import { subjectsAmong } from "../language/concepts.ts";
import { hasTerm, stemsOf, unitsMentioning } from "../language/mentions.ts";
import { pattern } from "../language/pattern.ts";
import { withNamesOfAcronyms } from "./acronym-asked.ts";
import { asOneOfMany, introducesAsker } from "./asker-introduced.ts";
import { filterResolutions } from "./choose-resolutions.ts";
import { correctSpelling, namesWithInitials } from "./correct-spelling.ts";
import { withDetailsOf } from "./details-beside.ts";
import { detectLanguage } from "./detect-language.ts";
import type { EarlierQuestion } from "./follow-up.ts";
import { namesNoSubject } from "./leans-on-earlier.ts";
import { antecedentsIn } from "./of-antecedents.ts";
import { inPlainWords } from "./plain-words.ts";
import { withPrintedPlaceNames } from "./printed-place-names.ts";
import { frameOf, type QuestionContext } from "./question-frame.ts";
import { refuseQuestion } from "./refuse-question.ts";
import { splitQuestions } from "./split-questions.ts";
import { subjectsApart, thingsCompared } from "./subjects-apart.ts";
import { wordingOf } from "./wording-of.ts";

/** What the answer to an earlier question rests on, which only one that answers can tell. */
export type Understanding<T> = Generator<QuestionFrame, T, readonly UnitAddress[]>;

/**
 * The last user turn as understood, with what carries over from earlier user turns; assistant turns are never read. Yields each
 * question before it, to be told what its answer rests on; nothing is told where nobody answers.
 * Throws ExpectedError where the resolution asked for is not loaded.
 */
export function* parseQuestion(messages: readonly Turn[], context: QuestionContext): Understanding<Question> {
  const { library, filters = {} } = context;
  const scope = scopeOf(context);
  const filtered = filterResolutions(scope, filters, library);
  if ("refusal" in filtered) return { resolutions: scope, frames: [], refusal: filtered.refusal };
  const { resolutions } = filtered;
  const turns = messages.filter(({ role }) => role === "user").map(({ content }) => content);
  let earlier: EarlierQuestion | undefined;
  for (const turn of turns.slice(0, -1)) {
    const last = (yield* parseTurn(turn, earlier, resolutions, context)).frames.at(-1);
    if (last) earlier = { frame: last, antecedents: antecedentsIn(last, yield last, library) };
  }
  return yield* parseTurn(turns.at(-1) ?? "", earlier, resolutions, context);
}

function scopeOf({ library, resolution }: QuestionContext): string[] {
  if (resolution === undefined) return library.resolutions.map(({ id }) => id);
  if (library.find(resolution)) return [resolution];
  const loaded = library.resolutions.slice(0, 5).map(({ id }) => id);
  throw new ExpectedError(
    "resolution-not-found",
    `No resolution "${resolution}" is loaded; there is ${loaded.length > 0 ? loaded.join(", ") : "none"}.`,
  );
}

function* parseTurn(
  said: string,
  before: EarlierQuestion | undefined,
  resolutions: readonly string[],
  context: QuestionContext,
): Understanding<Question> {
  const turn = said.replace(changesSubject, "");
  let earlier = turn === said ? before : undefined;
  const { library, isWord, guessKind, filters } = context;
  const language = detectLanguage(turn);
  if (language !== "en")
    return { resolutions, frames: [foreignFrame(turn, language, resolutions, filters?.kind)] };
  const plainly = withPrintedPlaceNames(inPlainWords(turn), (name) => isPrinted(name, library));
  const corrected = withNamesOfAcronyms(
    correctSpelling(plainly, library, isWord),
    (acronym) => isPrinted(acronym, library),
    (acronym) => namesWithInitials(acronym, library),
  );
  const refusal =
    resolutions.length === 0
      ? outOfScope("No resolution is loaded.")
      : refuseQuestion(
          corrected,
          { isWord, isPrinted: (word) => isPrinted(word, library) },
          guessKind(corrected),
        );
  if (refusal) return { resolutions, frames: [], refusal };
  const frames: QuestionFrame[] = [];
  const { remarks, questions } = splitQuestions(corrected);
  for (const remark of remarks) {
    const told = heard(remark, earlier, resolutions, context);
    if (told) earlier = { frame: told, antecedents: antecedentsIn(told, [], library) };
  }
  const isExplained = earlier !== before;
  for (const [at, part] of questions.entries()) {
    const told = frames.at(-1);
    const detailed = told && withDetailsOf(part, told, library, context.guessSubject);
    if (detailed) {
      frames[frames.length - 1] = detailed;
      continue;
    }
    const inTurn = { isExplained, isLater: frames.length > 0 };
    const frame = frameOf(part, earlier, resolutions, context, inTurn);
    if (frame && "outcome" in frame) return { resolutions, frames: [], refusal: frame };
    if (!frame) continue;
    const joined = resumed(frame, frames.at(-1));
    const meant = withSubjectsApart(
      joined,
      (each) => frameOf(each, earlier, resolutions, context, inTurn),
      library,
    );
    frames.push(meant);
    if (at < questions.length - 1)
      earlier = { frame: meant, antecedents: antecedentsIn(meant, yield meant, library) };
  }
  if (frames.length > 0) {
    const whole =
      frames.length > 1 && frames.every(isOnSubject) && frameOf(corrected, before, resolutions, context);
    return {
      resolutions: [...new Set(frames.flatMap((frame) => frame.resolutions))],
      frames,
      ...(whole && !("outcome" in whole) && { whole: { ...whole, intent: "topic" } }),
    };
  }
  return {
    resolutions,
    frames,
    refusal: needsClarification("Which paragraph, actor or subject do you mean?"),
  };
}

/** The best paragraphs on a subject are wanted, not all, nor those that it names. */
function isOnSubject({ intent, exhaustive, summary, named }: QuestionFrame): boolean {
  return intent === "topic" && !exhaustive && !summary && named.length === 0;
}

/** With the same question on each of its subjects, where each is one on a subject by itself. */
function withSubjectsApart(
  frame: QuestionFrame,
  read: (text: string) => ReturnType<typeof frameOf>,
  library: Library,
): QuestionFrame {
  const each = isOnSubject(frame)
    ? subjectsApart(frame, library)
    : comparesThings(frame)
      ? thingsCompared(frame)
      : [];
  const apart = each.flatMap((text) => {
    const part = read(text);
    return part && !("outcome" in part) && isOnSubject(part) ? part : [];
  });
  return apart.length > 1 ? { ...frame, apart } : frame;
}

/** Neither paragraphs, documents, parts of the text nor actors, nor how strong something is said. */
function comparesThings({ intent, named, symbols, actors, forces, strength, cues }: QuestionFrame): boolean {
  const isOfOthers = named.length + symbols.length + actors.length + forces.length > 0;
  return intent === "compare" && !isOfOthers && !strength && !cues.has("preamble") && !cues.has("same-words");
}

/** "Thanks. Different subject: …": nothing carries over from before it. */
const changesSubject = pattern`
  ^(?:[^.!?]{0,20}[.!,]\s+)?(?:
    (?:an? )?(?:
      (?:new|different|separate|unrelated) (?:subject|topic|question|matter)
      |(?:another|other) (?:subject|topic|matter)
    )
    |something (?:else|different)(?: entirely| altogether)?
    |(?:to )?chang(?:e|ing) (?:of |the )?(?:subject|topic)
    |on (?:a|another) (?:different |new )?(?:note|subject|topic)
  )(?: now)?\s*[:,.;–-]+\s*(?=.*\p{L})
`;

/** What is said before a question is what it leans on, where it is about something that a text can say. */
function heard(
  remark: string,
  earlier: EarlierQuestion | undefined,
  resolutions: readonly string[],
  context: QuestionContext,
): QuestionFrame | undefined {
  const read = (words: string) => frameOf(words, earlier, resolutions, context);
  const namesSomebody = (found: ReturnType<typeof read>) =>
    found !== null && !("outcome" in found) && found.actors.length > 0;
  const own = read(remark);
  const asOne = asOneOfMany(remark);
  const several = asOne === remark || namesSomebody(own) ? own : read(asOne);
  const frame = namesSomebody(several) ? several : own;
  if (!frame || "outcome" in frame) return undefined;
  return ofAsker.test(remark) && namesNoSubject(frame) ? undefined : asAntecedent(frame);
}

/** "I am in a hurry." */
const ofAsker = /^(?:as|i|i'm|i've|we|we're|my|our|capital|just|asking)\b|\b(?:here|calling|speaking)\W*$/i;

/** Whether a word that is in no dictionary ("moneylaundering") stands in a text. */
function isPrinted(word: string, library: Library): boolean {
  return library.resolutions.some((resolution) => unitsMentioning(resolution, [word]).length > 0);
}

/** What a later question of a turn may be about again. */
const isResumed: ReadonlySet<QuestionFrame["intent"]> = new Set(["topic", "deadline"]);

/** "Who analyses new threats, and what is the analysis good for?": what takes up a word of the subject before it is about that subject. */
function resumed(frame: QuestionFrame, before: QuestionFrame | undefined): QuestionFrame {
  if (frame.intent !== before?.intent || !isResumed.has(frame.intent) || frame.terms.length === 0)
    return frame;
  const said = stemsOf(before.terms.join(" "));
  const takesUp =
    /\b(?:the|this|that|these|those|such)\b/i.test(frame.text) &&
    frame.terms.every((term) => hasTerm(said, term));
  return takesUp
    ? { ...frame, terms: before.terms, actors: frame.actors.length > 0 ? frame.actors : before.actors }
    : frame;
}

/** A remark gives a question who and what it is about, and nothing of how it is to be answered. */
function asAntecedent({ summary: _, ...frame }: QuestionFrame): QuestionFrame {
  const subjects = subjectsAmong(frame.terms);
  const ofSubjects = frame.terms.filter((term) => subjects.some(({ printed }) => printed.includes(term)));
  const isAboutActors =
    frame.actors.length > 0 && (introducesAsker.test(frame.text) || subjects.length === 0);
  const terms = isAboutActors ? [] : ofSubjects.length > 0 ? ofSubjects : frame.terms;
  // "'Encourage' is the gentle word": a verb that is quoted is what is spoken of.
  const isOfSubject =
    frame.intent === "summary" ||
    (frame.intent === "acts" && subjects.length > 0 && !quotesWord.test(frame.text));
  return { ...frame, terms, intent: isOfSubject ? "topic" : frame.intent };
}

const quotesWord = /["“'‘]\p{L}+["”'’]/u;

/** What a question in another language says is left to an answerer that reads it. */
function foreignFrame(
  text: string,
  language: string,
  resolutions: readonly string[],
  paragraphKind: ParagraphKind | undefined,
): QuestionFrame {
  return {
    ...emptyFrame,
    ...wordingOf(text),
    text,
    language,
    resolutions,
    ...(paragraphKind && { paragraphKind }),
  };
}

const emptyFrame = {
  intent: "topic",
  actors: [],
  excludedActors: [],
  instruments: [],
  forces: [],
  named: [],
  terms: [],
  symbols: [],
} as const;
