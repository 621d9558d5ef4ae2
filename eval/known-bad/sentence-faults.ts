import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import { reworded } from "./spoil.ts";

/** Faults of one sentence or one of its citations, and which sentences can have them. */

const plainAsk =
  /^(?:(?:Yes|No): )?(?:it|the draft)(?: also| only)? (?:invites|requests|urges|encourages) (?=\p{L}[^“;]*“[^“”]*”\.$)/iu;

function citesOne({ citations }: Statement, kind: "op" | "pp"): boolean {
  return citations.length === 1 && citations[0]?.paragraph.startsWith(kind) === true;
}

export function isPlainAsk(statement: Statement): boolean {
  return plainAsk.test(statement.text) && citesOne(statement, "op");
}

export function wrongVerb(statement: Statement): Statement {
  return plainAsk.exec(statement.text)?.[0].includes(" requests ")
    ? reworded(statement, /requests/, "invites")
    : reworded(statement, /invites|urges|encourages/, "requests");
}

export function asksSecretaryGeneral({ text }: Statement): boolean {
  return /requests the Secretary-General/.test(text);
}

export function wrongAddressee(statement: Statement): Statement {
  return reworded(statement, /(?<=requests )the Secretary-General/, "the World Tourism Organization");
}

const hedgedWord = /to consider,? (?:.*?\s)?(\w+)ing/;

export function isHedgedAsk(statement: Statement): boolean {
  return (
    isPlainAsk(statement) &&
    statement.text.match(/\bconsider/g)?.length === 1 &&
    hedgedWord.test(statement.text)
  );
}

export function withoutConsider(statement: Statement): Statement {
  return reworded(statement, hedgedWord, "to $1");
}

export function isPreambular(statement: Statement): boolean {
  return citesOne(statement, "pp") && statement.basis === "quotation";
}

export function asOperative(statement: Statement): Statement {
  return { ...statement, text: `The draft urges Member States to act: “${statement.citations[0]?.quote}”.` };
}

export function invented(citation: VerifiedCitation): VerifiedCitation {
  return { ...citation, paragraph: "op23", label: "OP 23" };
}

export function altered(citation: VerifiedCitation): VerifiedCitation {
  return { ...citation, quote: citation.quote.replace(/\p{L}+(?=\P{L}*$)/u, "otherwise") };
}

export function quotesWords({ text, citations }: Statement): boolean {
  return /“\p{L}[^“”]*”/u.test(text) && citations.length > 0;
}

export function misquoted(statement: Statement): Statement {
  return reworded(statement, /“\p{L}[^“”]*”/u, "“without delay and at any cost”");
}

const session = /(?:twenty-second|22nd|sixth) (?=session)/;

export function namesSession({ text, basis, citations }: Statement): boolean {
  return session.test(text) && basis === "quotation" && citations.length > 0;
}

export function wrongSession(statement: Statement): Statement {
  return reworded(statement, session, "25th ");
}
