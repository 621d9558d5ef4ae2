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
  const [above] = holdersOf(paragraph, resolution);
  const act = above && actsSaidBy(above, resolution).at(-1);
  if (above === undefined || act === undefined || !breaksOff(above, act)) return [];
  const end = text.replace(/(?:[\s,;:.]|\band\b)+$/, "").length;
  return [
    {
      ...act,
      id: `${id}/act1`,
      paragraph: id,
      verbSpan: { start: 0, end: 0 },
      action: { start: 0, end },
      hedges: [],
    },
  ];
}

/** Words that leave a clause open: what they want comes in the list. */
const open =
  "about|and|as|at|by|for|from|in|includ(?:es|ing)|into|of|on|over|that|through|to|towards|with|shall|should|must|will|below|as follows";
const following = (nouns: string) => String.raw`the following(?: [\w-]+)?(?: (?:${nouns}))`;
const endsWith = (words: string) =>
  new RegExp(
    String.raw`(?:^|\b(?:${words}))(?:,? (?:inter alia|in (?:particular|this regard)))?[\s,:;–—-]*$`,
    "i",
  );
const breaking = endsWith(`${open}|the following|${following("(?:action|measure|step)s?")}`);
/** "shall have the following mandate": elsewhere it may be another's. */
const tasking = endsWith(
  following("mandate|(?:activit|responsibilit)(?:y|ies)|(?:function|objective|task)s?"),
);

const obliging = /^(?:shall|will|should)\b/;

/** Nothing is asked yet: "to:", "by, inter alia:", "to take the following steps". A heading within a list, or what has a list of its own, leaves its items to what stands above it. */
function breaksOff({ text }: Paragraph, { verb, verbSpan, action }: Act): boolean {
  if (verbSpan.end === 0 && !/[.,;]\s*(?:and|or)?$/.test(text)) return true;
  const asked = sliceOf(text, action);
  return breaking.test(asked) || ([verb, asked].some((words) => obliging.test(words)) && tasking.test(asked));
}
