import type { Statement } from "../domain/statements.ts";
import { element } from "./element.ts";
import { native } from "./native.ts";
import { withNumber } from "./view-context.ts";
import type { Words } from "./words.ts";

type Check = "checkedQuotation" | "checkedExplanation" | "checkedComputation" | "checkedVerdict";

const checkOf: { readonly [basis in Statement["basis"]]: Check } = {
  quotation: "checkedQuotation",
  explanation: "checkedExplanation",
  structure: "checkedComputation",
  absence: "checkedComputation",
};

/** What was checked of the sentences of an answer, for as many as there are of each kind; nothing where there are none. */
export function drawChecks(statements: readonly Statement[], words: Words): HTMLElement[] {
  const counts = new Map<Check, number>();
  const count = (check: Check) => counts.set(check, (counts.get(check) ?? 0) + 1);
  for (const { basis } of statements) count(checkOf[basis]);
  for (const { verdict } of statements) if (verdict) count("checkedVerdict");
  if (counts.size === 0) return [];
  const items = native.map([...counts], ([check, n]) => element("li", {}, withNumber(words[check], n)));
  return [
    element(
      "details",
      { class: "checks" },
      element("summary", {}, words.checked),
      element("ul", {}, ...items),
    ),
  ];
}
