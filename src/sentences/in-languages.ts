import type { AbsenceClaim, CountedActs, StructureClaim } from "../domain/claims.ts";
import { unitLabel } from "../domain/labels.ts";
import type { Library } from "../domain/resolution.ts";
import type { Draft } from "../domain/statements.ts";
import { readRows } from "../vocabulary/read-table.ts";
import { baseOf, type ClaimOf, loaded, type Telling } from "./wording.ts";

const phrasesIn = phrasesOf("computed-phrases");

/**
 * What is computed, in another official language of the United Nations than English, as a heading with its figure; null in any
 * other language, and for how a text was adopted, which is told in English. Says no more than
 * the claim: whatever narrows it stands in brackets. Verbs and names are the text's.
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
    return resolutions.length === 1 ? named(resolutions[0] ?? "", sentence) : sentence;
  }
  const sentences = computed.claims.map((claim) => {
    const sentence = toldIn(claim, say, library);
    return sentence && named(claim.resolution, sentence);
  });
  return sentences.includes(null) ? null : sentences.join(" ");
}

function absentIn(claim: AbsenceClaim, say: Say): string {
  const n = claim.resolutions.length;
  const phrase = (key: string) => say(n > 1 ? `${key}.many` : key, { n });
  const line = (head: string, value: string) => say("line", { head, value });
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
    case "mention":
      return line(
        phrase(claim.terms.length > 1 ? "absent.together" : "absent.mention"),
        claim.terms.map((words) => say("printed", { words })).join(", "),
      );
    case "missing":
      return line(
        qualified(phrase("missing"), placesIn(claim.paragraphs), say),
        say(`detail.${claim.detail}`),
      );
  }
}

function toldIn(claim: StructureClaim, say: Say, library: Library): string | null {
  const line = (head: string, value: string | number) => say("line", { head, value });
  switch (claim.of) {
    case "count":
      return line(countedIn(claim, say), claim.value);
    case "property":
      if (claim.what === "vote") return null;
      if (claim.what === "status") {
        const { status } = loaded(claim.resolution, library);
        return line(say("property.status"), say(status === "unknown" ? "unsaid" : `status.${status}`));
      }
      return line(say(`property.${claim.what}`), claim.value ?? say("unsaid"));
    case "exists":
      return say(claim.value ? "exists" : "exists.not", { label: unitLabel(claim.unit) });
    case "votes":
      return line(say(`votes.${claim.side}`), claim.value);
    case "voter":
      return line(claim.actor.name, say(`voter.${claim.value ?? "none"}`));
    case "alignment": {
      const place = (id: string, unit: string | null) =>
        unit === null ? [] : [`${unitLabel(unit)} (${loaded(id, library).symbol ?? id})`];
      const places = [...place(claim.resolution, claim.before), ...place(claim.other, claim.after)];
      return line(places.join(" → "), say(`alignment.${claim.value}`));
    }
    case "changes":
      return line(say(`change.${claim.what}`), claim.value);
    case "contrast": {
      const { in: what, value } = claim;
      if (value === "same" || value === "different")
        return line(say(`${what}.${value}`), `${unitLabel(claim.unit)}, ${unitLabel(claim.other)}`);
      return line(say(`${what}.one`), unitLabel(value === "first" ? claim.unit : claim.other));
    }
    case "name":
      return line(claim.short, claim.value ?? say("unsaid"));
  }
}

function countedIn({ what }: ClaimOf<"count">, say: Say): string {
  if (typeof what === "string") return say(`count.${what}`);
  if ("acts" in what) return actsIn(what.acts, say);
  if ("mentions" in what) {
    const { among, actor } = what.mentions;
    return qualified(say(`count.${among}`), [say("with.mention", { words: actor.name })], say);
  }
  if ("section" in what)
    return qualified(say(`count.${what.kind}`), [say("of.section", { section: what.section })], say);
  if ("itemsOf" in what) return qualified(say("count.items"), placesIn([what.itemsOf]), say);
  return qualified(say("count.footnotes"), [say(`part.${what.footnotesOf}`)], say);
}

function actsIn({ force, actor, opening, paragraphs, reports }: CountedActs, say: Say): string {
  const narrowed = [
    ...(opening || paragraphs ? [say("with.acts")] : []),
    ...(force ? [say("verb", { verb: baseOf(force) })] : []),
    ...(actor ? [say("whom", { names: actor.name })] : []),
  ];
  const counted = opening ? "preambular" : paragraphs ? "operative" : reports ? "reports" : "acts";
  return qualified(say(`count.${counted}`), narrowed, say);
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
