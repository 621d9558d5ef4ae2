import { firstsBy, groupBy } from "../../domain/group-by.ts";
import { urlOf } from "../../domain/labels.ts";
import type { Library, Paragraph, Reference, Resolution } from "../../domain/resolution.ts";
import { identityOf, isNumberAsked } from "../../domain/resolution-numbers.ts";
import { allParagraphs } from "../../domain/units.ts";
import { organNames } from "../../exporting/un-citation.ts";
import type { Say } from "../../sentences/in-languages.ts";
import { type Html, html } from "../html.ts";
import { renderPlace } from "../render-page.ts";

/** In the order in which they are shown. */
const kinds: readonly Reference["kind"][] = ["resolution", "decision", "treaty", "declaration", "document"];

/** A row a document, with a link for each paragraph that names it, so that a longer row is more. */
export function renderDocuments(resolution: Resolution, library: Library, say: Say): Html {
  const documents = citedDocuments(resolution, library);
  if (documents.length === 0) return html`<p>${say("no-document")}</p>`;
  const tables = kinds.map((kind) => {
    const ofKind = documents.filter((each) => each.kind === kind);
    if (ofKind.length === 0) return null;
    return html`<table class="cited"><caption>${say(kind)}</caption>
<thead><tr><th scope="col">${say("name")}</th><th scope="col">${say("named-in")}</th></tr></thead>
<tbody>${ofKind.map((each) => renderDocument(each, resolution))}</tbody></table>`;
  });
  return html`${tables}`;
}

function renderDocument({ name, body, places, loaded }: CitedDocument, resolution: Resolution): Html {
  const named = loaded ? html`<a href="${urlOf(loaded.id)}">${name}</a>` : name;
  const chips = places.map(
    ({ paragraph, verb }) =>
      html`<li>${renderPlace(resolution, paragraph)} <bdi lang="${resolution.language}">${verb?.toLowerCase()}</bdi></li>`,
  );
  return html`<tr><th scope="row" lang="${resolution.language}" dir="auto">${named}${body && html` <span class="key">(${body})</span>`}</th><td><ul class="places">${chips}</ul></td></tr>`;
}

/** A document that a text names. */
type CitedDocument = ReturnType<typeof citedDocuments>[number];

interface Citation {
  readonly reference: Reference;
  readonly paragraph: Paragraph;
}

/** Whatever most paragraphs name first. */
export function citedDocuments(resolution: Resolution, library: Library) {
  const citations = allParagraphs(resolution).flatMap((paragraph) =>
    paragraph.references.map((reference): Citation => ({ reference, paragraph })),
  );
  return [...groupBy(citations, ({ reference }) => identityOf(reference)).values()]
    .map((ofOne) => {
      const [{ reference }] = ofOne;
      const names = ofOne.map((each) => each.reference.printed);
      const name = names.reduce((one, other) => (other.length > one.length ? other : one));
      const body = organNames[reference.organ?.toUpperCase() ?? ""];
      return {
        kind: reference.kind,
        /** As it is printed at its longest. */
        name,
        /** Whose it is, where the name does not tell. */
        body: body && name.includes(body) ? undefined : body,
        /** Each paragraph that names it, with the last verb before it ("Recalling"), where there is one. */
        places: firstsBy(ofOne, ({ paragraph }) => paragraph).map(placeOf),
        /** Where it is loaded itself. */
        loaded: library.resolutions.find((each) => isNamedBy(reference, each)),
      };
    })
    .sort((one, other) => other.places.length - one.places.length);
}

function placeOf({ reference: { span }, paragraph: { id, participles, acts } }: Citation) {
  const verbs = [...participles, ...acts.map(({ verb, verbSpan }) => ({ verb, span: verbSpan }))];
  const before = verbs.filter((each) => each.span.start < span.start);
  const [last] = before.sort((one, other) => other.span.start - one.span.start);
  return { paragraph: id, verb: last?.verb };
}

function isNamedBy({ kind, organ, number }: Reference, { symbol, organ: own }: Resolution): boolean {
  return (
    kind === "resolution" && symbol !== null && own?.toLowerCase() === organ && isNumberAsked(number, symbol)
  );
}
