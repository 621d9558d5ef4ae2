import { groupBy } from "../../domain/group-by.ts";
import { type Html, html } from "../html.ts";

/** Something at a place of the line: several at the same place are one larger dot. */
export interface Mark {
  readonly at: number;
  /** Where it leads within the page. */
  readonly target: string;
  readonly title: string;
}

/** In per cent of the width. */
const [left, right, betweenLabels] = [5, 95, 12];

/**
 * Dots on a line to scale, the whole numbers that they stand at written below as far as there is room. It is drawn for the eye
 * alone: what it shows stands in the table below it.
 */
export function drawLine(marks: readonly Mark[], own: Omit<Mark, "target"> | null): Html {
  const all = [...marks, ...(own ? [own] : [])].map(({ at }) => at);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const xOf = (at: number) => (first === last ? 50 : left + ((right - left) * (at - first)) / (last - first));
  const places = [...groupBy(marks, ({ at }) => at)];
  return html`<svg class="line" width="100%" height="56" aria-hidden="true">
<line x1="${left}%" x2="${right}%" y1="20" y2="20"/>
${own && html`<circle class="own" cx="${xOf(own.at)}%" cy="20" r="6"><title>${own.title}</title></circle>`}
${places.map(([at, here]) => drawDot(xOf(at), here))}
${labelsOf(all, xOf).map(({ x, label }) => html`<text x="${x}%" y="48" text-anchor="middle">${label}</text>`)}
</svg>`;
}

function drawDot(x: number, marks: readonly [Mark, ...Mark[]]): Html {
  const radius = 5 + Math.min(marks.length, 5);
  const titles = marks.map(({ title }) => title).join("\n");
  return html`<a href="#${marks[0].target}" tabindex="-1"><circle cx="${x}%" cy="20" r="${radius}"><title>${titles}</title></circle></a>`;
}

function labelsOf(places: readonly number[], xOf: (at: number) => number) {
  const labels: { readonly x: number; readonly label: number }[] = [];
  for (const at of [...new Set(places)].sort((one, other) => one - other)) {
    const label = Math.floor(at);
    const before = labels.at(-1);
    const hasRoom = !before || (before.label !== label && xOf(at) - before.x >= betweenLabels);
    if (hasRoom) labels.push({ x: xOf(at), label });
  }
  return labels;
}
