import { groupBy } from "../../domain/group-by.ts";
import type { Library, Paragraph, Reference, Resolution } from "../../domain/resolution.ts";
import { identityOf, isNumberAsked } from "../../domain/resolution-numbers.ts";
import { allParagraphs } from "../../domain/units.ts";
import { organNames } from "../../exporting/un-citation.ts";

/** A document that a text names. */
export interface CitedDocument {
  readonly kind: Reference["kind"];
  /** As it is printed at its longest. */
  readonly name: string;
  /** Whose it is, where the name does not tell. */
  readonly body: string | undefined;
  /** Each paragraph that names it. */
  readonly places: readonly CitingPlace[];
  /** Where it is loaded itself. */
  readonly loaded: Resolution | undefined;
}

interface CitingPlace {
  readonly paragraph: string;
  /** The last verb before it: "Recalling"; undefined where there is none. */
  readonly verb: string | undefined;
}

interface Citation {
  readonly reference: Reference;
  readonly paragraph: Paragraph;
}

/** Whatever most paragraphs name first. */
export function citedDocuments(resolution: Resolution, library: Library): CitedDocument[] {
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
        name,
        body: body && name.includes(body) ? undefined : body,
        places: [...groupBy(ofOne, ({ paragraph }) => paragraph).values()].map(([first]) => placeOf(first)),
        loaded: library.resolutions.find((each) => isNamedBy(reference, each)),
      };
    })
    .sort((one, other) => other.places.length - one.places.length);
}

function placeOf({ reference: { span }, paragraph: { id, participles, acts } }: Citation): CitingPlace {
  const verbs = [
    ...participles.map(({ verb, span: { start } }) => ({ verb, start })),
    ...acts.map(({ verb, verbSpan: { start } }) => ({ verb, start })),
  ];
  const before = verbs
    .filter(({ start }) => start < span.start)
    .sort((one, other) => other.start - one.start);
  return { paragraph: id, verb: before[0]?.verb };
}

function isNamedBy({ kind, organ, number }: Reference, { symbol, organ: own }: Resolution): boolean {
  return (
    kind === "resolution" && symbol !== null && own?.toLowerCase() === organ && isNumberAsked(number, symbol)
  );
}
