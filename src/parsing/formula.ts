import type { Organ, Resolution } from "../domain/resolution.ts";
import { organs } from "../vocabulary/actors.ts";
import { casedPattern } from "../vocabulary/pattern.ts";
import { readTable, text } from "../vocabulary/read-table.ts";

const bodies = readTable("formulas", { organ: text, language: text, name: text });
const withArticle = new Set(["en", "fr", "es"]);

function bodyNamed(name: string) {
  const plain = name.toLowerCase().replace(/'/g, "’");
  return bodies.find((candidate) => candidate.name.toLowerCase() === plain);
}

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
}

/** Reads "The Economic and Social Council," (any body; the comma may be missing after one of the principal organs). */
export function readFormula(line: string): Formula | null {
  if (line.length > 240) return null;
  const match = article.exec(line);
  if (match === null) return withoutArticle(line);
  const ended = /[,:]$/.test(line);
  const body = line
    .slice(match[0].length)
    .replace(/\s*[,:]$/, "")
    .replace(/\s+/g, " ");
  const known = bodyNamed(body);
  if (known) return known;
  if (!ended || !bodyNoun.test(body) || verbInside.test(body) || /[,;.:]/.test(body)) return null;
  const language = match[1] ? "en" : match[4] ? "es" : match[2] === "La" ? "es" : "fr";
  const named = organs.find(({ formula }) => formula.toLowerCase() === `the ${body}`.toLowerCase());
  return { organ: language === "en" ? (named?.organ ?? null) : null, language };
}

/** "Генеральная Ассамблея,", "大会，", "إن الجمعية العامة،" */
function withoutArticle(line: string): Formula | null {
  const name = /^(.+?)\s*[,:،，：]$/u.exec(line)?.[1];
  const known = name === undefined ? undefined : bodyNamed(name);
  return known === undefined || withArticle.has(known.language) ? null : known;
}

/** The row of the organ whose documents bear the symbol: `S/RES/79 (1950)`. */
export function organOfSymbol(symbol: string) {
  return organs.find(({ symbolPrefixes }) => symbolPrefixes.some((prefix) => symbol.startsWith(prefix)));
}

/** The organ whose name stands on a line of the front matter by itself or after "United Nations". */
export function organNamed(line: string) {
  return bodyNamed(line.replace(/^United Nations\s+/, "").replace(/\s+Distr\..*$/, ""));
}
