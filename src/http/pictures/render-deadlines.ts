import type { Act } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Say } from "../../sentences/phrases.ts";
import { type Html, html } from "../html.ts";
import { drawLine } from "./draw-line.ts";
import { renderAct } from "./render-act.ts";
import { type TimeLine, timeLinesOf, yearOf } from "./time-lines.ts";

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
  const at = date === null ? null : yearOf(date);
  return at === null ? null : { at, title: say("own-date", { date: date ?? "" }) };
}

function rowOf({ id }: Act): string {
  return `due-${id}`;
}
