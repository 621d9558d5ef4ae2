import type { Statement } from "../domain/statements.ts";
import { element } from "./element.ts";
import { native } from "./native.ts";
import { withNumber } from "./view-context.ts";
import type { Words } from "./words.ts";

type Check = "checkedQuotation" | "checkedExplanation" | "checkedComputation";

const checkOf: { readonly [basis in Statement["basis"]]: Check } = {
  quotation: "checkedQuotation",
  explanation: "checkedExplanation",
  structure: "checkedComputation",
  absence: "checkedComputation",
};

/** What was checked of the sentences of an answer, for as many as there are of each kind; nothing where there are none. */
export function drawChecks(statements: readonly Statement[], words: Words): HTMLElement[] {
  const counts = new Map<Check, number>();
  for (const { basis } of statements) counts.set(checkOf[basis], (counts.get(checkOf[basis]) ?? 0) + 1);
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
