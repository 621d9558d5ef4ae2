import type { VersionPair } from "../../comparing/find-versions.ts";
import type { StructureClaim } from "../../domain/claims.ts";
import { citationLabel } from "../../domain/labels.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftCitation } from "../../domain/statements.ts";
import { findUnit } from "../../domain/units.ts";
import type { AlignedParagraph } from "../../domain/versions.ts";

/** A paragraph of one of two versions, named so that a reader knows of which. */
export interface PlacedSide {
  readonly label: string;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

export function placedSide(resolution: Resolution, id: string): PlacedSide | undefined {
  const unit = findUnit(resolution, id);
  return (
    unit?.paragraph && {
      label: citationLabel(resolution, unit, "several"),
      paragraph: unit.paragraph,
      resolution,
    }
  );
}

/** "A/RES/66/181", else "the draft". */
export function versionName(resolution: Resolution): string {
  return resolution.symbol ?? `the ${resolution.status === "draft" ? "draft" : "adopted text"}`;
}

export function alignmentClaim(
  { before, after, change }: AlignedParagraph,
  versions: VersionPair,
): StructureClaim {
  return {
    of: "alignment",
    resolution: versions.before.id,
    other: versions.after.id,
    before,
    after,
    value: change,
  };
}

export function sideCitation({ resolution, paragraph }: PlacedSide, quote: string): DraftCitation {
  return { resolution: resolution.id, unit: paragraph.id, quote };
}
