import { actorOfId } from "../language/actors.ts";
import { findActors } from "../language/find-actors.ts";
import { isOrdinal, numberOf, spellOrdinal } from "../language/numerals.ts";

/** Lower ordinals may count other things: "the third Council resolution". */
const leastSession = 10;
const sessionByNumber = /\bsession (?:no\.? |number )?(\d{1,3})\b/gi;

/** "What is due at CCPCJ 22?", "for the 22nd CCPCJ", "at session 22": sessions in the words that resolutions print. */
export function withSessionsSpelledOut(question: string): string {
  const counted = question.replace(sessionByNumber, (_, number: string) => sessionOf(Number(number)));
  return findActors(counted)
    .filter(({ actor }) => meetsInSessions.has(actorOfId(actor.id)?.kind ?? ""))
    .toReversed()
    .reduce((text, { span }) => {
      const name = text.slice(span.start, span.end).replace(/^the\s+/i, "");
      const before = text.slice(0, span.start);
      const after = text.slice(span.end);
      const ordinal = /([\w-]+)\s+$/.exec(before)?.[1] ?? "";
      const number = /^[- ](\d{2})(?![\d/])/.exec(after)?.[1];
      if (
        isOrdinal(ordinal.toLowerCase()) &&
        (numberOf(ordinal) ?? 0) >= leastSession &&
        !ofDocument.test(after)
      )
        return `${before}session of the ${name}${after}`;
      return number && isAcronym(name)
        ? `${before.replace(/\bthe\s+$/i, "")}the ${sessionOf(Number(number))} of the ${name}${after.slice(number.length + 1)}`
        : text;
    }, counted);
}

const meetsInSessions: ReadonlySet<string> = new Set(["organ", "commission"]);
const ofDocument = /^\s+(?:resolutions?|decisions?|reports?)\b/i;

function sessionOf(number: number): string {
  return `${spellOrdinal(number)} session`;
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}
