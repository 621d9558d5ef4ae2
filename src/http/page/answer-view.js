import { createAnswerTable } from "./answer-table.js";
import { element, markWords } from "./nodes.js";

/**
 * One question with its answer, growing event by event.
 * `point` shows a citation in the whole text; `askAgain` repeats the question.
 */
export function createAnswerView(question, { point, askAgain }) {
  const statements = element("div", { className: "statements" });
  const note = element("p", { className: "note" }, "Searching the text …");
  const node = element(
    "article",
    { className: "exchange" },
    element("h2", { className: "question", dir: "auto" }, question),
    statements,
    note,
  );

  const quotations = [];
  const drawn = new Map();

  function addStatement({ basis, text, citations, support }) {
    const remark = support
      ? element("em", {}, support === "confirmed" ? "(in other words) " : "(in other words, not confirmed) ")
      : "";
    const line = element("p", { dir: "auto" }, text, " ", remark);
    const block = element("div", { className: "statement" }, line);
    for (const citation of distinct(citations)) line.append(chipFor(citation, block, point), " ");
    statements.append(block);
    drawn.set(text, block);
    if (basis === "quotation") quotations.push(block);
  }

  /** The sentences that the table has in short stay behind it. */
  function tabulate(table) {
    const summary = element("summary", {}, `The sentences with their citations (${quotations.length})`);
    statements.append(createAnswerTable(table, point), element("details", {}, summary, ...quotations));
  }

  function finish(answer) {
    // What was mended came last, and is read where it was first drafted.
    for (const { text } of answer.statements) if (drawn.has(text)) statements.append(drawn.get(text));
    if (answer.table) tabulate(answer.table);
    if (answer.statements.length === 0) {
      statements.append(element("p", { className: "refusal", dir: "auto" }, answer.answer));
    }
    const nearest = answer.outcome === "answered" ? [] : nearestOf(answer);
    if (nearest.length > 0) {
      const line = element("p", {}, "Nearest in the text: ");
      const block = element("div", { className: "statement nearest" }, line);
      for (const citation of nearest) line.append(chipFor(citation, block, point), " ");
      statements.append(block);
    }
    note.replaceChildren(remarksOn(answer).join(" "), ...adoptionsOf(answer));
    note.hidden = note.textContent === "";
  }

  function breakOff(sentence) {
    const again = element("button", { type: "button" }, "Ask again");
    again.addEventListener("click", askAgain);
    note.hidden = false;
    note.replaceChildren(sentence, " ", again);
  }

  function receive(event) {
    if (event.type === "statement-verified") addStatement(event);
    else if (event.type === "answer-end") finish(event);
    else if (event.type === "error") breakOff(event.detail);
  }

  return { node, receive, breakOff };
}

/** A button that opens its paragraph, with the quoted words marked, below the sentence. */
function chipFor(citation, block, point) {
  const chip = element(
    "button",
    { type: "button", className: "chip", "aria-expanded": false },
    citation.label,
  );
  let card;
  chip.addEventListener("click", async () => {
    const opens = chip.getAttribute("aria-expanded") === "false";
    chip.setAttribute("aria-expanded", String(opens));
    if (!opens) return card?.remove();
    card ??= await cardFor(citation);
    if (chip.getAttribute("aria-expanded") === "true") block.append(card);
    point(citation);
  });
  return chip;
}

async function cardFor({ resolution, paragraph, label, start, end, url }) {
  const place = `${encodeURIComponent(resolution)}/paragraphs/${encodeURIComponent(paragraph)}`;
  const unit = await fetch(`/api/resolutions/${place}`).then(
    (response) => response.json(),
    () => ({}),
  );
  const text = element("p", { dir: "auto" }, unit.text ?? "The paragraph could not be loaded.");
  if (unit.text) markWords(text, start, end);
  const link = element("a", { href: url, className: "label" }, `${label} in the whole text`);
  return element("blockquote", { className: "card" }, text, link);
}

/** Units that were named as nearest, as citations without a quote. */
function nearestOf({ nearest, resolution }) {
  return nearest.flatMap((name) => {
    const [unit, id = resolution?.id] = name.split("#").reverse();
    const label = unit
      .replace(/^([a-z]+)(\d)/, (_, kind, number) => `${kind.toUpperCase()} ${number}`)
      .replace(/\.(\w+)/g, " ($1)");
    return id
      ? [{ resolution: id, paragraph: unit, label, start: 0, end: 0, url: `/resolutions/${id}#${unit}` }]
      : [];
  });
}

function distinct(citations) {
  const byPlace = new Map(citations.map((citation) => [`${citation.url} ${citation.start}`, citation]));
  return [...byPlace.values()];
}

/** Drafts whose adopted text is loaded, with a link to it and to both side by side. */
function adoptionsOf({ resolution, resolutions = [] }) {
  const drafts = [resolution, ...resolutions].filter((each) => each?.adoptedAs);
  return drafts.flatMap(({ id, adoptedAs: { id: adopted, symbol, title, url } }) => {
    const both = `/compare?a=${encodeURIComponent(id)}&b=${encodeURIComponent(adopted)}`;
    return [
      " The text is a draft, adopted as ",
      element("a", { href: url }, symbol ?? title),
      ". ",
      element("a", { href: both }, "Compare the two"),
      ".",
    ];
  });
}

function remarksOn({ statements, fallback, incomplete, withheld, resolution }) {
  const remarks = [];
  const isDoubtful = statements.some(({ support }) => support === "not-confirmed");
  if (statements.length > 0)
    remarks.push(
      isDoubtful
        ? "Each sentence was checked against the text; what is not confirmed may be wrong."
        : "Each sentence was checked against the text.",
    );
  if (withheld > 0) remarks.push(`Drafted, but not verified and so not shown: ${withheld}.`);
  if (fallback) remarks.push(`This answer was put together without the model: ${fallback.reason}.`);
  if (incomplete) remarks.push("The answer broke off.");
  if (statements.length > 0 && resolution?.status === "draft" && !resolution.adoptedAs)
    remarks.push("The text is a draft, not adopted.");
  return remarks;
}
