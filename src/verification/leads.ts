import type { Lead } from "../domain/statements.ts";

interface Led {
  readonly lead?: Lead;
  readonly text: string;
}

/** "Yes, it requests …": the verdict apart from the sentence that is checked. "No paragraph …" has none. */
export function withoutLead(sentence: string): Led {
  const [printed = "", verdict = ""] = /^(yes|no)\s*[,:;.–—-]\s*(?=\S)/i.exec(sentence) ?? [];
  if (printed === "") return { text: sentence };
  const text = sentence.slice(printed.length);
  return {
    lead: verdict.toLowerCase() === "yes" ? "yes" : "no",
    text: text.charAt(0).toUpperCase() + text.slice(1),
  };
}

/** "Yes: it requests …"; names keep their capitals. */
export function withLead(lead: Lead | undefined, sentence: string): string {
  if (lead === undefined || sentence === "") return sentence;
  const first = /^\p{L}+/u.exec(sentence)?.[0] ?? "";
  const said = smallWords.has(first) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  return `${lead === "yes" ? "Yes" : "No"}: ${said}`;
}

/** Words with which a sentence begins and that are no names. */
const smallWords: ReadonlySet<string> = new Set(
  "It The In According Only Neither Its A An There Nothing No None Under By This These Those One Both".split(
    " ",
  ),
);
