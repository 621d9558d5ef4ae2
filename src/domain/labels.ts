import type { ResolutionSummary } from "./answers.ts";
import type { ParagraphKind, Resolution, UnitId } from "./resolution.ts";
import type { Unit } from "./units.ts";

/** How readers know a resolution: its symbol, or organ and status ("ECOSOC draft", "GA text" of what does not tell its status). */
export function shortName({ symbol, organ, status, id }: Resolution): string {
  return symbol ?? (organ ? `${organ} ${status === "unknown" ? "text" : status}` : id);
}

export function summaryOf({ id, symbol, title, status }: Resolution): ResolutionSummary {
  return { id, symbol, title, status };
}

/** `OP 13` within one resolution; "A/RES/78/123, para. 2", "ECOSOC draft, OP 13" among several. */
export function citationLabel(resolution: Resolution, unit: Unit, among: "one" | "several"): string {
  if (among === "one") return unit.label;
  const label = resolution.symbol ? unit.label.replace(/\bOP (?=\d)/, "para. ") : unit.label;
  return `${shortName(resolution)}, ${label}`;
}

/** The noun for a text in prose: a draft is never spoken of as a resolution that stands. */
export function nounFor({ status, symbol, title, front }: Resolution) {
  if (status === "unknown") return "text";
  if (status === "draft") return amends.test(front) ? "amendment" : "draft";
  if (/\/PRST\//.test(symbol ?? "") || /^Statement by the President\b/i.test(title)) return "statement";
  return /\/DEC\//.test(symbol ?? "") || decides.test(front) ? "decision" : "resolution";
}

/** The item of the agenda under which a text came about, as its opening quotes it: “The situation in the Middle East”. */
export function agendaItemOf({ paragraphs: [opening] }: Resolution): string | undefined {
  return /\bthe item entitled (“[^”]+”)/.exec(opening?.text ?? "")?.[1];
}

/** "United States of America: amendment to revised draft resolution A/C.3/80/L.3/Rev.1" */
export const amends =
  /(?:^|:\*{0,3} ?)(?:proposed )?(?:sub-)?amendments? to (?:the )?(?:revised |proposed )?(?:draft|amendment)/i;
const decides = /\bDecision adopted by\b/;

/** The parts of a text in prose. */
export const partNames: { readonly [kind in ParagraphKind]: string } = {
  preambular: "preamble",
  operative: "operative part",
  annex: "annex",
};

const kinds: Readonly<Record<string, string>> = {
  op: "OP",
  pp: "PP",
  fn: "footnote",
  "annex.": "Annex, para.",
};

/** `OP 5 (a)` for `op5.a`, `II, OP 3` for `II.op3`, `Annex, unnumbered 2` for `annex.u2`: the label of a unit that comes without one. */
export function unitLabel(id: string): string {
  const [, section = "", kind = "", unnumbered = "", number = "", path = ""] =
    /^(?:(\w+)\.)?(op|pp|fn|annex\.)(u?)(\d+)((?:\.\w+)*)$/.exec(id) ?? [];
  if (number === "") return divisionName(id) ?? id;
  const steps = path.replace(/\.(\w+)/g, " ($1)");
  const name = unnumbered ? "Annex, unnumbered" : kinds[kind];
  return `${section && `${section}, `}${name} ${number}${steps}`;
}

/** "Annex, Principle 16" for `annex.principle16`, "Annex, Rule 7, para. 1" for `annex.rule7.1`. */
function divisionName(id: string): string | null {
  const [, section, annex, word = "", number, path = ""] = divided.exec(id) ?? [];
  if (word === "") return null;
  const [, paragraph = "", items = ""] = /^(?:\.(\d+))?(.*)$/.exec(path) ?? [];
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${number?.toUpperCase()}`;
  const steps = [section, annex && "Annex", name, paragraph && `para. ${paragraph}`];
  return steps.filter(Boolean).join(", ") + items.replace(/\.(\w+)/g, " ($1)");
}

/** Section, annex, word, number and path of the id of a paragraph in a division: `III.annex.rule7.1.a`. */
const divided = /^(?:([A-Z\d.]+)\.)?(annex\.)?(\p{Ll}{4,}?)(\d+|[ivxlc]+)((?:\.\w+)*)$/u;

/** Where a resolution is shown, or a unit of it, on the server that answers; from its root. */
export function urlOf(resolution: string, unit?: UnitId): string {
  const page = `/resolutions/${encodeURIComponent(resolution)}`;
  return unit === undefined ? page : `${page}#${encodeURIComponent(unit)}`;
}

/** Ids of a library are made of letters, digits, dots and hyphens. */
const prefix = "own~";

/** The id of a text that a reader has brought: none of a library has it. */
export function ownId(base: string): string {
  return `${prefix}${base}`;
}

/** Where a text is from, as readers are told; of one that a reader has brought nobody knows. */
export function sourceOf({ id }: { readonly id: string }): string {
  return id.startsWith(prefix)
    ? "Source: your own file, which was not compared with what was published."
    : "Source: United Nations.";
}
