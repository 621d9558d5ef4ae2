/** Verbs whose British spelling no rule gives: American, British. */
const pairs = new Map([
  ["honor", "honour"],
  ["favor", "favour"],
  ["endeavor", "endeavour"],
]);

const british = new Map([...pairs].map(([american, spelled]) => [spelled, american]));

/** A verb in its American and its British spelling where they differ: "recognize", "recognise". */
export function spellings(verb: string): readonly string[] {
  const other = pairs.get(verb) ?? british.get(verb);
  if (other !== undefined) return [verb, other];
  return /[a-z]{3}ize$/.test(verb) ? [verb, verb.replace(/ize$/, "ise")] : [verb];
}
