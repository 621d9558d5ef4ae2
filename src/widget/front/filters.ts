import { element } from "../element.ts";
import type { Text } from "./text-choice.ts";
import type { FrontWords } from "./words.ts";

interface Filters {
  /** Makes the choices of what is loaded; one with a single option is not offered. */
  offer(texts: readonly Text[]): void;
  /** `filters` of a question; years are numbers. */
  chosen(): Readonly<Record<string, string | number>>;
}

type Option = readonly [value: string, name: string];

/** Choices that narrow what is asked. */
export function createFilters(container: HTMLFieldSetElement, words: FrontWords): Filters {
  const statuses: readonly Option[] = [
    ["draft", words.drafts],
    ["adopted", words.adopted],
  ];
  const kinds: readonly Option[] = [
    ["preambular", words.preamble],
    ["operative", words.operativePart],
    ["annex", words.annexes],
  ];
  const choose = (name: string, label: string, options: readonly Option[]): HTMLElement => {
    const select = element("select", { name }, element("option", { value: "" }, words.any));
    select.append(...options.map(([value, text]) => element("option", { value }, text)));
    return element("label", {}, `${label} `, select);
  };
  return {
    offer(texts) {
      const loaded = distinct(texts.map(({ status }) => status));
      const offered: readonly (readonly [string, string, readonly Option[]])[] = [
        ["organ", words.organ, namedAsThey(texts.map(({ organ }) => organ))],
        ["year", words.year, namedAsThey(texts.map(yearOf))],
        ["status", words.status, statuses.filter(([status]) => loaded.includes(status))],
        ["kind", words.part, kinds],
      ];
      for (const [name, label, options] of offered)
        if (options.length > 1) container.append(choose(name, label, options));
      container.hidden = false;
    },
    chosen() {
      const selects = [...container.querySelectorAll("select")].filter(({ value }) => value !== "");
      return Object.fromEntries(
        selects.map(({ name, value }) => [name, name === "year" ? Number(value) : value]),
      );
    },
  };
}

function namedAsThey(values: readonly (string | null)[]): Option[] {
  return distinct(values).map((value) => [value, value]);
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

function yearOf({ date, symbol }: Text): string | null {
  const year = /\b(?:19|20)\d\d\b/;
  return (year.exec(date ?? "") ?? year.exec(symbol ?? ""))?.[0] ?? null;
}
