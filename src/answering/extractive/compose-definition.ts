import type { Refusal } from "../../domain/answers.ts";
import { notFoundIn, notInTheText } from "../../domain/refusals.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { acronymOf, isOffice } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { conceptsOf } from "../../language/concepts.ts";
import { definedNames } from "../../language/defined-names.ts";
import { denialOfDefinition, usesOfTerm } from "../../language/definitions.ts";
import { denialOf, unitsStating } from "../../language/details.ts";
import { escapePattern } from "../../language/escape-pattern.ts";
import { findInstruments } from "../../language/find-instruments.ts";
import { namesActor } from "../../language/names-actor.ts";
import { namesByInitials } from "../../language/names-by-initials.ts";
import { asksOfShortName, sessionsNamed } from "../../language/short-names.ts";
import { placesOfWords } from "../../language/words-printed.ts";
import type { AnswerRequest } from "../../ports.ts";
import { composeActs } from "./compose-acts.ts";
import { composeTopic, sentencesOfThose } from "./compose-topic.ts";
import { placesSentence } from "./compose-wording.ts";
import { type Composed, isRefusal, searchedParts, searchedResolutions } from "./composer.ts";
import { footnotesNaming, footnotesThatDefine } from "./footnote-sentences.ts";

/** What has a full name and may be asked for by another. */
interface Named {
  readonly name: string;
  readonly asked: string;
  readonly variants: readonly string[];
}

/** The full name as the text prints it, for an acronym or a short form; else the footnote that explains a term. */
export function composeDefinition(request: AnswerRequest): Composed {
  const resolutions = searchedParts(request);
  const holders = officialsAsked(request);
  if (holders.length > 0) return [...holders, ...whatIsAsked(request)];
  const defined = resolutions.flatMap((resolution) => definitionsAsked(resolution, request));
  if (defined.length > 0) return defined;
  const asked = askedNames(request).filter(({ name }) => name !== request.frame.acronym);
  if (asked.length === 0) {
    const notes = footnotesThatDefine(request);
    if (notes.length > 0) return notes;
    const initialled = resolutions.flatMap((resolution) => namedByInitials(resolution, request));
    return initialled.length > 0 ? initialled : unexplained(request);
  }
  const statements = [
    ...asked.flatMap((named) => resolutions.flatMap((resolution) => spelledOut(named, resolution))),
    ...sessionsNamed(request.frame.text).flatMap(({ full }) => clausesWith(full, request)),
  ];
  const [first] = asked;
  if (statements.length > 0 || !first) return statements;
  const inNotes = footnotesNaming(request, (note) => asked.some(({ name }) => note.includes(name)));
  if (inNotes.length > 0) return inNotes;
  return resolutions.some((resolution) => prints(first.asked, resolution))
    ? notSpelledOut(first.asked, resolutions)
    : notInTheText(resolutions, first.asked, [first.name]);
}

/** Where the text uses a term, and, as far as that is certain, that it does not define it. */
function usesOf(request: AnswerRequest): Composed {
  const composed = composeTopic(request);
  const term = request.frame.phrases.defined;
  if (isRefusal(composed) || term === undefined) return composed;
  const uses = searchedResolutions(request).map((resolution) => usesOfTerm(resolution, term));
  const isUsed = uses.some(({ using }) => using.length > 0);
  if (!isUsed) return [...printedNowhere(term, request), ...composed];
  if (uses.some(({ defining }) => defining.length > 0)) return composed;
  const claim = { of: "definition" as const, resolutions: request.frame.resolutions, term };
  return [{ basis: "absence", text: denialOfDefinition(term), claim, citations: [] }, ...composed];
}

/** That the text speaks of it in other words. */
function printedNowhere(term: string, request: AnswerRequest): DraftStatement[] {
  const [resolution, ...others] = searchedResolutions(request);
  if (!resolution || others.length > 0 || placesOfWords(resolution, term, {}).length > 0) return [];
  return [placesSentence(resolution, term, {}, false)];
}

/** "Who is the Secretary-General?": that the text names the office and nobody who holds it. */
function officialsAsked(request: AnswerRequest): DraftStatement[] {
  const { actors, cues } = request.frame;
  const isOfHolders = actors.length > 0 && actors.every(isOffice);
  if (!isOfHolders || !cues.has("holder")) return [];
  return searchedParts(request).flatMap((resolution): DraftStatement[] => {
    const paragraphs = allParagraphs(resolution)
      .filter((paragraph) => actors.some((actor) => namesActor(paragraph.text, actor)))
      .map(({ id }) => id);
    const claim = {
      of: "detail" as const,
      detail: "person" as const,
      resolutions: [resolution.id],
      paragraphs,
    };
    return paragraphs.length === 0 || unitsStating(resolution, claim).length > 0
      ? []
      : [{ basis: "absence", text: denialOf("person"), claim, citations: [] }];
  });
}

/** What the text says of those instead. */
function whatIsAsked(request: AnswerRequest): readonly DraftStatement[] {
  const acts = composeActs({ ...request, frame: { ...request.frame, intent: "acts" } });
  return isRefusal(acts) ? [] : acts;
}

