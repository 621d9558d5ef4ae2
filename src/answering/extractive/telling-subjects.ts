import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { escapePattern } from "../../language/escape-pattern.ts";
import { findActors } from "../../language/find-actors.ts";
import { type SubjectTerm, subjectTerms } from "../../language/subject-terms.ts";

/** What one paragraph is about and few others of its text are, in the words that it prints. */
interface TellingSubject {
  readonly paragraph: Paragraph;
  readonly printed: string;
}

interface PrintedSubject {
  readonly printed: string;
  readonly subject: string;
}

/** What a text can be about; not how texts and bodies work. */
const subjectOf = new Map(
  subjectTerms
    .filter(isMatter)
    .flatMap(({ subject, official }) => official.map((phrase) => [phrase, subject])),
);

function isMatter({ isGeneral, isProcedural }: SubjectTerm): boolean {
  return !isGeneral && !isProcedural;
}

const phrases = [...subjectOf.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
const anySubject = new RegExp(String.raw`(?<![\p{L}-])(${phrases.join("|")})(?:e?s)?(?![\p{L}-])`, "giu");

/**
 * For each of the paragraphs the subject that sets it apart: that few others name, and the preamble once or twice. At most
 * `most`, in the order of the text.
 */
export function tellingSubjects(
  { paragraphs: all, title }: Resolution,
  paragraphs: readonly Paragraph[],
  most: number,
): readonly TellingSubject[] {
  const named = paragraphs.map(({ text }) => subjectsIn(text));
  const preambular = all.filter(({ kind }) => kind === "preambular").map(({ text }) => subjectsIn(text));
  const ofTitle = new Set(subjectsIn(title).map(({ subject }) => subject));
  const rank = ({ subject }: PrintedSubject) =>
    holders(subject, named) - Math.min(2, holders(subject, preambular));
  const said = new Set<string>();
  const chosen = paragraphs.flatMap((paragraph, at) => {
    const [best] = (named[at] ?? [])
      .filter(({ subject }) => !ofTitle.has(subject) && !said.has(subject))
      .sort((a, b) => rank(a) - rank(b) || b.printed.length - a.printed.length);
    if (best) said.add(best.subject);
    return best ? [{ paragraph, printed: best.printed, rank: rank(best) }] : [];
  });
  const telling = [...chosen].sort((a, b) => a.rank - b.rank).slice(0, most);
  return chosen.filter((subject) => telling.includes(subject));
}

function holders(subject: string, named: readonly (readonly PrintedSubject[])[]): number {
  return named.filter((all) => all.some((one) => one.subject === subject)).length;
}

/** Outside the names of bodies, for the Office on Drugs and Crime is no subject; nouns, not what is done with them. */
function subjectsIn(text: string): PrintedSubject[] {
  const names = findActors(text).filter(({ printed }) => /^\p{Lu}/u.test(printed));
  return [...text.matchAll(anySubject)]
    .filter(({ index }) => index > 0 && !names.some(({ span }) => span.start <= index && index < span.end))
    .filter(({ 0: printed }) => !isNoNoun.test(printed))
    .map(({ 0: printed, 1: phrase = "" }) => ({
      printed,
      subject: subjectOf.get(phrase.toLowerCase()) ?? "",
    }));
}

/** A word for what is done ("acceding", "developing tools"; not "trafficking in …") or for a quality ("terrorist") names nothing by itself. */
const isNoNoun =
  /^\p{L}+(?:ing|ist|al|ic|ive|en)$|^(?:\p{L}+ing (?!in\b|of\b)|(?:consider|provide|ensure|adopt|take|promote|strengthen|enhance|support) )|\bthereto$/u;
