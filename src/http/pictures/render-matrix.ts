import { type Act, askingForces, type Force, forces, strengthOrder } from "../../domain/acts.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { actsOf } from "../../domain/units.ts";
import type { Say } from "../../sentences/in-languages.ts";
import { type Html, html } from "../html.ts";
import { renderAct } from "../render-page.ts";

/** What the reader has clicked on: a cell, or the name of an actor. */
interface Choice {
  readonly actor?: string | undefined;
  readonly verb?: string | undefined;
}

/** Actors by verbs; a number leads to its acts, which are listed below. */
export function renderMatrix(resolution: Resolution, chosen: Choice, say: Say): Html {
  const { forces, rows, besides } = askedOfWhom(resolution);
  const others = [...besides].map(([verb, count]) => renderLink({ actor: nobody, verb }, count, chosen));
  return html`<table class="matrix">
<caption>${say("matrix")}</caption>
<thead><tr><td></td>${forces.map((force) => html`<th scope="col" lang="en">${force}</th>`)}</tr></thead>
<tbody>${rows.map((row) => renderRow(row, forces, chosen, say))}</tbody>
</table>
${others.length > 0 && html`<p class="besides">${say("besides")} ${others}</p>`}
${renderChosen(resolution, chosen, say)}`;
}

function renderRow({ actor, name, counts }: AskedRow, forces: readonly Force[], chosen: Choice, say: Say) {
  const link = html`<a href="${addressOf({ actor })}" lang="en">${name}</a>`;
  const head = actor === nobody ? say("nobody") : link;
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
  return html`<a class="count ${weight}" href="${addressOf(to)}"${isChosen && html` aria-current="true"`}><span class="verb" lang="en">${to.verb} </span>${count}</a> `;
}

function addressOf({ actor, verb }: Choice): string {
  const query = new URLSearchParams({ ...(actor && { actor }), ...(verb && { verb }) });
  return `?${query}#chosen`;
}

function renderChosen(resolution: Resolution, { actor, verb }: Choice, say: Say) {
  if (actor === undefined) return null;
  const isChosen = (act: Act) => isSaidTo(act, actor) && (verb === undefined || act.force === verb);
  const acts = actsOf(resolution).filter(isChosen);
  const named = acts.flatMap(({ addressees }) => addressees).find(({ id }) => id === actor);
  const who = named ? html`<bdi lang="en">${named.name}</bdi>` : say("nobody");
  const heading = html`${who}${verb && html`: <bdi lang="en">${verb}</bdi>`}`;
  return html`<section id="chosen" class="chosen" aria-labelledby="chosen-name">
<h3 id="chosen-name">${acts.length > 0 ? heading : say("no-act")}</h3>
<ul>${acts.map((act) => html`<li>${renderAct(act, resolution)}</li>`)}</ul>
<p><a href="#asked">${say("back")}</a></p>
</section>`;
}

/** Stands for whoever is not named; no actor has this id. */
const nobody = "-";

const order = [...strengthOrder, ...forces.filter((force) => !askingForces.has(force))];

type AskedRow = ReturnType<typeof askedOfWhom>["rows"][number];

/** Who is asked what: a row an actor, a column a verb, in the cells how many acts. */
export function askedOfWhom(resolution: Resolution) {
  const acts = actsOf(resolution);
  const asking = acts.filter(isAsking);
  const rowOf = (actor: string, name: string) => {
    const own = asking.filter((act) => isSaidTo(act, actor));
    return { actor, name, counts: countsOf(own), acts: own.length };
  };
  const actors = new Map(asking.flatMap(({ addressees }) => addressees.map(({ id, name }) => [id, name])));
  const named = [...actors].map(([id, name]) => rowOf(id, name)).sort((a, b) => b.acts - a.acts);
  return {
    /** From the strongest; behind them those that ask for nothing, where they are said to somebody. */
    forces: order.filter((force) => asking.some((act) => act.force === force)),
    /** Whoever is asked most first, nobody last, without a name. An act with several addressees counts for each of them. */
    rows: [...named, rowOf(nobody, "")].filter(({ acts }) => acts > 0),
    /** What asks for nothing and is said to nobody. */
    besides: countsOf(acts.filter((act) => !isAsking(act))),
  };
}

function isSaidTo({ addressees }: Act, actor: string): boolean {
  return actor === nobody ? addressees.length === 0 : addressees.some(({ id }) => id === actor);
}

function isAsking({ force, addressees }: Act): boolean {
  return askingForces.has(force) || addressees.length > 0;
}

function countsOf(acts: readonly Act[]): ReadonlyMap<Force, number> {
  const groups = groupBy(acts, ({ force }) => force);
  return new Map([...groups].map(([force, { length }]) => [force, length]));
}
