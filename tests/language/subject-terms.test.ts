import { describe, expect, it } from "vitest";
import { stem } from "../../src/language/stem.ts";
import { subjectTerms } from "../../src/language/subject-terms.ts";

const total = (sizes: number[]): number => sizes.reduce((sum, size) => sum + size, 0);

describe("subjectTerms", () => {
  it("covers at least 500 subjects with 8,000 everyday terms, half of them single words", () => {
    expect(subjectTerms.length).toBeGreaterThanOrEqual(500);
    expect(total(subjectTerms.map(({ everyday }) => everyday.length))).toBeGreaterThanOrEqual(8000);
    const single = subjectTerms.map(({ everyday }) => everyday.filter((term) => !term.includes(" ")).length);
    expect(total(single)).toBeGreaterThanOrEqual(4000);
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

  it("keeps official phrases out that print in nearly any resolution, by their stem", () => {
    const generic = [
      "nation",
      "implement",
      "appropriate",
      "account",
      "cooperate",
      "observe",
      "allow",
      "legal",
    ];
    const stems = new Set(generic.map(stem));
    const single = subjectTerms.flatMap(({ official }) =>
      official.filter((phrase) => !/[\s-]/u.test(phrase)),
    );
    expect(single.filter((word) => stems.has(stem(word)))).toEqual([]);
  });

  it("has no single word in more than three subjects", () => {
    const subjectsOf = new Map<string, Set<string>>();
    for (const { subject, official, everyday } of subjectTerms)
      for (const word of [...official, ...everyday].filter((term) => /^\p{L}+$/u.test(term)))
        subjectsOf.set(stem(word), (subjectsOf.get(stem(word)) ?? new Set<string>()).add(subject));
    expect([...subjectsOf].filter(([, subjects]) => subjects.size > 3).map(([word]) => word)).toEqual([]);
  });

  it.each([
    ["antiques", "cultural property"],
    ["tusks", "wild fauna and flora"],
    ["loot", "confiscation"],
    ["detectives", "law enforcement"],
    ["wholesaler", "supply chain"],
    ["guidebook", "technical assistance"],
    ["professor", "research"],
    ["funder", "extrabudgetary resources"],
    ["ballot", "elections"],
    ["peril", "threats"],
    ["visitors", "tourism"],
    ["numbers", "statistics"],
    ["gems", "rough diamonds"],
    ["coffers", "trust fund"],
    ["reprieve", "commutation"],
    ["consul", "consular assistance"],
    ["mercy", "clemency"],
    ["reinforcements", "inter-mission cooperation"],
  ])("knows the single word %s as %s", (word, phrase) => {
    const found = subjectTerms.filter(({ everyday }) => everyday.some((term) => stem(term) === stem(word)));
    expect(found.flatMap(({ official }) => official)).toContain(phrase);
  });

  it("links what readers say to what resolutions print", () => {
    const officialFor = (word: string): string[] =>
      subjectTerms.filter(({ everyday }) => everyday.includes(word)).flatMap(({ official }) => official);
    expect(officialFor("carbon emissions")).toContain("greenhouse gas emissions");
    expect(officialFor("blue helmet")).toContain("peacekeeper");
    expect(officialFor("superbug")).toContain("antimicrobial resistance");
  });
});
