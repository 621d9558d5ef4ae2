import type { InventoryClaim, InventoryKind } from "../../domain/claims.ts";
import { partNames } from "../../domain/labels.ts";
import { namedThings } from "../../vocabulary/inventories.ts";
import { fullName } from "../names.ts";
import { listed, lowerFirst } from "../wording.ts";
import { type Claimed, itOf } from "./claimed.ts";

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
