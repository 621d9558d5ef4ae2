import type { Organ, Resolution } from "../domain/resolution.ts";
import type { Opening } from "./find-opening.ts";
import type { FoldSpans } from "./folded-text.ts";
import { organNamed, organOfSymbol } from "./formula.ts";
import type { SourceLine } from "./lines.ts";

/** Lines that follow each other without a blank line. */
type Block = readonly SourceLine[];

const symbolPattern =
  /(?:^|\s)([A-Z]{1,4}\/[A-Z0-9][^\s,;()]*(?:(?: [A-Z])? ?\((?:\d{4}|(?:S-|ES-)?[IVXLC]{1,8})\))?)(?=\*{0,3}(?:\s|$))/;
/** "78/128. ", "S-30/1. ", and until 1976 "217 A (III). ". */
const numberedTitle =
  /^(?:(?:[A-Z]\/)?(?:S-|ES-)?\d{1,4}\/\d{1,4}(?: ?[A-Z]{1,2})?|\d{1,4}(?: [A-Z])? ?\([IVXLC]{1,8}\))\.\s*/;
const councilTitle = /^(?:(?:Resolution|RESOLUTION) (\d{1,4}) \((\d{4})\)|(\d{1,4}) \((\d{4})\)\.\s)/;
const draftOf =
  /\b(?:draft (?:resolution|decision)|amendments? to)\b|\bprojet de (?:résolution|décision)\b|\bproyecto de (?:resolución|decisión)\b/i;
const adoptedBy =
  /^(?:(?:Resolution|Decision)s? adopted by |Adopted by the |(?:Résolution|Décision)s? adoptée?s? par |(?:Resolución|Decisión)(?:es)? aprobadas? por )/im;
const recommends = /^(?:The|La|Le|El) (.+?) (?:recommends to|also recommends to|recommande|recomienda)\b/u;

/** What no title can be. */
const apparatus =
  /^\[.*\]$|^\*|^(?:Distr\.|Original:|Agenda item|United Nations$|United Nations [A-Z]+\/|Draft resolution [IVXLA-Z\d]+$)/;

/** Reads what is printed before the formula; `lines` without page furniture and notes, blank ones included. */
export function readFrontMatter(lines: readonly SourceLine[], { organ, form }: Opening, fold: FoldSpans) {
  const blocks = blocksOf(lines);
  const textOf = (some: readonly SourceLine[]): string => fold(some).text;
  const texts = blocks.map(textOf);
  const draftAt = texts.findIndex((text) => text.length < 6000 && !text.endsWith(":") && draftOf.test(text));
  const titleLines = findTitle(blocks, textOf, draftAt);
  const inTitle = new Set(titleLines);
  const frontLines = lines.filter((line) => line.text !== "" && !inTitle.has(line));
  const adopted = texts.join("\n");
  const isDraft = draftAt >= 0 && !adoptedBy.test(adopted);
  const firstOfTitle = titleLines[0]?.text ?? "";
  const symbol = findSymbol(lines) ?? symbolOfNumber(firstOfTitle, form === "resolution" ? organ : null);
  const named = lines.map((line) => organNamed(line.text)).findLast(Boolean);
  const [recommendedBy] = [recommends, recommendation].flatMap((pattern) =>
    texts.flatMap((text) => pattern.exec(text.slice(0, 600))?.[1] ?? []),
  );
  const adoptedOn = dayOfAdoption.exec(adopted.slice(0, 20_000))?.[1];
  const issuedOn = anyDay.exec(adopted.slice(0, 20_000))?.[1];
  // By its symbol ("/L." are drafts and proposals), its number or a line of who adopted it, or on what day.
  const isAdopted =
    symbol === null
      ? numberedTitle.test(firstOfTitle) || adoptedBy.test(adopted) || adoptedOn !== undefined
      : !/\/L\.\d/.test(symbol);
  const status: Resolution["status"] = isDraft ? "draft" : isAdopted ? "adopted" : "unknown";
  return {
    symbol,
    title: tidyTitle(textOf(titleLines)),
    titleSpans: titleLines,
    frontSpans: frontLines,
    front: textOf(frontLines),
    status,
    organ: organ ?? named?.organ ?? organOfSymbol(symbol ?? "")?.organ ?? null,
    sponsors: isDraft ? readSponsors(texts[draftAt] ?? "") : [],
    recommendedBy: recommendedBy ?? null,
    // The day of adoption; for a draft, that of the document.
    date: (isDraft ? undefined : adoptedOn) ?? issuedOn ?? null,
  };
}

function blocksOf(lines: readonly SourceLine[]): Block[] {
  const blocks: SourceLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const open = lines[at - 1]?.text ? blocks.at(-1) : undefined;
    if (line.text !== "" && open) open.push(line);
    else if (line.text !== "") blocks.push([line]);
  }
  return blocks;
}

