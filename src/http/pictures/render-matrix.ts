import type { Force } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { type Html, html } from "../html.ts";
import { type AskedRow, actsChosen, askedOfWhom, nobody } from "./asked-of-whom.ts";
import { renderAct } from "./render-act.ts";

/** What the reader has clicked on: a cell, or the name of an actor. */
export interface Choice {
  readonly actor?: string | undefined;
  readonly verb?: string | undefined;
}

/** Actors by verbs; a number leads to its acts, which are listed below. */
export function renderMatrix(resolution: Resolution, chosen: Choice): Html {
  const { forces, rows, besides } = askedOfWhom(resolution);
  const others = [...besides].map(([force, count]) =>
    renderLink({ actor: nobody, verb: force }, count, chosen),
  );
  return html`<table class="matrix">
<caption>How many acts are addressed to whom; each number leads to their words.</caption>
<thead><tr><td></td>${forces.map((force) => html`<th scope="col">${force}</th>`)}</tr></thead>
<tbody>${rows.map((row) => renderRow(row, forces, chosen))}</tbody>
</table>
${others.length > 0 && html`<p class="besides">Acts that ask nothing of anybody: ${others}</p>`}
${renderChosen(resolution, chosen, rows)}`;
}

function renderRow({ actor, name, counts }: AskedRow, forces: readonly Force[], chosen: Choice): Html {
  const head = actor === nobody ? name : html`<a href="${addressOf({ actor })}">${name}</a>`;
  const cells = forces.map((verb) => {
    const count = counts.get(verb);
    return html`<td>${count !== undefined && renderLink({ actor, verb }, count, chosen)}</td>`;
  });
  return html`<tr><th scope="row">${head}</th>${cells}</tr>`;
}

/** The verb is written where the head of its column is not above it, and always spoken. */
function renderLink(to: Required<Choice>, count: number, chosen: Choice): Html {
  const weight = count < 2 ? "one" : count < 6 ? "some" : "many";
  const isChosen = chosen.actor === to.actor && chosen.verb === to.verb;
  return html`<a class="count ${weight}" href="${addressOf(to)}"${isChosen && html` aria-current="true"`}><span class="verb">${to.verb} </span>${count}</a> `;
}

function addressOf({ actor, verb }: Choice): string {
  const query = new URLSearchParams({ ...(actor && { actor }), ...(verb && { verb }) });
  return `?${query}#chosen`;
}

function renderChosen(resolution: Resolution, { actor, verb }: Choice, rows: readonly AskedRow[]) {
  if (actor === undefined) return null;
  const acts = actsChosen(resolution, actor, verb);
  const name = rows.find((row) => row.actor === actor)?.name;
  const heading = [name, verb].filter(Boolean).join(": ");
  return html`<section id="chosen" class="chosen" aria-labelledby="chosen-name">
<h3 id="chosen-name">${acts.length > 0 ? heading : "There is no such act in this text"}</h3>
<ul>${acts.map((act) => html`<li>${renderAct(act, resolution)}</li>`)}</ul>
<p><a href="#asked">Back to the table</a></p>
</section>`;
}
