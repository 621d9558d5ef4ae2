import { describe, expect, it } from "vitest";
import { subjectTerms } from "../../src/language/subject-terms.ts";

const total = (sizes: number[]): number => sizes.reduce((sum, size) => sum + size, 0);

describe("subjectTerms", () => {
  it("covers at least 500 subjects with 5,000 everyday terms", () => {
    expect(subjectTerms.length).toBeGreaterThanOrEqual(500);
    expect(total(subjectTerms.map(({ everyday }) => everyday.length))).toBeGreaterThanOrEqual(5000);
  });

  it("names every subject once, by a short id", () => {
    const subjects = subjectTerms.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    for (const subject of subjects) expect(subject).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(subjectTerms.map((term) => [term.subject, term] as const))("%s is well formed", (_, term) => {
    expect(term.official.length).toBeGreaterThan(0);
    expect(term.everyday.length).toBeGreaterThanOrEqual(3);
    const all = [...term.official, ...term.everyday];
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    for (const word of all) {
      expect(word).toBe(word.toLowerCase());
      expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}'’()&./ -]*$/u);
    }
  });

  it("keeps words out that would fire on any question", () => {
    const empty = [
      "thing",
      "people",
      "problem",
      "work",
      "who",
      "it",
      "car",
      "us",
      "must",
      "end",
      "ask",
      "states",
    ];
    for (const { official, everyday } of subjectTerms)
      for (const word of empty) expect([...official, ...everyday]).not.toContain(word);
  });

  it("links what readers say to what resolutions print", () => {
    const officialFor = (word: string): string[] =>
      subjectTerms.filter(({ everyday }) => everyday.includes(word)).flatMap(({ official }) => official);
    expect(officialFor("carbon emissions")).toContain("greenhouse gas emissions");
    expect(officialFor("blue helmet")).toContain("peacekeeper");
    expect(officialFor("superbug")).toContain("antimicrobial resistance");
  });
});
