import type { Detail, DetailClaim, MissingClaim, MissingDetail } from "../domain/claims.ts";

const details: { readonly [detail in Detail]?: MissingDetail } = {
  time: "date",
  amount: "amount",
  name: "name",
  place: "place",
  number: "count",
  reason: "reason",
  share: "majority",
};

/** A claim by the wider list of details as one by the seven that can be denied; null where it is none of them. */
export function missingOf(claim: DetailClaim | MissingClaim): MissingClaim | null {
  if (claim.of === "missing") return claim;
  const detail = details[claim.detail];
  const { resolutions, paragraphs = [] } = claim;
  return detail && paragraphs.length > 0 ? { of: "missing", resolutions, paragraphs, detail } : null;
}
