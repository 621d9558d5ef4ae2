import type { Answer } from "../domain/answers.ts";
import { groupBy } from "../domain/group-by.ts";
import { unitLabel } from "../domain/labels.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { isConfirmed, type VerifiedCitation } from "../domain/statements.ts";
import { spellOrdinal } from "../vocabulary/figures.ts";

/** By the code of the organ: `GA`. */
export const organNames: Readonly<Record<string, string>> = {
  GA: "General Assembly",
  SC: "Security Council",
  ECOSOC: "Economic and Social Council",
  HRC: "Human Rights Council",
};

/**
 * An answer as the UN cites in its documents: each sentence with a note, the notes below under a rule. A resolution is named by
 * organ and number ("Security Council resolution 1325 (2000), para. 2"), a draft by its symbol, or as a draft of its organ;
 * paragraphs are "para. 5 (a)", "third preambular paragraph", "sect. II, para. 3"; what the note before named is "Ibid.".
 */
export function writeUnCitations(answer: Answer, library: Library): string {
  const notes: string[] = [];
  let before: NamedCitation | undefined;
  const sentences = answer.statements.map((statement) => {
    const { citations } = statement;
    const text = isConfirmed(statement) ? statement.text : `${statement.text} (not confirmed)`;
    if (citations.length === 0) return text;
    const named = nameCitations(citations, library);
    const note = named.map((each) => entryOf(each, before));
    before = named.length === 1 ? named[0] : undefined;
    notes.push(`${notes.length + 1} ${note.join("; ").replace(/\.?$/, ".")}`);
    return `${text}[${notes.length}]`;
  });
  const body = sentences.length > 0 ? sentences.join("\n") : answer.answer;
  return notes.length === 0 ? `${body}\n` : `${body}\n\n__________________\n${notes.join("\n")}\n`;
}

interface NamedCitation {
  readonly name: string;
  /** "paras. 13 and 14"; "" where the whole is cited. */
  readonly places: string;
}

function entryOf({ name, places }: NamedCitation, before: NamedCitation | undefined): string {
  if (before?.name !== name) return [name, places].filter(Boolean).join(", ");
  return before.places === places || places === "" ? "Ibid." : `Ibid., ${places}`;
}

/** One entry a resolution, in the order of first mention. */
function nameCitations(citations: readonly VerifiedCitation[], library: Library): NamedCitation[] {
  const byResolution = groupBy(citations, ({ resolution }) => resolution);
  return Array.from(byResolution, ([id, own]) => {
    const resolution = library.find(id);
    const units = new Set(own.map(({ paragraph }) => paragraph));
    return { name: resolution ? nameOf(resolution) : id, places: placesOf([...units]) };
  });
}

/** How the UN names a resolution in a note. */
export function nameOf({ symbol, organ, status, id }: Resolution): string {
  const body = organNames[organ ?? ""] ?? organ;
  if (status === "draft") return symbol ?? (body ? `${body} draft resolution` : `Draft resolution ${id}`);
  const number = /\/RES\/(.+)$/.exec(symbol ?? "")?.[1]?.replace(/(?<=\d)\((?=\d{4}\))/, " (");
  return body && number
    ? `${body} resolution ${number}`
    : (symbol ?? `${body ?? "United Nations"} resolution`);
}

const list = new Intl.ListFormat("en-GB");

/** "para. 13", "paras. 13 and 14", "third preambular paragraph", "sect. II, para. 3", "annex, para. 4", "footnote 7". */
export function placesOf(units: readonly string[]): string {
  const plain = units.flatMap((unit) => /^op(\d.*)$/.exec(unit)?.[1] ?? []).map(withItems);
  const others = units.filter((unit) => !/^op\d/.test(unit)).map(placeOf);
  const paragraphs =
    plain.length === 0 ? [] : [`${plain.length > 1 ? "paras." : "para."} ${list.format(plain)}`];
  return list.format([...paragraphs, ...others.filter(Boolean)]);
}

function placeOf(unit: string): string {
  const [, section, kind = "", place = ""] = /^(?:(.+)\.)?(pp|op|annex\.|fn)u?(\d.*)$/.exec(unit) ?? [];
  const within = section ? `sect. ${section}, ` : "";
  const [number = ""] = place.split(".");
  const items = withItems(place.slice(number.length));
  if (kind === "pp") return `${within}${spellOrdinal(Number(number))} preambular paragraph${items}`;
  if (kind === "op") return `${within}para. ${withItems(place)}`;
  if (kind === "annex.") return `${section ? `annex ${section}` : "annex"}, para. ${withItems(place)}`;
  if (kind === "fn") return `footnote ${place}`;
  return unit === "title" || unit === "front" || unit === "closing"
    ? ""
    : unitLabel(unit).replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

/** `5.a.ii` as "5 (a) (ii)". */
function withItems(place: string): string {
  return place.replace(/\.([^.]*)/g, " ($1)");
}
