import type { Act } from "./acts.ts";
import type { Paragraph, Resolution } from "./resolution.ts";
import { holdersOf, sliceOf } from "./units.ts";

/**
 * The acts of a paragraph. An item without one of its own goes on with what the paragraph above it asks, if that breaks off
 * before its list: "calls upon States to: (a) Light the lamps" calls upon them to light the lamps. Such an act has the verb
 * and the addressees of the one above and the item for what is asked; its verb does not stand in the item (`verbSpan` is empty).
 */
export function actsSaidBy(paragraph: Paragraph, resolution: Resolution): readonly Act[] {
  const { id, acts, text, marker } = paragraph;
  if (acts.length > 0 || marker === undefined) return acts;
  const holder = holdersOf(paragraph, resolution).find((each) => each.acts.length > 0);
  const above = holder?.acts.at(-1);
  if (holder === undefined || above === undefined || !breaksOff(sliceOf(holder.text, above.action)))
    return [];
  const end = text.replace(/(?:[\s,;:.]|\band\b)+$/, "").length;
  return [
    {
      ...above,
      id: `${id}/act1`,
      paragraph: id,
      verbSpan: { start: 0, end: 0 },
      action: { start: 0, end },
      hedges: [],
    },
  ];
}

/** Nothing is asked yet: "to:", "by:", "to take the following steps". A "following mandate" or "the following tasks" may be another's. */
function breaksOff(action: string): boolean {
  return /(?:^|\b(?:to|by|that|shall|should|must|as follows|the following(?: (?:action|step|measure)s?)?))[\s,:;–—-]*$/.test(
    action,
  );
}
