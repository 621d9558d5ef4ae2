import type { Actor } from "../../domain/acts.ts";
import type { MetadataProperty } from "../../domain/claims.ts";
import { groupBy } from "../../domain/group-by.ts";
import { agendaItemOf, nounFor, shortName } from "../../domain/labels.ts";
import type { Resolution, VoteSide } from "../../domain/resolution.ts";
import { isListed } from "../../vocabulary/actor-relations.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import type { Claimed, ClaimOf, Claims } from "../wording.ts";
import { fullName, itOf, listed, lowerFirst, textOf, upperFirst } from "../wording.ts";

/** "It was adopted on 26 July 2012.", "It was tabled by Italy.": properties of one text; behind its status the text as which it was adopted. */
export function propertySentence(claims: Claims<ClaimOf<"property">>, claimed: Claimed): string {
  const [first, ...others] = claims;
  const own = others.filter(({ resolution }) => resolution === first.resolution);
  const adopted = others.find(({ resolution }) => resolution !== first.resolution)?.resolution;
  if (first.what === "status") return statusSentence(own, adopted, claimed);
  const tells = (wanted: MetadataProperty) => own.some(({ what }) => what === wanted);
  if (first.what === "recommendedBy" || tells("recommendedBy")) return recommendationSentence(claimed);
  const { value, not, asked } = first;
  const { resolution, among } = claimed;
  switch (first.what) {
    case "title":
      return `The title of ${textOf(resolution, among)} is “${value ?? ""}”.`;
    case "symbol":
      return value === null
        ? `The text carries no symbol${resolution.status === "draft" ? ": it is a draft" : ""}.`
        : `The symbol of ${textOf(resolution, among)} is ${value}.`;
    case "sponsors":
      return asked ? sponsorSentence(asked, claimed) : sponsorsSentence(claimed);
    case "organ":
      if (tells("title") || tells("symbol")) return introduction(claimed, tells);
      return `${belonging(claimed)}${not ? `, not of ${fullName(not)}` : ""}.`;
    case "date":
      return dateSentence(claimed, value);
    case "vote":
      return voteSentence(claimed, value);
  }
}

/** "It is a draft resolution of the Economic and Social Council (E/2012/L.3) tabled by Italy, entitled “…”.", with what is claimed of symbol and title, or the item of the agenda. */
function introduction(claimed: Claimed, tells: (what: MetadataProperty) => boolean): string {
  const { sponsors, title, symbol } = claimed.resolution;
  const known = tells("symbol") && symbol !== null && claimed.among === "one" ? ` (${symbol})` : "";
  const tabled =
    sponsors.length > 0 && sponsors.length <= fewSponsors && !officer.test(sponsors[0] ?? "")
      ? ` tabled by ${listed(sponsors.map((name) => fullName({ name })))}`
      : "";
  const item = agendaItemOf(claimed.resolution);
  const on = item ? ` on the item ${item}` : "";
  const entitled = tells("title") ? `, entitled “${title}”` : on;
  return `${belonging(claimed)}${known}${tabled}${entitled}.`;
}

export const fewSponsors = 3;

function statusSentence(
  own: readonly ClaimOf<"property">[],
  adopted: string | undefined,
  claimed: Claimed,
): string {
  const { resolution, library } = claimed;
  const date = own.find(({ what }) => what === "date")?.value;
  const version = adopted === undefined ? undefined : library.find(adopted);
  if (resolution.status === "adopted")
    return date ? `${itOf(claimed)} was adopted on ${date}.` : `${itOf(claimed)} has been adopted.`;
  if (resolution.status === "unknown")
    return `${itOf(claimed)} does not say whether it was adopted${date ? `; it is dated ${date}` : ""}.`;
  const draft = `${itOf(claimed)} is a draft${date ? ` dated ${date}` : ""}`;
  return version
    ? `${draft}; it was adopted as ${shortName(version)}.`
    : `${draft} and has not been adopted.`;
}

function dateSentence(claimed: Claimed, value: string | null): string {
  const { status } = claimed.resolution;
  if (value !== null)
    return `${itOf(claimed)} ${status === "adopted" ? "was adopted on" : "is dated"} ${value}.`;
  return `${itOf(claimed)} gives no date of its own${status === "draft" ? ": it is a draft and has not been adopted" : ""}.`;
}

