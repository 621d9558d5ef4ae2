import type { Act } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { type Html, html } from "../html.ts";
import { drawLine } from "./draw-line.ts";
import { renderAct } from "./render-act.ts";
import { type TimeLine, timeLinesOf, yearOf } from "./time-lines.ts";

/** Each measure of time as a line to scale, and as a table of what is due. */
export function renderDeadlines(resolution: Resolution): Html {
  const lines = timeLinesOf(resolution);
  if (lines.length === 0) return html`<p>No deadline was read in this text.</p>`;
  return html`${lines.map((line) => renderLine(line, resolution))}`;
}

function renderLine({ name, measure, points }: TimeLine, resolution: Resolution): Html {
  const marks = points.flatMap(({ act, printed, at }) =>
    at === null ? [] : [{ at, target: rowOf(act), title: printed }],
  );
  const rows = points.map(
    ({ act, printed }) =>
      html`<tr id="${rowOf(act)}"><th scope="row">${printed}</th><td>${renderAct(act, resolution)}</td></tr>`,
  );
  const drawn = marks.length > 0 && drawLine(marks, measure === "date" ? ownDate(resolution) : null);
  return html`<table class="due"><caption>${name}${drawn}</caption>
<thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function ownDate({ date }: Resolution) {
  const at = date === null ? null : yearOf(date);
  return at === null ? null : { at, title: `The text itself: ${date}` };
}

function rowOf({ id }: Act): string {
  return `due-${id}`;
}
