import { expect, it } from "vitest";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { Encoder } from "../../src/ports.ts";
import { bestAround } from "../../src/retrieval/around.ts";

const amendment = parseResolution(
  `United Nations

A/99/L.31

General Assembly

Distr.: Limited
8 December 2044

Original: English

Ninety-ninth session

Agenda item 72 (a)

Valleyland:* amendment to draft resolution A/99/L.25

Wells and springs

In operative paragraph 8, after “wells”, insert “in accordance with the Programme of the Conference on Wells**”.

* Any changes to the list of sponsors will be reflected in the official record of the meeting.

** Report of the Conference on Wells, Springtown, 5–13 September 2034.
`,
  { id: "amendment" },
);

/** Sure of texts that hold a word, and of that word in them. */
function sureOf(word: string, logit: number): Pick<Encoder, "judge"> {
  return {
    judge: async (_, units) =>
      units.map((unit) => {
        const start = unit.indexOf(word);
        return {
          answers: start < 0 ? -5 : logit,
          answer: [],
          short: {
            start: Math.max(0, start),
            end: Math.max(0, start) + word.length,
            certainty: 0.5,
            logit: 0,
          },
        };
      }),
  };
}

/** What the judge says of the paragraphs. */
const paragraphs = (answers: number) => [
  {
    judgement: {
      answers,
      answer: [],
      short: { start: 0, end: 0, certainty: 0, logit: 0 },
    },
  },
];

const question = "which draft does it want to change?";

it("the front matter answers what no paragraph does", async () => {
  const found = await bestAround(amendment, question, sureOf("A/99/L.25", 4), paragraphs(-2));
  expect(found).toMatchObject({ paragraph: "front", spans: [{ unit: "front" }] });
  const [span] = found?.spans ?? [];
  expect(amendment.front.slice(span?.start, span?.end)).toBe("A/99/L.25");
});

it("so does a footnote", async () => {
  const found = await bestAround(amendment, "where was it held?", sureOf("Springtown", 4), paragraphs(-2));
  expect(amendment.footnotes.find(({ id }) => id === found?.paragraph)?.text).toContain("Springtown");
});

it.each([
  ["a paragraph answers as well", 4, 3.5],
  ["it hardly answers", 1, -2],
])("nothing around the paragraphs does where %s", async (_, logit, best) => {
  expect(await bestAround(amendment, question, sureOf("A/99/L.25", logit), paragraphs(best))).toBeNull();
});