function voteSentence(claimed: Claimed, value: string | null): string {
  if (value !== null) return `${itOf(claimed)} was adopted ${value}.`;
  return claimed.resolution.status === "draft"
    ? `${itOf(claimed)} is a draft and has not been voted on.`
    : `${itOf(claimed)} does not say${claimed.resolution.language === "en" ? "" : " in English"} how it was voted on.`;
}

function sponsorsSentence(claimed: Claimed): string {
  const { sponsors } = claimed.resolution;
  const [first, ...others] = sponsors;
  if (first === undefined) return `${itOf(claimed)} names no sponsor.`;
  if (others.length === 0 && officer.test(first)) return `${itOf(claimed)} was submitted by the ${first}.`;
  return `${itOf(claimed)} was tabled by ${listed(sponsors.map((name) => fullName({ name })))}.`;
}

function sponsorSentence(asked: Actor, { resolution: { sponsors } }: Claimed): string {
  const is = isListed(sponsors, asked) ? "is one of" : "is not among";
  return upperFirst(`${fullName(asked)} ${is} the ${sponsors.length} that tabled it.`);
}

const officer = /^(?:Acting |Vice-)?(?:Chair|President|Rapporteur|Bureau|Secretar|Facilitator)/;

/** "It is a draft resolution of the Economic and Social Council", without a full stop. */
function belonging(claimed: Claimed): string {
  const name = organName(claimed.resolution);
  if (name === null) return `${itOf(claimed)} names no organ`;
  const noun = claimed.resolution.status === "draft" ? "draft resolution" : nounFor(claimed.resolution);
  return `${itOf(claimed)} is a ${noun} of ${fullName({ name })}`;
}

/** "The Commission … recommends it to the Economic and Social Council for adoption." */
function recommendationSentence(claimed: Claimed): string {
  const { resolution, among } = claimed;
  const { recommendedBy, status } = resolution;
  const organ = organName(resolution);
  const what = among === "one" ? "it" : textOf(resolution, among);
  if (recommendedBy === null)
    return `${itOf(claimed)} names no body that recommends it; ${lowerFirst(belonging(claimed))}.`;
  const verb = status === "draft" ? "recommends" : "recommended";
  return `The ${recommendedBy} ${verb} ${what}${organ === null ? "" : ` to ${fullName({ name: organ })}`} for adoption.`;
}

function organName({ organ }: Resolution): string | null {
  return organActor(organ)?.name ?? organ;
}

const did: { readonly [side in VoteSide]: string } = {
  "in favour": "voted in favour",
  against: "voted against",
  abstaining: "abstained",
};

/** "3 States voted against: Burundi, China and Eritrea." */
export function votesSentence([{ side, value }]: Claims<ClaimOf<"votes">>, claimed: Claimed): string {
  const number = value === 0 ? "No State" : value === 1 ? "One State" : `${value} States`;
  const names = claimed.resolution.vote?.lists?.[side].map((name) => fullName({ name })) ?? [];
  return `${number} ${did[side]}${names.length > 0 ? `: ${listed(names)}` : ""}.`;
}

/** "Germany and France voted in favour.", "Kenya is not among the States whose votes are listed." */
export function voterSentence(claims: Claims<ClaimOf<"voter">>): string {
  return [...groupBy(claims, ({ value }) => value)]
    .map(([side, voters]) => {
      const names = voters.map(({ actor }) => fullName(actor));
      const absent = `${names.length === 1 ? "is" : "are"} not among the States whose votes are listed`;
      return upperFirst(`${listed(names)} ${side ? did[side] : absent}.`);
    })
    .join(" ");
}

/** "UNCAC is the United Nations Convention against Corruption." */
export function nameSentence([{ short, value }]: Claims<ClaimOf<"name">>): string {
  const name = fullName({ name: value ?? "" });
  // "the" as in "the World Tourism Organization": an instrument's name has its article too.
  return `${short} is ${/^the /.test(name) ? name : `the ${name}`}.`;
}
