import type { AbsenceClaim, StructureClaim } from "../domain/claims.ts";
import { unitLabel } from "../domain/labels.ts";
import type { Library } from "../domain/resolution.ts";
import type { Draft } from "../domain/statements.ts";
import { readRows } from "../vocabulary/read-table.ts";
import { baseOf, type ClaimOf, loaded, type Telling } from "./wording.ts";

const phrasesIn = phrasesOf("computed-phrases");

/**
 * What is computed, in another official language of the United Nations than English, as a heading with its figure; null in any
 * other language, and for what only an answerer claims that reads no other language than English (votes, versions, details): that is told
 * in English. Says no more than the claim: whatever narrows it stands in brackets. Verbs and names are the text's.
 */
export function computedInLanguage(
  computed: Extract<Draft, { basis: "structure" | "absence" }>,
  language: string,
  { library, among }: Telling,
): string | null {
  const say = phrasesIn(language);
  if (!say) return null;
  const named = (id: string, sentence: string) =>
    among === "one" ? sentence : `${loaded(id, library).symbol ?? id} — ${sentence}`;
  if (computed.basis === "absence") {
    const { resolutions } = computed.claim;
    const sentence = absentIn(computed.claim, say);
    return sentence && resolutions.length === 1 ? named(resolutions[0] ?? "", sentence) : sentence;
  }
  const sentences = computed.claims.map((claim) => {
    const sentence = toldIn(claim, say, library);
    return sentence && named(claim.resolution, sentence);
  });
  return sentences.includes(null) ? null : sentences.join(" ");
}

function absentIn(claim: AbsenceClaim, say: Say): string | null {
  const n = claim.resolutions.length;
  const phrase = (key: string) => say(n > 1 ? `${key}.many` : key, { n });
  switch (claim.of) {
    case "act": {
      const { forces, actors, paragraphs } = claim;
      const narrowed = [
        ...(forces ? [say("verb", { verb: forces.map(baseOf).join(", ") })] : []),
        ...(actors ? [say("whom", { names: actors.map(({ name }) => name).join(", ") })] : []),
        ...placesIn(paragraphs),
      ];
      return say("sentence", { head: qualified(phrase("absent.act"), narrowed, say) });
    }
    case "mention": {
      const head = phrase(claim.terms.length > 1 ? "absent.together" : "absent.mention");
      return say("line", { head, value: claim.terms.map((words) => say("printed", { words })).join(", ") });
    }
    case "missing":
      return null;
  }
}

function toldIn(claim: StructureClaim, say: Say, library: Library): string | null {
  const line = (head: string, value: string | number) => say("line", { head, value });
  switch (claim.of) {
    case "count": {
      const head = countedIn(claim, say);
      return head && line(head, claim.value);
    }
    case "property":
      if (claim.what === "vote") return null;
      if (claim.what === "status") {
        const { status } = loaded(claim.resolution, library);
        return line(say("property.status"), say(status === "unknown" ? "unsaid" : `status.${status}`));
      }
      return line(say(`property.${claim.what}`), claim.value ?? say("unsaid"));
    case "exists":
      return say(claim.value ? "exists" : "exists.not", { label: unitLabel(claim.unit) });
    default:
      return null;
  }
}

function countedIn({ what }: ClaimOf<"count">, say: Say): string | null {
  if (typeof what === "string") return say(`count.${what}`);
  if (!("acts" in what)) return null;
  const { force, actor, ...narrower } = what.acts;
  if (Object.values(narrower).some(Boolean)) return null;
  const narrowed = [
    ...(force ? [say("verb", { verb: baseOf(force) })] : []),
    ...(actor ? [say("whom", { names: actor.name })] : []),
  ];
  return qualified(say("count.acts"), narrowed, say);
}

/** "Actes (verbe request; adressés nommément à UNICRI)" */
function qualified(head: string, qualifiers: readonly string[], say: Say): string {
  return qualifiers.length > 0 ? say("qualified", { head, qualifiers: qualifiers.join("; ") }) : head;
}

function placesIn(units: readonly string[] = []): string[] {
  return units.length > 0 ? [units.map(unitLabel).join(", ")] : [];
}

/** The phrase of a key with its gaps filled in. A phrase that is missing is a TypeError. */
export type Say = (key: string, gaps?: Readonly<Record<string, string | number>>) => string;

/** The phrases of a table in a language that is one of its columns; null in any other. */
export function phrasesOf(table: string): (language: string) => Say | null {
  const rows = new Map(readRows(table).map((row) => [row.key ?? "", row]));
  const [first] = rows.values();
  return (language) => {
    if (!first?.[language]) return null;
    return (key, gaps = {}) => {
      const phrase = rows.get(key)?.[language];
      if (phrase === undefined) throw new TypeError(`${key} has no words in ${language}`);
      return phrase.replace(/\{(\w+)\}/g, (_, gap: string) => String(gaps[gap] ?? ""));
    };
  };
}
