import type { QuestionFrame } from "../../domain/questions.ts";
import { allParagraphs } from "../../domain/units.ts";
import { type Concept, conceptsOf, speaksOf } from "../../language/concepts.ts";
import { escapePattern } from "../../language/escape-pattern.ts";
import { unitsMentioning } from "../../language/mentions.ts";
import { paragraphStems } from "../../language/paragraph-stems.ts";
import type { AnswerRequest } from "../../ports.ts";

/** A subject of the thesaurus where it stands in the question, and whether it stands anywhere in the texts that are asked. */
interface PlacedSubject {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly stands: boolean;
}

/** What a question asks about, as it says it, where that is not in the text. */
interface AbsentSubjects {
  /** Phrases of the question, as printed there. */
  readonly phrases: readonly string[];
  /** Whether nothing else that the question asks about is in the text either. */
  readonly isAll: boolean;
}

/**
 * Phrases whose parts make one subject, of which one is absent: in "the death penalty for hackers" and "stolen
 * passports" it does not help that the text speaks of hackers and of what is stolen. Then single subjects that are absent.
 */
export function absentSubjects(request: AnswerRequest): AbsentSubjects {
  const placed = placedSubjects(request);
  const { text } = request.frame;
  const groups = groupsOf(placed, text);
  const absent = groups.filter(isAbsent);
  return {
    phrases: absent.map((group) => text.slice(withArticle(group[0]?.start ?? 0, text), group.at(-1)?.end)),
    isAll: absent.length > 0 && absent.length === groups.length,
  };
}

/** Of a long phrase ("bank loans for village women") one word may be missing, and of a commonplace ("home") it tells nothing. */
function isAbsent(group: readonly PlacedSubject[]): boolean {
  const missing = group.filter(({ stands }) => !stands);
  const isNamed = group.length < 3 || missing.length > 1;
  return isNamed && missing.some(({ printed }) => !commonplace.test(printed));
}

/** Words of everyday speech that are a subject in one sense only, and are seldom meant in it. */
const commonplace =
  /^(?:homes?|house|life|lives|papers?|goals?|results?|records?|lies|save|saving|checks?|share|day|books?|desks?|hands?|names?|words?|rooms?|fields?|visits?|starts?|parts?)$/i;

/** "The Mexican cartels": the article before a phrase belongs to it. */
function withArticle(start: number, text: string): number {
  return start - (/\b(?:the|an?)\s+$/i.exec(text.slice(0, start))?.[0].length ?? 0);
}

function placedSubjects({ frame, library }: AnswerRequest): readonly PlacedSubject[] {
  const resolutions = frame.resolutions.flatMap((id) => library.find(id) ?? []);
  const texts = resolutions.flatMap(allParagraphs).map(paragraphStems);
  // Beside the stems, for those leave out names: "the Co-Chair of the task force".
  const isNamed = (word: string) => resolutions.some((each) => unitsMentioning(each, [word]).length > 0);
  return conceptsOf(frame.terms)
    .filter(({ isSubject }) => isSubject)
    .flatMap((concept) => {
      const place = placeOf(concept, frame);
      const stands = texts.some((text) => speaksOf(concept, text)) || isNamed(concept.printed);
      return place ? [{ ...place, printed: concept.printed, stands }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

function placeOf({ printed }: Concept, { text }: QuestionFrame): { start: number; end: number } | undefined {
  const words = printed.split(" ").map(escapePattern);
  const found = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\W+(?:\w{1,4}\W+)?`)}(?:['’]s)?`,
    "iu",
  ).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Subjects in the order of the question, those that make one phrase together. */
function groupsOf(placed: readonly PlacedSubject[], text: string): PlacedSubject[][] {
  const groups: PlacedSubject[][] = [];
  for (const subject of placed) {
    const before = groups.at(-1)?.at(-1);
    if (before && isOnePhrase(before, subject, text)) groups.at(-1)?.push(subject);
    else groups.push([subject]);
  }
  return groups;
}

function isOnePhrase(first: PlacedSubject, second: PlacedSubject, text: string): boolean {
  const gap = text.slice(first.end, second.start);
  if (bindsBehind.test(gap))
    return !first.stands ? !isDoing.test(first.printed) : !second.stands && isFor.test(gap);
  // A plural before another word is no part of its name: "hackers blackmail".
  return /^\s+$/.test(gap) && !/s$/.test(first.printed) && !isDoing.test(first.printed);
}

/** What stands behind these is what the first is of or for. */
const bindsBehind =
  /^\s+(?:[\w'’-]+\s+)?(?:for|of|against|among|to|on|by)\s+(?:(?:the|an?|all|any|such|their|its)\s+)?$/i;
/** A fund "for victims" is none where there are no victims. */
const isFor = /^\s+(?:for|of|among)\b/i;
/** "Killing rare animals": what is done is asked about with its object, and often in other words. */
const isDoing = /^\S+ing$/;
