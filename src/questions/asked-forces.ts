import type { Force } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import { pattern } from "../language/pattern.ts";
import { askedForce } from "../language/question-words.ts";
import { wordsOf } from "../language/words.ts";

interface AskedForce {
  readonly force: Force;
  readonly span: Span;
  /** "requests, not invitations": it is only set apart from the one that is asked for. */
  readonly leftOut: boolean;
}

/** The action verbs that a question asks for, in order: "Which paragraphs urge …" → urge; also `every "takes note"`. */
export function findAskedForces(question: string): AskedForce[] {
  const words = wordsOf(question.replace(quotedPhrase, unquotedVerb));
  const areDocuments = /\bresolutions\b/i.test(question);
  const found: AskedForce[] = [];
  const isLeftOut = (start: number) =>
    found.length > 0 && setApart.test(question.slice(found.at(-1)?.span.end, start));
  for (let at = 0; at < words.length; at++) {
    const [first, second] = [words[at], words[at + 1]];
    if (!first || first.quoted) continue;
    const pair = second && askedForce(`${first.lower} ${second.lower}`);
    const force = pair ?? askedForce(first.lower);
    if (!force || isOtherWord(first.lower, words[at - 1]?.lower, second?.lower)) continue;
    // "resolutions, not decisions"
    if (areDocuments && first.lower === "decisions") continue;
    const last = pair ? second : first;
    const span = { start: first.start, end: last.end };
    found.push({ force, span, leftOut: isLeftOut(first.start) });
    if (pair) at += 1;
  }
  return found;
}

/** Who asks whom a text thanks wants to know too whom it commends. */
export function withLikeForces(force: Force): readonly Force[] {
  return force === "appreciate" || force === "commend" ? [force, ...thanking] : [force];
}

const thanking: readonly Force[] = ["appreciate", "commend"];

const setApart = pattern`
  (?:
    \bnot|n['’]t|\bwithout|\bexcept|\bexcluding|\brather than|\binstead of|\bleav(?:e|ing) (?:aside|out)
    |\b(?:ignor|omit|skip|disregard|forget|exclud)(?:e|t?ing)?|\bsetting aside|\bapart from|\bother than
  )\b[^.?!;]{0,25}$
`;

const quotedPhrase = /["“«]([\p{L} ]{3,30})["”»]/gu;

/** Marks around nothing but a verb only point at it: they give way to spaces, so that places stay the same. Words as the preamble opens ("Recalling") are quoted as such. */
function unquotedVerb(whole: string, phrase: string): string {
  const words = phrase.trim().toLowerCase().split(" ");
  const isVerb =
    words.length < 4 &&
    !words.some((word) => word.endsWith("ing")) &&
    words.some((_, at) => askedForce(words.slice(at, at + 2).join(" ")) ?? askedForce(words[at] ?? ""));
  return isVerb ? ` ${phrase} ` : whole;
}

/** "called the …", "decision 19/1", "a demand for": words that look like an act and are none. */
function isOtherWord(word: string, before = "", after = ""): boolean {
  if (/^(?:decisions?|resolutions?)$/.test(word))
    return (
      /^\d|^[a-z]\/|^(?:on|about|with)$/.test(after) ||
      (word === "decision" && /^(?:an?|another|that|which|other)$/.test(before))
    );
  if (/^notes?$/.test(word))
    return (
      /^(?:foot|the|a|my|our|your|his|her|their|some|no|many|these|those|briefing|speaking|short|cover)$/.test(
        before,
      ) || /^\d/.test(after)
    );
  if (word === "thank") return after === "you";
  if (/^approve[sd]?$/.test(word)) return /^(?:must|to|who|should|shall|may|can|will)$/.test(before);
  if (/^(?:stress|hope|hopes)$/.test(word)) return /^(?:the|under|of)$/.test(before);
  return false;
}