/** The lines between number or draft heading and formula; what no title can be is left out. */
function findTitle(blocks: readonly Block[], textOf: (block: Block) => string, draftAt: number): Block {
  const numberedAt = blocks.findLastIndex((block) => block.some((line) => numberedTitle.test(line.text)));
  if (numberedAt >= 0) {
    const lines = blocks.slice(numberedAt).flat();
    return lines.slice(lines.findIndex((line) => numberedTitle.test(line.text)));
  }
  const council = blocks.flat().find((line) => councilTitle.test(line.text));
  if (council) return [council];
  const introducedAt = blocks.findLastIndex((block) => /:$/.test(textOf(block)));
  const from = Math.max(draftAt, introducedAt) + 1;
  const candidates = blocks.slice(from).filter((block) => !apparatus.test(textOf(block)));
  return from > 0 ? candidates.flat() : (candidates.at(-1) ?? []);
}

function tidyTitle(text: string): string {
  return text
    .replace(numberedTitle, "")
    .replace(/^(?:RESOLUTION )?(\d{1,4}) \((\d{4})\)(?:\. .*)?$/, "Resolution $1 ($2)")
    .replace(/\*+$/, "");
}

function findSymbol(lines: readonly SourceLine[]): string | null {
  for (const line of lines.slice(0, 60)) {
    const found = symbolPattern.exec(line.text.slice(0, 200))?.[1];
    if (found !== undefined) return found.replace(/\*+$/, "").replace(/ ?\(([^()]*)\)$/, " ($1)");
  }
  const council = lines.map((line) => councilTitle.exec(line.text)).find(Boolean);
  const number = council?.[1] ?? council?.[3];
  return number === undefined ? null : `S/RES/${number} (${council?.[2] ?? council?.[4]})`;
}

const symbolStarts: Record<string, string> = { GA: "A/RES/", ECOSOC: "E/RES/", HRC: "A/HRC/RES/" };

/** Of a text that prints only "2012/19." before its title: E/RES/2012/19. */
function symbolOfNumber(title: string, organ: Organ | null): string | null {
  const number = numberedTitle.exec(title)?.[0].replace(/\.\s*$/, "");
  const start = symbolStarts[organ ?? ""];
  if (number === undefined || start === undefined) return null;
  return start + number.replace(/\s+/g, "").replace(/ ?\(/, " (");
}

/** "[on the recommendation of the Second Committee (A/80/505)]", in French and Spanish too. */
const recommendation =
  /^\[(?:on the recommendation of the|sur (?:la )?recommandation (?:du|des|de la|de l’)|por recomendación de(?:l| la| los| las)?) ?(.+?)(?: \([A-Z]\/.*)?\]$/;

const submittedBy =
  /^(?:revised )?draft (?:resolution|decision) submitted by (.+?)(?:,? (?:on the basis of|following|on behalf of|after|in the light of|pursuant to)\b.*)?$/i;

const sponsorsOf =
  /^(.+?)\s?\*{0,3}\s?:\s?\*{0,3}\s?(?:(?:revised|proposed) |sub-)?(?:draft|amendment|projet|proyecto)/i;

/**
 * "Austria, Chile and Iran (Islamic Republic of):* revised draft resolution": the States, in the order of the print. "Draft
 * resolution submitted by the Chair of the Committee": the one who submits it.
 */
function readSponsors(text: string): string[] {
  const officer = /^the (.+)$/.exec(submittedBy.exec(text)?.[1] ?? "")?.[1];
  if (officer !== undefined) return [officer];
  const [, listed = ""] = sponsorsOf.exec(text) ?? [];
  return listed
    .replace(/\*+$/, "")
    .split(/, (?:and )?|(?<!\([^)]*) and (?=\p{Lu})/u)
    .reduce<string[]>(joinNamesWithAnd, [])
    .map((name) => name.trim())
    .filter(Boolean);
}

const secondHalves = /^(?:Herzegovina|Barbuda|Nevis|Tobago|Principe|the Grenadines|Northern Ireland)\b/;

/** "Bosnia and Herzegovina" is one State. */
function joinNamesWithAnd(names: string[], name: string): string[] {
  const last = names.at(-1);
  if (last !== undefined && secondHalves.test(name)) names[names.length - 1] = `${last} and ${name}`;
  else names.push(name);
  return names;
}

const day = "\\d{1,2}(?:er)? (?:de )?\\p{L}+ (?:de )?\\d{4}";
const anyDay = new RegExp(`(?:^|\\n|\\s)(${day})(?=\\n|\\s|$)`, "u");
const dayOfAdoption = new RegExp(
  `(?:dopted|dopt[ée]e|probada|meeting)[^\\n]{0,160}?(?:on|of|le|el)\\s?(${day})`,
  "u",
);
const dayOfMeeting = new RegExp(`\\bmeeting(?:, (?:held )?on)? (${day})`, "u");

/** When a text was adopted, by the lines below its last paragraph, or a decision's first: "46th plenary meeting / 26 July 2012", "meeting, on 26 July". */
export function dateOfMeeting(text: string): string | null {
  return dayOfMeeting.exec(text)?.[1] ?? null;
}
