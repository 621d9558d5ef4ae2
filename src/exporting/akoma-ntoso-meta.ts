import type { Resolution } from "../domain/resolution.ts";
import { escapeXml } from "./escape-xml.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What Akoma Ntoso asks of every document: the work, this expression of it, and this file. */
export function identificationOf(resolution: Resolution): string {
  const { id, title, symbol, organ, language, date, status } = resolution;
  const uri = `/akn/un/statement/${status === "draft" ? "draft-resolution" : "resolution"}/${escapeXml(encodeURIComponent(id))}`;
  const expression = `${uri}/${escapeXml(language)}@`;
  const day = `<FRBRdate date="${isoDate(date) ?? "1945-10-24"}" name="${isoDate(date) ? "document" : "unknown"}"/>`;
  const author = '<FRBRauthor href="#organ" as="#author"/>';
  return `<meta>
<identification source="#opcite">
<FRBRWork><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRalias value="${escapeXml(title)}" name="title"/>${day}${author}<FRBRcountry value="un"/>${symbol ? `<FRBRnumber value="${escapeXml(symbol)}"/>` : ""}</FRBRWork>
<FRBRExpression><FRBRthis value="${expression}/!main"/><FRBRuri value="${expression}"/>${day}${author}<FRBRlanguage language="${escapeXml(threeLetters(language))}"/></FRBRExpression>
<FRBRManifestation><FRBRthis value="${expression}/!main.xml"/><FRBRuri value="${expression}.xml"/>${day}<FRBRauthor href="#opcite" as="#editor"/></FRBRManifestation>
</identification>
<references source="#opcite"><TLCOrganization eId="opcite" href="/ontology/organization/opcite" showAs="Opcite"/><TLCOrganization eId="organ" href="/ontology/organization/un/${escapeXml(encodeURIComponent(organ ?? "un"))}" showAs="${escapeXml(organ ?? "United Nations")}"/><TLCRole eId="author" href="/ontology/role/author" showAs="Author"/><TLCRole eId="editor" href="/ontology/role/editor" showAs="Editor"/></references>
</meta>`;
}

/** `2023-12-18` for "18 December 2023"; null for other forms. */
function isoDate(date: string | null): string | null {
  const [, day, month = "", year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(date ?? "") ?? [];
  const number = months.indexOf(month) + 1;
  return day && year && number > 0
    ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`
    : null;
}

function threeLetters(language: string): string {
  return { en: "eng", fr: "fra", es: "spa" }[language] ?? language;
}
