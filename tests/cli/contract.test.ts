import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answers.ts";
import { serve } from "../support/run-program.ts";

const questions = [
  "What is requested of UNICRI?",
  "What is requested of the Secretary-General?",
  "What does paragraph 8 say?",
  "Compare paragraphs 11 and 16",
  "When is the report due?",
  "Summarise the operative part",
  "Which paragraphs urge Member States?",
  "How many footnotes are there?",
  "What does the draft say about climate change?",
  "Who won the World Cup in 1998?",
  "What about it?",
];

describe("the served product keeps the answer contract", () => {
  const cleanUps: (() => void)[] = [];
  let url: string;
  beforeAll(async () => {
    ({ url } = await serve({}, (cleanUp) => cleanUps.push(cleanUp)));
  });
  afterAll(() => {
    for (const cleanUp of cleanUps) cleanUp();
  });

  it.each(questions)("%s", async (content) => {
    const response = await fetch(`${url}/api/chat`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ messages: [{ role: "user", content }] }),
    });
    const answer = (await response.json()) as Answer;
    expect(answer.answer).toMatch(/\w/);
    expect(answer.citations).toEqual(unitsOf(answer));
    expect(markersIn(answer.answer)).toEqual(labelsOf(answer));
    if (answer.outcome !== "answered") expect([answer.statements, answer.citations]).toEqual([[], []]);
    for (const citation of answer.statements.flatMap(({ citations }) => citations)) {
      const page = await (await fetch(url + citation.url)).text();
      expect(page).toContain(` id="${citation.paragraph}"`);
      expect(citation.url).toBe(`/resolutions/${citation.resolution}#${citation.paragraph}`);
      const place = `/api/resolutions/${citation.resolution}/paragraphs/${citation.paragraph}`;
      const unit = (await (await fetch(url + place)).json()) as { text: string; label: string };
      expect(unit.text.slice(citation.start, citation.end)).toBe(citation.quote);
      expect(unit.label).toBe(citation.label);
    }
  });
});

function unitsOf({ statements }: Answer): string[] {
  return [...new Set(statements.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
}

function labelsOf({ statements }: Answer): Set<string> {
  return new Set(statements.flatMap(({ citations }) => citations.map(({ label }) => label)));
}

/** `[OP 13]`; brackets within quotation marks belong to the text. */
function markersIn(answer: string): Set<string> {
  const unquoted = answer.replace(/“[^”]*”/g, "");
  return new Set([...unquoted.matchAll(/\[([^\]]+)\]/g)].map(([, label = ""]) => label));
}
