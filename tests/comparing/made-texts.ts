import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { parseActs } from "../../src/parsing/parse-acts.ts";
import { bridges } from "../support/small-library.ts";

/** A text of these operative paragraphs, with their acts. */
export function textOf(...paragraphs: readonly string[]): Resolution {
  return { ...bridges, footnotes: [], paragraphs: paragraphs.map((text, at) => operative(text, at + 1)) };
}

export function operative(text: string, number: number, subparagraphs: readonly string[] = []): Paragraph {
  const id = `op${number}`;
  const { acts, participles, reported } = parseActs(text, { id, kind: "operative" }, { organ: "GA" });
  return {
    id,
    kind: "operative",
    number,
    label: `OP ${number}`,
    text,
    spans: [],
    subparagraphs: subparagraphs.map((each, at) => ({
      ...operative(each, number),
      id: `${id}.${"abcdefgh"[at]}`,
      marker: `(${"abcdefgh"[at]})`,
    })),
    acts,
    participles,
    reported,
    footnotes: [],
    references: [],
  };
}