/** "JHO stands for “Joint Harbour Office”", where the text itself says so: the first place for each name. */
function definitionsAsked(resolution: Resolution, { frame }: AnswerRequest): DraftStatement[] {
  const found = allParagraphs(resolution).flatMap(({ id, text }) =>
    definedNames(text)
      .filter(({ short }) => asksOfShortName(frame.text, short))
      .map(({ short, full, span }) => ({ id, short, full, quote: text.slice(span.start, span.end) })),
  );
  const firsts = new Map([...found].reverse().map((definition) => [definition.short, definition]));
  return [...firsts.values()].map(({ id, short, full, quote }) => ({
    basis: "quotation",
    text: `${short} stands for “${full}”.`,
    citations: [{ resolution: resolution.id, unit: id, quote }],
  }));
}

/** "JHO has the initials of “Joint Harbour Office”": a name that the text prints, but does not shorten. */
function namedByInitials(resolution: Resolution, { frame: { acronym } }: AnswerRequest): DraftStatement[] {
  if (acronym === undefined) return [];
  return namesByInitials(allParagraphs(resolution), acronym).map(({ paragraph, name }) => ({
    basis: "quotation",
    text: `${acronym} stands for “${name}” by its initials${prints(acronym, resolution) ? "" : "; the text prints the full name only"}.`,
    citations: [{ resolution: resolution.id, unit: paragraph, quote: name }],
  }));
}

/** Of an acronym, that the text does not say what it stands for; of any other term, what the text says of it. */
function unexplained(request: AnswerRequest): Composed {
  const { acronym } = request.frame;
  const resolutions = searchedParts(request);
  if (acronym !== undefined && resolutions.some((each) => prints(acronym, each)))
    return notSpelledOut(acronym, resolutions);
  // "PPP" is no name, but known as a word.
  const isKnown =
    acronym === undefined || conceptsOf([acronym.toLowerCase()]).some(({ isSubject }) => isSubject);
  return isKnown ? usesOf(request) : notInTheText(resolutions, acronym, [acronym]);
}

/** What the text says of a session: where and when it was held. */
function clausesWith(full: string, request: AnswerRequest): DraftStatement[] {
  return sentencesOfThose(({ text }) => text.includes(full), [full], request);
}

function askedNames({ frame }: AnswerRequest): Named[] {
  const actors = frame.actors.map((actor): Named => {
    const known = actorOfId(actor.id);
    // A short form may be part of the full name.
    const text = frame.text.split(actor.name).join("");
    const asked = [...(known?.also ?? []), ...(known?.short ?? [])].find((form) =>
      new RegExp(`\\b${escapePattern(form)}\\b`).test(text),
    );
    return {
      name: actor.name,
      asked: asked ?? acronymOf(actor) ?? actor.name,
      variants: [actor.name, ...(known?.also ?? [])],
    };
  });
  const instruments = findInstruments(frame.text).map(
    ({ instrument, printed }): Named => ({
      name: instrument.name,
      asked: printed,
      variants: [instrument.name, ...(instrument.also ?? [])],
    }),
  );
  const sessions = sessionsNamed(frame.text).map(
    ({ short, full }): Named => ({ name: full, asked: short, variants: [full] }),
  );
  return [...sessions, ...actors, ...instruments];
}

function spelledOut({ name, asked, variants }: Named, resolution: Resolution): DraftStatement[] {
  const places = (form: string) => allParagraphs(resolution).filter(({ text }) => printedIn(text, form));
  const full =
    variants
      .filter((form) => form.length > asked.length || form === name)
      .sort((a, b) => places(b).length - places(a).length)[0] ?? name;
  const found = places(full).sort((a, b) => kindRank(a.kind) - kindRank(b.kind));
  if (found.length === 0) return [];
  const printsShort = prints(asked, resolution);
  const printed = (text: string) => printedIn(text, full) ?? full;
  const remark = full === asked || printsShort ? "" : "; the text prints the full name only";
  return [
    {
      basis: "quotation",
      text:
        full === asked
          ? `The text prints the name “${full}”.`
          : `${asked} stands for “${printed(found[0]?.text ?? "")}”${remark}.`,
      citations: found
        .slice(0, 3)
        .map(({ id, text }) => ({ resolution: resolution.id, unit: id, quote: printed(text) })),
    },
  ];
}

/** The form as a text prints it, whichever apostrophe it has; undefined where it does not. */
function printedIn(text: string, form: string): string | undefined {
  return new RegExp(escapePattern(form).replace(/['’]/g, "['’]")).exec(text)?.[0];
}

function prints(form: string, resolution: Resolution): boolean {
  return [...allParagraphs(resolution), ...resolution.footnotes].some(({ text }) => printsForm(form, text));
}

function printsForm(form: string, text: string): boolean {
  return new RegExp(`\\b${escapePattern(form)}\\b`).test(text);
}

function notSpelledOut(form: string, resolutions: readonly Resolution[]): Refusal {
  const paragraphs = resolutions
    .flatMap(allParagraphs)
    .flatMap(({ id, text }) => (printsForm(form, text) ? id : []));
  const notes = resolutions
    .flatMap(({ footnotes }) => footnotes)
    .filter(({ text }) => printsForm(form, text));
  const place = paragraphs.length === 0 && notes[0] ? ` in footnote ${notes[0].marker}` : "";
  return notFoundIn(
    resolutions,
    `The text prints ${form}${place} and does not say what it stands for.`,
    paragraphs,
  );
}

function kindRank(kind: string): number {
  return kind === "operative" ? 0 : 1;
}
