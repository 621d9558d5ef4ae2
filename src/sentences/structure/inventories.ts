import type { InventoryClaim, InventoryKind, NameClaim, StructureClaim } from "../../domain/claims.ts";
import { partNames } from "../../domain/labels.ts";
import { namedThings } from "../../vocabulary/inventories.ts";
import { placesOfWords } from "../../vocabulary/words-printed.ts";
import { fullName, textOf } from "../names.ts";
import { listed, lowerFirst, numbered, timesOf } from "../wording.ts";
import { type Claimed, itOf, labelOf } from "./claimed.ts";
import type { CountClaim } from "./counts.ts";

const nouns: { readonly [what in InventoryKind]: string } = {
  countries: "country",
  bodies: "body",
  officials: "official",
  actors: "actor",
  addressees: "addressee",
  offences: "offence",
  conferences: "conference",
  treaties: "treaty",
  reports: "report",
  dates: "date",
};

/** "It names Costa Rica, France and Portugal.", "In its preamble it names no country." */
export function inventorySentence({ what, kind }: InventoryClaim, claimed: Claimed): string {
  const things = namedThings(claimed.resolution, what, kind).map(({ name }) => said(name, what));
  const it = itOf(claimed);
  const who = kind ? `In its ${partNames[kind]}, ${claimed.among === "one" ? lowerFirst(it) : it}` : it;
  const verb = verbs[what] ?? "names";
  return things.length === 0 ? `${who} ${verb} no ${nouns[what]}.` : `${who} ${verb} ${listed(things)}.`;
}

const verbs: { readonly [what in InventoryKind]?: string } = {
  addressees: "addresses",
  reports: "mentions",
  dates: "mentions",
};

/** With its article; what has no proper name in the words of the text. */
function said(name: string, what: InventoryKind): string {
  if (what === "offences" || what === "reports") return `“${name}”`;
  if (what === "treaties") return `the ${name}`;
  if (what === "dates") return name;
  const isPlural = /s$|^\p{L}+s of /u.test(name);
  if (!/^\p{Ll}/u.test(name) || isPlural) return fullName({ name });
  const article = /(?:group|force|panel|committee|board|mission|of experts|of inquiry)$/.test(name)
    ? "a"
    : "the";
  return `${article === "a" && /^[aeio]/.test(name) ? "an" : article} ${name}`;
}

/** "“cybercrime” stands 3 times in the draft: in PP 7, OP 4 and OP 5." */
export function printedSentence(claim: Extract<StructureClaim, { of: "wording" }>, claimed: Claimed): string {
  const { words, unit, kind, value } = claim;
  const { resolution, among } = claimed;
  const part = kind ? `the ${partNames[kind]} of ${textOf(resolution, among)}` : textOf(resolution, among);
  const where = unit === undefined ? part : labelOf(claimed, unit);
  if (value === 0) return `“${words}” stands nowhere in ${where}.`;
  const units = [...new Set(placesOfWords(resolution, words, claim).map((place) => place.unit))];
  const labels = units.map((each) => labelOf(claimed, each));
  return `“${words}” stands ${timesOf(value)} in ${where}${unit === undefined ? `: in ${listed(labels)}` : ""}.`;
}

/** "PP 10 is the longest paragraph: it has 151 words." */
export function extremeSentence(
  { of, kind, value }: Extract<StructureClaim, { of: "longest" | "shortest" }>,
  counts: readonly CountClaim[],
  claimed: Claimed,
): string {
  const noun = kind ? `${kind} paragraph` : "paragraph";
  const [words] = counts;
  const length = words ? `: it has ${numbered(words.value, "word")}` : "";
  return `${labelOf(claimed, value)} is the ${of} ${noun}${length}.`;
}

/** "UNCAC is the United Nations Convention against Corruption." */
export function nameSentence({ short, value }: NameClaim): string {
  const name = fullName({ name: value ?? "" });
  // "the" as in "the World Tourism Organization": an instrument's name has its article too.
  return `${short} is ${/^the /.test(name) ? name : `the ${name}`}.`;
}
