import type { Organ, Resolution } from "../domain/resolution.ts";
import { organs } from "../vocabulary/actors.ts";
import { casedPattern } from "../vocabulary/pattern.ts";

interface KnownBody {
  readonly organ: Organ;
  readonly language: Resolution["language"];
  readonly name: RegExp;
}

const bodies: readonly KnownBody[] = [
  { organ: "GA", language: "en", name: /^General Assembly$/i },
  { organ: "SC", language: "en", name: /^Security Council$/i },
  { organ: "ECOSOC", language: "en", name: /^Economic and Social Council$/i },
  { organ: "HRC", language: "en", name: /^Human Rights Council$/i },
  { organ: "GA", language: "fr", name: /^Assemblée générale$/i },
  { organ: "SC", language: "fr", name: /^Conseil de sécurité$/i },
  { organ: "ECOSOC", language: "fr", name: /^Conseil économique et social$/i },
  { organ: "HRC", language: "fr", name: /^Conseil des droits de l[’']homme$/i },
  { organ: "GA", language: "es", name: /^Asamblea General$/i },
  { organ: "SC", language: "es", name: /^Consejo de Seguridad$/i },
  { organ: "ECOSOC", language: "es", name: /^Consejo Económico y Social$/i },
  { organ: "HRC", language: "es", name: /^Consejo de Derechos Humanos$/i },
];

const article = /^(?:(The)\s+|(Le|La)\s+|(L)[’']\s?|(El|Los|Las)\s+)(?=\p{Lu})/u;
const bodyNoun = casedPattern`
  \b(?:
    Assembly|Council|Commission|Committee|Conference|Congress|Board|Authority|Meeting|Parties|Tribunal|Forum
    |Organization|Assemblée|Conseil|Comité|Conférence|Congrès|Parties|Asamblea|Consejo|Comisión|Comité
    |Conferencia|Congreso|Junta|Partes
  )\b
`;
const verbInside = /\b(?:recommends|adopted|requests|decides|recommande|recomienda|has|is|was|shall)\b/;

export interface Formula {
  readonly organ: Organ | null;
  readonly language: Resolution["language"];
  /** The body's name without its article: "Economic and Social Council". */
  readonly body: string;
}

/** Reads "The Economic and Social Council," (any body; the comma may be missing after one of the principal organs). */
export function readFormula(line: string): Formula | null {
  if (line.length > 240) return null;
  const match = article.exec(line);
  if (match === null) return null;
  const ended = /[,:]$/.test(line);
  const body = line
    .slice(match[0].length)
    .replace(/\s*[,:]$/, "")
    .replace(/\s+/g, " ");
  const known = bodies.find((candidate) => candidate.name.test(body));
  if (known) return { organ: known.organ, language: known.language, body };
  if (!ended || !bodyNoun.test(body) || verbInside.test(body) || /[,;.:]/.test(body)) return null;
  const language = match[1] ? "en" : match[4] ? "es" : match[2] === "La" ? "es" : "fr";
  return { organ: language === "en" ? organOfFormula(body) : null, language, body };
}

function organOfFormula(body: string): Organ | null {
  const formula = `the ${body}`.toLowerCase();
  return organs.find((entry) => entry.formula.toLowerCase() === formula)?.organ ?? null;
}

/** The organ whose documents bear the symbol: `S/RES/79 (1950)`. */
export function organOfSymbol(symbol: string): Organ | null {
  const entry = organs.find((candidate) =>
    candidate.symbolPrefixes.some((prefix) => symbol.startsWith(prefix)),
  );
  return entry?.organ ?? null;
}

/** The organ whose name stands on a line of the front matter by itself or after "United Nations". */
export function organNamed(line: string): KnownBody | undefined {
  const name = line.replace(/^United Nations\s+/, "").replace(/\s+Distr\..*$/, "");
  return bodies.find((candidate) => candidate.name.test(name));
}
