import { element } from "./nodes.js";

/** What several texts say, side by side; `point` shows a row's words in the whole text. */
export function createAnswerTable({ columns, rows, found, searched }, point) {
  const cells = [...columnsOf(columns)];
  const caption = `In ${found} of the ${searched} resolutions that were searched`;
  const head = element("tr", {}, ...[["Resolution"], ["Place"], ...cells].map(([name]) => headed(name)));
  const table = element(
    "table",
    { "data-columns": head.cells.length },
    element("caption", { id: nextId() }, caption),
    element("thead", {}, head),
    ...groupsOf(rows).map((group) => bodyOf(group, cells, point)),
  );
  const box = { className: "answer-table", role: "region", "aria-labelledby": table.caption.id, tabIndex: 0 };
  return element("div", box, table);
}

let boxes = 0;

function nextId() {
  boxes += 1;
  return `table-${boxes}`;
}

/** Name and text of each column behind the place. */
function* columnsOf(columns) {
  if (columns.includes("verb")) yield ["Act", actOf];
  if (columns.includes("deadline")) yield ["By when", ({ deadline }) => deadline ?? "–"];
  yield ["Words", ({ text }) => text];
}

/** "Requests the Secretary-General" */
function actOf({ verb, addressees }) {
  return [verb, addressees.map(({ printed }) => printed).join(", ")].filter(Boolean).join(" ");
}

function headed(name) {
  return element("th", { scope: "col" }, name);
}

function groupsOf(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.resolution.id, [...(groups.get(row.resolution.id) ?? []), row]);
  return [...groups.values()];
}

function bodyOf(rows, cells, point) {
  const lines = rows.map((row, at) =>
    element(
      "tr",
      {},
      ...(at === 0 ? [nameOf(row.resolution, rows.length)] : []),
      element("td", {}, linkTo(row, point)),
      ...cells.map(([, textOf]) => element("td", { dir: "auto" }, textOf(row))),
    ),
  );
  return element("tbody", {}, ...lines);
}

function nameOf({ symbol, title, status }, rowSpan) {
  const name = `${symbol ?? title}${status === "draft" ? " (draft)" : ""}`;
  return element(
    "th",
    { scope: "rowgroup", rowSpan },
    name,
    ...(symbol ? [element("span", { className: "title" }, title)] : []),
  );
}

/** Beside the whole text it marks the words there; where that is not shown it leads to them. */
function linkTo({ resolution, paragraph, label, url, start, end }, point) {
  const link = element("a", { href: url }, label);
  link.addEventListener("click", (event) => {
    const isShown = document.getElementById("reading").offsetParent !== null;
    if (!isShown || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    point({ resolution: resolution.id, paragraph, start, end });
  });
  return link;
}
