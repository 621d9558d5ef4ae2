import { annexHeading } from "../vocabulary/label-words.ts";
import { type BodyLine, isEndedFully } from "./lines.ts";

export interface Letter {
  /** Where its salutation stands in the source. */
  readonly start: number;
  /** "Letter: Harbour Office, 5 June 2040, Jane Smith": what its head and its signature print. */
  readonly heading: string;
}

const salutation =
  /^(?:(?:Your |Mr\.? |Madam )?Excellenc(?:y|ies)|(?:Dear )?(?:Sir|Madam|Mr\.? President|Madam President))\s?[,:]$/;
const addressee = /^(?:His|Her|Their) Excellenc(?:y|ies)\b|^H\.E\.\s/;
const complimentaryClose = /^(?:Yours )?(?:sincerely|faithfully|respectfully)(?: yours)?[,.]?$/i;
const signature = /^\(Signed\)\s*/i;
/** Lines of a head, an address or a signature are so short, and so few. */
const longestLine = 50;
const mostLines = 6;

/** The letters that an annex prints, and the lines that belong to no paragraph of theirs: head, date, salutation, address and signature. */
export function findLetters(body: readonly BodyLine[]) {
  const annex = body.findIndex(({ text }) => annexHeading.test(text));
  const furniture = new Set<BodyLine>();
  const letters: Letter[] = [];
  const inAnnex = (at: number) => annex >= 0 && at > annex;
  const greetings = body.flatMap(({ text }, at) => (inAnnex(at) && salutation.test(text) ? at : []));
  for (const [index, at] of greetings.entries()) {
    const next = greetings[index + 1];
    const letter = body.slice(at, next);
    // Office, place and date above the salutation.
    let from = at;
    while (inAnnex(from - 1) && at - from < mostLines && isShort(body[from - 1])) from -= 1;
    const head = body.slice(from, at);
    const closes = letter.filter(({ text }) => complimentaryClose.test(text));
    const addressed = letter.flatMap(({ text }, start) =>
      addressee.test(text) ? shortLines(letter.slice(start)) : [],
    );
    const signed = letter.findLastIndex(({ text }) => signature.test(text));
    const behind = signed < 0 ? [] : letter.slice(signed);
    const signing = next === undefined ? shortLines(behind) : behind.slice(0, 1);
    for (const line of [...body.slice(from, at + 1), ...closes, ...addressed, ...signing])
      furniture.add(line);
    const names = [...head, ...signing].map(({ text }) => text.replace(signature, ""));
    letters.push({ start: body[at]?.start ?? 0, heading: `Letter: ${names.join(", ")}` });
  }
  return { letters, furniture };
}

/** The lines that paragraphs are made of. Behind the salutation one begins, elsewhere where the one before has ended. */
export function withoutFurniture(body: readonly BodyLine[], furniture: ReadonlySet<BodyLine>): BodyLine[] {
  const kept: BodyLine[] = [];
  for (const [at, line] of body.entries()) {
    if (furniture.has(line)) continue;
    const before = body[at - 1];
    const begins =
      before !== undefined &&
      furniture.has(before) &&
      (salutation.test(before.text) || isEndedFully(kept.at(-1)?.text ?? ""));
    kept.push(begins ? { ...line, gap: "furniture" } : line);
  }
  return kept;
}

/** As far as lines are short from the first on. */
function shortLines(lines: readonly BodyLine[]): BodyLine[] {
  const end = lines.findIndex((line, at) => at > 0 && (!isShort(line) || at >= mostLines));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** A line that begins with a small letter goes on with a sentence or a title. */
function isShort(line: BodyLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= longestLine &&
    !signature.test(line.text) &&
    /^(?!\p{Ll})(?!.*[;:]$)(?!.*\p{Ll}{3}\.$)/u.test(line.text)
  );
}
