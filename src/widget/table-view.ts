import type { AnswerTable, TableRow } from "../domain/answers.ts";
import { cellsOf } from "./answer-cells.ts";
import { append, type Child, element, linkInNewTab, setAttributes } from "./element.ts";
import { native } from "./native.ts";
import type { ViewContext } from "./view-context.ts";
import type { Words } from "./words.ts";

let boxes = 0;

/** The table in a box of its own, which scrolls sideways where it has to. */
export function createTableView(table: AnswerTable, { words, client, point }: ViewContext): HTMLElement {
  boxes += 1;
  const id = `table-${boxes}`;
  const drawn = drawTable(table, words, (row) => {
    const { resolution, paragraph, label } = row;
    const link = linkInNewTab(client.pageOf(resolution.id, paragraph), label, words);
    const unit = { resolution: resolution.id, unit: paragraph, label, quotes: [{ ...row, quote: row.text }] };
    for (const event of ["pointerenter", "focus"]) native.listen(link, event, () => point(unit));
    return link;
  });
  if (drawn.caption) setAttributes(drawn.caption, { id });
  return element(
    "div",
    { class: "table", part: "table", role: "region", "aria-labelledby": id, tabindex: "0" },
    drawn,
  );
}

/** `place` is what names the paragraph of a row. The roles stay where its cells are shown one below the other. */
export function drawTable(
  table: AnswerTable,
  words: Words,
  place: (row: TableRow) => Child,
): HTMLTableElement {
  const { caption, heads, groups } = cellsOf(table, words);
  const head = native.map(heads, (each) => element("th", { role: "columnheader", scope: "col" }, each));
  const node = element(
    "table",
    { role: "table", "data-columns": String(heads.length) },
    element("caption", {}, caption),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...head)),
  );
  for (const { name, title, rows } of groups) {
    const header = element(
      "th",
      { role: "rowheader", scope: "rowgroup", rowspan: String(rows.length), dir: "auto" },
      name,
      title === "" ? null : element("span", { class: "remark" }, title),
    );
    const lines = native.map(rows, ({ row, cells }, at) =>
      element(
        "tr",
        { role: "row" },
        at === 0 ? header : null,
        element("td", { role: "cell" }, place(row)),
        ...native.map(cells, (text, at) =>
          element("td", { role: "cell", dir: "auto", "data-head": heads[at + 2] ?? null }, text),
        ),
      ),
    );
    append(node, element("tbody", { role: "rowgroup" }, ...lines));
  }
  return node;
}
