import { findParagraph } from "../../domain/units.ts";
import type { ComposeRequest } from "./composer.ts";
import type { PlacedParagraph } from "./placed-acts.ts";

/** The paragraphs that answer as far as retrieval can tell, the likeliest first; the likeliest one in any case. */
export function passagesAnswering({ reading, retrieval, library }: ComposeRequest): PlacedParagraph[] {
  const { kind } = reading.part;
  return retrieval.passages
    .filter(({ answers }) => answers)
    .flatMap(({ resolution: id, paragraph: unit }) => {
      const resolution = library.find(id);
      const paragraph = resolution && findParagraph(resolution, unit);
      return resolution && paragraph && (!kind || paragraph.kind === kind) ? [{ paragraph, resolution }] : [];
    });
}
