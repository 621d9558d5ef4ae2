import { citationLabel } from "../../domain/labels.ts";
import type { UnitAddress } from "../../domain/reading.ts";
import type { Library } from "../../domain/resolution.ts";
import { findUnit, topLevelId } from "../../domain/units.ts";
import type { Composition } from "./composer.ts";

/** "See also OP 5, PP 11.": what else touches the subject and no draft cites; undefined where there is nothing. */
export function seeAlsoLine(
  { drafts, seeAlso = [] }: Composition,
  library: Library,
  isSeveral: boolean,
): string | undefined {
  const keyOf = ({ resolution, unit }: UnitAddress) => {
    const text = library.find(resolution);
    return `${resolution}#${text ? topLevelId(text, unit) : unit}`;
  };
  const cited = new Set(drafts.flatMap(({ citations }) => citations.map(keyOf)));
  const labels = seeAlso
    .filter((address) => !cited.has(keyOf(address)))
    .flatMap(({ resolution: id, unit: unitId }) => {
      const resolution = library.find(id);
      const unit = resolution && findUnit(resolution, unitId);
      return resolution && unit ? [citationLabel(resolution, unit, isSeveral ? "several" : "one")] : [];
    });
  const distinct = [...new Set(labels)].slice(0, mostLabels);
  return distinct.length > 0 ? `See also ${inARow(distinct)}.` : undefined;
}

/** Who wants more wants the text. */
const mostLabels = 6;

/** "OP 5, PP 11"; where labels have commas of their own, with semicolons. */
export function inARow(labels: readonly string[]): string {
  return labels.join(labels.some((label) => label.includes(",")) ? "; " : ", ");
}
