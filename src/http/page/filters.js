import { element } from "./nodes.js";

const statuses = [
  ["draft", "drafts"],
  ["adopted", "adopted"],
];
const kinds = [
  ["preambular", "preamble"],
  ["operative", "operative part"],
  ["annex", "annexes"],
];

/** Choices that narrow what is asked, made of what is loaded; a choice with one option is not offered. */
export function createFilters(container, resolutions) {
  const organs = distinct(resolutions.map(({ organ }) => organ)).map((organ) => [organ, organ]);
  const years = distinct(resolutions.map(yearOf)).map((year) => [year, year]);
  const loaded = distinct(resolutions.map(({ status }) => status));
  const choices = {
    organ: choiceOf("Organ", organs),
    year: choiceOf("Year", years),
    status: choiceOf(
      "Status",
      statuses.filter(([status]) => loaded.includes(status)),
    ),
    kind: choiceOf("Part", kinds),
  };
  const offered = Object.values(choices).filter((select) => select.options.length > 2);
  container.append(...offered.map((select) => select.parentElement));
  container.hidden = false;
  return () => readChoices(choices);
}

/** The `filters` of a question; years are numbers. */
function readChoices(choices) {
  const chosen = Object.entries(choices).filter(([, select]) => select.value !== "");
  return Object.fromEntries(
    chosen.map(([name, { value }]) => [name, name === "year" ? Number(value) : value]),
  );
}

function choiceOf(name, options) {
  const select = element("select", {}, element("option", { value: "" }, "any"));
  select.append(...options.map(([value, text]) => element("option", { value }, text)));
  element("label", {}, `${name} `, select);
  return select;
}

function distinct(values) {
  return [...new Set(values.filter(Boolean))].sort();
}

function yearOf({ date, symbol }) {
  return (/\b(?:19|20)\d\d\b/.exec(date ?? "") ?? /\b(?:19|20)\d\d\b/.exec(symbol ?? ""))?.[0];
}
