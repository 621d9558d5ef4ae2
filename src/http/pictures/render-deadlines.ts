import type { Act, Deadline } from "../../domain/acts.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { actsOf } from "../../domain/units.ts";
import type { Say } from "../../sentences/in-languages.ts";
import { type Html, html } from "../html.ts";
import { renderAct } from "../render-page.ts";

/** Each measure of time as a line to scale, and as a table of what is due. */
export function renderDeadlines(resolution: Resolution, say: Say): Html {
  const lines = timeLinesOf(resolution);
  if (lines.length === 0) return html`<p>${say("no-deadline")}</p>`;
  return html`${lines.map((line) => renderLine(line, resolution, say))}`;
}

function renderLine({ measure, body, points }: TimeLine, resolution: Resolution, say: Say): Html {
  const marks = points.flatMap(({ act, printed, at }) =>
    at === null ? [] : [{ at, target: rowOf(act), title: printed }],
  );
  const rows = points.map(
    ({ act, printed }) =>
      html`<tr id="${rowOf(act)}"><th scope="row"><bdi lang="${resolution.language}">${printed}</bdi></th><td>${renderAct(act, resolution)}</td></tr>`,
  );
  const drawn = marks.length > 0 && drawLine(marks, measure === "date" ? ownDate(resolution, say) : null);
  return html`<table class="due"><caption>${named(measure, body, say)}${drawn}</caption>
<thead><tr><th scope="col">${say("when")}</th><th scope="col">${say("what")}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function named(measure: TimeLine["measure"], body: string | undefined, say: Say): string {
  if (measure !== "session") return say(measure === "date" ? "dates" : "terms");
  return body === undefined ? say("sessions") : say("sessions-of", { body });
}

function ownDate({ date }: Resolution, say: Say) {
  const at = yearOf(date ?? "");
  return at === null ? null : { at, title: say("own-date", { date: date ?? "" }) };
}

function rowOf({ id }: Act): string {
  return `due-${id}`;
}

const measures = ["date", "session", "term"] as const;

type TimeLine = ReturnType<typeof timeLinesOf>[number];

/** Deadlines that can be put in order: dates; sessions of one body, since no text tells when they are; the rest in the order of the text. */
export function timeLinesOf(resolution: Resolution) {
  const measured = actsOf(resolution).flatMap((act) => (act.deadline ? [measure(act, act.deadline)] : []));
  const lines = [...groupBy(measured, ({ line }) => line).values()].map((points) => ({
    measure: points[0].measure,
    /** Whose sessions, as it is printed, where the text tells. */
    body: points[0].body,
    /** The earliest first. */
    points: points.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)),
  }));
  return measures.flatMap((measure) => lines.filter((line) => line.measure === measure));
}

/** `at`: a year with its fraction, or the number of a session; null for a term. */
function measure(act: Act, { printed, session }: Deadline) {
  if (session !== undefined) {
    const { id, printed: body } = act.forum ?? {};
    return { act, printed, at: session, measure: "session" as const, line: `session ${id}`, body };
  }
  const at = yearOf(printed);
  const measure = at === null ? ("term" as const) : ("date" as const);
  return { act, printed, at, measure, line: measure, body: undefined };
}

const names = "January|February|March|April|May|June|July|August|September|October|November|December";
const months = names.split("|");
const date = new RegExp(`(?:(?:(\\d{1,2}) )?(${names}) )?\\b((?:19|20)\\d\\d)\\b`);

/** Where a printed date stands: 2006.46 for "15 June 2006"; of a month or a year alone its end. Null without a year. */
export function yearOf(printed: string): number | null {
  const [, day = 31, month = "December", year] = date.exec(printed) ?? [];
  return year === undefined ? null : Number(year) + (months.indexOf(month) + (Number(day) - 0.5) / 31) / 12;
}

/** Something at a place of the line: several at the same place are one larger dot. */
interface Mark {
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
function drawLine(marks: readonly Mark[], own: Omit<Mark, "target"> | null): Html {
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
