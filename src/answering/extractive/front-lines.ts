import type { FrontDetail } from "../../domain/questions.ts";
import type { Resolution, UnitId } from "../../domain/resolution.ts";
import { closingOf } from "../../domain/units.ts";
import { amendmentLine } from "../../language/amendments.ts";

const adoption =
  /(?:(?:Resolutions?|Decisions?) adopted|Adopted) by .+?\b\d{4}(?=\s|$|,)|(?:Resolutions?|Decisions?) adopted [^[]+/;
const report = /(?<=\[)(?:on (?:the|a) (?:report|recommendation|proposal)|without reference)[^\]]*/;
const session = /(?:[A-Z][a-z]+(?:-[a-z]+)?|\d{4}|[A-Z][a-z]+ (?:special|emergency special)) session\b/;
const agenda =
  /Agenda items? \d.*?(?=\s(?:Resolution adopted|Decision adopted|Draft (?:resolution|decision)|Revised draft)|$)/;

const committee =
  /(?:(?:report|recommendation) of )?(?:the )?(?:(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Special Political and Decolonization Committee(?: \(Fourth Committee\))?)/;
/** "46th plenary meeting 26 July 2012", without how it was voted on. */
const meeting = /^.*?\bmeeting\b(?: \d{1,2} \p{L}+ \d{4})?/u;
const version = /(?:[\p{L} ]+: )?(?:[Rr]evised )?[Dd]raft (?:resolution|decision)/u;

const patterns: { readonly [detail in FrontDetail]: RegExp } = {
  meeting: adoption,
  session,
  agenda,
  report,
  committee,
  draft: report,
  version,
  issue: /Distr\.:? ?\p{L}+,? \d{1,2} \p{L}+ \d{4}/u,
  distribution: /Distr\.:? ?\p{L}+/u,
  languages: /Original: ?\p{L}+(?:(?:, |\/| and )\p{Lu}\p{L}+)*/u,
};

export interface PrintedDetail {
  readonly unit: UnitId;
  readonly quote: string;
}

/** The words of the front matter, or of the closing lines, that tell a detail; undefined where none do. */
export function printedDetail(resolution: Resolution, detail: FrontDetail): PrintedDetail | undefined {
  const line = frontLine(resolution, detail);
  if (line !== undefined) return { unit: "front", quote: line };
  const quote = detail === "meeting" ? meeting.exec(closingOf(resolution))?.[0] : undefined;
  return quote === undefined ? undefined : { unit: "closing", quote };
}

function frontLine({ front, sponsors }: Resolution, detail: FrontDetail): string | undefined {
  // "Without reference to a Main Committee" tells through which it went too.
  const found = (patterns[detail].exec(front) ?? (detail === "committee" ? report.exec(front) : null))?.[0];
  if (detail === "version") return found?.trim();
  if (detail === "meeting" && !/\bmeeting\b/.test(found ?? "")) return undefined;
  const [first = ""] = sponsors;
  const tabled = first === "" ? -1 : (found?.indexOf(first) ?? -1);
  return (tabled > 0 ? found?.slice(0, tabled) : found)?.trim();
}

/** What the front matter says of the documents that have these symbols: of the draft that was adopted, of the text that is amended. */
export function originNaming(resolution: Resolution, symbols: readonly string[]): PrintedDetail[] {
  return [report.exec(resolution.front)?.[0], amendmentLine(resolution)].flatMap((quote) =>
    quote !== undefined && symbols.some((symbol) => quote.toUpperCase().includes(symbol.toUpperCase()))
      ? [{ unit: "front", quote }]
      : [],
  );
}

/** The words that say when and by whom the text was adopted: of the front matter, and of the closing lines where the date stands there. */
export function adoptionLines(resolution: Resolution): readonly PrintedDetail[] {
  const { front, date } = resolution;
  const quote = adoption.exec(front)?.[0].trim();
  const closing = closingOf(resolution);
  const isDatedBelow = date !== null && !front.includes(date) && closing.includes(date);
  return [
    ...(quote === undefined ? [] : [{ unit: "front", quote }]),
    ...(isDatedBelow ? [{ unit: "closing", quote: closing }] : []),
  ];
}

/** The words that name those who tabled the text: up to "draft resolution", or from there on. */
export function sponsorLine({ front, sponsors }: Resolution): string | undefined {
  const [first = ""] = sponsors;
  const at = front.indexOf(first);
  if (first === "" || at < 0) return undefined;
  const submitted = front
    .slice(0, at)
    .search(/(?:Revised draft|Draft) (?:resolution|decision) submitted by (?:the )?$/);
  if (submitted >= 0) return front.slice(submitted).trim();
  const listed = /^.*?\bdraft (?:resolution|decision)/i.exec(front.slice(at))?.[0];
  return listed ?? front.slice(at, at + first.length);
}

/** "The Commission … recommends to the Council the adoption of the following draft resolution", as the front matter has it. */
export function recommendationLine({ front, recommendedBy }: Resolution): PrintedDetail | undefined {
  const at = recommendedBy === null ? -1 : front.indexOf(`${recommendedBy} recommends `);
  if (at < 0) return undefined;
  const start = front.slice(0, at).endsWith("The ") ? at - "The ".length : at;
  const quote = /^[^:]*/.exec(front.slice(start))?.[0].trim() ?? "";
  return { unit: "front", quote };
}
