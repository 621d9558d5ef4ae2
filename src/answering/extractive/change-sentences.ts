import type { VersionPair } from "../../comparing/find-versions.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { AlignedParagraph } from "../../domain/versions.ts";
import { shortened } from "./shortened.ts";
import { alignmentClaim, type PlacedSide, placedSide, sideCitation, versionName } from "./version-sides.ts";
import { trimmed, verbOf, wordCount } from "./wording.ts";

/** More differences in words than this are not read out one by one. */
const mostDifferences = 4;

/** What became of one paragraph: dropped, new, moved, reworded. */
export function changeSentences(aligned: AlignedParagraph, pair: VersionPair): DraftStatement[] {
  const old = aligned.before ? placedSide(pair.before, aligned.before) : undefined;
  const now = aligned.after ? placedSide(pair.after, aligned.after) : undefined;
  if (old && !now) {
    const says = `${old.label} was dropped: it has no counterpart in ${versionName(pair.after)}`;
    return [oneSided(old, says, aligned, pair)];
  }
  if (now && !old) {
    const says = `${now.label} is new: it has no counterpart in ${versionName(pair.before)}`;
    return [oneSided(now, says, aligned, pair)];
  }
  if (!old || !now) return [];
  const moved = aligned.moved ? [movedSentence(old, now, aligned, pair)] : [];
  return aligned.change === "same"
    ? moved
    : [...moved, sideBySide(old, now), ...wordDifferences(aligned, old, now)];
}

function oneSided(
  side: PlacedSide,
  says: string,
  aligned: AlignedParagraph,
  pair: VersionPair,
): DraftStatement {
  const quote = trimmed(side.paragraph.text);
  return {
    basis: "structure",
    text: `${says}. It reads “${quote}”.`,
    claims: [alignmentClaim(aligned, pair)],
    citations: [sideCitation(side, quote)],
  };
}

function movedSentence(
  old: PlacedSide,
  now: PlacedSide,
  aligned: AlignedParagraph,
  pair: VersionPair,
): DraftStatement {
  const quote = shortened(trimmed(now.paragraph.text), 30);
  const same = aligned.change === "same" ? " word for word" : "";
  return {
    basis: "structure",
    text: `${old.label} stands in another place, as ${now.label}${same}: “${quote}”.`,
    claims: [alignmentClaim(aligned, pair)],
    citations: [sideCitation(old, trimmed(old.paragraph.text)), sideCitation(now, quote)],
  };
}

/** What each of the two does, verb first. */
function sideBySide(old: PlacedSide, now: PlacedSide): DraftStatement {
  const [was, is] = [clauseOf(old), clauseOf(now)];
  return {
    basis: "quotation",
    text: `${old.label} ${was.words}; ${now.label} ${is.words}.`,
    citations: [sideCitation(old, was.quote), sideCitation(now, is.quote)],
  };
}

function clauseOf({ paragraph }: PlacedSide): { readonly words: string; readonly quote: string } {
  const quote = trimmed(paragraph.text);
  const [act] = paragraph.acts;
  if (!act) return { words: `says “${shortened(quote, 40)}”`, quote };
  const addressee = trimmed(paragraph.text.slice(act.verbSpan.end, act.action.start));
  const action = trimmed(paragraph.text.slice(act.action.start));
  return { words: [verbOf(act), addressee, `“${action}”`].filter(Boolean).join(" "), quote };
}

function wordDifferences({ words }: AlignedParagraph, old: PlacedSide, now: PlacedSide): DraftStatement[] {
  const found = words.flatMap((word, at): DraftStatement[] => {
    const next = words[at + 1];
    if (word.kind !== "removed" || next?.kind !== "added") return [];
    const [was, is] = [trimmed(word.text), trimmed(next.text)];
    if (
      wordCount(was) < 2 ||
      wordCount(is) < 2 ||
      !old.paragraph.text.includes(was) ||
      !now.paragraph.text.includes(is)
    )
      return [];
    return [
      {
        basis: "quotation",
        text: `Where ${old.label} says “${was}”, ${now.label} says “${is}”.`,
        citations: [sideCitation(old, was), sideCitation(now, is)],
      },
    ];
  });
  return found.length <= mostDifferences ? found : [];
}
