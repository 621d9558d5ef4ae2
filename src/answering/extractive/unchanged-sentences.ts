import type { VersionPair } from "../../comparing/find-versions.ts";
import { notFound } from "../../domain/refusals.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import type { AlignedParagraph } from "../../domain/versions.ts";
import type { Composed } from "./composer.ts";
import { shortened } from "./shortened.ts";
import { alignmentClaim, type PlacedSide, placedSide, sideCitation, versionName } from "./version-sides.ts";
import { listed, trimmed } from "./wording.ts";

/** Nothing of that kind changed: what both say. */
export function unchangedSentences(
  paragraphs: readonly AlignedParagraph[],
  { before, after }: VersionPair,
  aboutTime: boolean,
): Composed {
  const pairs = paragraphs.flatMap((aligned) => {
    const [old, now] = [
      aligned.before && placedSide(before, aligned.before),
      aligned.after && placedSide(after, aligned.after),
    ];
    return old && now ? [{ aligned, old, now }] : [];
  });
  const dated = aboutTime ? pairs.flatMap(({ old, now }) => sameDeadline(old, now)) : [];
  if (dated.length > 0) return dated;
  const same = pairs.filter(({ aligned }) => aligned.change === "same").slice(0, 3);
  if (same.length === 0)
    return notFound(`No such change was found between ${versionName(before)} and ${versionName(after)}.`);
  return same.map(({ aligned, old, now }) => ({
    basis: "structure",
    text: `${listed([old.label, now.label])} are the same word for word: “${shortened(trimmed(now.paragraph.text), 30)}”.`,
    claims: [alignmentClaim(aligned, { before, after })],
    citations: [
      sideCitation(old, trimmed(old.paragraph.text)),
      sideCitation(now, trimmed(now.paragraph.text)),
    ],
  }));
}

function sameDeadline(old: PlacedSide, now: PlacedSide): DraftStatement[] {
  const deadlines = old.paragraph.acts.flatMap(({ deadline }) => (deadline ? [deadline.printed] : []));
  const kept = deadlines.find((deadline) =>
    now.paragraph.acts.some((act) => act.deadline?.printed === deadline),
  );
  if (!kept) return [];
  return [
    {
      basis: "quotation",
      text: `The date is not moved: ${old.label} and ${now.label} both say “${kept}”.`,
      citations: [sideCitation(old, kept), sideCitation(now, kept)],
    },
  ];
}
